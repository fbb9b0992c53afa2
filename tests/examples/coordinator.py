"""The worked example of a coordinator: one response made of generated returns, sent round and signed by nobody real.

`python -m tests.examples.coordinator` makes its draft again, by the steps that a coordinator takes, and writes what is
to be kept of the workspace into responses/coordinator.
"""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from pathlib import Path

from tests.desk.combining_workspace import take_all
from tests.examples.outcome_returns import BANK, EXAMPLES
from wellput.desk.members.collecting import collect
from wellput.desk.members.members import import_members
from wellput.desk.opening import open_workspace
from wellput.desk.signing.signing import Said, record
from wellput.desk.signing.signing_pack import Asking, pack_signoff
from wellput.desk.starting import start

FOLDER = EXAMPLES / "coordinator"
HEAD = """\
# A worked example of a coordinator who makes one response of many: everything in it is generated, and no member or
# trustee in it is anybody.
#
# The returns were made by a program (tests/examples/outcome_returns.py, which says how), so that the rounded
# percentages equal those that were published for the consultation's outcome wherever there are such; every other
# figure means nothing. The draft was made of them by `wellput combine` and is signed by generated names.
format: 1
bank: strengthening-partnerships-2025
bank_version: 1
note: >-
  A worked example. The members and their returns are generated, so that rounded percentages equal those published for
  the consultation's outcome; all other figures, and all words of members, are made up by a program and mean nothing.
respondent:
  name: Coordinator of generated members (worked example)
  kind: vcf
  describes: Speaks for members that a program generated, to show how one response is made of many.
  represents: {number: 120, whom: "Generated members; none of them is anybody.", area: None.}
  confidentiality: publish
answers:
  how-well: {selected: [mixed]} # members are divided; this is the coordinator's choice
"""
LEFT_OUT = (
    *("relationships", "delay-or-failure", "resources", "annual-cost"),
    *("staffing", "alternatives", "key-messages"),
)
SENT, SIGNED = dt.date(2025, 9, 8), dt.date(2025, 9, 10)
REPLIES = (
    Said("Generated trustee 1", "agree", as_="trustee", appears="name"),
    Said(
        "Generated member vcf-003",
        "agree-with-reservation",
        about="right-means",
        words="Generated reservation: we would have chosen otherwise.",
        as_="member",
        appears="kind",
    ),
    Said("Generated member vcf-010", "decline", as_="member", appears="not"),
)


def made_workspace(folder: Path) -> Path:
    """Make the workspace and take a coordinator's steps in it."""
    start(folder, BANK)
    draft = folder / "responses" / "response.yaml"
    skipped = "".join(f"  {one}: {{skipped: Not part of the generated returns.}}\n" for one in LEFT_OUT)
    draft.write_text(HEAD + skipped, "utf-8")
    shutil.copytree(FOLDER / "surveys", folder / "surveys")
    import_members(folder, FOLDER / "members.csv")
    collect(open_workspace(folder), [FOLDER / "returns"], SENT)
    take_all(folder)
    pack_signoff(
        open_workspace(folder), SENT, Asking(("Generated trustee 1", "Generated trustee 2"), page_numbers=False)
    )
    for reply in REPLIES:
        record(open_workspace(folder), reply, SIGNED, SIGNED)
    return folder


def kept_files(workspace: Path) -> dict[Path, bytes]:
    """Return what is kept of the workspace, by its place in the example's folder."""
    responses = workspace / "responses"
    found = {Path("response.yaml"): responses / "response.yaml"}
    for path in (responses / "combined.yaml", *sorted((responses / "versions").glob("*.yaml"))):
        found[path.relative_to(workspace)] = path
    return {place: path.read_bytes() for place, path in found.items()}


def main() -> None:
    """Write the files."""
    shutil.rmtree(FOLDER / "responses", ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        for place, data in kept_files(made_workspace(Path(folder) / "made")).items():
            path = FOLDER / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


if __name__ == "__main__":
    main()
