"""Where statements stand in a draft that people edited: word for word, in other words, or no longer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from wellput.model.collective import Statement
from wellput.model.collective_fields import field_of, text_of
from wellput.model.draft_fields import Field, Value
from wellput.model.minority_shown import in_one_line
from wellput.text.sentences import sentences

_ALIKE = 0.6
"""Half of two sentences' words in the same order, and a little more: an edit; with less it is another sentence."""

_FIGURE = re.compile(r"\d[\d,.]*(?<=\d)")
_WORD = re.compile(r"\w+|#")


@dataclass(frozen=True, slots=True)
class Restated:
    """The statements that stand in the draft, and those that the returns make and a person took out."""

    statements: tuple[Statement, ...]
    gone: tuple[Statement, ...]


def restated(new: Sequence[Statement], now: Sequence[Statement], fields: Mapping[Field, Value]) -> Restated:
    """Return the `new` statements as the draft says them, and those of the draft that a person added or kept.

    A sentence that was edited keeps its statement; the statement then has the edited words, and says so.
    """
    texts = {field: in_one_line(text_of(value)) for field, value in fields.items()}
    before = {one.id: one for one in now}
    known = {one.id for one in new}
    placed = {one.id: found for one in new if (found := _placed(one, before.get(one.id), texts))}
    lines = {field: text_of(value) for field, value in fields.items()}
    edited = _edited([one for one in new if one.id not in placed], placed.values(), lines)
    own = {one.id: one for one in now if one.id not in known and _is_kept(one, texts)}
    ours = {one.id: placed.get(one.id) or edited.get(one.id) for one in new}
    stands = [one for one in ours.values() if one]
    gone = [one for one in now if one.id in known and not ours.get(one.id)]
    return Restated((*stands, *own.values()), tuple(gone))


def _placed(new: Statement, before: Statement | None, texts: Mapping[Field, str]) -> Statement | None:
    """Return a statement whose words stand in its field: the new ones, or those that the draft has for it."""
    text = texts.get(field_of(new), "")
    if in_one_line(new.words) in text:
        return new
    if before and before.field == new.field and in_one_line(before.words) in text:
        return new.model_copy(update={"words": before.words, "edited": True})
    return None


def _is_kept(one: Statement, texts: Mapping[Field, str]) -> bool:
    """Say whether a statement that the returns no longer make stays: it stands, or a person named the members."""
    return bool(one.members) or in_one_line(one.words) in texts.get(field_of(one), "")


def _edited(lost: Sequence[Statement], placed: Iterable[Statement], texts: Mapping[Field, str]) -> dict[str, Statement]:
    """Return lost statements with the sentence that each was made into: the likeliest first, none for two."""
    taken = {(field_of(one), in_one_line(one.words)) for one in placed}
    likely = sorted(
        ((likeness, one, words) for one in lost for likeness, words in _likely(one, texts, taken)),
        key=lambda found: -found[0],
    )
    found: dict[str, Statement] = {}
    for _, one, words in likely:
        if one.id not in found and (field_of(one), words) not in taken:
            taken.add((field_of(one), words))
            found[one.id] = one.model_copy(update={"words": words, "edited": True})
    return found


def _likely(
    lost: Statement, texts: Mapping[Field, str], taken: Collection[tuple[Field, str]]
) -> Iterator[tuple[float, str]]:
    """Yield sentences of the field, as many in a row as the statement has, that are like it and nobody else's."""
    field = field_of(lost)
    text = texts.get(field, "")
    others = [words for about, words in taken if about == field]
    units = sentences(text)
    length = len(sentences(in_one_line(lost.words)))
    plain = _plain(lost.words)
    for first, last in zip(units, units[length - 1 :], strict=False):
        words = in_one_line(text[first.start : last.end])
        if any(one in words or words in one for one in others):
            continue
        likeness = SequenceMatcher(None, plain, _plain(words), autojunk=False).ratio()
        if likeness >= _ALIKE:
            yield likeness, words


def _plain(words: str) -> list[str]:
    return _WORD.findall(_FIGURE.sub("#", words.casefold()))
