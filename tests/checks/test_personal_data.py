"""Personal data is found wherever a reader would see it, and ordinary figures are left alone."""

import pytest

from tests.checks.one_rule import answer, draft, findings, words

EMAILS = (
    "rota@example.org",
    "jane.doe+rota@mail.example.co.uk",
    "floods [at] example.org",
    "floods(at)example.org",
    "floods [at] example [dot] org",
    "floods at example dot org",
    "floods @ example.org",
)
PHONES = (
    "0161 496 0123",
    "(029) 2018 0145",
    "020 7946 0958",
    "01632960123",
    "01632 960123",
    "0113-496-0123",
    "0113.496.0123",
    "0808 157 0192",
    "07700 900 634",
    "+44 7700 900 982",
    "+44 (0)113 496 0123",
    "0044 113 496 0123",
)
POSTCODES = ("SW1A 1AA", "cf99 1sn", "M1 1AE", "B33 8TH", "W1T 1JY", "EH99 1SP", "SW1A1AA", "BT4 3XX")
BIRTHS = (
    "born on 3 May 1961",
    "born on the 3rd of May 1961",
    "born in Cardiff on 3 May 1961",
    "DOB 12/11/48",
    "D.O.B. 3-5-61",
    "date of birth: 03.05.1961",
    "Date of birth 1961-05-03",
    "3 May 1961 (date of birth",
)
INSURANCE_NUMBERS = ("AB123456C", "AB 12 34 56 C", "jg 10 35 79 d", "JG-10-35-79-A")
NHS_NUMBERS = ("943 476 5919", "943-476-5919", "9998765439")


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        *(("PER01", one) for one in EMAILS),
        *(("PER02", one) for one in PHONES),
        *(("PER03", one) for one in POSTCODES),
        *(("PER04", one) for one in BIRTHS),
        *(("PER05", one) for one in INSURANCE_NUMBERS),
        *(("PER06", one) for one in NHS_NUMBERS),
    ],
)
def test_personal_data_is_found_as_people_type_it(code: str, typed: str) -> None:
    assert words(code, f"In the log of that night stands {typed}, for all to see.") == [typed]


@pytest.mark.parametrize(
    "text",
    [
        "We meet @ the chapel, and cite [@flood-2024]; tea is 2 @ £3.50.",
        "Follow @exampleflood, or look at www.example.org.",
        "Write to partnershipworking@cabinetoffice.gov.uk, the department's own address.",
    ],
)
def test_an_at_sign_alone_is_no_address(text: str) -> None:
    assert words("PER01", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our grant reference is 01632 240 077, and the policy is numbered 0808-44.",
        "The file is 01632/24/0077, and the licence 07700 900111.",
        "Ring 999, 112, 101 or 105. From 2019 to 2024 it cost £01,234,567,890.",
        "At 01.02.2024 10.30 the rain began; the gauge read 0.1614960123.",
        "Codes begin with 04700 900123 and 0601 496 0123.",
        "See https://example.org/07700900123 for more.",
    ],
)
def test_other_long_numbers_are_no_telephone_numbers(text: str) -> None:
    assert words("PER02", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Most drivers live in SE1 and CF10; the M25 and the A55 were shut.",
        "Blankets are in store W1 1st floor, torches in bay E2 3rd row.",
        "The M6 2am closure and a trench, E10 4ft deep, B12 5kg bags.",
        "Codes QX1 2AB and A1 1AA are in no postcode area.",
    ],
)
def test_districts_roads_and_shelves_are_no_postcodes(text: str) -> None:
    assert words("PER03", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our network was born on 3 May 1961, in a chapel.",
        "The scheme, born on 3 May 1961, goes on.",
        "She was born in 1961. On 3 May 1961 the river rose.",
        "The form asks for name, date of birth and address by 3 May 2024.",
    ],
)
def test_other_dates_are_no_dates_of_birth(text: str) -> None:
    assert words("PER04", text) == []


@pytest.mark.parametrize(
    "number",
    [
        "QQ 12 34 56 C",
        "GB 12 34 56 A",
        "ZZ 65 43 21 A",
        "DA 12 34 56 C",
        "AO 12 34 56 C",
        "AB 12 34 56 E",
        "AB 12 34 56",
    ],
)
def test_a_prefix_or_suffix_that_is_never_given_out_makes_no_insurance_number(number: str) -> None:
    assert words("PER05", f"The form shows {number}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The defibrillator is registered as 2079460958.",
        "The radio licence, 999 555 0123, hangs on the wall.",
        "The invoice number is 943 476 5919.",
        "Read ISBN 0140328726, or ISBN-10: 0140328726.",
        "From abroad ring +44 113 496 0123 or +44(0)1134960123.",
        "It cost £9434765919, or 0000000000.",
    ],
)
def test_ten_digits_of_another_kind_are_no_nhs_number(text: str) -> None:
    assert words("PER06", text) == []


def test_every_wrong_digit_makes_an_nhs_number_invalid() -> None:
    valid = "9434765919"
    for place in range(10):
        for digit in "0123456789".replace(valid[place], ""):
            assert words("PER06", f"Patient {valid[:place]}{digit}{valid[place + 1 :]} waited.") == []


def test_every_place_that_is_printed_is_looked_at_and_the_contact_is_not() -> None:
    here = "rota@example.org"
    subject = draft(
        note=f"Ask {here}.",
        respondent={
            "describes": f"We answer {here}.",
            "contact": {"name": "A coordinator", "email": "private@example.org"},
        },
        summary={"sentence": f"Write to {here}.", "asks": [f"Answer {here}."]},
        answers={
            "barriers": {"position": here, "text": here, "ask": here, "other": here},
            "benefits": {"ranked": [{"option": "channels", "reason": here, "unlocks": here}]},
            "staffing": {"skipped": f"Ask {here}."},
        },
        evidence=[{"id": "log", "kind": "document", "statement": f"Kept by {here}.", "source": f"From {here}"}],
    )
    found = findings("PER01", subject)
    assert [(one.place.question, one.place.field) for one in found] == [
        (None, "note"),
        ("respondent", "describes"),
        ("summary", "sentence"),
        ("summary", "asks"),
        ("barriers", "other"),
        ("barriers", "position"),
        ("barriers", "text"),
        ("barriers", "ask"),
        ("benefits", "reason"),
        ("benefits", "unlocks"),
        ("staffing", "skipped"),
        ("evidence", "statement"),
        ("evidence", "source"),
    ]
    assert {one.place.words for one in found} == {here}


def test_the_same_number_twice_in_a_field_is_told_once_and_as_an_error() -> None:
    found = findings("PER02", answer("Ring 0161 496 0123. Again: 0161 496 0123."))
    assert [one.severity for one in found] == ["error"]
    assert "0161 496 0123" in found[0].message
