"""The front door: help, mistyped commands, exit status, and no stack trace ever."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import wellput
from wellput import cli

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("command", [["-m", "wellput"], ["cli.py"]])
def test_the_module_and_the_checkout_script_are_the_same_front_door(command: list[str]) -> None:
    ran = subprocess.run([sys.executable, *command, "--help"], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert ran.stdout.count("\n") > len(cli.COMMANDS)
    assert "wellput start my-response" in ran.stdout


def test_help_loads_click_and_little_else() -> None:
    code = (
        "import sys\nfrom wellput.cli import wellput\n"
        "try: wellput(['--help'])\nexcept SystemExit: pass\n"
        "print(sorted({'pydantic','yaml','jinja2','docx','lxml','markdown_it'} & set(sys.modules)), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert ran.stderr.strip() == "[]"


def test_a_mistyped_command_is_told_the_nearest_one() -> None:
    ran = wellput("rendr")
    assert ran.status == cli.FAILED
    assert "Did you mean: wellput render?" in ran.err


def test_a_folder_without_a_draft_is_said_in_words(tmp_path: Path) -> None:
    ran = wellput("render", "--workspace", tmp_path)
    assert ran.status == cli.FAILED
    assert "wellput start" in ran.err
    assert "Traceback" not in ran.err


def test_a_wrong_date_is_said_in_words() -> None:
    ran = wellput("banks", "--date", "1/9/2025")
    assert ran.status == cli.FAILED
    assert "2025-09-01" in ran.err


def test_control_characters_of_a_file_cannot_reach_the_terminal(tmp_path: Path) -> None:
    ran = wellput("bank", "check", tmp_path / "a\x1b[2Jb.yaml")
    assert "\x1b" not in ran.err + ran.out
    assert ran.status == cli.FAILED
