"""Settings of a workspace: what a respondent chose for it."""

from __future__ import annotations

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


class Settings(Record):
    """The file settings.yaml, whole."""

    format: Format = 1
    checks: CheckSettings = CheckSettings()
    pack: PackSettings = PackSettings()
