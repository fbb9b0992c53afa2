"""Gathers the words of a page until a line is whole, and sets the lines down."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from wellput.model.question_list import SourceLine
from wellput.word.question_lists.lines import Bit, Setting, lines_in, tidy, words_of

_SPACES = re.compile(r"\s+")
PLAIN = SourceLine("", "")


@dataclass
class Gathering:
    """What was gathered so far. With `bits_only`, paragraphs are kept as they are, for a cell or a label.

    `setting` is how the next line is set, `furniture` how many things around it are no part of the page's own text.
    """

    bits_only: bool = False
    lines: list[SourceLine] = field(default_factory=list)
    paragraphs: list[list[Bit]] = field(default_factory=list)
    setting: SourceLine = PLAIN
    furniture: int = 0
    strong: int = 0
    number: int = 1
    _bits: list[Bit] = field(default_factory=list)
    _letters: int = 0
    _strong_letters: int = 0

    @property
    def place(self) -> str:
        """Where in the file one is, as it is said to people."""
        return f"line {self.number}"

    def say(self, text: str | None) -> None:
        """Take words, their spaces as a browser shows them."""
        if text and (text.strip() or self._bits):
            self._bits.append(_SPACES.sub(" ", text))
            letters = sum(map(str.isalnum, text))
            self._letters += letters
            self._strong_letters += letters if self.strong else 0

    def add(self, bit: Bit) -> None:
        """Take what waits for an answer among words."""
        self._bits.append(bit)

    def put(self, *lines: SourceLine) -> None:
        """Set lines down as they are; where they are no part of the page's own text, nothing is asked there."""
        if self.furniture:
            lines = tuple(SourceLine(line.text, line.place, "furniture") for line in lines)
        self.lines += lines

    @property
    def is_at_start(self) -> bool:
        """Whether nothing is gathered yet for the next line."""
        return not self._bits

    def flush(self) -> None:
        """Set down what was gathered as lines; an item's number stands before the first of them."""
        bits, self._bits = self._bits, []
        bold = self._strong_letters == self._letters > 0
        self._strong_letters = self._letters = 0
        if not any(not isinstance(bit, str) or bit.strip() for bit in bits):
            return
        if self.bits_only:
            self.paragraphs.append(bits)
        elif self.furniture:
            self.put(SourceLine(tidy(words_of(bits)), self.place, "furniture"))
        else:
            self.lines += lines_in(bits, Setting(replace(self.setting, place=self.place, is_bold=bold)))
        if self.setting.kind == "item":
            self.setting = PLAIN
