"""Remake docs/checks.md from the rules: python -m tests.checks.manual."""

from pathlib import Path

from wellput.desk.checks.check_manual import manual

PAGE = Path(__file__).parents[2] / "docs" / "checks.md"

if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8", newline="\n")
