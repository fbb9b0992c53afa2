"""Nothing leaves the machine: the whole check of the worked example runs with every socket refused."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "responses" / "example"
REFUSAL = """
import socket


def refused(*arguments, **options):
    raise OSError("refused by the test: no part of a check may use the network")


class Refused(socket.socket):
    __init__ = refused


socket.socket = Refused
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refused
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "a work space"
    (folder / "responses").mkdir(parents=True)
    shutil.copy(EXAMPLE / "response.yaml", folder / "responses" / "response.yaml")
    shutil.copy(EXAMPLE / "settings.yaml", folder / "settings.yaml")
    return folder


@pytest.fixture
def without_network(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which Python refuses every socket from its first line on."""
    (tmp_path / "refusal").mkdir()
    (tmp_path / "refusal" / "sitecustomize.py").write_text(REFUSAL, encoding="utf-8")
    return {**os.environ, "PYTHONPATH": str(tmp_path / "refusal")}


def run(*arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 -- our own command
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("attempt", ["socket.create_connection(('127.0.0.1', 9))", "socket.socket()"])
def test_the_refusal_refuses(without_network: dict[str, str], attempt: str) -> None:
    tried = run("-c", f"import socket; {attempt}", environment=without_network)
    assert tried.returncode == 1
    assert "refused by the test" in tried.stderr


def test_a_whole_check_finds_the_same_without_a_network(workspace: Path, without_network: dict[str, str]) -> None:
    command = ("-m", "wellput", "check", "-w", str(workspace), "--format", "json", "--date", "2025-09-01")
    usual, refused = run(*command), run(*command, environment=without_network)
    assert refused.returncode == usual.returncode != 2, refused.stderr
    assert json.loads(refused.stdout) == json.loads(usual.stdout)
    assert "Traceback" not in refused.stderr


def test_readability_needs_no_network(workspace: Path, without_network: dict[str, str]) -> None:
    hard = "The operational implementation of collaborative preparedness arrangements necessitates coordination. " * 12
    draft = workspace / "responses" / "response.yaml"
    draft.write_text(
        f"format: 1\nbank: strengthening-partnerships-2025\nnote: ''\nanswers:\n  barriers:\n    text: {hard}\n"
    )
    checked = run(
        *("-m", "wellput", "check", "-w", str(workspace), "--select", "ENG01", "--format", "json"),
        environment=without_network,
    )
    assert [one["code"] for one in json.loads(checked.stdout)["findings"]] == ["ENG01"], checked.stderr
