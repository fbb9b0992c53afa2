"""A bank whose parts do not fit together reports every fault, each with its line and what would be right."""

import datetime as dt

import pytest

from tests.store.conftest import SMALL_BANK, Write
from wellput.errors import Fault, FaultyFileError
from wellput.model.bank import Bank
from wellput.store.banks import read_bank
from wellput.store.content import content

SHIPPED = sorted(content("questionbank").glob("*.yaml"))


def faults(write: Write, *changes: tuple[str, str], name: str = "small.yaml") -> list[Fault]:
    text = SMALL_BANK
    for was, becomes in changes:
        assert was in text, was
        text = text.replace(was, becomes, 1)
    with pytest.raises(FaultyFileError) as caught:
        read_bank(write(text, name))
    return list(caught.value.faults)


ONE_FAULT_EACH = [
    # was, becomes, line, what is wrong, what would be right
    ("closes: 2025", "closes: 2024", 6, "closes (2024-09-16) before it opens (2025-07-08)", "mend the year"),
    ("07-08, closes", "07-08, outcome: {decision: None yet., source: repot}, closes", 6,
     "There is no source `repot`", "Did you mean `report`?"),
    ("type: text, text: What is it called?", "type: text, text: x, advice: [{text: a, source: other}]", 13,
     "There is no source `other`", "Known: report"),
    ("choose: 2", "advice: [{text: a, source: other}]", 29, "There is no source `other`", "Known: report"),
    ("label: Never}", "label: Never, source: other}", 23, "There is no source `other`", "Known: report"),
    ("Half of them., source: report", "Half of them., source: other", 35, "There is no source `other`", "report"),
    ("base: 100, source: report", "base: 100, source: other", 37, "There is no source `other`", "Known: report"),
    ("questions: [barriers]", "questions: [frequency, bariers]", 35, "no question `bariers`", "`barriers`?"),
    ("{question: barriers", "{question: bariers", 37, "There is no question `bariers`", "`barriers`?"),
    ("option: time", "option: tim", 37, "no option of `barriers` called `tim`", "Did you mean `time`?"),
    ("group: vcf", "group: vcs", 37, "There is no kind of respondent `vcs`", "Did you mean `vcf`?"),
    ("relevant: {", "relevant: {respondent: [vcf, vcs], ", 28, "no kind of respondent `vcs`", "`vcf`?"),
    ("question: frequency, is", "question: frequncy, is", 28, "There is no question `frequncy`", "`frequency`?"),
    ("is: [never]", "is: [never, nevr]", 28, "no option of `frequency` called `nevr`", "`never`?"),
    ("question: frequency, is: [never]", "question: barriers, is: [time]", 28,
     "`barriers` waits for its own answer", "Name an earlier question"),
    ("text: How often do you meet?", "text: x\n        relevant: {question: barriers, is: [time]}", 22,
     "`frequency` waits for `barriers`, which is asked later", "Move that question before this one"),
    ("text: What is it called?", "text: x, relevant: {question: frequency, is: [never]}", 13,
     "comes before all answers", "move the question into a theme"),
    ("choose: 2", "choose: 3", 29, "3 options may be chosen, and there are 2", "Write 2 or less"),
    ("choose: 2", "choose: {min: 1, max: 9}", 29, "9 options may be chosen, and there are 2", "Write 2 or less"),
    ("text: How often do you meet?", "text: x\n        choose: 2", 22, "the type select_one allows one", "Remove"),
    ("max_words: 250", "max_words: 250\n        max_characters: 498", 31,
     "250 words do not fit into 498 characters", "remove the other"),
    ("type: select_multiple", "each: {reason: true}\n        type: select_multiple", 26,
     "only a rank uses `each`", "Remove it"),
    (", standing: supplied, source: report", ", standing: supplied", 32, "is supplied and names no source", "Add"),
    (", standing: published, source: report", ", standing: published", 33, "is published and names no", "Add"),
    ("wording: mirrored", "wording: official", 32, "supplied by the bank's authors, but the wording is official",
     "`wording: mirrored`"),
    ("id: name, type: text", "id: nam, type: text", 13, "no place in a draft for an answer called `nam`",
     "Did you mean `name`?"),
    ("id: name, type: text", "id: represents, type: text", 13, "called `represents`", "represents.number"),
    ("id: name, type: text", "id: represents.number, type: text", 13, "is of type integer", "`type: integer`"),
    ("id: name, type: text", "id: gathered.from, type: text", 13, "is of type date", "`type: date`"),
    ("id: name, type: text", "id: name, type: integer", 13, "is of type text", "`type: text`"),
    ("id: kind, type: select_one", "id: kind, type: text", 14, "is of type select_one", "`type: select_one`"),
    ("text: What kind is it?", "text: x, options: [{id: vcs, label: x}]", 14, "no answer to `kind` called `vcs`",
     "Did you mean `vcf`?"),
    ("id: name, type: text, text: What is it called?",
     "id: confidentiality, type: select_one, text: x, options: [{id: public, label: x}]", 13,
     "There is no answer to `confidentiality` called `public`", "Known: publish"),
    ("id: responder, label", "id: vcf, label", 11, "`vcf` is given to a second kind of respondent (first in line 10)",
     "an id of its own"),
    ("id: time, label: Time", "id: funding, label: Time", 33, "`funding` is given to a second option", "own"),
]  # fmt: skip


@pytest.mark.parametrize(("was", "becomes", "line", "what", "mend"), ONE_FAULT_EACH)
def test_what_does_not_fit_is_a_fault_with_its_line_and_its_mend(
    write: Write, was: str, becomes: str, line: int, what: str, mend: str
) -> None:
    told = [fault for fault in faults(write, (was, becomes)) if what in fault.what]
    assert [fault.line for fault in told] == [line]
    assert mend in told[0].mend


def test_the_bank_without_those_faults_is_read(bank: Bank) -> None:
    assert [question.id for question in bank.questions] == ["frequency", "barriers"]


def test_a_choosing_question_without_options_is_a_fault(write: Write) -> None:
    told = faults(write, ("        options:\n          - {id: never", "        prompts:\n          - {id: never"))
    assert "has no options" not in str(told)  # the shape is wrong, so that rules beyond it are not tried
    options = "        options:\n          - {id: never, label: Never}\n          - {id: sometimes, label: Sometimes}\n"
    told = faults(write, (options, ""), ("frequency, is: [never]", "frequency, is: [x]"))
    assert [fault.line for fault in told] == [20, 25]
    assert "`frequency` is of type select_one and has no options." in told[0].what


def test_options_and_choose_on_a_question_that_has_no_use_for_them_are_faults(write: Write) -> None:
    told = [fault for fault in faults(write, ("select_multiple", "text")) if "has no use for" in fault.what]
    assert [fault.line for fault in told] == [29, 31]


def test_a_bank_must_bear_the_name_of_its_file(write: Write) -> None:
    [fault] = faults(write, name="other.yaml")
    assert fault.line == 2
    assert fault.mend.startswith("Give the file the name small.yaml.")
    assert "`bank: other`" not in fault.mend


def test_a_kind_question_needs_kinds(write: Write) -> None:
    kinds = "respondents:\n  - {id: vcf, label: Voluntary organisation}\n  - {id: responder, label: Responder}\n"
    told = faults(write, (kinds, ""), ("group: vcf", "group: x"))
    assert "The question asks for the kind of respondent, and the bank names none." in str(told)
    assert "The bank has none yet; add it first." in str(told)


def test_ids_are_compared_across_themes_and_profile(write: Write) -> None:
    again = "[{id: name, type: text, text: x}, {id: barriers, type: text, text: x}]"
    theme = f"  - {{id: now, title: T, questions: {again}}}\n"
    told = faults(write, ("published_evidence:", f"{theme}published_evidence:"))
    assert [(fault.line, "second" in fault.what) for fault in told] == [(34, True)] * 3


def test_repeated_ids_are_told_beside_faults_of_shape(write: Write) -> None:
    told = faults(write, ("version: 1", "version: x"), ("id: time, label", "id: funding, label"))
    assert [fault.line for fault in told] == [3, 33]


def test_every_fault_is_told_at_once(write: Write) -> None:
    changes = [
        ("closes: 2025", "closes: 2024"),
        ("id: name, type: text", "id: nam, type: text"),
        ("question: frequency, is: [never]", "question: barriers, is: [time]"),
        ("choose: 2", "choose: 3"),
        ("group: vcf", "group: vcs"),
    ]
    assert [fault.line for fault in faults(write, *changes)] == [6, 13, 28, 29, 37]


def test_faults_between_keys_are_told_beside_faults_of_shape(write: Write) -> None:
    changes = [
        ("closes: 2025-09-16T23:59", "closes: soon"),
        ("is: [never]", "is: [nvr]"),
        ("questions: [barriers]", "questions: [bariers]"),
        ("- {id: name,", "- {guidence: x, id: name,"),
    ]
    assert [fault.line for fault in faults(write, *changes)] == [6, 13, 28, 35]


def test_no_fault_is_told_that_comes_of_another(write: Write) -> None:
    told = faults(write, ("choose: 2", "choose: two"), ("- {id: vcf, label:", "- {id: vcf, lable:"))
    assert [fault.line for fault in told] == [10, 10, 29]
    assert [fault.line for fault in faults(write, ("respondents:", "respondents: none\nprofil:"))] == [9, 10]


def test_a_day_alone_is_when_it_closes(write: Write) -> None:
    bank = read_bank(write(SMALL_BANK.replace("2025-09-16T23:59", "2025-09-16")))
    assert bank.consultation.closes == dt.datetime.combine(dt.date(2025, 9, 16), dt.time.max)
    assert bank.consultation.model_dump(mode="json")["closes"] == "2025-09-16"
    [fault] = faults(write, ("closes: 2025-09-16T23:59", "closes: 2025-02-30"))
    assert fault.line == 6


def test_more_faults_than_anyone_reads_are_cut_short(write: Write) -> None:
    many = "".join(f"  - {{id: k{n}, lable: x}}\n" for n in range(3000))
    told = faults(write, ("respondents:\n", f"respondents:\n{many}"))
    assert len(told) == 101
    assert told[-1].what == "There are more faults."


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_bank_is_without_faults(path: object) -> None:
    assert read_bank(path)  # type: ignore[arg-type]
