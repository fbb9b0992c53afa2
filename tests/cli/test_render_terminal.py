"""`wellput render --to pdf` in a real terminal, where the consultation refuses PDFs: it asks, and heeds the answer."""

from pathlib import Path

import pytest

pytest.importorskip("pexpect", reason="a pseudo-terminal needs a system that has them")

from tests.cli.running import wellput
from tests.cli.terminal import ended, wellput_in_terminal
from wellput.convert.libreoffice import find_libreoffice


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    folder = tmp_path / "demo"
    assert wellput("demo", folder, "--date", "2025-09-01").status == 0
    return folder


def test_a_refused_form_is_not_written_when_the_person_says_no(demo: Path) -> None:
    child = wellput_in_terminal(demo, "render", "--to", "pdf", "--date", "2025-09-01")
    child.expect_exact("for yourself? [y/N]: ")
    child.sendline("n")
    status, said = ended(child)
    assert status == 2
    assert "Stopped." in said
    assert not list((demo / "output").glob("*.pdf"))


@pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed")
def test_it_is_written_when_the_person_says_yes(demo: Path) -> None:
    child = wellput_in_terminal(demo, "render", "--to", "pdf", "--date", "2025-09-01")
    child.timeout = 120
    child.expect_exact("for yourself? [y/N]: ")
    child.sendline("y")
    status, said = ended(child)
    assert status == 0
    (made,) = (demo / "output").glob("*.pdf")
    assert said.endswith(made.name)
    assert made.read_bytes().startswith(b"%PDF")
