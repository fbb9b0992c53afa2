"""`wellput signoff`: who signs which text, and what of it is void once the text changes."""

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.cli.running import wellput
from tests.cli.signing_workspace import BARRIERS, DAY, draft, here, packed, recorded, replace_words, signed
from tests.word.accessibility.checker import breaches
from tests.word.opened import Opened
from wellput.model.fingerprints import fingerprint_of
from wellput.store.versions import kept_versions
from wellput.store.workspaces import Workspace
from wellput.word.answer_forms.reading import lines_of_form
from wellput.word.markup import w

__all__ = ["here"]


def test_before_anything_went_out_the_members_have_not_replied_and_the_exit_status_is_1(here: Workspace) -> None:
    ran = wellput("signoff")
    assert ran.status == 1
    assert "No version has gone out yet" in ran.said
    assert "No reply (3): - The Barn - The Hall - The Mill" in ran.said


def test_a_pack_is_written_and_the_text_is_kept_whole(here: Workspace) -> None:
    before = here.draft.read_bytes()
    ran = packed("--deadline", "2025-09-08")
    folder = here.output / "signoff"
    assert [Path(line).name for line in ran.out.splitlines()] == ["pack.docx", "covering-text.txt", "response.docx"]
    (version,) = kept_versions(here)
    assert version.path.read_bytes() == before
    assert fingerprint_of(version.read()).removeprefix("sha256:").startswith(version.short)
    text = (folder / "covering-text.txt").read_text("utf-8")
    assert version.short in text
    assert "8 September 2025" in text


def test_the_word_documents_are_valid_and_accessible(here: Workspace) -> None:
    packed("--for", "The Hall")
    replace_words(here, "It was dark.", "'It was *darker* & <b>{{ 7*7 }}</b> [-not-].'")
    packed("--for", "The Hall", "--as", "trustee")
    for path in sorted((here.output / "signoff").glob("pack*.docx")):
        found = [*Opened(path.read_bytes()).faults(), *map(str, breaches(path.read_bytes()))]
        assert [*found, *OpenXmlValidator().validate(path).errors] == []


def test_everybody_having_agreed_to_the_text_the_exit_status_is_0(here: Workspace) -> None:
    packed()
    for name in ("The Hall", "the-mill", "the barn"):
        recorded(name, "--agree", "--appears", "name")
    ran = wellput("signoff")
    assert ran.status == 0
    assert "Agree (3):" in ran.said
    assert set(signed(here)) == {"The Hall", "The Mill", "The Barn"}


def test_an_edit_voids_what_it_touches_and_says_which_question(here: Workspace) -> None:
    packed()
    for name in ("The Hall", "The Mill", "The Barn"):
        recorded(name, "--agree")
    recorded("The Mill", "--reservation", BARRIERS, "--words", "Not in winter.")
    replace_words(here, "Nothing else [@log].", "Something else [@log].")
    ran = wellput("signoff")
    assert ran.status == 1
    assert "since version 1 these have changed: Question 18" in ran.said
    assert (
        "The Mill: agree, with a reservation on Question 6: Barriers to engagement, which has not changed." in ran.said
    )
    assert "Agree (2; of these 2 before something was changed):" in ran.said
    assert "Void for: Question 18: Alternatives." in ran.said
    assert "SIG01" in wellput("check", "--select", "SIG").said
    replace_words(here, "Something else [@log].", "Nothing else [@log].")
    assert wellput("signoff").status == 0
    assert "SIG01" not in wellput("check", "--select", "SIG").said


def test_a_final_document_is_written_with_a_word_on_replies_to_an_earlier_text(here: Workspace) -> None:
    packed()
    for name in ("The Hall", "The Mill"):
        recorded(name, "--agree")
    recorded("The Barn", "--decline")
    assert "SIG01" not in _final()
    replace_words(here, "Nothing else [@log].", "Something else [@log].")
    assert "SIG01: 2 of 3 replies were given before parts of the text changed" in _final()


def _final() -> str:
    set_aside = {line.split()[1].strip(":,") for line in wellput("check").out.splitlines() if line.startswith("error ")}
    for code in set_aside:
        wellput("set-aside", code, "--reason", "A test.")
    ran = wellput("render", "--final", "--to", "txt", *DAY)
    assert ran.status == 0, ran.said
    return ran.said


def test_recording_again_takes_the_place_of_what_was_and_says_so(here: Workspace) -> None:
    packed()
    recorded("The Hall", "--agree", "--appears", "kind", "--as", "member")
    ran = recorded("the hall.", "--decline")
    assert "takes the place of what was recorded before: agrees" in ran.said
    (held,) = draft(here).signoff
    assert (held.who, held.decision, held.appears, held.as_) == ("The Hall", "decline", "kind", "member")


def test_two_records_of_one_organisation_never_both_count(here: Workspace) -> None:
    packed()
    recorded("The Hall", "--agree")
    text = here.draft.read_text("utf-8")
    here.draft.write_text(f"{text}  - {{who: the-hall, decision: decline}}\n", "utf-8")
    said = wellput("signoff").said
    assert "is recorded 2 times; only the last counts" in said
    assert "Agree (" not in said
    recorded("The Hall", "--agree")
    assert len(draft(here).signoff) == 1


def test_it_is_recorded_against_what_went_to_them_and_not_against_a_later_edit(here: Workspace) -> None:
    packed("--for", "The Hall")
    went = fingerprint_of(draft(here))
    replace_words(here, "It was dark.", "It was bright.")
    packed("--for", "The Mill")
    ran = recorded("The Hall", "--agree")
    assert "Since that version went out these have changed" in ran.said
    assert "Question 6: Barriers to engagement" in ran.said
    assert signed(here)["The Hall"].of == went
    recorded("The Hall", "--agree", "--of", "2")
    assert signed(here)["The Hall"].of == fingerprint_of(draft(here))


def test_before_any_pack_the_text_as_it_is_is_kept_and_recorded_against(here: Workspace) -> None:
    recorded("The Hall", "--agree", "--on", "2025-08-30")
    assert [version.number for version in kept_versions(here)] == [1]
    assert str(signed(here)["The Hall"].date) == "2025-08-30"


def test_who_is_named_in_a_pack_has_not_replied_and_keeps_an_earlier_reply(here: Workspace) -> None:
    packed("--for", "Ann Hughes", "--for", "The Hall", "--as", "trustee")
    assert {(one.who, one.as_, one.decision) for one in draft(here).signoff} == {
        ("Ann Hughes", "trustee", "no-reply"),
        ("The Hall", "trustee", "no-reply"),
    }
    recorded("Ann Hughes", "--agree")
    packed("--for", "Ann Hughes", "--overwrite")
    assert signed(here)["Ann Hughes"].decision == "agree"


def test_a_pack_says_what_changed_since_they_last_had_the_text(here: Workspace) -> None:
    packed("--for", "The Hall")
    replace_words(here, "It was dark.", "It was very dark.")
    packed("--for", "The Hall", "--for", "Ann Hughes", "--overwrite")
    hall, ann = (_words(here, f"pack-{name}.docx") for name in ("the-hall", "ann-hughes"))
    assert "Was: It was dark. Is now: It was very dark." in hall
    assert "[-" not in hall
    assert "This is the first version that goes to you." in ann


def _words(here: Workspace, name: str) -> str:
    return "\n".join(lines_of_form((here.output / "signoff" / name).read_bytes(), name))


def test_what_came_and_what_went_is_said_in_words(here: Workspace) -> None:
    packed("--for", "The Hall")
    replace_words(here, "text: It was dark.", "text: 'It was dark.\n\n\n      - We wait.'")
    packed("--for", "The Hall", "--overwrite")
    assert "the reasons. New: We wait." in _words(here, "pack-the-hall.docx")
    replace_words(here, "- We wait.", "")
    packed("--for", "The Hall", "--overwrite")
    assert "the reasons. Gone: We wait." in _words(here, "pack-the-hall.docx")


def test_points_that_are_open_are_told_by_their_kind_and_at_most_ten(here: Workspace) -> None:
    packed()
    lines = _words(here, "pack.docx").splitlines()
    told = [line for line in lines if ". The first: " in line]
    assert any("times" in line for line in told)
    start = next(at for at, line in enumerate(lines) if line.startswith("We read"))
    end = next(at for at, line in enumerate(lines) if line.startswith("The whole fingerprint"))
    further = [line for line in lines[start + 1 : end] if line.startswith("Further kinds")]
    assert 0 < end - start - 1 - len(further) <= 10


def test_the_reply_form_stands_on_a_page_of_its_own(here: Workspace) -> None:
    packed()
    opened = Opened((here.output / "signoff" / "pack.docx").read_bytes())
    starts = [one.getparent().getparent() for one in opened.body.iter(w("pageBreakBefore"))]
    assert ["".join(one.itertext()) for one in starts] == ["Your reply"]


def test_a_pack_names_nobody_who_signed(here: Workspace) -> None:
    packed()
    recorded("The Hall", "--reservation", "all", "--words", "Too long for us.")
    replace_words(here, "It was dark.", "It was bright.")
    packed("--overwrite")
    assert "Hall" not in _words(here, "pack.docx")
    assert "Too long for us" not in _words(here, "pack.docx")


def test_a_pack_that_somebody_changed_is_not_written_over(here: Workspace) -> None:
    packed()
    (here.output / "signoff" / "pack.docx").write_bytes(b"mine")
    ran = wellput("signoff", "pack", *DAY)
    assert ran.status == 2
    assert "--overwrite" in ran.said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("The Hall",), "Give one of --agree"),
        (("The Hall", "--agree", "--decline"), "Give one of --agree"),
        (("The Hall", "--agree", "--words", "But."), "--reservation QUESTION"),
        (("The Hall", "--reservation", "99"), "or `all`"),
        (("The Hall", "--agree", "--of", "7"), "No version of this name"),
        (("The Hall", "--agree", "--on", "May"), "is not a date"),
        (("  ", "--agree"), "There is no name"),
    ],
)
def test_what_is_not_clear_is_not_recorded(here: Workspace, words: tuple[str, ...], said: str) -> None:
    packed()
    ran = wellput("signoff", "record", *words)
    assert ran.status == 2
    assert said in ran.said
    assert draft(here).signoff == ()


def test_a_record_under_a_wrong_name_can_be_taken_out(here: Workspace) -> None:
    packed()
    ran = recorded("The Halls", "--agree")
    assert "If The Hall is meant" in ran.said
    assert wellput("signoff", "remove", "The Halls").status == 0
    assert draft(here).signoff == ()
    assert wellput("signoff", "remove", "The Halls").status == 2


def test_a_record_is_taken_out_of_the_versions_that_went_out_too_where_that_is_wanted(here: Workspace) -> None:
    packed()
    recorded("The Hall", "--agree")
    recorded("The Mill", "--agree")
    replace_words(here, "It was dark.", "It was bright.")
    packed("--overwrite")
    before = [(version.name, fingerprint_of(version.read())) for version in kept_versions(here)]
    assert wellput("signoff", "remove", "The Hall").status == 0
    assert _signatories_kept(here) == {"The Hall", "The Mill"}
    ran = wellput("signoff", "remove", "the hall", "--everywhere")
    assert ran.status == 0
    assert "Taken out of version 2" in ran.said
    assert _signatories_kept(here) == {"The Mill"}
    assert [(version.name, fingerprint_of(version.read())) for version in kept_versions(here)] == before
    assert wellput("signoff", "remove", "The Hall", "--everywhere").status == 2


def _signatories_kept(here: Workspace) -> set[str]:
    return {one.who for version in kept_versions(here) for one in version.read().signoff}


def test_who_is_forgotten_and_has_signed_is_told_of_with_how_to_take_that_out(here: Workspace) -> None:
    packed()
    recorded("The Hall", "--reservation", "all", "--words", "Not in winter.")
    packed("--overwrite")
    replace_words(here, "It was dark.", "It was bright.")
    packed("--overwrite")
    ran = wellput("forget", "The Hall", "--yes")
    command = ("signoff", "remove", "The Hall", "--everywhere")
    assert 'wellput signoff remove "The Hall" --everywhere' in ran.said
    assert wellput(*command).status == 0
    held = [here.draft, *(version.path for version in kept_versions(here))]
    assert not any("Not in winter." in path.read_text("utf-8") for path in held)
    assert "signoff remove" not in wellput("forget", "The Mill", "--yes").said


def test_a_deadline_that_has_passed_is_refused(here: Workspace) -> None:
    assert wellput("signoff", "pack", "--deadline", "2025-08-01", *DAY).status == 2
    assert kept_versions(here) == ()
