"""Keep where answers go in a form, in a file that a person can read and change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from wellput.model.form import FormMap, Spots
from wellput.store.plain import Bare, Place, Plain
from wellput.store.reading import read_bytes
from wellput.store.record_files import parsed
from wellput.store.workspaces import Workspace
from wellput.store.writing import write_text
from wellput.store.wrongs import Wrong
from wellput.store.yaml_writing import Writer

MOST_BYTES = 5 * 2**20

_HEAD = """\
# Where Wellput puts your answers in a form. Change a place here and run the same command again.
#   words: the place for the words of an answer; ticks: the box of each option; list: the drop-down.
#   near: the form's own words there, to help you find it; changing them changes nothing.
# Every space of the form that no answer goes to is listed at the end, under free.
"""


def find_map(
    workspace: Workspace, digest: str, wrongs: Callable[[FormMap], Iterator[tuple[Place, str, str]]]
) -> tuple[Path, FormMap] | None:
    """Return the list for the form of that digest and its file, or None; `wrongs` are what no shape can tell."""
    for path in sorted(workspace.forms.glob("*.yaml")):
        data = read_bytes(path, MOST_BYTES)
        if digest.encode() in data:
            return path, parsed(path, data, FormMap, beyond=lambda kept: (Wrong(*one) for one in wrongs(kept)))
    return None


def write_map(workspace: Workspace, name: str, kept: FormMap) -> Path:
    """Write a list under the form's name, or one like it where that is another form's."""
    path, number = workspace.forms / f"{name}.yaml", 1
    while path.exists():
        number += 1
        path = workspace.forms / f"{name}-{number}.yaml"
    write_text(path, f"{_HEAD}{Writer().entries(_plain(kept), 0)}\n")
    return path


def _plain(kept: FormMap) -> dict[str, Plain]:
    free: list[Plain] = [_known({"place": Bare(one.place), "kind": one.kind, "near": one.near}) for one in kept.free]
    return {
        "format": Bare(kept.format),
        "form": kept.form,
        "digest": kept.digest,
        "answers": {id_: _spots(one) for id_, one in kept.answers.items()},
        "free": free,
    }


def _spots(spots: Spots) -> Plain:
    return _known(
        {
            "near": spots.near,
            "words": Bare(spots.words) if spots.words else None,
            "ticks": {option: Bare(place) for option, place in spots.ticks.items()} or None,
            "list": Bare(spots.list_) if spots.list_ else None,
        }
    )


def _known(values: dict[str, Plain]) -> Plain:
    return {key: value for key, value in values.items() if value is not None}
