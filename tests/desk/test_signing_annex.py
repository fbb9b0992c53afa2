"""The annex of those who sign, as it is read in the document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.desk.signed_drafts import EARLIER, TODAY, opened, signing, went_out
from wellput.desk.documents.outgoing import outgoing
from wellput.desk.documents.output_kinds import KINDS
from wellput.desk.documents.wanted import Wanted


def text(folder: Path, *signoffs: dict[str, Any], **wanted: Any) -> str:
    made = KINDS["txt"].make(outgoing(opened(folder, *signoffs), TODAY, Wanted("txt", **wanted)))
    return " ".join(made.files[".txt"].decode().split())


def test_reservations_stand_with_their_questions_in_their_words(tmp_path: Path) -> None:
    held = signing(
        "The Hall", "agree-with-reservation", on="barriers", words="Not *in* {{ 7*7 }} winter.\n\nNor at dusk."
    )
    said = text(tmp_path, held, signing("The Mill"))
    assert "Annex: who signs this response" in said
    assert "The Mill: agrees" in said
    assert "The Hall: agrees, with a reservation" in said
    assert "The Hall, on Question 2: Not *in* {{ 7*7 }} winter. Nor at dusk." in said


def test_a_draft_says_how_many_signed_an_earlier_text_and_a_final_document_does_not(tmp_path: Path) -> None:
    both = (signing("The Hall", of=EARLIER), signing("The Mill"))
    words = "1 of those who have not replied to this text replied to an earlier one"
    assert words in text(tmp_path, *both)
    final = text(tmp_path, *both, final=True)
    assert words not in final
    assert "Have not replied to this text: 1" in final
    assert "Hall" not in final


def test_who_signed_before_a_change_is_told_of_with_what_was_changed(tmp_path: Path) -> None:
    of = went_out(tmp_path, answers={"barriers": {"text": "We were called early."}})
    held = signing("The Hall", "agree-with-reservation", of, on="barriers", words="Not in winter.")
    said = text(tmp_path, signing("The Mill", of=of), held, final=True)
    assert "Agree: 1 (of these 1 before Question 2 was changed)" in said
    assert "The Mill: agrees, before Question 2 was changed" in said
    assert "Agree: 1 to the text of 1 September 2025. Changed since: Question 2" in said
    assert "The Hall, on Question 2, before it was changed: Not in winter." in said


def test_a_part_of_a_response_is_signed_by_nobody(tmp_path: Path) -> None:
    assert "Annex" not in text(tmp_path, signing("The Hall"), themes=("now",))


def test_there_is_no_annex_before_anybody_replied(tmp_path: Path) -> None:
    assert "Annex" not in text(tmp_path, signing("The Hall", "no-reply"))
    assert "Annex" not in text(tmp_path)
