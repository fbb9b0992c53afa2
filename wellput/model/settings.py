"""Settings of a workspace: what a respondent chose for it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from wellput.model.base import Day, Format, Record
from wellput.model.finding import Severity


class CheckSettings(Record):
    """Which rules run, by code or family (EVI08, EVI), and from which severity on findings count as found."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    threshold: Severity = "warning"


class PackSettings(Record):
    """What the forms for members say: who asks, whom to write to, and until when answers are kept."""

    asked_by: str | None = None
    contact: str | None = None
    deadline: Day | None = None
    keep_until: Day | None = None


class MinoritySettings(Record):
    """How many members must hold a view for it to appear beside the leading one: so many, or so much percent of them.

    Percent is of those who answered. A view that a whole kind of member holds appears however few they are.
    """

    members: Annotated[int, Field(ge=1)] = 3
    share: Annotated[int, Field(ge=1, le=100)] = 10


class Settings(Record):
    """The file settings.yaml, whole."""

    format: Format = 1
    checks: CheckSettings = CheckSettings()
    pack: PackSettings = PackSettings()
    minority: MinoritySettings = MinoritySettings()
