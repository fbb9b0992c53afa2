"""A draft that a person edits keeps the comments, the order and the look that it was given."""

import datetime as dt
import difflib
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.store.conftest import SMALL_DRAFT
from tests.store.handwriting import Hand
from wellput.model.collective import Collective, Origin, Statement
from wellput.model.costs import CostLine, CostSheet, Range
from wellput.model.evidence import Evidence
from wellput.model.response import Answer, Ranked, Represents, Respondent, Response, Summary
from wellput.store.draft_values import draft_values
from wellput.store.drafts import read_draft, save_draft

BY_HAND = """\
# Our response, checked by Ana on Monday

format: 1
bank: small     # do not change
respondent:
  # as on the register
  name: "Flood Friends"   # was: Flood Mates
  represents: {number: 44,   # forty-four
               # not the new ones
               whom: members}
answers:
  frequency: {selected: [sometimes]}   # ask Ben
  # the long one
  barriers:
    selected:
      - funding    # sure
      # about time
      - time
    position: 'We are called late.'
    text: |   # for the board
      First.

      - a list

    # still to do: a figure
  # last one
  benefits:
    ranked:
      - option: channels   # clearly first
        reason: We know whom to call.
      # the second
      - {option: trust, reason: x}
      - option: data
evidence:
- id: flood     # ours
  kind: figure
  statement: Half.
  # about the second
- id: fire
  kind: quote
  statement: Help!
# the end
"""


@pytest.fixture
def changed(tmp_path: Path) -> Callable[..., list[str]]:
    """Change the draft that was written by hand; return the lines gone (-) and come (+)."""

    def lines_changed(
        text: str = BY_HAND, answers: dict[str, Answer | None] | None = None, **update: object
    ) -> list[str]:
        path = tmp_path / "response.yaml"
        path.write_bytes(text.encode())
        draft = read_draft(path)
        kept = {**draft.response.answers, **(answers or {})}
        update["answers"] = {name: one for name, one in kept.items() if one is not None}
        meant = draft.response.model_copy(update=update)
        assert save_draft(draft, meant).response == meant
        new = path.read_bytes().decode()
        return [line for line in difflib.ndiff(text.split("\n"), new.split("\n")) if line[0] in "-+"]

    return lines_changed


Changed = Callable[..., list[str]]


def answer(name: str, tmp_path: Path) -> Answer:
    path = tmp_path / "as-it-was.yaml"
    path.write_text(BY_HAND, "utf-8")
    return read_draft(path).response.answers[name]


def test_nothing_changed_is_nothing_written(changed: Changed) -> None:
    assert changed() == []


def test_one_value_changed_is_one_line_changed(changed: Changed, tmp_path: Path) -> None:
    barriers = answer("barriers", tmp_path).model_copy(update={"position": "We are called too late."})
    assert changed(answers={"barriers": barriers}) == [
        "-     position: 'We are called late.'",
        "+     position: We are called too late.",
    ]


def test_a_new_key_stands_where_the_model_has_it(changed: Changed, tmp_path: Path) -> None:
    barriers = answer("barriers", tmp_path).model_copy(update={"other": "Rain", "ask": "Call us first."})
    assert changed(answers={"barriers": barriers}) == ["+     other: Rain", "+     ask: Call us first."]


def test_text_of_several_lines_is_written_as_lines(changed: Changed) -> None:
    new = Answer(text="First.\n\n- a list\n- of two\n", confirmed=dt.datetime(2025, 9, 1, 10, 12))
    assert changed(answers={"hours": new}) == [
        "+   hours:",
        "+     text: |",
        "+       First.",
        "+ ",
        "+       - a list",
        "+       - of two",
        "+     confirmed: 2025-09-01T10:12",
    ]


def test_a_comment_stays_beside_a_value_that_changes(changed: Changed) -> None:
    assert changed(answers={"frequency": Answer(selected=("never",))}) == [
        "-   frequency: {selected: [sometimes]}   # ask Ben",
        "+   frequency:                           # ask Ben",
        "+     selected: [never]",
    ]


def test_a_new_answer_stands_at_the_end_of_the_answers(changed: Changed) -> None:
    new = Answer(number=Decimal("12.50"), date=dt.date(2025, 9, 1), illustrative=True)
    lines = ["+   hours:", '+     number: "12.50"', "+     date: 2025-09-01", "+     illustrative: true"]
    assert changed(answers={"hours": new}) == lines


def test_comments_outlive_what_they_stood_beside(changed: Changed) -> None:
    come = [line for line in changed(answers={"barriers": None}) if line.startswith("+")]
    assert come == ["+   # sure", "+   # about time", "+   # for the board", "+   # still to do: a figure"]


def test_evidence_that_is_removed_leaves_the_other_items_as_they_were(changed: Changed, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(BY_HAND, "utf-8")
    evidence = read_draft(path).response.evidence
    lines = changed(evidence=evidence[1:])
    assert [line for line in lines if line.startswith("+")] == ["+ # ours", "+ # about the second"]


def test_a_new_order_moves_items_with_the_comments_beside_them(changed: Changed, tmp_path: Path) -> None:
    first, second, third = answer("benefits", tmp_path).ranked
    lines = changed(answers={"benefits": Answer(ranked=(second, third, first))})
    assert sorted(line[2:].strip() for line in lines if line[0] == "+") == sorted(
        line[2:].strip() for line in lines if line[0] == "-"
    )


def test_an_item_that_is_removed_leaves_the_comments_of_the_others_where_they_were(changed: Changed) -> None:
    asks = "summary:\n  asks:\n    - Pay us.   # first\n    - Call us.   # second\n    - Ask us.   # third\n"
    lines = changed(f"format: 1\nbank: small\n{asks}", summary=Summary(asks=("Pay us.", "Ask us.")))
    assert lines == ["-     - Call us.   # second", "+     # second"]


def test_what_stands_behind_a_collective_draft_is_kept(changed: Changed) -> None:
    statement = Statement(id="late", question="q", words="We are called late.", supports=31, against=6, silent=7)
    origin = Origin(collation=dt.datetime(2025, 9, 6, 9), returns=44)
    collective = Collective(from_=origin, statements=(statement,))
    assert changed(SMALL_DRAFT, collective=collective) == [
        "+ collective:",
        "+   from:",
        "+     collation: 2025-09-06T09:00",
        "+     returns: 44",
        "+   statements:",
        "+     - id: late",
        "+       question: q",
        "+       words: We are called late.",
        "+       supports: 31",
        "+       against: 6",
        "+       silent: 7",
    ]


def test_windows_line_ends_stay(changed: Changed) -> None:
    lines = changed(BY_HAND.replace("\n", "\r\n"), answers={"hours": Answer(text="a\nb")})
    assert lines == ["+   hours:\r", "+     text: |-\r", "+       a\r", "+       b\r"]


def test_a_file_without_a_last_line_end_gets_one(changed: Changed) -> None:
    lines = changed("format: 1\nbank: small\nnote: |\n  x", summary=Summary(sentence="s"))
    assert lines == ["+ summary:", "+   sentence: s", "+ "]


def test_a_comment_further_in_than_text_of_several_lines_does_not_become_text(changed: Changed) -> None:
    text = "format: 1\nbank: small\nanswers:\n  q:\n    position: a\n          # look again\n  r: {}\n"
    lines = changed(text, answers={"q": Answer(position="one\ntwo")})
    assert lines == ["-     position: a", '+     position: "one\\ntwo"']


@pytest.mark.parametrize(
    "text",
    [
        '{"format": 1, "bank": "small",  # in brackets\n "answers": {"q": {"position": "a"}}}\n',
        "? format\n: 1\n? bank # rare\n: small\n",
        "--- # begun\nformat: 1\nbank: small\n... # ended\n",
        "format: 1\nbank: small\nanswers:\n  ? q\n  : position: a # rare\n",
    ],
)
def test_rare_forms_are_saved_too(tmp_path: Path, text: str) -> None:
    path = tmp_path / "response.yaml"
    path.write_text(text, "utf-8")
    draft = read_draft(path)
    meant = draft.response.model_copy(update={"answers": {"q": Answer(text="a\nb"), "r": Answer(position="c")}})
    assert save_draft(draft, meant).response == meant
    comments = [line[line.index("#") :] for line in text.split("\n") if "#" in line]
    assert all(comment in path.read_text("utf-8") for comment in comments)


WORDS = (
    "a",
    "No",
    "2025",
    "x: y",
    "# no",
    "[@e1]",
    "one\ntwo",
    "one\n\n- b\n",
    "  lead",
    "\u2028",
    "é🙂",
    "'q'",
    "\n\n",
    "a" * 150,
)
words = st.sampled_from(WORDS)
names = st.lists(st.sampled_from(["a", "b", "c-d"]), unique=True, max_size=3)
costs = st.builds(
    CostLine,
    activity=words,
    case=st.just("now"),
    who=st.just("paid"),
    hours=st.just(Range(low=Decimal(1), central=Decimal("1.5"), high=Decimal(3))),
    other=st.sampled_from([{}, {"tra vel: x": Decimal(2)}]),
)
answers = st.builds(
    Answer,
    selected=names.map(tuple),
    ranked=names.flatmap(lambda ids: st.tuples(*(st.builds(Ranked, option=st.just(one), reason=words) for one in ids))),
    number=st.none() | st.sampled_from([Decimal("2.50"), Decimal(0)]),
    date=st.none() | st.just(dt.date(2025, 1, 2)),
    position=st.none() | words,
    text=st.none() | words,
    cost=st.none() | st.builds(CostSheet, lines=st.lists(costs, max_size=2).map(tuple)),
    illustrative=st.booleans(),
    confirmed=st.none() | st.just(dt.datetime(2025, 1, 2, 3, 4)),
)
items = st.lists(st.sampled_from(["e1", "e2", "e3"]), unique=True).flatmap(
    lambda ids: st.tuples(
        *(
            st.builds(Evidence, id=st.just(one), kind=st.just("figure"), statement=words, date=st.none() | words)
            for one in ids
        )
    )
)
responses = st.builds(
    Response,
    format=st.just(1),
    bank=st.just("small"),
    note=st.none() | words,
    respondent=st.builds(Respondent, name=st.none() | words, represents=st.builds(Represents, whom=st.none() | words)),
    summary=st.builds(Summary, asks=st.lists(words, max_size=3).map(tuple)),
    answers=st.dictionaries(st.sampled_from(["q1", "q2", "q3", "q4"]), answers, max_size=4),
    evidence=items,
)


@given(first=responses, then=st.lists(responses, min_size=1, max_size=2), random=st.randoms())
def test_every_comment_outlives_every_change(
    tmp_path_factory: pytest.TempPathFactory, first: Response, then: Sequence[Response], random: Random
) -> None:
    hand = Hand(random)
    path = tmp_path_factory.mktemp("draft") / "response.yaml"
    path.write_bytes(hand.file(draft_values(first)).encode())
    draft = read_draft(path)
    assert draft.response == first
    for meant in then:
        draft = save_draft(draft, meant)
        assert draft.response == meant
        held = path.read_bytes().decode()
        lines = [line.rstrip() for line in held.split("\n")]
        assert all(any(line.endswith(comment) for line in lines) for comment in hand.comments)


@given(first=responses, answer=answers, random=st.randoms())
def test_what_does_not_change_stays_as_it_was_typed(
    tmp_path_factory: pytest.TempPathFactory, first: Response, answer: Answer, random: Random
) -> None:
    path = tmp_path_factory.mktemp("draft") / "response.yaml"
    held = Hand(random).file(draft_values(first))
    path.write_bytes(held.encode())
    draft = read_draft(path)
    save_draft(draft, first.model_copy(update={"answers": first.answers | {"q9": answer}}))
    assume(not re.search("^.?answers.?: {", held, re.MULTILINE))
    now = path.read_bytes().decode().split("\n")
    assert not [line for line in difflib.ndiff(held.split("\n"), now) if line.startswith("-")]
