"""`wellput evidence`: added, listed, shown, edited and removed from a command line."""

from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.interview.small_bank import make_workspace
from wellput.model.evidence import Evidence
from wellput.model.response import Response
from wellput.store.drafts import read_draft

DRAFT = Path("responses") / "response.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "our response")


def kept(folder: Path) -> Response:
    return read_draft(folder / DRAFT).response


ADD = ("evidence", "add", "--kind", "figure", "--statement", "31 households came.")


def test_an_item_is_added_with_everything_that_is_known_of_it(folder: Path) -> None:
    details = ("--figure", "31", "--figure", "£4,200", "--about", "us", "--source", "our log", "--date", "Jan 2024")
    more = ("--link", "https://example.org", "--permission", "given", "--id", "came", "--question", "2")
    ran = wellput(*ADD, *details, *more, "-w", folder)
    assert (ran.status, ran.out) == (0, "Kept. Cite it in a text as [@came]\n")
    assert kept(folder).evidence == (
        Evidence(
            id="came",
            kind="figure",
            statement="31 households came.",
            figures=("31", "£4,200"),
            about="us",
            source="our log",
            date="2024-01",
            link="https://example.org",
            permission="given",
        ),
    )
    assert kept(folder).answer("barriers").text == "31 households came. [@came]"


def test_a_published_fact_is_taken_by_its_id(folder: Path) -> None:
    assert "six-pounds: Every pound spent brought six." in wellput("evidence", "list", "--published", "-w", folder).said
    assert wellput("evidence", "add", "--published", "six-pounds", "--question", "barriers", "-w", folder).status == 0
    assert kept(folder).answer("barriers").text == "Every pound spent brought six. [@six-pounds]"
    assert "six-pounds (taken)" in wellput("evidence", "list", "--published", "--question", "2", "-w", folder).said


def test_items_are_listed_with_where_they_are_cited_and_shown_whole(folder: Path) -> None:
    assert "There is no evidence here yet." in wellput("evidence", "list", "-w", folder).said
    wellput(*ADD, "--id", "came", "--question", "2", "-w", folder)
    wellput(*ADD, "--id", "other", "-w", folder)
    listed = wellput("evidence", "list", "-w", folder).said
    assert "came (figure): 31 households came. Cited in barriers (text)." in listed
    assert "other (figure): 31 households came. Not cited yet." in listed
    assert "other" not in wellput("evidence", "list", "--question", "2", "-w", folder).out
    shown = wellput("evidence", "show", "came", "-w", folder).said
    for words in ("Statement: 31 households came.", "Source: not given", "Cited in barriers (text)."):
        assert words in shown


def test_an_item_is_changed_and_renamed_with_its_citations(folder: Path) -> None:
    wellput(*ADD, "--id", "came", "--source", "our log", "--question", "2", "-w", folder)
    ran = wellput("evidence", "edit", "came", "--id", "flood", "--source", "", "--figure", "31", "-w", folder)
    assert ran.status == 0
    item = kept(folder).evidence[0]
    assert (item.id, item.source, item.figures) == ("flood", None, ("31",))
    assert kept(folder).answer("barriers").text == "31 households came. [@flood]"


def test_an_item_is_not_removed_while_it_is_cited(folder: Path) -> None:
    wellput(*ADD, "--id", "came", "--question", "2", "-w", folder)
    wellput(*ADD, "--id", "other", "-w", folder)
    ran = wellput("evidence", "remove", "came", "-w", folder)
    assert ran.status == 2
    assert "cited in barriers (text)" in ran.said
    assert wellput("evidence", "remove", "other", "-w", folder).status == 0
    assert [one.id for one in kept(folder).evidence] == ["came"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("evidence", "add"), "An item needs a kind and a statement."),
        (("evidence", "add", "--kind", "figur", "--statement", "S."), "Did you mean figure?"),
        (("evidence", "add", "--kind", "figure", "--statement", " "), "The statement cannot be empty."),
        ((*ADD, "--permission", "perhaps"), "Choose given, not-needed, asked or refused."),
        ((*ADD, "--question", "99"), "There is no place “99”"),
        ((*ADD, "--question", "summary"), "summary is not a question."),
        ((*ADD, "--id", "Not An Id"), "cannot be a short name"),
        (("evidence", "add", "--published", "six-pound"), "Did you mean six-pounds?"),
        (("evidence", "show", "nothing"), "There is no evidence of that name."),
        (("evidence", "edit", "nothing", "--about", "x"), "There is no evidence of that name."),
        (("evidence", "remove", "nothing"), "There is no evidence of that name."),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(folder: Path, words: tuple[str, ...], said: str) -> None:
    before = (folder / DRAFT).read_bytes()
    ran = wellput(*words, "-w", folder)
    assert ran.status == 2
    assert said in ran.said
    assert (folder / DRAFT).read_bytes() == before
