"""Everything that must hold before a change lands: lint, format, types, tests. `python -m tests`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
STEPS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pytest", "--numprocesses=auto", "--dist=worksteal", "--cov", "--cov-report=term", "--cov-fail-under=90", "-q"),
)


def main() -> int:
    """Run every step, the failed ones included, and return 1 if any failed."""
    failed = []
    for step in STEPS:
        print(f"\n$ {' '.join(step)}", flush=True)  # noqa: T201  this is what it is for
        if subprocess.run([sys.executable, "-m", *step], cwd=ROOT, check=False).returncode:  # noqa: S603  fixed words
            failed.append(step[0])
    if failed:
        print(f"\nFailed: {', '.join(failed)}")  # noqa: T201
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
