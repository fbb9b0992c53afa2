"""A workspace that answers a small bank, with members' returns and codes, and the bank as it is asked anew."""

import json
from pathlib import Path

from tests.cli.running import wellput
from wellput.desk.collation.coding import give, open_coding

FIRST = """\
format: 1
bank: halls
version: 1
title: Halls
wording: official
consultation: {publisher: A Department, closes: 2030-01-31T23:59, route: e-mail}
respondents: [{id: charity, label: A charity}]
themes:
  - id: all
    title: All
    questions:
      - id: groups
        number: "1"
        type: select_multiple
        text: Which of these groups use your hall?
        options:
          - {id: lunch-clubs, label: Lunch clubs}
          - {id: sports, label: Sports clubs}
      - {id: advice, number: "2", type: select_one, text: How satisfied are you with advice?, options: [
          {id: satisfied, label: Satisfied}, {id: dissatisfied, label: Dissatisfied}]}
      - {id: order, number: "3", type: rank, text: What comes first?, choose: {min: 1, max: 2}, each: {reason: true},
          options: [{id: ramps, label: Ramps}, {id: heating, label: Heating}]}
      - {id: bear-cost, number: "4", type: text, text: Who would bear the cost?}
      - {id: support, number: "5", type: text, text: Do you support the proposal?}
"""
SECOND = """\
format: 1
bank: halls
version: 2
title: Halls
wording: official
consultation: {publisher: Another Department, closes: 2030-02-28T23:59, route: online-survey}
respondents: [{id: charity, label: A charity}]
themes:
  - id: all
    title: All
    questions:
      - {id: order, number: "1", type: rank, text: What comes first?, choose: {min: 1, max: 2}, each: {reason: true},
          options: [{id: lifts, label: Lifts and stairs}, {id: heating, label: Heating}]}
      - id: groups
        number: "2"
        type: select_multiple
        text: Which of these groups use your hall?
        options:
          - {id: faith, label: Faith groups}
          - {id: sports, label: Sports clubs}
      - {id: advice, number: "3", type: select_one, text: How satisfied are you with advice?, options: [
          {id: satisfied, label: Fairly satisfied}, {id: dissatisfied, label: Dissatisfied}]}
      - {id: support-fees, number: "4", type: text, text: Do you support the proposal on fees?}
      - {id: support-access, number: "5", type: text, text: Do you support the proposal on access?}
"""
SAID = {
    "groups": {"selected": ["lunch-clubs"]},
    "advice": {"selected": ["satisfied"]},
    "order": {"ranked": [{"option": "ramps", "reason": "Wheels."}, {"option": "heating"}]},
    "bear-cost": {"text": "The council."},
    "support": {"text": "Yes, gladly."},
}
ANSWERS = """\
answers:
  groups: {selected: [lunch-clubs]}
  advice: {selected: [satisfied]}
  bear-cost: {text: Not us.}
"""


def made(folder: Path) -> Path:
    """Make the workspace: a draft, the returns of Alpha and Beta, and a code given to both."""
    bank = folder / "halls.yaml"
    bank.write_text(FIRST, "utf-8")
    workspace = folder / "work"
    wellput("start", workspace, "--bank", bank)
    draft = workspace / "responses" / "response.yaml"
    draft.write_text(draft.read_text("utf-8") + ANSWERS, "utf-8")
    inbox = folder / "inbox"
    inbox.mkdir()
    for name in ("Alpha", "Beta"):
        (inbox / f"{name}.json").write_text(json.dumps(returned(name)), "utf-8")
    assert wellput("collect", inbox, "--workspace", workspace).status == 0
    wellput("code", "book", "add", "bear-cost", "Council pays", "--workspace", workspace)
    coded = open_coding(workspace, "bear-cost")
    give(coded, "Ann", {text.member: (["council-pays"], text.mark) for text in coded.texts})
    return workspace


def returned(name: str) -> dict[str, object]:
    """Return what a member sends on a form of the first version."""
    about = {"respondent": {"name": name, "kind": "charity"}, "permission": {"quote": True, "name": True}}
    return {"wellput_return": 1, "format": 1, "bank": "halls", "bank_version": 1, "answers": SAID, **about}


def asked_anew(folder: Path, bank: str = "halls", version: int = 2) -> Path:
    """Write the bank as it is asked anew, outside the workspace, and return its file."""
    path = folder / "elsewhere" / f"{bank}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        SECOND.replace("bank: halls", f"bank: {bank}").replace("version: 2", f"version: {version}"), "utf-8"
    )
    return path
