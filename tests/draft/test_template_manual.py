"""The page on templates says what the views say."""

from tests.draft.manual import END, PAGE, START, examples, remade, sections, values_of

VALUES = [(section.view, value) for section in sections() for value in values_of(section.view)]


def test_the_list_of_values_is_up_to_date() -> None:
    page = PAGE.read_text("utf-8")
    assert (page.count(START), page.count(END)) == (1, 1)
    assert page == remade(page), "docs/templates.md is not what the views say; remake it: python -m tests.draft.manual"


def test_every_value_of_a_template_has_a_description() -> None:
    missing = [f"{view.__name__}.{value.name}" for view, value in VALUES if not value.words]
    assert missing == [], "write what it is under the field, in quotation marks"


def test_every_value_of_a_template_has_an_example() -> None:
    known = examples()
    missing = [
        f"{view.__name__}.{value.name}" for view, value in VALUES if not value.view and (view, value.name) not in known
    ]
    assert missing == [], "add it to a draft in tests/draft/drafts"
