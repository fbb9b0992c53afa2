"""Two members that may be one, whose name was written in two ways."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Double:
    """Members that may be one, each as id and name: `mistaken` would go, and `right` stay.

    `place` is where a return of the one stood before and one of the other stands now; empty where it is known by
    its answers alone.
    """

    mistaken: tuple[str, str]
    right: tuple[str, str]
    place: str

    @property
    def words(self) -> str:
        """Why they may be one, and the command that makes them so."""
        (old, mistaken), (new, right) = self.mistaken, self.right
        why = (
            f"{self.place} gave a return of {mistaken} and one of {right}, with nearly the same answers"
            if self.place
            else f"the returns of {mistaken} and {right} give the same answers"
        )
        return f"{right}: {why}. Both count. If they are one member: wellput members same {old} {new}"
