"""The short way to a record's names leads to nothing that the sandbox keeps from templates."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from markupsafe import Markup

from wellput.errors import WellputError
from wellput.templating import render_source, template_environment


@dataclass(frozen=True)
class Card:
    name: str
    _inner: str = "hidden"

    @property
    def shout(self) -> str:
        return self.name.upper()


def rendered(source: str) -> str:
    environment = template_environment([Path()], lambda value: Markup(str(value)), {})  # noqa: S704 -- nothing is shown
    return render_source(environment, source, {"card": Card("Ann")}, "here")


def test_fields_and_properties_are_read() -> None:
    assert rendered("{{ card.name }} {{ card.shout }}") == "Ann ANN"


@pytest.mark.parametrize(
    "source",
    [
        "{{ card._inner }}",
        "{{ card.__class__ }}",
        "{{ card.__dataclass_fields__ }}",
        "{{ card['_inner'] }}",
        "{{ card.shout.__class__.__mro__ }}",
        "{{ card.name.format.__globals__ }}",
        "{{ card|attr('_inner') }}",
        "{{ card.nmae }}",
    ],
)
def test_all_else_is_refused(source: str) -> None:
    with pytest.raises(WellputError):
        rendered(source)
