"""A PDF that is filled in on screen is read as the form that it is."""

from __future__ import annotations

from tests.convert.form_pdf import RADIO, REQUIRED, Drawn, form_pdf
from wellput.desk.banks.bank_making_lines import lines_in
from wellput.intake.reading import read_question_list

WORDS = [
    (72, 800, "Response form: footpaths"),
    (72, 770, "Name"),
    (72, 720, "1. Do you agree that footpaths should be lit?"),
    *((92, 704, "Yes"), (92, 690, "No"), (92, 676, "Not sure")),
    (72, 650, "Please give reasons for your answer."),
    (72, 560, "2. Which of these do you use? Please tick all that apply."),
    *((92, 544, "Footpath"), (292, 544, "Bridleway"), (92, 530, "Towpath"), (292, 530, "None of these")),
    (72, 500, "3. In which county do you live?"),
    (72, 440, "4. When did you last walk?"),
    (72, 300, "5. How satisfied are you with the following?"),
    *((272, 286, "Very satisfied"), (362, 286, "Satisfied"), (432, 286, "Dissatisfied")),
    *((72, 270, "Signs"), (72, 256, "Gates")),
]
FIELDS = [
    Drawn("Tx", 172, 766, 200, 16),
    *(Drawn("Btn", 72, bottom, 10, 10, {"/Ff": RADIO | REQUIRED}) for bottom in (702, 688, 674)),
    Drawn("Tx", 72, 580, 400, 62, {"/MaxLen": 1500}),
    *(Drawn("Btn", left, bottom, 10, 10) for bottom in (542, 528) for left in (72, 272)),
    Drawn("Ch", 272, 496, 120, 16, {"/Opt": ["Please select", ["k", "Kent"], "Essex"]}),
    Drawn("Tx", 292, 436, 90, 16, {"/AA": {"/F": {"/S": "/JavaScript", "/JS": "AFDate_FormatEx();"}}}),
    *(Drawn("Btn", left, bottom, 10, 10, {"/Ff": RADIO}) for bottom in (268, 254) for left in (300, 380, 450)),
]


def test_each_field_of_a_form_is_the_answer_to_its_question() -> None:
    found = read_question_list(lines_in(form_pdf(WORDS, FIELDS), ".pdf"))
    assert [(one.number or one.parent, one.type, one.options) for one in found.questions] == [
        ("1", "select_one", ("Yes", "No", "Not sure")),
        ("2", "select_multiple", ("Footpath", "Bridleway", "Towpath", "None of these")),
        ("3", "select_one", ("Kent", "Essex")),
        ("4", "date", ()),
        ("5", "scale", ("Very satisfied", "Satisfied", "Dissatisfied")),
        ("5", "scale", ("Very satisfied", "Satisfied", "Dissatisfied")),
    ]
    first = found.questions[0]
    assert (first.required, first.asks_reasons, first.limit and first.limit.count) == (True, True, 1500)
    assert [one.text for one in found.about] == ["Name"]
