"""The manual cannot lie: what README and docs say of commands, files and templates is so."""

import re
from dataclasses import fields
from pathlib import Path

import click
import pytest

from wellput.cli import COMMANDS, wellput
from wellput.forms.tag_values import AnswerValues
from wellput.model.bank import Option, Question, Theme
from wellput.model.base import Record
from wellput.store.banks import read_bank
from wellput.store.drafts import read_draft
from wellput.store.form_maps import find_map
from wellput.store.workspaces import Workspace

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMAND_LINE = re.compile(r"(?:^|`)wellput ((?:[a-z]+ ?)[^`\n]*)", re.MULTILINE)


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def commands(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], click.Command]]:
    found = []
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        assert command is not None
        found.append(((*path, name), command))
        if isinstance(command, click.Group):
            found += commands(command, (*path, name))
    return found


ALL_COMMANDS = dict(commands(wellput))


def test_the_readme_names_every_command() -> None:
    readme = PAGES[0].read_text("utf-8")
    missing = [name for name in COMMANDS if f"wellput {name}" not in readme]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_line_in_the_docs_exists_with_its_options(page: Path) -> None:
    for line in COMMAND_LINE.findall(page.read_text("utf-8")):
        words = line.split("#")[0].split()
        path = tuple(words[:2]) if tuple(words[:2]) in ALL_COMMANDS else (words[0],)
        assert path in ALL_COMMANDS, f"{page.name}: wellput {line}"
        known = {option for param in ALL_COMMANDS[path].params for option in param.opts} | {"--help"}
        unknown = {word for word in words if word.startswith("--")} - known
        assert not unknown, f"{page.name}: wellput {line}"


@pytest.mark.parametrize("path", ALL_COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example(path: tuple[str, ...]) -> None:
    command = ALL_COMMANDS[path]
    help_text = command.get_help(click.Context(command, info_name=" ".join(path)))
    assert re.search("Examples?:", help_text)
    assert "wellput " + path[0] in help_text.partition("Example")[2]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_in_the_docs_leads_to_a_file(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text("utf-8")):
        assert (page.parent / target).is_file(), f"{page.name}: {target}"


def test_the_draft_in_the_docs_is_read(tmp_path: Path) -> None:
    (example,) = blocks(ROOT / "docs" / "drafts.md", "yaml")
    (tmp_path / "response.yaml").write_text(example, "utf-8")
    assert read_draft(tmp_path / "response.yaml").response.answer("staffing").skipped


def test_the_bank_in_the_docs_has_no_faults(tmp_path: Path) -> None:
    (example,) = blocks(ROOT / "docs" / "question-banks.md", "yaml")
    (tmp_path / "my-bank.yaml").write_text(example, "utf-8")
    assert read_bank(tmp_path / "my-bank.yaml").question("support")


def test_the_list_of_places_in_the_docs_is_read(tmp_path: Path) -> None:
    (example,) = blocks(ROOT / "docs" / "forms.md", "yaml")
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "their-form.yaml").write_text(example, "utf-8")
    assert find_map(Workspace(tmp_path), "sha256:4f0c...", lambda _: iter(()))


def test_every_part_of_an_answer_that_a_tag_may_name_is_documented() -> None:
    page = (ROOT / "docs" / "forms.md").read_text("utf-8")
    assert [field.name for field in fields(AnswerValues) if f"answers.barriers.{field.name} }}}}" not in page] == []


@pytest.mark.parametrize("record", [Question, Option, Theme])
def test_every_key_of_a_question_is_documented(record: type[Record]) -> None:
    page = (ROOT / "docs" / "question-banks.md").read_text("utf-8")
    missing = [name for name in record.model_fields if f"{name}:" not in page and f"`{name}`" not in page]
    assert missing == []


def test_the_changelog_has_an_entry_for_the_version() -> None:
    assert re.search(r"^## \[(Unreleased|\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
