"""The one Jinja factory: sandboxed, strict about names, and with typed text kept apart from template text.

Autoescape is on, so that a macro's or a block's output is not escaped twice; how a value
is escaped is said by the caller. `Markup` here means text in the target's own language, HTML or not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from traceback import walk_tb
from types import CodeType, TracebackType
from typing import Any, TypeAlias

from jinja2 import (
    BytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
    Undefined,
)
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.ext import Extension
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from wellput.errors import WellputError

Environment: TypeAlias = ImmutableSandboxedEnvironment
"""What templates are rendered by."""

LARGEST = 20_000_000
"""Characters that a template may produce; a response of 3,000 long answers stays well under it."""

_TAG_AFTER_WORDS = re.compile(r"^((?!(?:[^\S\n]*\{%(?:(?!%\})[^\n])*%\})+$)[^\n]*[^-+\n])%\}$", re.MULTILINE)
_MODULE = re.compile(r"\bwellput(\.[a-z_]+)+\.(?=[A-Z])")
"""Where a view is defined, which Jinja names before the view and nobody needs to know."""

_NO_PART = re.compile(r"'(\w+) object' has no attribute ('\w+')")

_WRONG_USE = (
    *(TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError),
    *(RuntimeError, SyntaxError, MemoryError),
)


class LonelyTags(Extension):
    """Keeps `trim_blocks` to tags that are alone on their line.

    By itself it eats the newline after any tag, and so would glue `... {% endif %}` to the next paragraph.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Tell Jinja to keep the newline after a tag that ends a line of words."""
        return _TAG_AFTER_WORDS.sub(r"\1+%}", source)


class CompiledOnce(BytecodeCache):
    """Keeps a template's compiled code for the next document made by the same process."""

    def __init__(self) -> None:
        self._compiled: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the bucket the code that was compiled from this very source, if any."""
        bucket.code = self._compiled.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the bucket's code."""
        self._compiled[bucket.key, bucket.checksum] = bucket.code


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with a shorter way to what is public of records, which is most of what templates read.

    A record's own public names are safe by construction; looking into each value again took a third of the time.
    """

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 -- as in Jinja
        """Return an attribute, or what stands for one that is missing or not allowed."""
        if attribute[:1] != "_" and hasattr(type(obj), "__dataclass_fields__"):
            try:
                return getattr(obj, attribute)
            except AttributeError:
                return self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)


_COMPILED = CompiledOnce()


def template_environment(
    folders: Sequence[Path],
    finish: Callable[[object], Markup],
    filters: Mapping[str, Callable[..., object]],
) -> ImmutableSandboxedEnvironment:
    """Make an environment that looks for templates in `folders`, the first that has one winning.

    `finish` turns a value into the target's language; None becomes nothing. A line that holds only a tag
    leaves no line behind, so that a loop can make the rows of a table.
    """

    def finalize(value: object) -> object:
        if isinstance(value, Markup | Undefined):
            return value
        return Markup("") if value is None else finish(value)

    environment = Sandbox(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=[LonelyTags],
        bytecode_cache=_COMPILED,
    )
    del environment.globals["lipsum"]
    for unsafe in ("safe", "escape", "e", "forceescape", "xmlattr", "urlize", "striptags"):
        del environment.filters[unsafe]  # they speak HTML, or would let typed text pass as template text
    environment.filters.update(filters)
    return environment


def render_template(environment: ImmutableSandboxedEnvironment, name: str, values: Mapping[str, Any]) -> str:
    """Render a template to text.

    Raises WellputError naming template, line and what is missing where the template is at fault.
    """
    try:
        return _generated(environment.get_template(name), name, values)
    except TemplateNotFound as fault:
        raise WellputError(
            f"template {fault.name}", "There is no such template.", f"Looked in: {_folders(environment)}."
        ) from fault
    except TemplateSyntaxError as fault:
        where = f"template {Path(fault.filename or fault.name or name).name}, line {fault.lineno}"
        raise WellputError(where, f"{_said(fault)}.", "Mend the tag on that line, or one opened before it.") from fault
    except _WRONG_USE as fault:
        running = _place(fault.__traceback__) or f"template {name}"
        raise WellputError(running, f"{_said(fault)}.", "docs/templates.md lists what a template may use.") from fault


def render_source(
    environment: ImmutableSandboxedEnvironment, source: str, values: Mapping[str, Any], where: str
) -> str:
    """Render a text that holds tags, such as a form; `where` names it.

    Raises WellputError with what is wrong where a tag is at fault.
    """
    try:
        return _generated(environment.from_string(source), where, values)
    except (TemplateError, *_WRONG_USE) as fault:
        raise WellputError(where, f"{_said(fault).rstrip('.')}.") from fault


def tag_fault(environment: ImmutableSandboxedEnvironment, tag: str) -> str | None:
    """Say what is wrong with a tag by itself, as far as it can be told; None where nothing is."""
    try:
        environment.parse(tag)
    except TemplateSyntaxError as fault:
        return fault.message
    return None


def _generated(template: Template, name: str, values: Mapping[str, Any]) -> str:
    pieces: list[str] = []
    size = 0
    for piece in template.generate(values):
        size += len(piece)
        if size > LARGEST:
            raise WellputError(
                name, f"The template makes more than {LARGEST:,} characters.", "Look for a loop too many."
            )
        pieces.append(piece)
    return "".join(pieces)


def _folders(environment: ImmutableSandboxedEnvironment) -> str:
    loader = environment.loader
    return ", ".join(loader.searchpath) if isinstance(loader, FileSystemLoader) else ""


def _place(traceback: TracebackType | None) -> str | None:
    """Name the template's line that was running; None where the fault arose outside a template."""
    place = None
    for frame, line in walk_tb(traceback):
        file = frame.f_code.co_filename
        if file.endswith(".j2"):
            place = f"template {Path(file).name}, line {line}"
    return place


def _said(fault: Exception) -> str:
    if isinstance(fault, SecurityError):
        return f"This is not allowed in a template: {str(fault).rstrip('.')}"
    if isinstance(fault, RecursionError):
        return "The template calls itself without end"
    if isinstance(fault, MemoryError):
        return "The template asks for more memory than there is"
    said = fault.message if isinstance(fault, TemplateSyntaxError) else str(fault)
    bare = _MODULE.sub("", (said or "This does not work").rstrip("."))
    return _NO_PART.sub(r"\2 is undefined: \1 has no such name", bare)
