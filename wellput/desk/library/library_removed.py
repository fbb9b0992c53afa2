"""Take things out of the library for good."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from wellput.errors import WellputError
from wellput.store.library_file import changing_library, reading_library, write_library_anew
from wellput.store.library_reading import profiles_kept, responses_kept, statement_of, wording_of
from wellput.store.library_removing import remove_answer, remove_evidence, remove_profile, remove_response
from wellput.text.alike import alike

Kind = Literal["response", "answer", "evidence", "profile"]


def named_in_library(library: Path, kind: Kind, name: str) -> str:
    """Return in words what would be removed, or say that it is not there."""
    if kind in ("response", "answer") and not name.isdecimal():
        raise WellputError(name, f"Name the {kind} by its number.", "See the numbers: wellput library")
    with reading_library(library) as store:
        match kind:
            case "response":
                kept = (one for one in responses_kept(store) if one.id == int(name))
                words = [f"{one.consultation}, {one.answers} answers and what else came with it" for one in kept]
            case "answer":
                words = [f"your answer to “{wording_of(store, int(name))}”"]
            case "evidence":
                words = [statement_of(store, name)]
            case "profile":
                named = (one.organisation for one in profiles_kept(store) if alike(one.organisation) == alike(name))
                words = [f"what {one or 'no name'} said of itself" for one in named]
    if not words:
        raise WellputError(f"{kind} {name}", "The library has nothing of that name.", "See: wellput library")
    return words[0]


def remove_from_library(library: Path, kind: Kind, name: str) -> None:
    """Take something out of the library for good, and leave no trace of it in the file."""
    named_in_library(library, kind, name)
    with changing_library(library) as store:
        match kind:
            case "response":
                remove_response(store, int(name))
            case "answer":
                remove_answer(store, int(name))
            case "evidence":
                remove_evidence(store, name)
            case "profile":
                remove_profile(store, name)
    write_library_anew(library)
