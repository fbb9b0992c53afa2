"""What returns would change in a draft that people edited: offered, and nothing of theirs put at risk."""

from wellput.model.draft_fields import Field
from wellput.model.draft_offer import Offer, figures_in, with_passage
from wellput.returns.recombining import offers
from wellput.text.merging import Clash

TEXT, CHOSEN, ORDER = Field("duty", "text"), Field("duty", "selected"), Field("best", "ranked")
WAS, NEW = "31 of 44 members agree. 6 do not.", "33 of 45 members agree. 7 do not."


def only(base: dict, now: dict, new: dict) -> Offer:
    (found,) = offers(base, now, new)
    return found


def test_a_field_that_was_left_as_it_was_takes_the_new_figures() -> None:
    found = only({TEXT: WAS}, {TEXT: WAS}, {TEXT: NEW})
    assert (found.merged, found.changes, found.clashes) == (NEW, True, ())


def test_nothing_is_offered_where_the_returns_say_what_they_said() -> None:
    assert not offers({TEXT: WAS}, {TEXT: "Ours."}, {TEXT: WAS})


def test_nothing_is_offered_where_the_draft_has_it_already() -> None:
    assert not offers({TEXT: WAS}, {TEXT: NEW}, {TEXT: NEW})


def test_an_edited_sentence_is_shown_beside_the_new_one_and_its_neighbour_takes_the_figures() -> None:
    found = only({TEXT: WAS}, {TEXT: "31 of 44 members agree. Few do not."}, {TEXT: NEW})
    assert found.merged == "33 of 45 members agree. Few do not."
    assert found.clashes == (Clash("6 do not.", "Few do not.", "7 do not."),)
    assert found.left == "33 of 45 members agree. 6 do not."


def test_what_was_taken_out_stays_out() -> None:
    assert not offers({TEXT: WAS}, {}, {TEXT: NEW})


def test_what_was_chosen_otherwise_is_a_choice_and_no_change() -> None:
    found = only({CHOSEN: ("yes",)}, {CHOSEN: ("no",)}, {CHOSEN: ("yes", "more")})
    assert (found.merged, found.changes, found.in_passages) == (("no",), False, False)
    assert found.clashes


def test_words_that_were_there_before_any_returns_are_a_choice() -> None:
    (found,) = offers(None, {TEXT: "Ours."}, {TEXT: NEW})
    assert (found.merged, found.changes, found.left) == ("Ours.", False, None)


def test_a_new_order_that_would_drop_an_option_with_own_words_is_a_choice() -> None:
    reason = Field("best", "reason", "trust")
    base, new = {ORDER: ("trust", "time"), reason: "31 of 44."}, {ORDER: ("time", "money")}
    edited = offers(base, {**base, reason: "Because it lasts."}, new)
    assert {one.field: (one.changes, bool(one.clashes)) for one in edited}[ORDER] == (False, True)
    assert not [one for one in offers(base, base, new) if one.clashes]


def test_new_figures_can_go_into_edited_words() -> None:
    clash = Clash("31 of 44 members agree.", "Fully 31 of 44 members agree.", "33 of 45 members agree.")
    assert figures_in(clash) == "Fully 33 of 45 members agree."
    assert with_passage("A. Fully 31 of 44 members agree. B.", clash, "C.") == "A. C. B."
    assert with_passage("A.\n\n- B.\n- C.", Clash("B1.", "B.", ""), "") == "A.\n\n- C."
    assert with_passage("A.", Clash("", "", "New."), "New.") == "A.\n\nNew."


def test_asks_are_merged_one_by_one() -> None:
    asks = Field("summary", "asks")
    found = only(
        {asks: ("Pay us: 31 of 44.", "Ring us: 6 of 44.")},
        {asks: ("Pay us: 31 of 44.", "Ring us first.")},
        {asks: ("Pay us: 33 of 45.", "Ring us: 7 of 45.")},
    )
    assert found.merged == ("Pay us: 33 of 45.", "Ring us first.")


def test_what_a_person_chose_where_members_are_divided_is_not_offered_to_be_taken_out() -> None:
    assert not offers({CHOSEN: ("yes",)}, {CHOSEN: ("no",)}, {})
    assert only({CHOSEN: ("yes",)}, {CHOSEN: ("yes",)}, {}).changes
    assert only({}, {CHOSEN: ("no",)}, {CHOSEN: ("yes",)}).clashes
