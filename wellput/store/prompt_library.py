"""Read the library of evidence prompts: a workspace's own, or the one that ships with Wellput."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wellput.model.prompt_library import PromptLibrary
from wellput.store.content import content
from wellput.store.plain import Place
from wellput.store.reading import read_bytes
from wellput.store.record_files import parsed
from wellput.store.workspaces import Workspace
from wellput.store.wrongs import Wrong
from wellput.store.yaml_reading import Reading

PLACE = Path("prompts") / "prompts.yaml"
"""In a folder of its own, so that it is not taken for a bank."""

MOST_BYTES = 2**20


def prompt_library(workspace: Workspace | None) -> PromptLibrary:
    """Return the library, or raise every fault in it at once; a workspace's own takes the place of the shipped one."""
    own = workspace.banks / PLACE if workspace else None
    path = own if own and own.is_file() else content("questionbank") / PLACE
    return parsed(path, read_bytes(path, MOST_BYTES), PromptLibrary, _repeated, _unknown_sources)


def _repeated(reading: Reading) -> Iterator[Wrong]:
    """Yield ids that two topics, or two sources, have."""
    for key, noun in (("topics", "topic"), ("sources", "source")):
        items = reading.value.get(key)
        seen = set[str]()
        for n, item in enumerate(items if isinstance(items, list) else ()):
            name = item.get("id") if isinstance(item, dict) else None
            if isinstance(name, str) and name in seen:
                yield Wrong(
                    (key, n, "id"), f"The id `{name}` is given to a second {noun}.", "Give each an id of its own."
                )
            seen.update({name} if isinstance(name, str) else ())


def _unknown_sources(library: PromptLibrary) -> Iterator[Wrong]:
    for t, topic in enumerate(library.topics):
        for n, advice in enumerate(topic.advice):
            if library.source(advice.source) is None:
                place: Place = ("topics", t, "advice", n, "source")
                yield Wrong(place, f"There is no source `{advice.source}`.", "Add it to `sources:` at the top.")
