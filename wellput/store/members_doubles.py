"""Find members that may be one: the same answers under two names, or two names in one place of one file.

Two members that both are on the list are two: only a name that is not on it can be a mistyped one.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from wellput.model.doubles import Double
from wellput.text import closest
from wellput.text.alike import alike

_ALIKE = 0.8
_SAME_NAME = 20
"""More files than these with one name are called so by the form, and tell nothing by it."""

_HELD = """SELECT r.id, m.id, m.name, m.listed, r.run, o.name, r.place, r.said
FROM returns r JOIN members m ON m.id = r.member LEFT JOIN originals o ON o.digest = r.original
WHERE r.bank = :bank AND r.standing IN ('current', 'contested')"""


@dataclass(frozen=True, slots=True)
class _Held:
    id: int
    member: str
    name: str
    listed: bool
    run: int
    file: str | None
    place: str
    said: str | None


def find_doubles(store: sqlite3.Connection, bank: str, run: int | None = None) -> tuple[Double, ...]:
    """Return members that may be one, each pair once; those of which a return came in that `run`, or all."""
    found: dict[frozenset[str], Double] = {}
    for one, other, place in (*_in_one_place(store, bank), *_with_the_same_answers(store, bank)):
        members = frozenset((one.member, other.member))
        if len(members) == 2 and not (one.listed and other.listed) and run in (None, one.run, other.run):
            found.setdefault(members, _double(one, other, place))
    return tuple(found.values())


def _double(one: _Held, other: _Held, place: str) -> Double:
    """Have the one go that is not on the list, or else the one that came first."""
    old, new = sorted((one, other), key=lambda held: (held.listed, held.id))
    return Double((old.member, old.name), (new.member, new.name), place)


def _in_one_place(store: sqlite3.Connection, bank: str) -> Iterator[tuple[_Held, _Held, str]]:
    rows = store.execute(
        f"""{_HELD}
        AND o.name IN (SELECT name FROM originals GROUP BY name HAVING count(*) BETWEEN 2 AND :most)
        ORDER BY r.id""",  # noqa: S608  our own words
        {"bank": bank, "most": _SAME_NAME},
    )
    places: dict[tuple[str | None, str], list[_Held]] = defaultdict(list)
    for one in _held(rows):
        places[one.file, one.place].append(one)
    for (file, place), several in places.items():
        for one, other in combinations(several, 2):
            if one.member != other.member and not (one.listed and other.listed) and _nearly_same(store, one, other):
                yield one, other, ", ".join(filter(None, (file, place)))


def _with_the_same_answers(store: sqlite3.Connection, bank: str) -> Iterator[tuple[_Held, _Held, str]]:
    """Yield each return beside the first one that says the same; where a whole campaign does, each is told once.

    Of two that are not on the list only those with nearly the same name: others hand round what they say.
    """
    rows = store.execute(
        f"""{_HELD} AND r.said IN (
          SELECT said FROM returns WHERE bank = :bank AND standing IN ('current', 'contested') AND said IS NOT NULL
          GROUP BY said HAVING count(DISTINCT member) > 1)
        ORDER BY r.said, r.id""",  # noqa: S608  our own words
        {"bank": bank},
    )
    first: dict[str | None, _Held] = {}
    for one in _held(rows):
        earlier = first.setdefault(one.said, one)
        if earlier.id != one.id and (earlier.listed or one.listed or closest(alike(one.name), [alike(earlier.name)])):
            yield earlier, one, ""


def _held(rows: Iterable[tuple[int, str, str, int, int, str | None, str, str | None]]) -> Iterator[_Held]:
    for id_, member, name, listed, run, file, place, said in rows:
        yield _Held(id_, member, name, bool(listed), run, file, place, said)


def _nearly_same(store: sqlite3.Connection, one: _Held, other: _Held) -> bool:
    values, others = _values(store, one.id), _values(store, other.id)
    return (values & others).total() >= _ALIKE * max(values.total(), others.total(), 1)


def _values(store: sqlite3.Connection, return_id: int) -> Counter[tuple[object, ...]]:
    return Counter(
        store.execute("SELECT question, field, item, value FROM answer_values WHERE return_id = ?", (return_id,))
    )
