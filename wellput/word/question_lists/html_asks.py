"""What a page's form asks with: which label belongs to which control, and what each control takes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from wellput.text.choices import choices
from wellput.word.markup import Element, whole_number
from wellput.word.question_lists.controls import Box, Choice, Control, Expects, Tick
from wellput.word.question_lists.html_seen import outside_main
from wellput.word.question_lists.lines import tidy

_TICKS = {"radio": True, "checkbox": False}
_NO_ANSWER = frozenset(("hidden", "submit", "reset", "button", "image", "file"))
_EXPECTS: dict[str, Expects] = {"date": "date", "datetime-local": "date", "range": "integer"}
_MODES: dict[str, Expects] = {"numeric": "integer", "decimal": "decimal"}
_DAY = re.compile(r"\b(?:d{1,2}[/.-]m{1,2}[/.-]y{2,4}|y{4}-m{2}-d{2})\b", re.IGNORECASE)
_NUMBER = re.compile(r"\bmust be a (?:whole )?number\b|\Aenter a number\b", re.IGNORECASE)
_HINT = re.compile(r"(?:^|[\s_-])(?:hint|help-?text|help-?block|description)(?:\s|$)", re.IGNORECASE)
_OF_DATE = ("day", "month", "year")
_PROMPT = re.compile(r"\W*(?:please|choose|select|pick)\b", re.IGNORECASE)
_SHORTEST_MEANT, _LONGEST_MEANT = 20, 3999
"""Below these letters it is a number or a code that is asked for, and beyond them what the program can hold."""

CONTROLS = ("input", "select", "textarea")
BUTTONS = frozenset(("submit", "reset", "button", "image"))


class Asks:
    """A page's labels and controls, found once."""

    def __init__(self, root: Element) -> None:
        controls = list(_controls(root))
        self._controls = {one.get("id"): one for one in reversed(controls) if one.get("id")}
        self._labels = {one.get("for"): one for one in root.iter("label") if one.get("for")}
        self._beside = dict(_beside(root, Counter(one.get("id") for one in controls)))
        self._ticks = {label: tick for tick, label in self._beside.items()}
        self._places = {one: at for at, one in enumerate(root.iter())}
        self._named = {one.get("id"): one for one in root.iter() if one.get("id")}
        self.outside = outside_main(root)
        said = (name for one in root.iter() if (name := one.get("aria-describedby")) and not _is_pressed(one))
        self._described = frozenset(name for names in said for name in names.split())
        self._is_form = bool(controls)

    def control_of(self, label: Element) -> Element | None:
        """Return the control that a label names or holds, or the one that stands beside it where it names none."""
        if label in self._ticks:
            return self._ticks[label]
        named = self._controls.get(label.get("for")) if label.get("for") else None
        return named if named is not None else next(_controls(label), None)

    def label_of(self, control: Element) -> Element | None:
        """Return the label that names a control from elsewhere; one that a script names it by stands after it."""
        if control in self._beside:
            return self._beside[control]
        label = self._labels.get(control.get("id")) if control.get("id") else None
        if label is not None or not is_tick(control):
            return label
        named = self._named.get((control.get("aria-labelledby") or "").rpartition(" ")[2])
        return named if named is not None and self._places[named] > self._places[control] else None

    def is_of_date(self, control: Element | None) -> bool:
        """Say whether a space is for a day, a month or a year, which stand side by side."""
        label = None if control is None or control.tag != "input" else self._labels.get(control.get("id"))
        return label is not None and "".join(label.itertext()).strip().lower() in _OF_DATE

    def is_hint(self, element: Element) -> bool:
        """Say whether an element says more of what a control or a group of them asks."""
        is_named = element.get("id") in self._described or bool(_HINT.search(element.get("class") or ""))
        return self._is_form and is_named and next(_controls(element), None) is None

    def is_help(self, element: Element) -> bool:
        """Say whether an element opens to show help with a form, and asks nothing itself."""
        return self._is_form and element.tag == "details" and next(_controls(element), None) is None


def is_control(element: Element) -> bool:
    """Say whether an element is a control, or is one by the role that a script gives it."""
    return element.tag in CONTROLS or element.get("role") in (*_TICKS, "listbox")


def is_tick(control: Element | None) -> bool:
    """Say whether a control is a box or a circle to tick."""
    return control is not None and _type(control) in _TICKS


def asked(control: Element) -> Control | None:
    """Return a control as what it asks for; None for one that takes no answer."""
    required = is_required(control)
    kind = _type(control)
    if control.tag == "select" or kind == "listbox":
        return Choice(options(control), required)
    if kind in _TICKS:
        return Tick(_TICKS[kind], required)
    if kind in _NO_ANSWER:
        return None
    return Box(control.get("placeholder") or "", _expected(control, kind), _longest(control), required)


def are_one_group(element: Element) -> bool:
    """Say whether an element holds the boxes to tick of one question, and of no other."""
    if element.tag != "fieldset" and element.get("role") not in ("group", "radiogroup"):
        return False
    names = {(one.get("name") or "").partition("[")[0] for one in element.iter() if is_tick(one)}
    return len(names) == 1


def is_required(element: Element) -> bool:
    """Say whether an answer is required there."""
    return element.get("required") is not None or element.get("aria-required") == "true"


def name_of_group(element: Element) -> str:
    """Return the question that a group of controls has for screen readers, where it is not to be seen."""
    name = tidy(element.get("aria-label") or "")
    is_group = element.get("role") in ("group", "radiogroup") and not element.get("aria-labelledby")
    return name if is_group and "?" in name and name not in tidy("".join(element.itertext())) else ""


def is_button(control: Element) -> bool:
    """Say whether a control is only there to be pressed."""
    return control.tag == "input" and _type(control) in BUTTONS


def _is_pressed(element: Element) -> bool:
    return element.tag == "button" or is_button(element)


def options(select: Element) -> tuple[str, ...]:
    """Return what a list offers."""
    offered = select.iter("option") if select.tag == "select" else select.iterfind(".//*[@role='option']")
    return choices("".join(one.itertext()) or one.get("label") or "" for one in offered if not _is_prompt(one))


def _controls(root: Element) -> Iterator[Element]:
    return (one for one in root.iter() if is_control(one))


def _beside(root: Element, named: Mapping[str | None, int]) -> Iterator[tuple[Element, Element]]:
    """Yield each box to tick with the one label beside it, where that names no control, or more than one."""
    for label in root.iter("label"):
        parent = label.getparent()
        if parent is None or named.get(label.get("for"), 0) == 1 or next(_controls(label), None) is not None:
            continue
        inside = list(_controls(parent))
        is_alone = len(inside) == 1 and is_tick(inside[0]) and sum(1 for _ in parent.iter("label")) == 1
        if is_alone:
            yield inside[0], label


def _is_prompt(option: Element) -> bool:
    """Say whether an entry stands for no choice: it sends nothing, and cannot be chosen or asks to choose."""
    sent = option.get("data-value", option.get("value"))
    is_asking = option.get("disabled") is not None or bool(_PROMPT.match("".join(option.itertext())))
    return (sent is not None and not sent.strip() and is_asking) or (option.get("disabled") is not None and not sent)


def _longest(control: Element) -> int | None:
    """Return how many letters may be written, where that is meant: no number of a program's own, nor of a code's."""
    longest = whole_number(control.get("maxlength"), 0)
    is_power = control.tag == "input" and (longest & (longest - 1) == 0 or longest & (longest + 1) == 0)
    return longest if _SHORTEST_MEANT <= longest <= _LONGEST_MEANT and not is_power else None


def _expected(control: Element, kind: str) -> Expects:
    if kind == "number":
        step = control.get("step") or "1"
        return "decimal" if step == "any" or "." in step else "integer"
    placeholder = control.get("placeholder") or ""
    if _DAY.search(placeholder):
        return "date"
    if _NUMBER.search(placeholder):
        return "decimal"
    return _EXPECTS.get(kind) or _MODES.get(control.get("inputmode") or "")


def _type(control: Element) -> str:
    if control.tag == "input":
        return (control.get("type") or "text").strip().lower()
    return control.tag if control.tag in CONTROLS else control.get("role") or ""
