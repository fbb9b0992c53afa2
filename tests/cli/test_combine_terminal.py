"""At a terminal each change is asked about, and an edited passage is chosen."""

from pathlib import Path

import pytest

pytest.importorskip("pexpect", reason="a pseudo-terminal needs a system that has them")

from tests.cli.terminal import ended, interrupt, wellput_in_terminal
from tests.desk.combining_workspace import combined_workspace, draft_of, more_returns, write_draft
from wellput.model.response import Answer
from wellput.text.sentences import sentences


@pytest.fixture
def net(tmp_path: Path) -> Path:
    """A draft made of returns in which one position was edited, and more returns."""
    combined_workspace(tmp_path / "net")
    response = draft_of(tmp_path / "net")
    answer = response.answer("right-means")
    position = answer.position or ""
    words = position.replace("Our members", "Be it as it may, our members").replace("Most", "Surely most")
    answers = {**response.answers, "right-means": answer.model_copy(update={"position": words})}
    write_draft(tmp_path / "net", response.model_copy(update={"answers": answers}))
    more_returns(tmp_path / "net", 3)
    return tmp_path / "net"


def answer(folder: Path) -> Answer:
    return draft_of(folder).answer("right-means")


def first_sentence(folder: Path) -> str:
    """The sentence that was edited; what follows it was not, and takes the new figures."""
    return sentences(answer(folder).position or "")[0].text


@pytest.mark.parametrize("reply", ["keep", "figures", "new"])
def test_an_edited_passage_is_kept_replaced_or_given_its_new_figures(net: Path, reply: str) -> None:
    was = first_sentence(net)
    child = wellput_in_terminal(net, "combine")
    child.expect_exact("Take this in (yes, no, all, stop) [yes]: ")
    child.sendline("all")
    child.expect_exact("Which (keep, new, figures) [keep]: ")
    child.sendline(reply)
    status, said = ended(child)
    assert (status, "0 left open" in said) == (0, True)
    now = first_sentence(net)
    assert {"keep": now == was, "figures": now.startswith(was[:15]) and now != was, "new": now[:15] != was[:15]}[reply]


def test_whoever_stops_keeps_what_was_accepted_and_no_more(net: Path) -> None:
    before = draft_of(net)
    child = wellput_in_terminal(net, "combine")
    for reply in ("yes", "no"):
        child.expect_exact("Take this in (yes, no, all, stop) [yes]: ")
        child.sendline(reply)
    child.expect_exact("Take this in (yes, no, all, stop) [yes]: ")
    interrupt(child)
    assert ended(child)[0] == 1
    assert draft_of(net).respondent.gathered.to != before.respondent.gathered.to or draft_of(net) != before
    assert answer(net) == before.answer("right-means")
