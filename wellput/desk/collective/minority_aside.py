"""Leave a view that fewer members hold out of the response, with the reason kept in the draft."""

from __future__ import annotations

from pathlib import Path

from wellput.desk.keeping import keep
from wellput.desk.opening import open_workspace
from wellput.errors import NotUnderstoodError, WellputError
from wellput.model.collective import MinorityView
from wellput.model.response import Response
from wellput.text import closest, listed


def set_view_aside(workspace: Path, view: str, reason: str) -> MinorityView:
    """Record that a view is left out and why; return it."""
    if not reason.strip():
        raise WellputError("--reason", "It does not say why.", 'Write --reason "…": whoever asks must be told.')
    opened = open_workspace(workspace)
    _find(opened.draft.response, view)

    def change(response: Response) -> Response:
        found = _find(response, view)
        made = response.collective
        if made is None:
            return response
        aside = found.model_copy(update={"shown": False, "reason": reason.strip()})
        views = tuple(aside if one == found else one for one in made.minority)
        return response.model_copy(update={"collective": made.model_copy(update={"minority": views})})

    return _find(keep(opened.draft, change).draft.response, view)


def _find(response: Response, view: str) -> MinorityView:
    views = response.collective.minority if response.collective else ()
    found = next((one for one in views if one.id == view), None)
    if found:
        return found
    known = [one.id for one in views if one.id]
    near = closest(view, known)
    hint = f"Did you mean {near}?" if near else f"Known: {listed(known)}." if known else "Run wellput combine first."
    raise NotUnderstoodError(f"The draft has no view {view!r} that fewer members hold.", hint)
