"""A person's hand: the same values written in many styles of YAML, with comments everywhere."""

import json
from collections.abc import Iterable
from random import Random

from wellput.store.plain import Bare, Plain

INDENTS = (1, 2, 4)


class Hand:
    """Writes plain values as differently as people do; numbers its comments, so that each is known."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.comments: list[str] = []
        self.step = random.choice(INDENTS)

    def file(self, values: dict[str, Plain]) -> str:
        text = f"{self._lines(0)}{self._entries(values, 0)}{self._lines(0)}"
        return text.replace("\n", "\r\n") if self.random.random() < 0.2 else text

    def _comment(self) -> str:
        self.comments.append(f'# note {len(self.comments)}: it\'s [not] {{data}} "here"')
        return self.comments[-1]

    def _lines(self, column: int) -> str:
        kinds = self.random.choices(("", "\n", "comment"), weights=(6, 1, 2), k=2)
        return "".join(f"{' ' * column}{self._comment()}\n" if kind == "comment" else kind for kind in kinds)

    def _end(self) -> str:
        return f"  {self._comment()}\n" if self.random.random() < 0.25 else "\n"

    def _entries(self, value: Plain, column: int) -> str:
        starts: Iterable[tuple[str, Plain]]
        if isinstance(value, dict):
            starts = ((f"{self._scalar(key)}:", one) for key, one in value.items())
        else:
            assert isinstance(value, list)
            starts = (("-", one) for one in value)
        return "".join(f"{self._lines(column)}{' ' * column}{start}{self._value(one, column)}" for start, one in starts)

    def _value(self, value: Plain, column: int) -> str:
        if isinstance(value, dict | list):
            if not value or self.random.random() < 0.3:
                return f" {self._brackets(value, column)}{self._end()}"
            return self._end() + self._entries(value, column + self.step)
        if value and value.isprintable() and value == value.strip() and self.random.random() < 0.3:
            header = self.random.choice(("|-", ">-"))
            return f" {header}{self._end()}{' ' * (column + self.step)}{value}\n"
        return f" {self._scalar(value)}{self._end()}"

    def _scalar(self, value: str | None) -> str:
        assert value is not None
        alone = value != "null" and value[:1].isalnum() and value.replace("-", "").isalnum()
        if isinstance(value, Bare) or alone:
            return value
        if "'" not in value and value.isprintable() and self.random.random() < 0.5:
            return f"'{value}'"
        return json.dumps(value, ensure_ascii=False)

    def _brackets(self, value: Plain, column: int) -> str:
        if isinstance(value, dict):
            pairs = [f"{self._scalar(key)}: {self._brackets(one, column)}" for key, one in value.items()]
            return "{" + self._joined(pairs, column) + "}"
        if isinstance(value, list):
            return "[" + self._joined([self._brackets(one, column) for one in value], column) + "]"
        return self._scalar(value)

    def _joined(self, parts: list[str], column: int) -> str:
        margin = " " * (column + self.step)
        return "".join(
            part + ("," if n < len(parts) else "") + self._gap(margin) for n, part in enumerate(parts, start=1)
        )

    def _gap(self, margin: str) -> str:
        gaps = (" ", f"\n{margin}", "comment")
        gap = self.random.choices(gaps, weights=(3, 1, 1))[0]
        return f"  {self._comment()}\n{margin}" if gap == "comment" else gap
