"""Characters that no document can hold are replaced, and the user is told which and where."""

from wellput.desk.documents.replacing import replaced_characters
from wellput.model.response import Response


def draft(**parts: object) -> Response:
    return Response.model_validate({"format": 1, "bank": "b", **parts})


def test_replaced_characters_are_told_with_their_place() -> None:
    (note,) = replaced_characters(draft(note="bell\x07", answers={"q": {"text": "a\ufffe b\x07"}}))
    assert note.startswith("3 characters")
    assert "U+0007" in note
    assert "U+FFFE" in note
    assert "`answers.q.text`" in note


def test_nothing_is_told_where_every_character_can_stay() -> None:
    assert replaced_characters(draft(note="emoji 👩‍🚒, Cymraeg ŷ, \t tab\nline")) == ()
