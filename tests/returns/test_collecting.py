"""`collect`: everything that can be read is kept once; everything else is one line with its reason."""

import json
import secrets
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from tests.returns.collected import TODAY, held, told
from tests.returns.filling_in import Filling, answered_form, empty_form
from wellput.convert.documents import can_convert, converted
from wellput.desk.members.collecting import collect, unread_words
from wellput.desk.opening import Opened
from wellput.errors import WellputError
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns
from wellput.store.writing import digest_of


def answers(name: str = "Gamma", words: str = "Views", **more: Any) -> bytes:
    value = {"wellput_return": 1, "bank": "small", "bank_version": 1, "respondent": {"name": name}}
    return json.dumps({**value, "answers": {"views": {"text": words}}, **more}).encode()


def test_a_folder_of_every_kind_is_read_and_collecting_again_changes_nothing(opened: Opened, inbox: Path) -> None:
    (inbox / "sub").mkdir()
    (inbox / "sub" / "renamed.bin").write_bytes(answered_form().data())
    (inbox / "gamma.json").write_bytes(answers())
    (inbox / "delta.yaml").write_text(
        "format: 1\nbank: small\nrespondent: {name: Delta}\nanswers: {views: {text: Ours}}\n", "utf-8"
    )
    first = collect(opened, [inbox], TODAY)
    assert (first.files, first.returns, told(first), first.kept.counts) == (3, 3, [], {"new": 3})
    before = held(opened)
    assert before == {"Alpha & Beta": "Views.\nAfter a break.", "Gamma": "Views", "Delta": "Ours"}
    again = collect(opened, [inbox, inbox / "gamma.json"], TODAY)
    assert (again.files, again.kept.counts, held(opened)) == (3, {"unchanged": 3}, before)


def test_originals_are_kept_as_they_came(opened: Opened, inbox: Path) -> None:
    data = answers()
    (inbox / "gamma.json").write_bytes(data)
    collect(opened, [inbox], TODAY)
    (kept,) = (opened.workspace.root / "responses" / "originals").iterdir()
    assert (kept.read_bytes(), kept.name) == (data, f"{digest_of(data).partition(':')[2]}.json")


def test_a_corrected_return_replaces_the_earlier_one_and_says_so(opened: Opened, inbox: Path) -> None:
    (inbox / "gamma.json").write_bytes(answers())
    collect(opened, [inbox], TODAY)
    (inbox / "gamma.json").write_bytes(answers(words="Corrected"))
    collected = collect(opened, [inbox], TODAY)
    assert (held(opened), collected.kept.counts) == ({"Gamma": "Corrected"}, {"replaces": 1})


def test_two_returns_of_one_organisation_at_once_wait_to_be_chosen(opened: Opened, inbox: Path) -> None:
    (inbox / "a.json").write_bytes(answers())
    (inbox / "b.json").write_bytes(answers(name="  GAMMA ", words="Otherwise"))
    assert collect(opened, [inbox], TODAY).must_choose


def bomb() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", b"0" * 300_000_000)
    return buffer.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    buffer = BytesIO(empty_form())
    with zipfile.ZipFile(buffer, "a") as package:
        package.writestr(name, data)
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BAD = {
    "empty.docx": (b"", "empty"),
    "truncated.docx": (answered_form().data()[:4000], "damaged"),
    "not-a-form.docx": (b"PK\x03\x04nonsense", "damaged"),
    "bomb.docx": (bomb(), "unpacks to far more"),
    "macro.docm": (with_part("word/vbaProject.bin", b"x"), "macros"),
    "unsafe.docx": (with_part("../../evil.xml", b"x"), "unsafe path"),
    "locked.docx": (OLE + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le"), "password"),
    "unfilled.docx": (empty_form(), "Nothing is answered"),
    "other-bank.json": (answers(bank="another"), "another question bank"),
    "photo.jpg": (b"\xff\xd8\xff\xe0" * 50, "none of the files"),
    "big.json": (b'{"wellput_return": 1, "x": "' + b"y" * (21 * 2**20) + b'"}', "MiB"),
    "faulty.yaml": (b"format: 1\nbank: small\nanswers: {views: {txt: x}}\n", "txt"),
    "long.docx": (Filling().type("wp_6_text", secrets.token_hex(5_500_000)).data(), "MiB of text"),
    "sheet.xlsx": (b"PK\x05\x06" + b"\x00" * 18, "spreadsheet"),
}


def test_each_bad_file_is_one_line_and_the_rest_is_read(opened: Opened, inbox: Path) -> None:
    for name, (data, _) in BAD.items():
        (inbox / name).write_bytes(data)
    (inbox / "good.json").write_bytes(answers())
    collected = collect(opened, [inbox], TODAY)
    assert held(opened) == {"Gamma": "Views"}
    by_file = {one.file: unread_words(one) for one in collected.unread}
    assert len(by_file) == len(collected.unread)
    assert {name: words for name, (_, words) in BAD.items() if words not in by_file.get(name, "")} == {}
    assert len(list((opened.workspace.root / "responses" / "originals").iterdir())) == 1


def test_a_cell_of_ten_megabytes_costs_only_itself(opened: Opened, inbox: Path) -> None:
    (inbox / "big.csv").write_bytes(b"Organisation,Q6,Q4\r\nAlpha," + b"x" * 10_000_000 + b",5\r\nBeta,y,6\r\n")
    (reason,) = told(collect(opened, [inbox], TODAY))
    assert reason.startswith("big.csv, row 2, column B: \u201cxxx")
    assert "(10,000,000 characters)" in reason


def test_names_that_are_paths_stay_names(opened: Opened, inbox: Path) -> None:
    (inbox / "a.json").write_bytes(answers(name="../../etc/passwd"))
    (inbox / "b.json").write_bytes(answers(name="\u5dee\u58eb"))
    collected = collect(opened, [inbox], TODAY)
    assert (collected.returns, set(held(opened))) == (2, {"../../etc/passwd", "\u5dee\u58eb"})
    assert {one.name for one in inbox.parent.iterdir()} == {"inbox", "ours"}


def test_links_out_of_a_folder_are_not_followed(opened: Opened, inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "s.json").write_bytes(answers())
    (inbox / "folder").symlink_to(tmp_path / "secret")
    (inbox / "file.json").symlink_to(tmp_path / "secret" / "s.json")
    collected = collect(opened, [inbox], TODAY)
    assert (collected.returns, ["was not followed" in one for one in told(collected)]) == (0, [True, True])


def test_the_workspace_s_own_files_are_not_collected(opened: Opened, inbox: Path) -> None:
    (inbox / "gamma.json").write_bytes(answers())
    collect(opened, [inbox], TODAY)
    (opened.workspace.root / "later.json").write_bytes(answers(name="Later"))
    collected = collect(opened, [opened.workspace.root], TODAY)
    assert (collected.files, sorted(held(opened))) == (1, ["Gamma", "Later"])


def test_a_path_that_is_not_there_is_said_before_anything_is_read(opened: Opened, inbox: Path) -> None:
    (inbox / "gamma.json").write_bytes(answers())
    with pytest.raises(WellputError, match="no such file"):
        collect(opened, [inbox, inbox / "nowhere"], TODAY)
    assert not members_file(opened.workspace).exists()


@pytest.mark.skipif(not can_convert(), reason="LibreOffice is not installed")
def test_forms_saved_again_by_libreoffice_come_back_whole(opened: Opened, inbox: Path) -> None:
    endings = ("docx", "odt", "rtf", "doc")
    for ending in endings:
        form = answered_form().type("wp_p_name", f"Saved as {ending}").data()
        target: Any = ending
        (inbox / f"{ending}.{ending}").write_bytes(converted([("docx", form)], target)[0])
    collected = collect(opened, [inbox], TODAY)
    assert (told(collected), collected.returns) == ([], 4)
    with reading(members_file(opened.workspace)) as store:
        found = {one.member.name: one for one in current_returns(store, "small")}
    assert sorted(found) == [f"Saved as {ending}" for ending in sorted(endings)]
    first = found["Saved as docx"]
    assert first.answers["barriers"].selected == ("training", "trust")
    assert {
        name for name, one in found.items() if one.answers != first.answers or one.evidence != first.evidence
    } == set()
