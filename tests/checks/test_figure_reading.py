"""What is read as a figure, with its value, and what only looks like one."""

from fractions import Fraction

import pytest

from wellput.checks.figures import Figure, every_figure, figures


def only(text: str) -> Figure:
    (figure,) = figures(text)
    return figure


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("We spent £42k on radios.", "£42k", 42_000),
        ("We spent £1.095m on roads.", "£1.095m", 1_095_000),
        ("We spent £1.2 million on roads.", "£1.2 million", 1_200_000),
        ("We spent £12 500 a year.", "£12 500 a year", 12_500),
        ("The grant was 9,600 pounds.", "9,600 pounds", 9_600),
        ("It costs 50p a sheet.", "50p", Fraction(1, 2)),
    ],
)
def test_money_is_read_however_it_is_written(text: str, words: str, value: int) -> None:
    figure = only(text)
    assert (figure.kind, figure.words, figure.low) == ("money", words, value)


@pytest.mark.parametrize(
    ("text", "kind", "hundredths"),
    [
        ("Some 5 per cent agree.", "percent", 5),
        ("27% agree.", "percent", 27),
        ("Fifteen percent of calls went unanswered.", "percent", 15),
        ("Four in five of our members agree.", "share", 80),
        ("Two out of three groups agree.", "share", Fraction(200, 3)),
        ("Half of our halls are cold.", "share", 50),
        ("Three-quarters of our halls are cold.", "share", 75),
        ("Nearly a quarter said nothing.", "share", 25),
        ("31 of 44 members agree.", "share", Fraction(3100, 44)),
        ("One volunteer in four has no car.", "share", 25),
        ("One in every eight homes is empty.", "share", Fraction(25, 2)),
    ],
)
def test_shares_are_told_in_hundredths(text: str, kind: str, hundredths: int) -> None:
    figure = only(text)
    assert (figure.kind, figure.low) == (kind, hundredths)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("We keep 420 blankets.", 420, "blanket"),
        ("Thirty-one households came.", 31, "household"),
        ("The mosque and the chapel fed two hundred and fifty people.", 250, "person"),
        ("40 of our volunteers are waiting.", 40, "volunteer"),
        ("A duty would mean two more coordinators.", 2, "coordinator"),
        ("Half a dozen vans came.", 6, "van"),
        ("The council has 1.5 full-time posts.", Fraction(3, 2), "post"),
        ("It took half an hour.", Fraction(1, 2), "hour"),
        ("We were out for two and a half hours.", Fraction(5, 2), "hour"),
        ("It was a 36-hour shift.", 36, "hour"),
        ("The two-week wait cost us a grant.", 2, "week"),
        ("The county has 1.2m residents.", 1_200_000, "resident"),
        ("The door is 30m away.", 30, "metre"),
        ("Ours is a team of eight.", 8, ""),
        ("The clearing up was ten days' work.", 10, "day"),
    ],
)
def test_a_count_knows_its_noun(text: str, value: int, unit: str) -> None:
    figure = only(text)
    assert (figure.kind, figure.low, figure.unit) == ("count", value, unit)


@pytest.mark.parametrize("text", ["30-40 people", "30 to 40 people", "between thirty and forty people"])
def test_a_range_is_one_figure_with_two_ends(text: str) -> None:
    figure = only(f"We feed {text}.")
    assert (figure.low, figure.high, figure.unit) == (30, 40, "person")


def test_a_change_is_two_figures() -> None:
    assert [figure.low for figure in figures("Attendance fell from 40 to 12.")] == [40, 12]


def test_a_number_of_a_known_number_with_its_percentage_is_one_figure() -> None:
    figure = only("31 of our 44 members (70%) have no key.")
    assert figure.words == "31 of our 44 members (70%)"
    assert (figure.part, figure.base, figure.percent) == (31, 44, 70)


def test_a_rate_belongs_to_its_figure() -> None:
    figure = only("E-mail comes to 12 hours a month.")
    assert (figure.words, figure.rate) == ("12 hours a month", "month")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Requests have doubled.", 2),
        ("Our premium trebled.", 3),
        ("Attendance was halved.", Fraction(1, 2)),
        ("Twice as many people came.", 2),
    ],
)
def test_multiples_in_words_are_figures(text: str, value: int) -> None:
    figure = only(text)
    assert (figure.kind, figure.low) == ("times", value)


@pytest.mark.parametrize(
    "text",
    [
        # references
        "We read it beside regulation 23 and recommendation 43 (113.68).",
        "Category 1 responders try to include us; Category 2 bodies less so.",
        "See section 4.2, pages 7-9 and paragraph three.",
        "Question 5 asks how often and Question 12 asks what it costs.",
        "Our reference is 01632/24/0077, our charity number 1012345.",
        # names with numbers
        "The A470 and the M25, COVID-19, a 4x4 and the 3G pitch.",
        "We were on Radio 4 and Channel 4 News.",
        "The line runs 24/7, seven days a week; ring 999 or 111.",
        "Ring 0161 496 0123 or write to 10 Downing Street.",
        # dates, times and ages
        "We meet on 2 July and 1 October each year, since 2019.",
        "The plan of 2024/25 replaced that of 12/11/2023.",
        "From 6pm to midnight, at half past six or at nine in the morning.",
        "The over-60s club and young people aged 16 to 25.",
        "Our youngest volunteer is 16 and our oldest 83; most are over 70.",
        "We are open Monday to Friday, 10-4.",
        # numbers that order or list
        "1. We agree.",
        "The first two are linked, the other three are not.",
        "Of the twelve benefits we choose five.",
        "We have two concerns and three reasons.",
        "The last five years were hard, and two years ago the most.",
        # one, and idioms
        "One cannot plan alone, and no one rang one of us.",
        "One kitchen fed them at one table.",
        "A two-way line, one-to-one help and a second pair of hands.",
        "The road was cut in two.",
        "The hall doubled as a rest centre.",
        "That is half the battle, on behalf of the second half of us.",
        "A third party wrote in the first quarter.",
        # vague quantities
        "Dozens came, hundreds rang and thousands were without power.",
        "Several hundred people came and a few hundred left.",
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert figures(text) == ()


def test_the_pound_that_a_ratio_is_reckoned_by_is_no_figure_of_its_own() -> None:
    assert only("For every £1 put in, £6 of cost was avoided.").words == "£6"


def test_evidence_is_read_without_that_caution() -> None:
    assert [figure.low for figure in every_figure("Of the twelve benefits two")] == [12, 2]


def test_numbers_too_long_to_be_figures_are_left_alone() -> None:
    assert figures("1" + ",000" * 5000) == every_figure("9" * 10_000) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The 2020 floods taught us this.",
        "Our 2018 accounts show it.",
        "Storm Arwen 2021 cut our phones.",
        "The Human Rights Act 1998 applies.",
        "We were given nine hours' notice.",
        "Every two weeks we meet the council.",
        "The forum meets three times a year.",
        "It is a ten-minute drive.",
        "A 12-month contract is no help.",
        "Our Three Valleys team came.",
        "Five Oaks Hall is cold.",
        "A woman of 83 was left behind.",
        "People under 25 do not come.",
        "Nine times out of ten it is a neighbour.",
        "It was a once-in-100-years storm.",
        "The office opens between 10 and 4.",
        "The sort code is 20-00-00.",
        "We agree 100%.",
        "Ten years on, little has changed.",
        "The plan has three gaps.",
    ],
)
def test_what_dates_names_or_is_a_manner_of_speaking_measures_nothing(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2000 homes flooded.", "2000 homes"),
        ("We had 2020 visits.", "2020 visits"),
        ("It was nine hours' work.", "nine hours"),
        ("A 36-hour shift followed.", "36-hour"),
        ("The three halls we run have no generator.", "three halls"),
        ("Two Kent villages were cut off.", "Two Kent villages"),
    ],
)
def test_counts_that_look_like_dates_or_names_are_still_read(text: str, words: str) -> None:
    assert only(text).words == words


@pytest.mark.parametrize(
    "text",
    [
        "The handover sheet read NHS number 943 476 5919.",
        "Case reference 4417 220 was closed.",
        "Our charity number, 1234567, is known.",
        "Company number: 44170 is ours.",
        "We sent the PIN, 4417, by post.",
        "Ring the desk, extension 4417 or ext. 12.",
        "Press 2 for keys and give code 4417.",
        "The financial year 2026/27 was hard, and week 12/13 most.",
    ],
)
def test_the_whole_of_what_names_is_passed_over(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("An extension of 12 weeks was given.", "12 weeks"),
        ("The number was 4200.", "4200"),
        ("At the desk 40 people waited.", "40 people"),
        ("The code 31 groups signed is new.", "31 groups"),
        ("In the year 12/13 homes flooded.", "12/13 homes"),
        ("By reference, 4400 homes flooded.", "4400 homes"),
    ],
)
def test_words_that_name_leave_what_is_counted(text: str, words: str) -> None:
    assert only(text).words == words
