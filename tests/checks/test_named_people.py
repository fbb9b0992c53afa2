"""A private person is named only with permission on record."""

from typing import Any

import pytest

from tests.checks.one_rule import draft, findings, words


def item(statement: str, **parts: Any) -> dict[str, Any]:
    return {"id": "story", "kind": "case-study", "statement": statement, **parts}


def named(*evidence: dict[str, Any], text: str = "It went well.") -> list[str | None]:
    subject = draft(answers={"barriers": {"text": text}}, evidence=list(evidence))
    return [finding.place.words for finding in findings("PER07", subject)]


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("“Nobody rang,” says Gareth, who keeps the chapel key.", "Gareth"),
        ("When Sheila kept the urn going, people stayed.", "Sheila"),
        ("Mrs Jones was moved twice.", "Mrs Jones"),
        ("The night was long for Priya Patel and her mother.", "Priya Patel"),
        ("Our warden Zebedee rang each door.", "Zebedee"),
        ("“It was dark,” said Zebedee.", "Zebedee"),
        ("Zebedee, a retired nurse, opened the hall.", "Zebedee"),
        ("Zebedee, 64, waited for the boat.", "Zebedee"),
        ("Grace told us so in May.", "Grace"),
        ("Janet's van was full.", "Janet"),
    ],
)
def test_a_person_is_known_by_name_title_or_what_is_said_of_them(statement: str, name: str) -> None:
    assert named(item(statement)) == [name]


@pytest.mark.parametrize(
    "statement",
    [
        "St Mary's Church and St John Ambulance opened; the Jo Cox Foundation paid.",
        "Storms Dudley, Eunice and Franklin came in one week, after Storm Dennis.",
        "Councillor Jane Smith and Dame Judith Hackitt came to look.",
        "“It was mixed,” says Derby City Council. “It was good,” says Hackney.",
        "In May, June and April it rained, and Peter Street was shut.",
        "Residents, who were tired, left. Precious time was lost. Will they come back?",
        "Janet (not her real name) waited all night.",
        "Mrs J waited all night.",
    ],
)
def test_saints_storms_offices_and_changed_names_are_no_private_persons(statement: str) -> None:
    assert named(item(statement)) == []


@pytest.mark.parametrize(
    ("permission", "count"), [("given", 0), ("not-needed", 0), ("asked", 1), ("refused", 1), (None, 1)]
)
def test_only_a_permission_on_record_will_do(permission: str | None, count: int) -> None:
    assert len(named(item("Sheila kept the urn going.", permission=permission))) == count


@pytest.mark.parametrize(("kind", "count"), [("quote", 1), ("lived-experience", 1), ("document", 0), ("figure", 0)])
def test_documents_and_figures_name_their_authors_freely(kind: str, count: int) -> None:
    assert len(named(item("Sheila kept the urn going.", kind=kind))) == count


@pytest.mark.parametrize(
    "text",
    [
        "As Janet, who runs the hall, told us: “We found out from the radio.”",
        '"We found out from the radio," Janet told us.',
        "“We found out from the radio.” Janet told us that in March.",
        "A volunteer said: 'Ask Janet, she has the key.'",
        "One member put it so: \u2018Janet wasn\u2019t rung.\u2019",
    ],
)
def test_a_name_beside_a_quotation_in_an_answer_is_told(text: str) -> None:
    assert words("PER07", text) == ["Janet"]


@pytest.mark.parametrize(
    "text",
    [
        "“We found out from the radio,” said a volunteer.",
        "Janet runs the hall.",
        "Janet runs the hall.\nOne member said: “We found out from the radio.”",
        "The “usual suspects” of Derby don't meet at St Mary's.",
    ],
)
def test_a_quotation_without_a_name_and_a_name_without_a_quotation_pass(text: str) -> None:
    assert words("PER07", text) == []


def test_a_sentence_that_cites_evidence_given_with_permission_may_name() -> None:
    given = item("We found out from the radio.", permission="given")
    assert named(given, text="“We found out from the radio,” says Janet [@story].") == []
    assert named({**given, "permission": "asked"}, text="“We found out from the radio,” says Janet [@story].") == [
        "Janet"
    ]


def test_the_finding_is_a_warning_that_names_the_item() -> None:
    (finding,) = findings("PER07", draft(evidence=[item("Sheila kept the urn going.")]))
    assert (finding.severity, finding.place.question, finding.place.item) == ("warning", "evidence", "story")
    assert "Sheila" in finding.message
