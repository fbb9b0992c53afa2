"""Every value that is kept knows the file, the row and the cell in which it stood."""

from pathlib import Path

from tests.returns.collected import TODAY
from tests.returns.test_survey_exports import as_csv
from tests.sheets.test_answer_sheet_returns import ANSWERS, filled
from wellput.desk.members.collecting import collect
from wellput.desk.opening import Opened
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns

ROWS = [
    ["Organisation", "wp_2/wp_2_selected/funding", "wp_2/wp_2_selected/trust", "wp_3/wp_3_ranked_1",
     "wp_3/wp_3_ranked_1_reason", "wp_3/wp_3_ranked_2", "wp_3/wp_3_ranked_2_reason", "_uuid", "_submission_time"],
    ["Kappa", "1", "yes", "training", "Because", "trust", "And then", "u", "2025-08-02T10:00:00"],
]  # fmt: skip


def stood(opened: Opened) -> dict[tuple[str, str | None], tuple[str, str]]:
    with reading(members_file(opened.workspace)) as store:
        rows = store.execute("SELECT field, item, file, place, raw FROM answer_values").fetchall()
    return {(field, item): (f"{file}: {place}", raw) for field, item, file, place, raw in rows}


def test_each_selection_rank_and_reason_has_the_cell_that_it_stood_in(opened: Opened, inbox: Path) -> None:
    (inbox / "export.csv").write_bytes(as_csv(ROWS))
    collect(opened, [inbox], TODAY)
    assert stood(opened) == {
        ("selected", "funding"): ("export.csv: row 2, column B", "1"),
        ("selected", "trust"): ("export.csv: row 2, column C", "yes"),
        ("ranked", "training"): ("export.csv: row 2, column D", "training"),
        ("reason", "training"): ("export.csv: row 2, column E", "Because"),
        ("ranked", "trust"): ("export.csv: row 2, column F", "trust"),
        ("reason", "trust"): ("export.csv: row 2, column G", "And then"),
    }


def test_evidence_and_what_a_member_does_have_their_cells_and_come_back_from_the_store(
    opened: Opened, inbox: Path
) -> None:
    sheet = {"wp_e1_question": "Question 6", "wp_p_describes": "We ring bells."}
    (inbox / "a.xlsx").write_bytes(filled(ANSWERS | sheet))
    collect(opened, [inbox], TODAY)
    with reading(members_file(opened.workspace)) as store:
        (one,) = current_returns(store, "small")
    assert (one.describes, one.evidence_for) == ("We ring bells.", {"views-1": "views"})
    assert one.whence["respondent", "describes"].raw == "We ring bells."
    assert one.whence["evidence", "views-1"].place.startswith("statement: sheet Answers, cell E")
    assert collect(opened, [inbox], TODAY).kept.counts == {"unchanged": 1}


def test_values_of_a_draft_have_the_path_to_them(opened: Opened, inbox: Path) -> None:
    (inbox / "draft.yaml").write_text(
        "format: 1\nbank: small\nrespondent:\n  name: Lambda\nanswers:\n  barriers:\n    selected: [funding, trust]\n"
        "  benefits:\n    ranked:\n      - option: trust\n      - option: training\n        reason: Because\n",
        "utf-8",
    )
    collect(opened, [inbox], TODAY)
    assert stood(opened) == {
        ("selected", "funding"): ("draft.yaml: answers: barriers: selected: 1", "funding"),
        ("selected", "trust"): ("draft.yaml: answers: barriers: selected: 2", "trust"),
        ("ranked", "trust"): ("draft.yaml: answers: benefits: ranked: 1", '{"option":"trust"}'),
        ("ranked", "training"): (
            "draft.yaml: answers: benefits: ranked: 2",
            '{"option":"training","reason":"Because"}',
        ),
        ("reason", "training"): ("draft.yaml: answers: benefits: ranked: 2: reason", "Because"),
    }
