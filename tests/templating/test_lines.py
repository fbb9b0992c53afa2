"""A tag alone on its line leaves no line behind; a line with words keeps its end."""

from pathlib import Path

import pytest
from markupsafe import Markup

from wellput.templating import render_source, template_environment


def rendered(source: str) -> str:
    environment = template_environment([Path()], lambda value: Markup(str(value)), {})  # noqa: S704 -- nothing is shown
    return render_source(environment, source, {"says": lambda caller: caller()}, "here")


@pytest.mark.parametrize(
    ("source", "becomes"),
    [
        ("a\n{% if true %}\nb\n{% endif %}\nc", "a\nb\nc"),
        ("a\n{% if true %}{% if true %}\nb\n{% endif %}{% endif %}\nc", "a\nb\nc"),
        ("a {% if true %}b{% endif %}\n\nc", "a b\n\nc"),
        ("{% call says() %}a{% endcall %}\n\nb", "a\n\nb"),
        ("  {% if true %}a{% endif %}\nb", "a\nb"),
    ],
    ids=["alone", "two tags alone", "after words", "around words", "around words, set in"],
)
def test_line_ends(source: str, becomes: str) -> None:
    assert rendered(source) == becomes
