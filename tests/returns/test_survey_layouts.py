"""Each layout that is described somewhere is known by its headings, and a file like that comes back whole."""

from pathlib import Path

import pytest

from tests.returns.collected import TODAY, answers_held, told
from tests.returns.test_survey_exports import Rows, as_csv
from wellput.desk.members.collecting import collect
from wellput.desk.opening import Opened
from wellput.returns.survey_layouts import LAYOUTS

SURVEYMONKEY = [
    ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name",
     "Last Name", "Custom Data 1", "Organisation", "What is in the way?", "", "What do you think?"],
    ["", "", "", "", "", "", "", "", "", "Open-Ended Response", "Funding", "Trust", "Open-Ended Response"],
    ["1", "2", "10/21/2025 10:00:00 AM", "10/21/2025 10:05:00 AM", "", "", "", "", "", "Alpha", "Funding", "Trust",
     "Views"],
]  # fmt: skip
QUALTRICS = [
    ["StartDate", "EndDate", "Status", "ResponseId", "RecordedDate", "Q1", "Q2_1", "Q2_2", "Q3"],
    ["Start Date", "End Date", "Response Type", "Response ID", "Recorded Date", "Organisation",
     "What is in the way? - Selected Choice - Funding", "What is in the way? - Selected Choice - Trust",
     "What do you think?"],
    ['{"ImportId":"startDate"}', *['{"ImportId":"x"}'] * 8],
    ["a", "b", "IP Address", "R_1", "2025-10-21 10:05:00", "Alpha", "Funding", "Trust", "Views"],
]  # fmt: skip
MICROSOFT = [
    ["ID", "Start time", "Completion time", "Email", "Name", "Organisation", "What is in the way?",
     "What do you think?"],
    ["1", "10/21/25 10:00:00", "10/21/25 10:05:00", "anonymous", "", "Alpha", "Funding;Trust;", "Views"],
]  # fmt: skip
GOOGLE = [
    ["Timestamp", "Organisation", "What is in the way?", "What do you think?"],
    ["2025/10/21 10:05:00 AM GMT+1", "Alpha", "Funding;Trust", "Views"],
]
KOBO = [
    ["start", "end", "wp_form", "wp_s_about/wp_p_name", "wp_2/wp_2_selected", "wp_2/wp_2_selected/funding",
     "wp_2/wp_2_selected/trust", "wp_6/wp_6_text", "_id", "_uuid", "_submission_time", "_index"],
    ["", "", "Form: small, version 1, format 1", "Alpha", "funding trust", "1", "1", "Views", "7", "u",
     "2025-10-21T10:05:00", "1"],
]  # fmt: skip
TYPEFORM = [
    ["#", "<strong>Organisation</strong>", "Funding", "Something else (say what)", "What do you think?",
     "Start Date (UTC)", "Submit Date (UTC)", "Network ID"],
    ["e44a", "Alpha", "Funding", "Something else (say what)", "Views", "21-10-2025 10:00", "21-10-2025 10:05", "4bbb"],
]  # fmt: skip
LIMESURVEY = [
    ["Response ID", "Date submitted", "Last page", "Start language", "Seed", "Organisation",
     "What is in the way? [Funding]", "What is in the way? [Trust]", "What do you think?"],
    ["1", "2025-10-21 10:05:00", "3", "en", "5", "Alpha", "Yes", "Yes", "Views"],
]  # fmt: skip
CODES = [
    ["id", "submitdate", "lastpage", "startlanguage", "seed", "Organisation", "Q2[Funding]", "Q2[Trust]", "views"],
    ["1", "2025-10-21 10:05:00", "3", "en", "5", "Alpha", "Y", "Y", "Views"],
]
BY_NAME: dict[str, Rows] = {
    "SurveyMonkey": SURVEYMONKEY, "Qualtrics": QUALTRICS, "Microsoft Forms": MICROSOFT, "Google Forms": GOOGLE,
    "KoboToolbox": KOBO, "Typeform": TYPEFORM, "LimeSurvey": LIMESURVEY, "LimeSurvey, headed by codes": CODES,
}  # fmt: skip


def test_every_layout_that_is_described_is_tested_here() -> None:
    assert {one.name for one in LAYOUTS if one.described} == set(BY_NAME)


@pytest.mark.parametrize("name", BY_NAME)
def test_an_export_of_a_known_layout_comes_back_whole(opened: Opened, inbox: Path, name: str) -> None:
    (inbox / "export.csv").write_bytes(as_csv(BY_NAME[name]))
    found = collect(opened, [inbox], TODAY)
    assert (told(found), found.returns) == ([], 1)
    assert found.notes[0].startswith(f"export.csv: read as an export of the layout “{name}”, by")
    said = answers_held(opened)["Alpha"]
    assert said["views"].text == "Views"
    second = "else" if name == "Typeform" else "trust"
    assert said["barriers"].selected == ("funding", second)
    assert "goes_to: sent" in (opened.workspace.root / "surveys" / "export.yaml").read_text("utf-8")


def test_a_layout_that_nothing_public_shows_says_so(opened: Opened, inbox: Path) -> None:
    rows = [["UserID", "Started", "Ended", "Organisation", "What do you think?"], ["1", "", "", "Alpha", "Views"]]
    (inbox / "export.csv").write_bytes(as_csv(rows))
    found = collect(opened, [inbox], TODAY)
    assert "the layout “SmartSurvey” (untested: look closely at where its columns go), by" in found.notes[0]


def test_an_option_that_stands_twice_without_its_question_is_not_guessed(opened: Opened, inbox: Path) -> None:
    rows = [[*TYPEFORM[0], "Trust", "Trust"], [*TYPEFORM[1], "Trust", ""]]
    (inbox / "export.csv").write_bytes(as_csv(rows))
    (reason,) = told(collect(opened, [inbox], TODAY))
    assert reason.startswith("export.csv, column I: “Trust”. It is not known what this column answers")
    assert "Perhaps: barriers selected trust." in reason
