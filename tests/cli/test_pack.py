"""`wellput pack`: every form of the workspace's bank, and nothing while the privacy notice has blanks."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest
import yaml
from openxml_audit import OpenXmlValidator

from tests.cli.running import Ran, wellput
from tests.word.accessibility.checker import breaches
from tests.word.opened import Opened

DAY = ("--date", "2025-08-01")
FILLED = (
    *("--asked-by", "Our <Network> {{ 7*7 }}", "--contact", "office@example.org"),
    *("--deadline", "2025-09-01", "--keep-until", "2026-03-31"),
)
KEPT = "Who asks, whom to write to and both days are kept in settings.yaml, for the next pack and for reports."
NAMES = [
    *("answer-form.docx", "answer-form.html", "answer-form.xlsx", "xlsform.xlsx"),
    *("covering-note.docx", "covering-note.txt", "privacy-notice.docx", "privacy-notice.txt"),
]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    assert wellput("start", folder).status == 0
    return folder


def pack(folder: Path, *words: object) -> Ran:
    return wellput("pack", "-w", folder, *words, *DAY)


def test_every_file_is_written_where_the_command_says(workspace: Path) -> None:
    ran = pack(workspace, *FILLED)
    assert (ran.status, " ".join(ran.err.split())) == (0, f"Note: {KEPT}")
    assert ran.out.splitlines() == [str(workspace / "output" / "pack" / name) for name in NAMES]
    assert all((workspace / "output" / "pack" / name).stat().st_size > 500 for name in NAMES)


def test_the_word_documents_are_valid_and_accessible(workspace: Path) -> None:
    pack(workspace, *FILLED)
    for path in (workspace / "output" / "pack").glob("*.docx"):
        data = path.read_bytes()
        found = [*Opened(data).faults(), *map(str, breaches(data)), *OpenXmlValidator().validate(path).errors]
        assert (path.name, found) == (path.name, [])


@pytest.mark.parametrize("blank", ["--asked-by", "--contact", "--deadline", "--keep-until"])
def test_nothing_is_written_while_the_notice_has_a_blank(workspace: Path, blank: str) -> None:
    at = FILLED.index(blank)
    ran = pack(workspace, *FILLED[:at], *FILLED[at + 2 :])
    assert ran.status == 2
    assert f"({blank})" in ran.said
    assert "still has blanks" in ran.said
    assert not (workspace / "output").exists()


def test_settings_fill_the_blanks_and_options_stand_before_them(workspace: Path) -> None:
    kept = "asked_by: Our network\n  contact: us@example.org\n  deadline: 2025-09-01\n  keep_until: 2026-03-31"
    (workspace / "settings.yaml").write_text(f"format: 1\npack:\n  {kept}\n", "utf-8")
    assert pack(workspace, "--contact", "them@example.org").status == 0
    notice = (workspace / "output" / "pack" / "privacy-notice.txt").read_text("utf-8")
    assert "Who asks: Our network." in notice
    assert "write to them@example.org" in notice
    assert "until 31 March 2026" in notice


def test_what_was_given_once_is_kept_for_the_next_pack_and_for_the_report(workspace: Path) -> None:
    pack(workspace, *FILLED)
    kept = (workspace / "settings.yaml").read_text("utf-8")
    assert kept.startswith("# Settings of this Wellput workspace.")
    assert yaml.safe_load(kept)["pack"] == {
        "asked_by": FILLED[1],
        "contact": FILLED[3],
        "deadline": dt.date(2025, 9, 1),
        "keep_until": dt.date(2026, 3, 31),
    }
    again = pack(workspace)
    assert (again.status, again.err) == (0, "")
    assert (workspace / "settings.yaml").read_text("utf-8") == kept


def test_keeping_it_leaves_the_rest_of_the_settings_as_typed(workspace: Path) -> None:
    mine = "format: 1\n# mine\nchecks:\n  ignore: [ENG01] # not here\npack:\n  contact: a@example.org  # Ann\n"
    (workspace / "settings.yaml").write_text(mine, "utf-8")
    pack(workspace, *FILLED)
    kept = (workspace / "settings.yaml").read_text("utf-8")
    assert kept.startswith("format: 1\n# mine\nchecks:\n  ignore: [ENG01] # not here\npack:\n")
    assert ("# Ann" in kept, yaml.safe_load(kept)["pack"]["contact"]) == (True, "office@example.org")


def test_the_first_settings_tell_of_the_pack(workspace: Path) -> None:
    first = (workspace / "settings.yaml").read_text("utf-8")
    example = first[first.index("# pack:") :].partition("\n\n")[0].replace("# ", "")
    assert set(yaml.safe_load(example)["pack"]) == {"asked_by", "contact", "deadline", "keep_until"}


def test_the_note_and_every_form_tell_the_deadline_and_whom_to_write_to(workspace: Path) -> None:
    pack(workspace, *FILLED)
    folder = workspace / "output" / "pack"
    note = (folder / "covering-note.txt").read_text("utf-8")
    assert "Please answer by 1 September 2025." in note
    assert "Our <Network> {{ 7*7 }}" in note
    assert "until 16 September 2025, 11:59pm" in note
    word = "\n".join(text for _, text in Opened((folder / "answer-form.docx").read_bytes()).paragraphs)
    about = dict(openpyxl.load_workbook(folder / "answer-form.xlsx")["About"].iter_rows(values_only=True))
    assert "send it to office@example.org by 1 September 2025" in word
    assert "Our &lt;Network&gt; {{ 7*7 }}" in (folder / "answer-form.html").read_text("utf-8")
    assert (about["Please return it by"], about["Send it to"]) == ("1 September 2025", "office@example.org")
    assert "How to withdraw" in about["How your answers are used"]


def test_some_questions_by_id_or_number_or_some_themes_can_be_packed(workspace: Path) -> None:
    pack(workspace, *FILLED, "--questions", "barriers,19")
    page = (workspace / "output" / "pack" / "answer-form.html").read_text("utf-8")
    assert page.count('class="question"') == 2
    assert "There are 2 questions" in (workspace / "output" / "pack" / "covering-note.txt").read_text("utf-8")
    pack(workspace, *FILLED, "--themes", "closing")
    assert "There are 2 questions" in (workspace / "output" / "pack" / "covering-note.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--questions", "bariers"), "Did you mean barriers?"),
        (("--themes", "closeing"), "Did you mean closing?"),
        (("--keep-until", "2025-08-15"), "before the deadline"),
        (("--deadline", "1 September"), "is not a date"),
    ],
)
def test_what_could_not_be_meant_is_refused_in_words(workspace: Path, words: tuple[str, ...], told: str) -> None:
    ran = pack(workspace, *FILLED, *words)
    assert ran.status == 2
    assert told in ran.said
    assert not (workspace / "output").exists()


def test_days_may_be_given_in_words(workspace: Path) -> None:
    ran = pack(workspace, *FILLED, "--deadline", "15 January 2027", "--keep-until", "1 March 2027")
    assert ran.status == 0, ran.said
    assert "2027-01-15" in (workspace / "settings.yaml").read_text(encoding="utf-8")


def test_a_form_that_somebody_changed_is_left_alone_and_so_are_the_others(workspace: Path) -> None:
    pack(workspace, *FILLED)
    changed = workspace / "output" / "pack" / "covering-note.docx"
    changed.write_bytes(b"Our own words")
    before = (workspace / "output" / "pack" / "answer-form.html").read_bytes()
    assert pack(workspace, *FILLED, "--themes", "closing").status == 2
    assert changed.read_bytes() == b"Our own words"
    assert (workspace / "output" / "pack" / "answer-form.html").read_bytes() == before
    assert pack(workspace, *FILLED, "--overwrite").status == 0


def test_the_same_bank_and_date_make_the_same_forms(workspace: Path) -> None:
    folder = workspace / "output" / "pack"
    made = []
    for _ in range(2):
        pack(workspace, *FILLED)
        made.append({path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".xlsx"})
    assert made[0] == made[1]


def test_it_is_said_when_the_consultation_has_closed_or_closes_too_soon(workspace: Path) -> None:
    ran = wellput("pack", "-w", workspace, *FILLED, "--date", "2025-10-01")
    assert ran.status == 0
    assert "The consultation closed on 16 September 2025" in ran.said
    assert "The deadline, 1 September 2025, has passed." in ran.said
    late = pack(workspace, *FILLED, "--deadline", "2025-09-16")
    assert "no later than members' deadline" in late.said


def test_a_notice_of_ones_own_takes_the_place_of_the_shipped_one(workspace: Path) -> None:
    own = workspace / "templates" / "pack" / "privacy-notice.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{.title}\nOurs\n\nKept until {{ pack.keep_until }} by {{ pack.asked_by }}.\n", "utf-8")
    pack(workspace, *FILLED)
    page = (workspace / "output" / "pack" / "answer-form.html").read_text("utf-8")
    assert "Kept until 31 March 2026 by Our &lt;Network&gt; {{ 7*7 }}." in page
    own.write_text("{{ pack.nothing }}\n", "utf-8")
    ran = pack(workspace, *FILLED)
    assert (ran.status, "privacy-notice.md.j2, line 1" in ran.said) == (2, True)


def test_any_shipped_bank_can_be_packed(tmp_path: Path) -> None:
    folder = tmp_path / "toolkit"
    assert wellput("start", folder, "--bank", "strategic-relationships-2022").status == 0
    assert pack(folder, *FILLED).status == 0
    note = (folder / "output" / "pack" / "covering-note.txt").read_text("utf-8")
    assert "together with our members" in note


def test_the_example_in_the_help_asks_questions_that_the_shipped_bank_has(workspace: Path) -> None:
    shown = wellput("pack", "--help").said.partition("wellput pack --questions ")[2].split()[0]
    assert pack(workspace, *FILLED, "--questions", shown).status == 0
