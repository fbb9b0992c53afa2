"""Leave out what forgotten members sent: out of what is read, and out of the copies of files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from wellput.desk.members.collecting_reads import Loaded
from wellput.desk.members.forgetting_rows import with_places_emptied
from wellput.desk.members.keeping_out import asked_words
from wellput.model.returned import Original, Return, Unread
from wellput.store.members_kept_out import KeptOut
from wellput.store.originals import keep_original, original_of, write_original
from wellput.store.workspaces import Workspace

_NOT_KEPT = (
    "Rows of a member who was forgotten could not be taken out of a copy of this file, so no copy was kept. "
    "Export it again as CSV or .xlsx without them."
)


@dataclass
class Sieve:
    """Holds back the returns of one file that come from forgotten members, and keeps a copy without them."""

    workspace: Workspace
    kept_out: KeptOut
    file: Loaded | None
    _places: list[str] = field(default_factory=list)

    def original(self) -> Iterator[Original]:
        """Yield the file as it is kept. Where somebody was forgotten, `close` keeps it, once it is known what goes."""
        if self.file is not None:
            keep = original_of if self.kept_out.days else partial(keep_original, self.workspace)
            yield keep(self.file.name, self.file.data)

    def through(self, pieces: Iterable[Return | Unread]) -> Iterator[Return | Unread]:
        """Yield the pieces; a return of a forgotten member becomes one line of what was not read."""
        dropping = None
        for one in pieces:
            if isinstance(one, Return):
                day = self.kept_out.return_since(one)
                dropping = one.place if day else None
                if day:
                    self._places.append(one.place)
                    file = "" if self.file is None else self.file.name
                    known = one.member if self.kept_out.is_marked(one.member.name) else None
                    yield Unread(file, one.place, one.member.name, asked_words(known, day, "read"))
                    continue
            elif dropping is not None and _is_within(one.place, dropping):
                continue
            yield one

    def close(self) -> Iterator[Unread]:
        """Keep a copy of a file of which returns were kept; yield why there can be none."""
        if self.file is None or not self.kept_out.days:
            return
        name, data = self.file.name, self.file.data
        if not self._places:
            keep_original(self.workspace, name, data)
        elif (left := with_places_emptied(data, self._places, name)) is not None:
            write_original(self.workspace, original_of(name, data), left)
        else:
            yield Unread(name, "", "", _NOT_KEPT)


def _is_within(place: str, row: str) -> bool:
    return not row or place == row or place.startswith(f"{row},")
