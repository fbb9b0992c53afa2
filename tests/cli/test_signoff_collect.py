"""`wellput signoff collect`: replies are recorded against the text that they are about; nothing is guessed."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.cli.running import Ran, wellput
from tests.cli.signing_workspace import DAY, Signer, draft, here, packed, recorded, replace_words, signed
from wellput.convert.documents import can_convert, converted
from wellput.convert.libreoffice import run_libreoffice
from wellput.model.fingerprints import fingerprint_of
from wellput.model.signoff_form import APPEARS, DECISION
from wellput.store.workspaces import Workspace

__all__ = ["here"]

AGREE, RESERVE, DECLINE = 0, 1, 2
NAME, KIND, NOT = 0, 1, 2


def collect(*paths: Path) -> Ran:
    return wellput("signoff", "collect", *paths, *DAY)


def test_a_reply_is_recorded_as_it_was_given(here: Workspace) -> None:
    packed()
    form = (
        Signer(here)
        .replies("the hall", RESERVE, appears=KIND)
        .reserves("Question 6", "Not in winter.", "Nor at night.")
    )
    ran = collect(form.saves("hall.docx"))
    assert ran.status == 0, ran.said
    assert "The Hall agrees, with a reservation on Question 6: Barriers to engagement" in ran.said
    (held,) = draft(here).signoff
    assert held.model_dump(exclude={"date"}, exclude_none=True) == {
        "who": "The Hall",
        "as_": "member",
        "kind": "vcf",
        "decision": "agree-with-reservation",
        "on": "barriers",
        "words": "Not in winter.\n\nNor at night.",
        "of": fingerprint_of(draft(here)),
        "appears": "kind",
    }


def test_collecting_the_same_form_again_changes_nothing(here: Workspace) -> None:
    packed()
    form = Signer(here).replies("The Hall", DECLINE).saves("hall.docx")
    assert collect(form).status == 0
    before = here.draft.read_bytes()
    assert "there already" in collect(form).said
    assert here.draft.read_bytes() == before


def test_a_folder_of_replies_is_read(here: Workspace, tmp_path: Path) -> None:
    packed()
    (tmp_path / "replies").mkdir()
    for name in ("The Hall", "The Mill"):
        path = Signer(here).replies(name, AGREE, appears=NAME).saves(f"{name}.docx")
        path.rename(tmp_path / "replies" / path.name)
    assert collect(tmp_path / "replies").status == 0
    assert set(signed(here)) == {"The Hall", "The Mill"}


def test_a_form_of_an_earlier_version_is_recorded_against_that_and_it_says_so(here: Workspace) -> None:
    packed()
    went = fingerprint_of(draft(here))
    form = Signer(here).replies("The Hall", AGREE).saves("hall.docx")
    replace_words(here, "It was dark.", "It was bright.")
    packed("--overwrite")
    ran = collect(form)
    assert "recorded against version 1" in ran.said
    assert "these have changed, and what was said does not hold for them: Question 6" in ran.said
    assert signed(here)["The Hall"].of == went


def test_a_form_of_an_earlier_version_does_not_replace_a_reply_to_a_later_one(here: Workspace) -> None:
    packed()
    old = Signer(here).replies("The Hall", DECLINE).saves("old.docx")
    replace_words(here, "It was dark.", "It was bright.")
    packed("--overwrite")
    assert collect(Signer(here).replies("The Hall", AGREE).saves("new.docx")).status == 0
    ran = collect(old)
    assert ran.status == 1
    assert "has replied to version 2 already" in ran.said
    assert signed(here)["The Hall"].decision == "agree"


def test_a_pack_for_one_says_already_who_replies(here: Workspace) -> None:
    packed("--for", "Ann Hughes", "--as", "trustee")
    form = Signer(here, "pack-ann-hughes.docx").marks(DECISION, AGREE, "☑").marks(APPEARS, NOT, "x").saves("ann.docx")
    assert collect(form).status == 0
    held = signed(here)["Ann Hughes"]
    assert (held.decision, held.as_, held.appears) == ("agree", "trustee", "not")


@pytest.mark.parametrize(
    ("name", "fill", "said"),
    [
        ("nothing ticked", lambda one: one.replies("The Hall", None), "No decision is ticked"),
        (
            "two ticked",
            lambda one: one.replies("The Hall", AGREE).marks(DECISION, DECLINE, "x"),
            "More than one is ticked",
        ),
        ("no name", lambda one: one.replies("", AGREE), "does not say who replies"),
        ("agrees, but", lambda one: one.replies("The Hall", AGREE).reserves("", "But."), "Ask which of them holds"),
        ("a stranger", lambda one: one.replies("The Hill", AGREE), "Is The Mill meant?"),
        (
            "no such question",
            lambda one: one.replies("The Hall", RESERVE).reserves("6 and 7", "Both."),
            "The reservation is on “6 and 7”",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_what_is_in_doubt_is_listed_and_not_recorded(here: Workspace, name: str, fill: object, said: str) -> None:
    packed()
    assert callable(fill)
    ran = collect(fill(Signer(here)).saves("reply.docx"))
    assert ran.status == 1
    assert said in ran.said
    assert draft(here).signoff == ()


def test_words_beside_a_tick_are_in_doubt(here: Workspace) -> None:
    packed()
    form = Signer(here).replies("The Hall", AGREE)
    box = form.cell(DECISION).findall(".//{*}t")[-1]
    box.text = f"{box.text} unless you change Question 6"
    ran = collect(form.saves("hall.docx"))
    assert ran.status == 1
    assert draft(here).signoff == ()


def test_a_reservation_without_words_is_recorded_and_listed(here: Workspace) -> None:
    packed()
    ran = collect(Signer(here).replies("The Hall", RESERVE).saves("hall.docx"))
    assert ran.status == 1
    assert "does not say which" in ran.said
    assert signed(here)["The Hall"].decision == "agree-with-reservation"


def test_who_does_not_say_how_to_appear_does_not_and_is_listed(here: Workspace) -> None:
    packed()
    ran = collect(Signer(here).replies("The Hall", AGREE, appears=None).saves("hall.docx"))
    assert ran.status == 1
    assert "counted only" in ran.said
    assert signed(here)["The Hall"].appears is None


def test_two_forms_of_one_organisation_that_differ_are_both_left(here: Workspace) -> None:
    packed()
    one = Signer(here).replies("The Hall", AGREE).saves("one.docx")
    other = Signer(here).replies("the-hall", DECLINE).saves("other.docx")
    ran = collect(one, other)
    assert ran.status == 1
    assert "one.docx and other.docx are all of The Hall" in ran.said
    assert draft(here).signoff == ()


def test_what_was_typed_into_the_pack_itself_is_listed(here: Workspace) -> None:
    packed()
    form = Signer(here).replies("The Hall", AGREE)
    first = next(one for one in form.root.iter("{*}t") if one.text and one.text.startswith("Please read"))
    first.text = "Please read this again yourselves."
    ran = collect(form.saves("hall.docx"))
    assert ran.status == 1
    assert "read this again yourselves" in ran.said
    assert signed(here)["The Hall"].decision == "agree"


def test_a_form_without_the_line_that_says_which_text_it_is_about_is_not_recorded(here: Workspace) -> None:
    packed()
    form = Signer(here).replies("The Hall", AGREE)
    for one in form.root.iter("{*}t"):
        if one.text and one.text.startswith("Text: "):
            one.text = " "
    ran = collect(form.saves("hall.docx"))
    assert ran.status == 1
    assert "which text it is about is gone" in ran.said
    assert draft(here).signoff == ()


def test_what_is_no_reply_form_is_refused(here: Workspace, tmp_path: Path) -> None:
    packed()
    (tmp_path / "letter.docx").write_bytes((here.output / "signoff" / "response.docx").read_bytes())
    (tmp_path / "broken.docx").write_bytes(b"PK")
    ran = collect(tmp_path / "letter.docx", tmp_path / "broken.docx")
    assert ran.status == 1
    assert "no reply form" in ran.said
    assert "broken.docx" in ran.said


def test_a_reply_to_a_version_that_is_not_kept_here_is_not_recorded(here: Workspace) -> None:
    packed()
    form = Signer(here).replies("The Hall", AGREE).saves("hall.docx")
    for path in here.versions.iterdir():
        path.unlink()
    assert "which is not kept here" in collect(form).said
    assert draft(here).signoff == ()


def test_a_recorded_reply_is_replaced_by_a_later_one(here: Workspace) -> None:
    packed()
    recorded("The Hall", "--agree")
    ran = collect(Signer(here).replies("The Hall", DECLINE).saves("hall.docx"))
    assert "takes the place of what was recorded before: agrees" in ran.said
    assert len(draft(here).signoff) == 1


@pytest.mark.skipif(not can_convert(), reason="LibreOffice is not installed")
@pytest.mark.parametrize("through", ["odt", "rtf"])
def test_a_form_that_libreoffice_saved_in_between_comes_back_whole(here: Workspace, through: str) -> None:
    packed()
    form = Signer(here).replies("The Hall", RESERVE, appears=NAME).reserves("6", "Not in winter.").saves("hall.docx")
    form.write_bytes(converted([(through, _saved_as(form.read_bytes(), through))], "docx")[0])
    ran = collect(form)
    assert ran.status == 0, ran.said
    held = signed(here)["The Hall"]
    assert (held.on, held.words, held.appears) == ("barriers", "Not in winter.", "name")


def _saved_as(data: bytes, ending: str) -> bytes:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "form.docx").write_bytes(data)
        words = ["--convert-to", ending, "--outdir", name, str(folder / "form.docx")]
        run_libreoffice(words, folder / "profile", 120)
        return (folder / f"form.{ending}").read_bytes()
