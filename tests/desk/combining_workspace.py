"""A workspace with generated returns, the draft made of them, and further returns that come later."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

from tests.desk.generated_returns import _member, _return, generated_workspace
from wellput.desk.collective.combining import Combining, combining
from wellput.desk.collective.combining_settled import Combined, settle, taken
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.model.response import Response
from wellput.store.drafts import read_draft, save_draft

MOMENT = dt.datetime(2025, 9, 2, 12, 0)


def combined_workspace(folder: Path, count: int = 9) -> Path:
    """A workspace whose draft was made of so many returns."""
    generated_workspace(folder, count)
    take_all(folder)
    return folder


def take_all(folder: Path) -> tuple[Combining, Combined]:
    """Do what `wellput combine --yes` does."""
    done = combining(folder)
    return done, settle(done, {one: taken(one) for one in done.offers if one.changes}, MOMENT)


def more_returns(folder: Path, seed: int, count: int = 2) -> None:
    """Keep returns of members who were on no list."""
    opened, chance = open_workspace(folder), random.Random(seed)  # noqa: S311 -- no secrets here
    late = [_member(number, opened.bank, chance) for number in range(1000 + seed, 1000 + seed + count)]
    keep_returns(opened.workspace, [_return(opened.bank, one, chance) for one in late], (), MOMENT)


def draft_of(folder: Path) -> Response:
    return read_draft(folder / "responses" / "response.yaml").response


def write_draft(folder: Path, response: Response) -> None:
    save_draft(read_draft(folder / "responses" / "response.yaml"), response)


def written_files(folder: Path) -> dict[str, bytes]:
    """What stands in the two files that combining writes."""
    return {name: (folder / "responses" / name).read_bytes() for name in ("response.yaml", "combined.yaml")}
