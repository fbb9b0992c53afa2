"""What a page's form asks with: which label belongs to which control, and what each control takes."""

from __future__ import annotations

from wellput.word.markup import Element, whole_number
from wellput.word.question_lists.controls import Box, Choice, Control, Expects, Tick, choices

_TICKS = {"radio": True, "checkbox": False}
_NO_ANSWER = frozenset(("hidden", "submit", "reset", "button", "image", "file"))
_EXPECTS: dict[str, Expects] = {"date": "date", "datetime-local": "date", "range": "integer"}
CONTROLS = ("input", "select", "textarea")
BUTTONS = frozenset(("submit", "reset", "button", "image"))


class Asks:
    """A page's labels and controls, found once."""

    def __init__(self, root: Element) -> None:
        controls = [one for tag in CONTROLS for one in root.iter(tag)]
        self._controls = {one.get("id"): one for one in reversed(controls) if one.get("id")}
        self._labels = {one.get("for"): one for one in root.iter("label") if one.get("for")}

    def control_of(self, label: Element) -> Element | None:
        """Return the control that a label names or holds."""
        named = self._controls.get(label.get("for")) if label.get("for") else None
        return named if named is not None else next(label.iter(*CONTROLS), None)

    def label_of(self, control: Element) -> Element | None:
        """Return the label that names a control from elsewhere."""
        return self._labels.get(control.get("id")) if control.get("id") else None


def is_tick(control: Element | None) -> bool:
    """Say whether a control is a box or a circle to tick."""
    return control is not None and control.tag == "input" and _type(control) in _TICKS


def asked(control: Element) -> Control | None:
    """Return a control as what it asks for; None for one that takes no answer."""
    required = is_required(control)
    if control.tag == "select":
        return Choice(options(control), required)
    kind = _type(control) if control.tag == "input" else "textarea"
    if kind in _TICKS:
        return Tick(_TICKS[kind], required)
    if kind in _NO_ANSWER:
        return None
    longest = whole_number(control.get("maxlength"), 0) or None
    return Box(control.get("placeholder") or "", _expected(control, kind), longest, required)


def is_required(element: Element) -> bool:
    """Say whether an answer is required there."""
    return element.get("required") is not None or element.get("aria-required") == "true"


def is_button(control: Element) -> bool:
    """Say whether a control is only there to be pressed."""
    return control.tag == "input" and _type(control) in BUTTONS


def options(select: Element) -> tuple[str, ...]:
    """Return what a list offers."""
    shown = ("".join(one.itertext()) or one.get("label") or "" for one in select.iter("option") if not _is_prompt(one))
    return choices(shown)


def _is_prompt(option: Element) -> bool:
    return option.get("disabled") is not None and not (option.get("value") or "").strip()


def _expected(control: Element, kind: str) -> Expects:
    if kind == "number":
        step = control.get("step") or "1"
        return "decimal" if step == "any" or "." in step else "integer"
    return _EXPECTS.get(kind)


def _type(control: Element) -> str:
    return (control.get("type") or "text").strip().lower()
