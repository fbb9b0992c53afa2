"""The list of places for a form is kept so that it is read back as it was, and beside others."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from wellput.model.form import FormMap, FreePlace, Spots
from wellput.store.form_maps import find_map, write_map
from wellput.store.workspaces import Workspace

PLACES = st.integers(1, 9_999)
NEAR = st.none() | st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=30)
SPOTS = st.builds(
    Spots, near=NEAR, words=st.none() | PLACES, ticks=st.dictionaries(st.sampled_from(["yes", "no"]), PLACES)
)
MAPS = st.builds(
    FormMap,
    format=st.just(1),
    form=st.just("their form.docx"),
    digest=st.just("sha256:0f"),
    answers=st.dictionaries(st.sampled_from(["barriers", "respondent.represents.number", "7a"]), SPOTS),
    free=st.tuples(st.builds(FreePlace, place=PLACES, kind=st.sampled_from(["cell", "tick"]), near=NEAR)),
)


@given(kept=MAPS)
def test_a_list_is_read_back_as_it_was(kept: FormMap, tmp_path_factory: object) -> None:
    workspace = Workspace(tmp_path_factory.mktemp("forms"))  # type: ignore[attr-defined]
    path = write_map(workspace, "their form", kept)
    assert find_map(workspace, "sha256:0f", lambda _: iter(())) == (path, kept)


def test_a_list_of_another_form_is_not_found_and_never_written_over(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    kept = FormMap(format=1, form="a.docx", digest="sha256:aa")
    first = write_map(workspace, "a", kept)
    assert find_map(workspace, "sha256:bb", lambda _: iter(())) is None
    assert write_map(workspace, "a", kept) != first
