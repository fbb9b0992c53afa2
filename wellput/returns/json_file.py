"""The file that a web form gives back, or the page itself as a browser saved it: hostile until looked through."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

from wellput.errors import WellputError
from wellput.model.answer_form import AnswerForm
from wellput.model.filled_form import FilledForm, Given, Stamp
from wellput.model.returned import Unread, Whence
from wellput.returns.json_places import Found, places_in
from wellput.returns.sheaf import shortened

RETURN_FORMAT = "1"
_KNOWN = ("wellput_return", "bank", "bank_version", "format", "saved", "unsaved", "form")
_ANSWERS = ("respondent", "permission", "answers", "evidence")
_MOST_PLACES = 20_000
_MOST_DIGITS = 13
_FIRST = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_ASK_AGAIN = "Ask the member to save the answers again and to send that file."


def read_json(data: bytes, where: str, form: AnswerForm) -> FilledForm:
    """Return what a file of answers holds at each place; raise WellputError where it is none."""
    try:
        value = _loaded(data.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise WellputError(where, "The file is damaged: it is not UTF-8 text.", _ASK_AGAIN) from fault
    except ValueError as fault:
        raise WellputError(where, "The file is damaged: it is not JSON from beginning to end.", _ASK_AGAIN) from fault
    except RecursionError as fault:
        raise WellputError(where, "The file is nested deeper than any answers would be.", _ASK_AGAIN) from fault
    if not isinstance(value, dict) or "wellput_return" not in value:
        raise WellputError(where, "This file does not hold answers from one of Wellput's forms.", _ASK_AGAIN)
    if value["wellput_return"] != RETURN_FORMAT:
        what = f"The file is of format {shortened(str(value['wellput_return']))}; this Wellput knows format 1."
        raise WellputError(where, what, "Use a newer Wellput.")
    return _filled(value, where, form)


def read_page(data: bytes, where: str, form: AnswerForm) -> FilledForm:
    """Return what a saved web form holds; raise WellputError where it is no form of ours."""
    page = _Page()
    page.feed(data.decode("utf-8", "replace"))
    page.close()
    try:
        about, kept = (_loaded(page.found.get(id_) or "null") for id_ in ("about-form", "kept"))
    except (ValueError, RecursionError) as fault:
        raise WellputError(where, "The saved page is damaged.", _ASK_AGAIN) from fault
    if not isinstance(about, dict) or not isinstance(kept, dict):
        raise WellputError(where, "This web page is not one of Wellput's answer forms.", "Open it to see what it is.")
    value = {key: one for key, one in about.items() if key in _KNOWN}
    value |= {"form": kept.get("form", {}), "saved": _in_milliseconds(kept.get("saved"))}
    return _filled(value, where, form)


def _loaded(text: str) -> Any:  # noqa: ANN401 -- a file may hold anything
    """Return what JSON says, numbers as they are written; a key that stands twice is damage."""
    return json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_each_once)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


class _Page(HTMLParser):
    """Collects the data that the page keeps for its script."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self._in: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the beginning of data."""
        said = dict(attrs)
        self._in = said.get("id") if tag == "script" and said.get("type") == "application/json" else None

    def handle_endtag(self, tag: str) -> None:
        """Note the end of data."""
        self._in = None

    def handle_data(self, data: str) -> None:
        """Take data."""
        if self._in:
            self.found[self._in] = self.found.get(self._in, "") + data


def _filled(value: Mapping[str, Any], where: str, form: AnswerForm) -> FilledForm:
    left = [
        _unread(where, key, one, "The key is not known, and was not read.")
        for key, one in value.items()
        if key not in (*_KNOWN, *_ANSWERS)
    ]
    shown = _given(where, _in_controls(value.get("form")), left)
    told = _given(where, places_in(form, {key: value.get(key) for key in _ANSWERS}), left)
    groups = {_group(place) for place in shown}
    given = {place: one for place, one in told.items() if _group(place) not in groups} | shown
    if len(given) > _MOST_PLACES:
        raise WellputError(where, "The file holds more than any form asks for.", _ASK_AGAIN)
    return FilledForm(where, _stamp(value, where), given, tuple(left), _moment(value.get("saved")))


def _given(where: str, found: Iterator[Found], left: list[Unread]) -> dict[str, Given]:
    given: dict[str, Given] = {}
    for one in found:
        if one.trouble or one.place in given:
            left.append(_unread(where, one.path, one.value, one.trouble or "This is said twice; the first was taken."))
        elif isinstance(one.value, list):
            raw = ", ".join(one.value)
            given[one.place] = Given("", Whence(where, one.path, raw), tuple(one.value))
        else:
            given[one.place] = Given(one.value, Whence(where, one.path, one.value))
    return given


def _in_controls(value: object) -> Iterator[Found]:
    """Yield what the form's controls held, each by its place."""
    if value is not None and not isinstance(value, dict):
        yield Found("", "form", value, "This is not what a form's controls hold.")
    for place, one in value.items() if isinstance(value, dict) else ():
        is_list = isinstance(one, list) and all(isinstance(each, str) for each in one)
        fits = isinstance(one, str) or is_list
        yield Found(place, f"form: {place}", one, "" if fits else "This is neither words nor a list of choices.")


def _group(place: str) -> str:
    """Return what belongs together: the places of a question, or one about the respondent."""
    parts = place.split("_")
    return place if parts[1:2] == ["p"] else "_".join(parts[:2])


def _stamp(value: Mapping[str, Any], where: str) -> Stamp:
    bank = value.get("bank")
    numbers = [str(value.get(key, "1")) for key in ("bank_version", "format")]
    if not isinstance(bank, str) or not all(one.isascii() and one.isdecimal() and len(one) < 7 for one in numbers):
        raise WellputError(where, "The file does not say which question bank it answers.", _ASK_AGAIN)
    return Stamp(bank, int(numbers[0]), int(numbers[1]))


def _moment(value: object) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _in_milliseconds(value: object) -> str | None:
    """Return a browser's time, milliseconds since 1970, as a file of answers has it."""
    if not isinstance(value, str) or not value.isdecimal() or len(value) > _MOST_DIGITS:
        return None
    return (_FIRST + dt.timedelta(milliseconds=int(value))).isoformat()


def _unread(where: str, path: str, value: object, reason: str) -> Unread:
    words = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return Unread(where, shortened(path), shortened(words), reason)
