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
    _secret: str = "hidden"

    @property
    def shout(self) -> str:
        return self.name.upper()


def rendered(source: str) -> str:
    environment = template_environment([Path()], lambda value: Markup(str(value)), {})
    return render_source(environment, source, {"card": Card("Ann")}, "here")


def test_fields_and_properties_are_read() -> None:
    assert rendered("{{ card.name }} {{ card.shout }}") == "Ann ANN"


@pytest.mark.parametrize(
    "source",
    [
        "{{ card._secret }}",
        "{{ card.__class__ }}",
        "{{ card.__dataclass_fields__ }}",
        "{{ card['_secret'] }}",
        "{{ card.shout.__class__.__mro__ }}",
        "{{ card.name.format.__globals__ }}",
        "{{ card|attr('_secret') }}",
        "{{ card.nmae }}",
    ],
)
def test_all_else_is_refused(source: str) -> None:
    with pytest.raises(WellputError):
        rendered(source)
