"""HTML by the piece: every word escaped, every attribute quoted, and a page that can reach nothing outside itself."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape


def words(text: str) -> str:
    """Return words as the content of an element; a newline is a line break."""
    return escape(text).replace("\n", "<br>")


def element(name: str, content: str, **attributes: str | None) -> str:
    """Return an element. An attribute of None is left out; `class_` stands for class, `aria_label` for aria-label."""
    return f"<{name}{_attributes(attributes)}>{content}</{name}>"


def image(svg: str, description: str) -> str:
    """Return a picture that stands in the page itself, with its alternative text."""
    data = b64encode(svg.encode()).decode()
    return f'<img src="data:image/svg+xml;base64,{data}" alt="{escape(description)}">'


def _attributes(attributes: dict[str, str | None]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for name, value in attributes.items()
        if value is not None
    )


def page(title: str, language: str, style: str, body: str, script: str = "") -> str:
    """Return a whole page. Its policy lets the browser load nothing, and run no script but this one."""
    runs = f"<script>{script}</script>\n" if script else ""
    allowed = f" script-src 'sha256-{b64encode(sha256(script.encode()).digest()).decode()}';" if script else ""
    policy = (
        f"default-src 'none'; img-src data:; style-src 'unsafe-inline';{allowed} base-uri 'none'; form-action 'none'"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy, quote=False)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(' '.join(title.split()))}</title>\n<style>\n{_contained(style)}</style>\n</head>\n"
        f"<body>\n{body}\n{runs}</body>\n</html>\n"
    )


def _contained(style: str) -> str:
    """Return a style sheet that cannot end its own element."""
    return style.replace("</", "<\\/")
