"""The checker of accessibility finds nothing in a good document, and names each fault that is put into it."""

import pytest

from tests.word.accessibility.checker import RULES, breaches
from tests.word.accessibility.package import MAIN, Package, w
from tests.word.accessibility.seeding import Change, after, body, changed, good, paragraph, runs_in, style_says
from tests.word.accessibility.seeds import LINKED, SECTION, SEEDS, both, saying

CASES = [
    pytest.param(rule, change, id=f"{rule}: {name}") for rule, some in SEEDS.items() for name, change in some.items()
]


def test_a_good_document_breaks_no_rule() -> None:
    assert breaches(good()) == []


def test_every_rule_is_tried() -> None:
    assert sorted(SEEDS) == sorted(rule.name for rule in RULES)


@pytest.mark.parametrize(("rule", "change"), CASES)
def test_a_fault_put_into_it_is_named_and_no_other(rule: str, change: Change) -> None:
    found = breaches(changed(change))
    assert {breach.rule for breach in found} == {rule}
    assert all(breach.place and breach.words for breach in found)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(style_says("heading 1", "rPr", '<w:color w:val="8A8A8A"/>'), id="large words may be paler"),
        pytest.param(style_says("Table Text Centred", "pPr", '<w:jc w:val="center"/>'), id="cells may be centred"),
        pytest.param(runs_in("A numbered paragraph", "rPr", '<w:lang w:val="cy"/>'), id="words of another language"),
        pytest.param(
            both(
                after("Question 1", SECTION.format("")),
                body(lambda root: next(root.iter(w("sectPr"))).insert(0, root[-1][0].__copy__())),
            ),
            id="a page on its side, with its footer",
        ),
    ],
)
def test_what_is_allowed_is_not_named(change: Change) -> None:
    assert breaches(changed(change)) == []


def test_a_place_says_which_paragraph() -> None:
    (breach,) = breaches(changed(saying(LINKED, "here")))
    root = Package(good()).roots[MAIN]
    number = list(root.iter(w("p"))).index(paragraph(root, "As the consultation")) + 1
    assert breach.place == f"{MAIN}, paragraph {number}"
