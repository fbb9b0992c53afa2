"""Write fields of a response of many from their templates, and keep what each says for members as a statement."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from markupsafe import Markup

from wellput.draft.collective_labels import named
from wellput.model.collective import Basis, Statement
from wellput.model.collective_views import MinorityShown, SupportView
from wellput.model.cost_totals import Spread
from wellput.model.cost_words import plain, spread_words
from wellput.templating import Environment, render_template, template_environment
from wellput.text import CITATION, fit, listed

FOLDER = "collective"
LONGEST_ID = 80

_ONE = Decimal(1)

_BLANK = re.compile(r"\n[ \t]*\n\s*")
_SPACE = re.compile(r"\s+")
_LEAD = re.compile(r"^[ \t]+", re.MULTILINE)
_NO_ID = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a field, None where its template says nothing, and the statements in them."""

    words: str | None
    statements: tuple[Statement, ...] = ()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The words paragraph by paragraph."""
        return tuple(self.words.split("\n\n")) if self.words else ()


class Sayer:
    """Renders the templates of one response; every statement gets an id that it has again the next time."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._environment: Environment = template_environment(
            folders, _finish, {"number": plain, "others": others, "named": named, "money": whole_money}
        )
        self._ids: Counter[str] = Counter()

    def say(self, template: str, place: str, values: Mapping[str, object], backing: Sequence[SupportView] = ()) -> Said:
        """Return what a template says at a place of the draft, such as `text` or `summary.sentence`.

        `backing` are views among which the support is found of what a template says of a minority.
        """
        page = _Page(place, {_key(one.question, one.basis): one for one in backing}, self._ids)
        name = f"{FOLDER}/{template}.md.j2"
        own = {"says": page.says, "is_said": page.is_said}
        words = _tidy(render_template(self._environment, name, {**values, **own}))
        return Said(words or None, tuple(page.statements))


@dataclass(slots=True)
class _Page:
    """What is said in one field."""

    place: str
    backing: Mapping[tuple[str, Basis], SupportView]
    ids: Counter[str]
    statements: list[Statement] = field(default_factory=list)

    def says(self, view: SupportView | MinorityShown, caller: Callable[[], str]) -> Markup:
        """Take down that these words say a view; a view whose figures may not be told is said without a statement."""
        words = _tidy(caller())
        backed = view if isinstance(view, SupportView) else self._backed(view)
        if backed and words:
            self.statements.append(self._statement(backed, words))
        return Markup(words)

    def _backed(self, view: MinorityShown) -> SupportView | None:
        return None if view.members is None else self.backing.get(_key(view.question, view.basis))

    def is_said(self, view: SupportView | MinorityShown) -> bool:
        """Say whether this field has said a view already."""
        return any(one.question == view.question and one.basis == view.basis for one in self.statements)

    def _statement(self, view: SupportView, words: str) -> Statement:
        return Statement(
            id=self._id(view),
            question=view.question,
            field=self.place,
            words=words,
            basis=view.basis,
            supports=view.supports,
            against=view.against,
            otherwise=view.otherwise,
            silent=view.silent,
        )

    def _id(self, view: SupportView) -> str:
        about = () if self.place.startswith(f"{view.question}.") else (view.question,)
        made = short_id("-".join((*about, self.place, view.id)))
        self.ids[made] += 1
        return made if self.ids[made] == 1 else short_id(f"{made}-{self.ids[made]}")


def others(view: SupportView) -> str:
    """Say how many do not hold a view, and how: 6 say the opposite, 3 answered otherwise and 7 did not answer."""
    parts = (
        (view.against, "says the opposite" if view.against == 1 else "say the opposite"),
        (view.otherwise, "answered otherwise"),
        (view.silent, "did not answer"),
    )
    return listed([f"{count:,} {what}" for count, what in parts if count])


def whole_money(amount: Decimal | Spread, currency: str) -> str:
    """Return an amount in whole pounds, and how low and how high it may be where that is not sure."""
    several = (amount.low, amount.central, amount.high) if isinstance(amount, Spread) else (amount,) * 3
    low, central, high = (one.quantize(_ONE, ROUND_HALF_UP) for one in several)
    return spread_words(Spread(low, central, high), "money", currency)


def short_id(name: str) -> str:
    """Return a name as an id; a very long one is told apart by its fingerprint."""
    made = _NO_ID.sub("-", name.casefold()).strip("-")
    if len(made) <= LONGEST_ID:
        return made
    mark = hashlib.sha256(made.encode()).hexdigest()[:8]
    return f"{made[: LONGEST_ID - len(mark) - 1].rstrip('-')}-{mark}"


def _key(question: str, basis: Basis) -> tuple[str, Basis]:
    return question, basis


def _finish(value: object) -> Markup:
    """Write a value in one line, so that nothing in it is read as a paragraph, a list or a citation of ours."""
    return Markup(_SPACE.sub(" ", CITATION.sub("", fit(str(value)))))


def _tidy(text: str) -> str:
    """Return what a template made, with one blank line between paragraphs and no space before a line."""
    return _BLANK.sub("\n\n", _LEAD.sub("", text.replace("\t", " "))).strip()
