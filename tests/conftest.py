"""What every test shares: a small bank, and the rule that CI leaves nothing out."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

IN_CI = bool(os.environ.get("WELLPUT_NO_SKIPS"))
"""There the examples are the same each time, as in Hypothesis's own profile for CI: what fails was changed."""

os.environ["WELLPUT_LIBRARY"] = str(Path(tempfile.gettempdir()) / "wellput-tests-keep-none" / "library.sqlite")
"""No test reads the library of whoever runs it."""

settings.register_profile("wellput", deadline=None, max_examples=60, print_blob=True, derandomize=IN_CI)
settings.load_profile("wellput")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Turn a skip into a failure where WELLPUT_NO_SKIPS is set, as it is in CI."""
    report = yield
    if report.skipped and os.environ.get("WELLPUT_NO_SKIPS"):
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be skipped: {report.longrepr}"
    return report
