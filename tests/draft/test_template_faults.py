"""A template's fault names template, line and what is missing; typed text and templates cannot do harm."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.draft.conftest import BANK, TODAY, composed, response
from tests.draft.reading_back import lines
from wellput.draft.context import template_context
from wellput.draft.references import References
from wellput.errors import WellputError
from wellput.model.block import Block

Compose = Callable[..., tuple[Block, ...]]


@pytest.mark.parametrize(
    ("template", "line", "said"),
    [
        ("one\n{{ repondent.name }}\n", 2, "repondent"),
        ("one\n\n{{ respondent.nmae }}\n", 3, "nmae"),
        ("{% for x in themes %}\nno end\n", 2, "endfor"),
        ("one\n{{ title | shout }}\n", 2, "shout"),
        ("one\ntwo\n{{ title + 1 }}\n", 3, "int"),
        ("{{ 1 / 0 }}", 1, "division"),
        ("{{ ''.__class__.__mro__ }}", 1, "not allowed"),
        ("{{ themes.append(1) }}", 1, "append"),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", 1, "without end"),
        ("{{ summary.sentence.upper() }}", 1, "None"),
    ],
)
def test_the_fault_is_placed(from_template: Compose, template: str, line: int, said: str) -> None:
    with pytest.raises(WellputError) as fault:
        from_template(template, response())
    assert fault.value.where == f"template own.md.j2, line {line}"
    assert said in fault.value.what


def test_a_missing_template_says_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(WellputError) as fault:
        composed(response(), "none.md.j2", tmp_path)
    assert str(tmp_path) in fault.value.mend


def test_a_template_that_never_ends_is_stopped(from_template: Compose) -> None:
    loop = "{% for a in range(90000) %}{% for b in range(90000) %}xxxxxxxxxx{{ title }}{% endfor %}{% endfor %}"
    with pytest.raises(WellputError, match="more than"):
        from_template(loop, response())


def test_typed_text_is_never_run_as_a_template(from_template: Compose) -> None:
    shown = list(lines(from_template("{{ respondent.name }}", response(respondent={"name": "{{ title }}{% x %}"}))))
    assert shown == ["{{ title }}{% x %}"]


def test_a_template_cannot_pass_typed_text_off_as_its_own(from_template: Compose) -> None:
    with pytest.raises(WellputError, match="safe"):
        from_template("{{ title | safe }}", response())


def test_a_value_where_no_words_can_be_is_refused(from_template: Compose) -> None:
    with pytest.raises(WellputError, match="no words can be"):
        from_template("[words](https://example.org/{{ title }})", response())


def test_a_value_may_be_the_words_of_a_link(from_template: Compose) -> None:
    (block,) = from_template("[see {{ title }}!](https://example.org)", response())
    assert list(lines([block])) == ["see Response to the Small Consultation!"]


def test_a_template_reaches_views_and_plain_values_and_nothing_behind_them() -> None:
    """What a template can reach by public names, from everything it is given, is words, numbers and views."""
    given_response = response(
        summary={"sentence": "One [@e].", "asks": ["Two"]},
        respondent={"name": "N", "contact": {"email": "secret@example.org"}},
        answers={"best": {"ranked": [{"option": "a", "reason": "r"}]}},
        evidence=[{"id": "e", "kind": "quote", "statement": "S"}],
    )
    references = References(["e"])
    values = template_context(BANK, given_response, lambda _: True, references, TODAY)
    met, waiting = [], [values]
    while waiting:
        value = waiting.pop()
        met.append(value)
        if isinstance(value, tuple):
            waiting += value
        elif not isinstance(value, str | bool | int | None):
            assert type(value).__module__.startswith("wellput.draft.views"), type(value)
            waiting += [getattr(value, name) for name in dir(value) if not name.startswith("_")]
    assert "secret@example.org" not in met


@pytest.mark.parametrize(
    "template",
    [
        "{{ evidence._view }}",
        "{{ evidence._references.number('x') }}",
        "{{ ['a'] | target }}",
        "{{ 'zz' | target }}",
        "{% for i in [1] %}" * 50 + "x" + "{% endfor %}" * 50,
        "{{ " + "(" * 200 + "1" + ")" * 200 + " }}",
        "{{ 10 ** 5000 }}",
    ],
)
def test_whatever_a_template_tries_ends_in_a_fault_in_words(from_template: Compose, template: str) -> None:
    with pytest.raises(WellputError) as fault:
        from_template(template, response())
    assert fault.value.where.startswith("template own.md.j2")
    assert fault.value.what.endswith(".")
    assert not fault.value.what.endswith("..")


@pytest.mark.parametrize("value", ["3", "'http://['", "'x'", "none"])
def test_filters_take_any_value(from_template: Compose, value: str) -> None:
    for name in ("prose", "inline", "link"):
        from_template(f"a {{{{ {value} | {name} }}}}", response())


def test_many_blank_lines_are_read_at_once(from_template: Compose) -> None:
    assert list(lines(from_template("a" + "\n" * 50_000 + "b", response()))) == ["a", "b"]


@pytest.mark.parametrize(("value", "view"), [("respondent", "RespondentView"), ("evidence", "EvidenceList")])
def test_a_missing_name_is_told_with_its_view_and_no_module(
    value: str, view: str, from_template: Callable[..., tuple[Block, ...]]
) -> None:
    with pytest.raises(WellputError) as caught:
        from_template(f"{{{{ {value}.nmae }}}}", response())
    assert caught.value.what.startswith(f"'nmae' is undefined: {view}")
    assert "wellput." not in caught.value.what
