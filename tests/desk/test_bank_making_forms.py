"""A text with a form of HTML in it is read with what the form says: its choices, its boxes, and the text around it."""

from __future__ import annotations

from wellput.desk.banks.bank_making_lines import lines_in
from wellput.intake.reading import read_question_list

PAGE = b"""---
title: What members say of the boat house
---

Tell us before the end of the month.

1. What is the boat house to you?

<form action="#"><label for="a">2. Which boats do you row?</label>
<label><input type="checkbox" name="a">Skiffs</label>
<label><input type="checkbox" name="a">Gigs</label>
<label for="b">3. What is missing?</label>
<textarea id="b" maxlength="400"></textarea>
</form>

4. Should it open on Sundays?
"""


def test_a_form_within_a_text_is_read_as_a_form() -> None:
    found = read_question_list(lines_in(PAGE, ".md")).questions
    assert [one.number for one in found] == ["1", "2", "3", "4"]
    assert (found[1].type, found[1].options) == ("select_multiple", ("Skiffs", "Gigs"))
    assert found[2].limit is not None


def test_each_line_says_where_it_stands_in_the_whole_file() -> None:
    said = {line.text: line.place for line in lines_in(PAGE, ".md")}
    of_file = PAGE.decode().splitlines()
    for words in ("1. What is the boat house to you?", "Skiffs", "3. What is missing?"):
        number = next(at for at, line in enumerate(of_file, 1) if words in line)
        assert said[words] == f"line {number}"


def test_a_text_that_only_speaks_of_forms_stays_a_text() -> None:
    words = b"1. Is <form> the right word?\n2. Should a form be kept, and </form> too?\n"
    assert [line.text for line in lines_in(words, ".md")] == words.decode().splitlines()


SITE = b"""# The regatta

{{< comment `
1. Use <fieldset> and <legend>, and no headings.
2. Tell the secretary.
` >}}

{% comment %} Who wrote this? {% endcomment %}

<fieldset>
   <legend>Boats that you like</legend>
   <label><input type="checkbox"> Skiffs</label>
   <label><input type="checkbox"> Gigs</label>
   <label>Other comments:<textarea></textarea></label>
</fieldset>

<fieldset>
   <legend>The new jetty</legend>
   <label><input type="radio"> It is a good idea</label>
   <label><input type="radio"> It is not needed</label>
</fieldset>
"""


def test_groups_of_fields_are_questions_and_comments_of_a_site_are_none() -> None:
    found = read_question_list(lines_in(SITE, ".md")).questions
    assert [(one.text, one.type, one.options) for one in found] == [
        ("Boats that you like", "select_multiple", ("Skiffs", "Gigs")),
        ("Other comments:", "text", ()),
        ("The new jetty", "select_one", ("It is a good idea", "It is not needed")),
    ]
