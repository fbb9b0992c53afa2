"""Several windows at one draft: every save that was reported is in the file."""

import subprocess
import sys
from pathlib import Path

from wellput.store.drafts import read_draft

ADD = "from wellput.cli import main; main()"


def test_saves_made_at_the_same_time_all_stay(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", ADD, "start", str(tmp_path)], check=True, capture_output=True)  # noqa: S603
    add = ["evidence", "add", "--kind", "figure", "--statement", "Seen.", "--workspace", str(tmp_path), "--id"]
    commands = [[sys.executable, "-c", ADD, *add, f"e{n}"] for n in range(8)]
    running = [subprocess.Popen(one, stdout=subprocess.DEVNULL) for one in commands]  # noqa: S603
    kept = [f"e{n}" for n, process in enumerate(running) if process.wait() == 0]
    items = {item.id for item in read_draft(tmp_path / "responses" / "response.yaml").response.evidence}
    assert kept
    assert items == set(kept)
