"""Stores of generated returns, small enough to count by hand; no member in them is anybody."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from hypothesis import strategies as st

from tests.collective.viewing import Viewed, views_of
from wellput.collective.contrary import HIGH
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import Opened
from wellput.model.answered import is_answered
from wellput.model.bank import Bank
from wellput.model.coded import Code, Coding, fingerprint
from wellput.model.collective import Basis
from wellput.model.response import Answer, Ranked, Respondent, Response
from wellput.model.returned import Member, Permission, Return
from wellput.model.routing import is_relevant
from wellput.store.drafts import Draft
from wellput.store.members_codes import save_codes, save_codings
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_reading import current_returns, read_voices
from wellput.store.workspaces import Workspace

WHEN = dt.datetime(2025, 9, 1, 10, 0)
KINDS = ("vcf", "faith", "responder")
STEPS = {"never": 1, "seldom": 2, "now-and-then": 3, "often": 4, "always": 5}
BARRIERS = ("funding", "time", "trust", "distance")
CODES = ("late", "unheard", "none")


def gathered_bank() -> Bank:
    """A bank with a question that has two sides, one with steps, and others."""
    duty = [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}, {"id": "unsure", "label": "Not sure"}]
    steps = [{"id": option, "label": option.capitalize(), "step": step} for option, step in STEPS.items()]
    several = [{"id": option, "label": option.capitalize()} for option in BARRIERS]
    why = {"respondent": ["vcf", "faith"], "question": "duty", "is": ["yes"]}
    questions = [
        {"id": "duty", "number": "1", "type": "select_one", "text": "Should there be a duty?", "options": duty},
        {
            "id": "often",
            "number": "2",
            "type": "scale",
            "text": "How often?",
            "options": [*steps, {"id": "cannot-tell", "label": "Nothing to judge by"}],
        },
        {"id": "barriers", "number": "3", "type": "select_multiple", "text": "What hinders?", "options": several},
        {"id": "matters", "number": "4", "type": "rank", "text": "What matters?", "choose": 3, "options": several},
        {"id": "views", "number": "5", "type": "text", "text": "What do you think?"},
        {"id": "why", "number": "6", "type": "text", "text": "Why a duty?", "relevant": why},
        {"id": "cost", "number": "7", "type": "cost", "text": "What does it cost?"},
    ]
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "gathered",
            "version": 1,
            "title": "Consultation",
            "wording": "mirrored",
            "consultation": {"publisher": "A Department"},
            "respondents": [{"id": kind, "label": f"Kind {kind}"} for kind in KINDS],
            "themes": [{"id": "all", "title": "All", "questions": questions}],
        }
    )


BANK = gathered_bank()


def member(number: int, kind: str | None, answers: dict[str, Answer], **more: object) -> Return:
    """A return; the member is known by its number."""
    who = Member(id=f"m{number}", name=f"Secretname{number}", kind=kind, area="North" if number % 2 else "South")
    return Return(member=who, bank="gathered", bank_version=1, answers=answers, **more)  # type: ignore[arg-type]


def chose(*options: str, **more: str) -> Answer:
    return Answer(selected=options, **more)


def ranked(*options: str) -> Answer:
    return Answer(ranked=tuple(Ranked(option=option) for option in options))


_said = st.sampled_from([None, None, "We think so.", "It takes long."])
_answers = st.fixed_dictionaries(
    {},
    optional={
        "duty": st.builds(lambda one, text: chose(one, text=text), st.sampled_from(["yes", "no", "unsure"]), _said),
        "often": st.builds(lambda one: chose(one), st.sampled_from([*STEPS, "cannot-tell", "gone-from-the-bank"])),
        "barriers": st.builds(
            lambda several, skipped: chose(*several).model_copy(update={"skipped": skipped}),
            st.lists(st.sampled_from(BARRIERS), unique=True),
            st.sampled_from([None, None, None, "Nothing to say."]),
        ),
        "matters": st.builds(lambda several: ranked(*several), st.lists(st.sampled_from(BARRIERS), unique=True)),
        "views": st.builds(lambda words: Answer(text=words), st.sampled_from(["", "Late.", "Too late.", "Fine."])),
        "why": st.builds(lambda words: Answer(text=words), st.sampled_from(["Since.", "Because."])),
    },
)
_kinds = st.sampled_from(["vcf", "vcf", "vcf", "faith", "responder", None])
_permissions = st.builds(Permission, quote=st.booleans(), name=st.booleans())
_returns = st.lists(st.tuples(_kinds, _answers, _permissions), min_size=1, max_size=16).map(
    lambda several: [
        member(number, kind, answers, permission=permission)
        for number, (kind, answers, permission) in enumerate(several, 1)
    ]
)
_codings = st.dictionaries(
    st.integers(1, 16), st.tuples(st.sets(st.sampled_from(CODES), min_size=1), st.booleans()), max_size=16
)


@st.composite
def stores(draw: st.DrawFn) -> tuple[list[Return], dict[int, tuple[set[str], bool]]]:
    """Returns, and by the number of a member the codes of its words and whether they were given to these words."""
    return draw(_returns), draw(_codings)


def kept(
    folder: Path, returns: Sequence[Return], codings: dict[int, tuple[set[str], bool]] | None = None, by: str = "Ann"
) -> Opened:
    """A workspace that keeps the returns, with codes for what was said to `views`."""
    workspace = Workspace(folder)
    keep_returns(workspace, returns, (), WHEN)
    with changing(members_file(workspace)) as store:
        save_codes(store, "gathered", [Code("views", code, code.capitalize()) for code in CODES])
        said = {voice.member: voice for voice in read_voices(store, "gathered", "views")}
        for number, (codes, as_read) in (codings or {}).items():
            if f"m{number}" in said:
                mark = fingerprint([said[f"m{number}"]]) if as_read else "sha256:other"
                given = [Coding("views", f"m{number}", by, code, mark) for code in sorted(codes)]
                save_codings(store, "gathered", "views", f"m{number}", by, given)
    return opened(workspace)


def opened(workspace: Workspace, response: Response | None = None) -> Opened:
    draft = Draft(workspace.draft, response or Response(format=1, bank="gathered"), "")
    return Opened(workspace, BANK, draft)


def viewed(folder: Path, returns: Sequence[Return], **more: object) -> Viewed:
    return views_of(kept(folder, returns), **more)  # type: ignore[arg-type]


def by_hand(
    here: Opened, question: str, basis: Basis, codings: dict[int, tuple[set[str], bool]]
) -> tuple[int, int, int, int]:
    """Count support one return after another, from the returns as they are read back."""
    with reading(members_file(here.workspace)) as store:
        returns = list(current_returns(store, "gathered"))
    parts = [_part(one, question, basis, codings) for one in returns if basis.kind in (None, one.member.kind)]
    return tuple(parts.count(at) for at in range(4))  # type: ignore[return-value]


def _part(one: Return, question: str, basis: Basis, codings: dict[int, tuple[set[str], bool]]) -> int | None:
    asked = BANK.question(question)
    assert asked
    answers = {key: answer for key, answer in one.answers.items() if is_answered(answer)}
    so_far = Response(format=1, bank="gathered", respondent=Respondent(kind=one.member.kind), answers=answers)
    if question not in answers:
        return 3 if is_relevant(asked, so_far) else None
    answer = answers[question]
    chosen = [*answer.selected, *(each.option for each in answer.ranked)]
    if basis.counts == "code":
        codes, as_read = codings.get(int(one.member.id[1:]), (set(), False))
        return 0 if as_read and basis.of in codes and question == "views" and answer.text else 2
    if basis.counts == "answered":
        return 0
    if basis.counts == "first":
        return 0 if [each.option for each in answer.ranked][:1] == [basis.of] else 2
    return _side(question, basis, chosen)


def _side(question: str, basis: Basis, chosen: Iterable[str]) -> int:
    """Tell a supporter from one who is against, as a person would who has the form before them."""
    holding = set(_half(basis.of == HIGH)) if basis.counts == "side" else {basis.of}
    if holding & set(chosen):
        return 0
    contrary: set[str] = set()
    if question == "duty" and basis.of in ("yes", "no"):
        contrary = {"yes", "no"} - {basis.of}
    if question == "often":
        for high in (True, False):
            contrary |= set(_half(not high)) if holding <= set(_half(high)) else set()
    return 1 if contrary & set(chosen) else 2


def _half(high: bool) -> Iterator[str]:
    return (option for option, step in STEPS.items() if (step > 3 if high else step < 3))
