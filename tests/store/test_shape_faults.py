"""Whatever a value is instead of what it should be, the fault says so in plain words, with its line."""

import re
from typing import Any

import pytest

from tests.store.conftest import SMALL_BANK, SMALL_DRAFT, Write
from wellput.errors import Fault, FaultyFileError
from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.store.banks import read_bank
from wellput.store.drafts import read_draft
from wellput.store.shape_words import WORDS, Trouble, in_words

JARGON = re.compile(
    r"\binput\b|\bvalid\b|dictionary|tuple|instance|integer|boolean|decimal|string|parse|pattern|constraint"
    r"|extra|forbidden|\bfield|None|validation|schema|pydantic|literal|model"
)


def faults_in_bank(write: Write, was: str, becomes: str) -> list[Fault]:
    assert SMALL_BANK.count(was) == 1, was
    with pytest.raises(FaultyFileError) as caught:
        read_bank(write(SMALL_BANK.replace(was, becomes)))
    return list(caught.value.faults)


def faults_in_draft(write: Write, more: str) -> list[Fault]:
    with pytest.raises(FaultyFileError) as caught:
        read_draft(write(SMALL_DRAFT + more))
    return list(caught.value.faults)


IN_BANKS = [
    # was, becomes, line, what is wrong, what would be right
    ("title: Small Consultation\n", "", 1, "`title` is missing from the file", "Add `title:`"),
    ("title: Small Consultation", "title:", 4, "There is nothing after `title:`", "Write what belongs there"),
    ("title: Small Consultation", 'title: ""', 4, "`title` is empty", "Write something there"),
    ("title: Small Consultation", "title: [a, b]", 4, "`title` must be text, and is a list", "quotation marks"),
    ("title: Small", "titel: x\ntitle: Small", 4, "`titel` is not a key that is known", "Did you mean `title`?"),
    ("title: Small", "zzz: x\ntitle: Small", 4, "`zzz` is not a key that is known", "Known there: `format`, `bank`"),
    ("wording: mirrored", "wording: mirored", 5, "`wording` cannot be `mirored`", "Did you mean `mirrored`?"),
    ("wording: mirrored\n", "", 1, "`wording` is missing", "after it `official`, `mirrored`, `adapted` or"),
    ("wording: mirrored", "wording:", 5, "nothing after `wording:`", "Write `official`, `mirrored`, `adapted` or"),
    ("version: 1", "version: one", 3, "`version` must be a whole number, and is `one`", "such as 250"),
    ("version: 1", "version: 1.5", 3, "`version` must be a whole number, and is `1.5`", "such as 250"),
    ("version: 1", "version: 0", 3, "`version` is `0`, which is too small", "must be 1 or more"),
    ("version: 1", f"version: {'9' * 5000}", 3, "`version` must be a whole number", "such as 250"),
    ("bank: small", "bank: My Bank", 2, "`bank` is `My Bank`, which is not how an id", "such as `my-bank`"),
    ("bank: small", f"bank: {'a' * 81}", 2, "`bank` is longer than 80 characters", "Shorten it"),
    ("bank: small", "bank: ---x", 2, "which is not how an id is written", "small letters, digits and hyphens"),
    ("opened: 2025-07-08", "opened: 2025", 6, "`opened`: `2025` is not a day", "such as 2025-09-16"),
    ("opened: 2025-07-08", "opened: 2025-02-30", 6, "`opened` must be a day, and is `2025-02-30`", "2025-09-16"),
    ("opened: 2025-07-08", "opened: [8, 7]", 6, "`opened` must be a day, and is a list", "2025-09-16"),
    ("closes: 2025-09-16T23:59", "closes: 16 September", 6, "neither a day nor a day and a time", "2025-09-16T23:59"),
    ("closes: 2025-09-16T23:59", "closes: 2025-09-16T25:59", 6, "must be a day and a time", "2025-09-16T23:59"),
    ("closes: 2025-09-16T23:59", "closes: {a: b}", 6, "must be a day and a time, and is keys with", "2025-09"),
    ("closes: 2025-09-16T23:59", "closes: 2025-09-16T23:59Z", 6, "neither a day nor a day and", "2025-09-16T23:59"),
    ("consultation: {publisher", "consultation: x\nabout: {publisher", 6, "must hold keys with values", "Known"),
    (", publisher: A publisher", "", 8, "`publisher` is missing from item 1 of `sources` (`report`)", "Add `pub"),
    ("  - {id: responder, label: Responder}", "  - words", 11, "Item 2 of `respondents` must hold keys", "`id`"),
    ("choose: 2", "choose: many", 29, "`choose` must be a whole number, and is `many`", "`min` and `max`"),
    ("choose: 2", "choose: -1", 29, "`choose` is `-1`, which is too small", "must be 1 or more"),
    ("choose: 2", "choose: {most: 2}", 29, "`most` is not a key", "Known there: `min` and `max`"),
    ("choose: 2", "choose: {min: 3, max: 2}", 29, "`choose`: min 3 is more than max 2", "Swap them"),
    ("choose: 2", "choose: [1, 2]", 29, "`choose` must be a whole number, and is a list", "`min` and `max`"),
    ("max_words: 250", "max_words: 0", 30, "`max_words` is `0`, which is too small", "`advised`"),
    ("max_words: 250", "max_words: -5", 30, "`max_words` is `-5`, which is too small", "1 or more"),
    ("max_words: 250", "max_words: {advised: 0}", 30, "`advised` is `0`, which is too small", "1 or more"),
    ("max_words: 250", "max_words: {}", 30, "`advised` is missing from `max_words`", "Add `advised:`"),
    ("max_words: 250", "required: maybe", 30, "`required` must be true or false, and is `maybe`", "`true` or"),
    ("max_words: 250", "required: [true]", 30, "`required` must be true or false", "`true` or `false`"),
    ("max_words: 250", "prompts: a figure", 30, "`prompts` must be a list, and is `a figure`", "dash"),
    ("max_words: 250", "prompts: [a, [b]]", 30, "Item 2 of `prompts` must be text, and is a list", "quotation"),
    ("max_words: 250", "prompts: [a, ~]", 30, "Item 2 of `prompts` must be text, and is nothing", "quotation"),
    ("max_words: 250", "prompts: [a, '']", 30, "Item 2 of `prompts` is empty", "Write something"),
    ("type: select_multiple", "type: select_many", 26, "`type` cannot be `select_many`", "`select_multiple`"),
    ("type: select_multiple", "type: [text]", 26, "`type` cannot be a list", "one of `text`, `select_one`"),
    ("frequency, is: [never]", "frequency", 28, "`question` and `is` go together", "Give both, or neither"),
    ("percent: 47", "percent: 101", 37, "`percent` is `101`, which is too large", "must be 100 or less"),
    ("percent: 47", "percent: half", 37, "`percent` must be a number, and is `half`", "such as 12.5"),
    ("percent: 47", "percent: inf", 37, "`percent` must be a number, and is `inf`", "such as 12.5"),
    ("percent: 47", "percent: []", 37, "`percent` must be a number, and is a list", "such as 12.5"),
]  # fmt: skip

IN_DRAFTS = [
    ("answers: [a]\n", 3, "`answers` must hold keys with values, and is a list", "indented"),
    ("answers:\n  Bad Id: {}\n", 4, "`Bad Id`, which is not how an id is written", "digits, dots and hyphens"),
    ("answers:\n  q: {number: lots}\n", 4, "`number` must be a number, and is `lots`", "no commas"),
    ("answers:\n  q: {number: 1e999999999}\n", 4, "`number` must be a number", "at most 20 digits"),
    ("answers:\n  q: {number: NaN}\n", 4, "`number` must be a number", "such as 12.5"),
    ("answers:\n  q: {number: [1]}\n", 4, "`number` must be a number, and is a list", "such as 12.5"),
    ("answers:\n  q: {cost: {lines: [{activity: a, case: now, who: paid, hours: {low: 1}}]}}\n", 4,
     "`central` is missing from `hours`", "Add `central:`"),
    ("answers:\n  q: {cost: {lines: [{activity: a, case: now, who: paid, hours: long}]}}\n", 4,
     "`hours` must be a number, and is `long`", "`low`, `central` and `high`"),
    ("evidence:\n  - {id: e, kind: story, statement: s}\n", 4, "`kind` cannot be `story`", "`case-study`"),
    ("respondent: {represents: {numbr: 4}}\n", 3, "`numbr` is not a key", "Did you mean `number`?"),
]  # fmt: skip


@pytest.mark.parametrize(("was", "becomes", "line", "what", "mend"), IN_BANKS)
def test_a_fault_in_a_bank_is_told_once_with_line_words_and_mend(
    write: Write, was: str, becomes: str, line: int, what: str, mend: str
) -> None:
    faults = faults_in_bank(write, was, becomes)
    told = [fault for fault in faults if what in fault.what]
    assert [fault.line for fault in told] == [line], faults
    assert mend in told[0].mend


@pytest.mark.parametrize(("more", "line", "what", "mend"), IN_DRAFTS)
def test_a_fault_in_a_draft_is_told_once_with_line_words_and_mend(
    write: Write, more: str, line: int, what: str, mend: str
) -> None:
    told = [fault for fault in faults_in_draft(write, more) if what in fault.what]
    assert [fault.line for fault in told] == [line]
    assert mend in told[0].mend


def test_no_words_are_jargon(write: Write) -> None:
    faults = [fault for was, becomes, *_ in IN_BANKS for fault in faults_in_bank(write, was, becomes)]
    faults += [fault for more, *_ in IN_DRAFTS for fault in faults_in_draft(write, more)]
    for fault in faults:
        ours = re.sub(r"`[^`]*`", "", f"{fault.what} {fault.mend}")
        assert not JARGON.search(ours), fault
        assert fault.what.endswith(".")
        assert fault.mend.endswith(".")


def test_every_fault_of_a_file_is_told_in_the_order_of_its_lines(write: Write) -> None:
    broken = (
        SMALL_BANK.replace("version: 1", "version: x")
        .replace("wording: mirrored", "wording: mine")
        .replace("type: select_multiple", "type: pick")
        .replace("{id: responder,", "{id: vcf,")
        .replace("percent: 47", "percent: many\n    base: 3")
    )
    with pytest.raises(FaultyFileError) as caught:
        read_bank(write(broken.replace("percent: many\n    base: 3", "percent: many")))
    assert [fault.line for fault in caught.value.faults] == [3, 5, 11, 26, 37]


def test_a_long_value_is_shown_shortened(write: Write) -> None:
    [fault] = faults_in_bank(write, "wording: mirrored", f"wording: {'word ' * 1000}")
    assert len(str(fault)) < 300


def test_a_known_key_with_nothing_after_it_counts_as_absent(write: Write) -> None:
    path = write(SMALL_DRAFT + "note:\nrespondent:\nanswers:\n  q:\nevidence:\n")
    assert read_draft(path).response.respondent.name is None


def test_an_unknown_key_is_a_fault_even_with_nothing_after_it(write: Write) -> None:
    [fault] = faults_in_draft(write, "nots:\n")
    assert "Did you mean `note`?" in fault.mend


ERRORS_OF = {
    "bool": {"bool_type", "bool_parsing"},
    "date": {"date_type", "date_parsing", "date_from_datetime_parsing"},
    "datetime": {"datetime_type", "datetime_parsing", "datetime_from_date_parsing"},
    "decimal": {"decimal_type", "decimal_parsing", "finite_number"},
    "dict": {"dict_type"},
    "float": {"float_type", "float_parsing", "finite_number"},
    "function-after": {"value_error"},
    "function-before": {"value_error"},
    "int": {"int_type", "int_parsing", "int_parsing_size"},
    "literal": {"literal_error"},
    "model": {"model_type"},
    "model-fields": {"missing", "extra_forbidden"},
    "str": {"string_type"},
    "tuple": {"tuple_type"},
}
ERRORS_OF_A_LIMIT = {
    "ge": "greater_than_equal",
    "le": "less_than_equal",
    "max_digits": "decimal_max_digits",
    "pattern": "string_pattern_mismatch",
}
_NO_RULES = ("metadata", "default", "function", "serialization")
WITHOUT_ERRORS = {"any", "default", "definitions", "definition-ref", "model-field", "nullable", "union", "variadic"}


def errors_of(schema: Any) -> set[str]:
    """Return every error that pydantic can raise for a schema; an unknown kind of schema fails the test."""
    if isinstance(schema, list):
        return set().union(*map(errors_of, schema))
    if not isinstance(schema, dict):
        return set()
    found = set().union(*(errors_of(part) for key, part in schema.items() if key not in _NO_RULES))
    kind = schema.get("type")
    if isinstance(kind, str) and kind not in WITHOUT_ERRORS:
        found |= ERRORS_OF[kind] | {error for limit, error in ERRORS_OF_A_LIMIT.items() if limit in schema}
        of = "string_too" if kind == "str" else "too"
        found |= {f"{of}_short"} if schema.get("min_length") else set()
        found |= {f"{of}_long"} if schema.get("max_length") else set()
    return found


@pytest.mark.parametrize("record", [Bank, Response])
def test_every_error_that_the_model_can_raise_has_its_words(record: type[Bank] | type[Response]) -> None:
    assert errors_of(record.__pydantic_core_schema__) <= set(WORDS)


def test_an_error_that_nobody_foresaw_has_words_too() -> None:
    new = Trouble("quite_new", ("bank",), "x", {}, (), (), (), {"bank": "x"})
    assert in_words(new) == ("`bank` cannot be `x`.", "Compare it with a file that works.")


def test_no_words_stand_for_an_error_that_the_model_cannot_raise() -> None:
    both = errors_of(Bank.__pydantic_core_schema__) | errors_of(Response.__pydantic_core_schema__)
    assert set(WORDS) <= both
