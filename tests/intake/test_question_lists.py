"""The labelled question lists are well formed, and say nothing that their sources do not."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from lxml import html

from tests.intake.labels import ENDING, HALVES, TYPES, Expected, QuestionList, question_lists
from tests.intake.likeness import holds, leaks, words_of
from tests.intake.making_documents import document_of, recipes
from tests.intake.marks import number_key
from tests.intake.recipe import read_recipe, words_shown

LISTS = {half: question_lists(half) for half in HALVES}
EVERY = [one for lists in LISTS.values() for one in lists]
NAMES = [one.source.name for one in EVERY]
CHOOSING = {"select_one", "select_multiple", "rank", "scale"}
MARK = re.compile(r"^[^\w£'\"(+<>-]|^\([^)]*$|[\[(_|☐□○]$|\.\.+$|\s$")


ASKED_ANYWHERE = {
    "Are you answering as:",
    "Do you have any other comments?",
    "How old are you?",
    "In what year were you born?",
    "Which of the following best describes you?",
}
"""Questions that any list may have, and several folders do."""
MARKUP = re.compile(r"\\(?P<escaped>[_*])|[*_#|>]|\]\([^)]*\)|\[(?=[^\]]*\]\()")


def recipe_of(source: Path) -> Path:
    return source.parent / "recipes" / f"{source.name}.txt"


def source_text(source: Path) -> str:
    """The words of a source: of a document, those of its recipe."""
    if recipe_of(source).exists():
        return words_shown(read_recipe(recipe_of(source)))
    text = source.read_text(encoding="utf-8")
    if source.suffix == ".html":
        return "\n".join(map(str, html.fromstring(text).itertext()))
    return MARKUP.sub(lambda mark: mark["escaped"] or " ", text) if source.suffix == ".md" else text


def readings(labelled: QuestionList) -> list[list[str]]:
    """The words of a source, a hyphen at a line's end taken as a break or as a hyphen; with and without furniture."""
    text = source_text(labelled.source)
    ways = [words_of(re.sub(r"[-\u00ad]\n\s*", "", text)), words_of(text)]
    return [*ways, *(without(words, labelled.left_out) for words in ways)]


def without(words: list[str], snippets: tuple[str, ...]) -> list[str]:
    text = f" {' '.join(words)} "
    for snippet in sorted(snippets, key=len, reverse=True):
        text = text.replace(f" {' '.join(words_of(snippet))} ", " ")
    return text.split()


def stands_in(labelled: QuestionList, text: str) -> bool:
    part = words_of(text)
    if labelled.columns:
        return all(made_of(set(words_of(source_text(labelled.source))), word) for word in part)
    return any(holds(words, part) for words in readings(labelled))


def made_of(words: set[str], word: str) -> bool:
    """A word that a column breaks stands in two pieces, far apart."""
    return word in words or any({word[:place], word[place:]} <= words for place in range(1, len(word)))


def wordings(question: Expected) -> list[str]:
    options = [form for forms in question.options for form in forms]
    return [question.text, question.stem or "", question.after or "", *options]


@pytest.mark.parametrize("labelled", EVERY, ids=NAMES)
def test_every_question_and_option_stands_in_its_source(labelled: QuestionList) -> None:
    every_word = {word for words in readings(labelled) for word in words}
    for question in labelled.questions:
        assert stands_in(labelled, question.core), question.core
        assert question.stem is None or stands_in(labelled, question.stem), question.stem
        assert all(made_of(every_word, word) for word in words_of(question.text)), question.text
        assert all(any(stands_in(labelled, form) for form in forms) for forms in question.options), question.options


@pytest.mark.parametrize("labelled", EVERY, ids=NAMES)
def test_what_is_left_out_stands_in_the_source_and_in_no_question(labelled: QuestionList) -> None:
    for snippet in labelled.left_out:
        assert any(holds(words, words_of(snippet)) for words in readings(labelled)[:2]), snippet
        for question in labelled.questions:
            for wording in wordings(question):
                assert not leaks(wording, snippet), (snippet, wording)


@pytest.mark.parametrize("labelled", EVERY, ids=NAMES)
def test_every_label_makes_sense(labelled: QuestionList) -> None:
    for question in labelled.questions:
        assert {question.type, *question.or_types} <= TYPES, question
        announced = bool(question.options) != question.announced_options_absent
        assert announced == (question.type in CHOOSING), question
        assert not question.reasons or question.type in CHOOSING, question
        assert not question.choose or question.type in {"select_multiple", "rank"}, question
        assert len({forms[0] for forms in question.options}) == len(question.options), question
        assert question.announced_options_absent or (question.choose or 0) <= len(question.options), question


@pytest.mark.parametrize("labelled", EVERY, ids=NAMES)
def test_no_option_begins_or_ends_with_a_piece_of_its_mark(labelled: QuestionList) -> None:
    forms = [form for question in labelled.questions for forms in question.options for form in forms]
    assert [form for form in forms if MARK.search(form)] == []


@pytest.mark.parametrize("labelled", EVERY, ids=NAMES)
def test_routing_leads_back_to_options_of_an_earlier_question(labelled: QuestionList) -> None:
    for place, question in enumerate(labelled.questions):
        if question.routing:
            earlier = [one for one in labelled.questions[:place] if is_named(one, question.routing.question)]
            assert earlier, question
            known = {form for forms in earlier[-1].options for form in forms}
            assert set(question.routing.answers) < known, question


def is_named(question: Expected, name: str) -> bool:
    return number_key(question.number) == number_key(name) or question.core == name


def test_every_folder_tries_every_layout_and_shares_no_list() -> None:
    layouts = {half: {one.layout for one in lists} for half, lists in LISTS.items()}
    named_by_file = layouts.pop("eleventh")
    assert all(one == layouts["tuning"] for one in layouts.values())
    assert named_by_file < layouts["tuning"]
    assert len(set(NAMES)) == len(NAMES)
    wording = Counter(one for half in LISTS.values() for one in {q.core for each in half for q in each.questions})
    twice = {one for one, halves in wording.items() if halves > 1 and len(words_of(one)) > 3}
    assert twice == ASKED_ANYWHERE


def test_the_set_is_as_large_as_is_promised() -> None:
    assert min(len(lists) for lists in LISTS.values()) >= 15
    assert sum(len(one.questions) for one in EVERY) >= 400
    assert {3, 40} <= {len(one.questions) for one in EVERY}


def test_every_file_of_the_set_is_labelled_and_told_of_in_the_readme() -> None:
    readme = (HALVES["tuning"].parent / "README.md").read_text(encoding="utf-8")
    for folder in HALVES.values():
        sources = {path for path in folder.iterdir() if path.is_file() and not path.name.endswith(ENDING)}
        assert sources == {one.source for one in EVERY if one.source.parent == folder}
    rows = [f"| {one.source.name} | {one.layout} | {len(one.questions)} |" for one in EVERY]
    assert [row for row in rows if row not in readme] == []


@pytest.mark.parametrize("recipe", list(recipes()), ids=lambda one: one.stem)
def test_every_recipe_has_its_document(recipe: Path) -> None:
    assert document_of(recipe).stat().st_size > 0
