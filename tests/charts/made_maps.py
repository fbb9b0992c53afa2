"""Made-up maps of any size; no partner in them is anybody."""

from hypothesis import Phase, settings
from hypothesis import strategies as st

from wellput.model.relationships import SCALES, TYPES, Relationship


def modestly(examples: int) -> settings:
    """Return settings for tests that draw: shrinking a failure would take minutes."""
    return settings(max_examples=examples, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))


DEGREES = st.none() | st.integers(1, 5)
TYPED = st.text(min_size=1, max_size=120) | st.sampled_from(
    [
        "A $5 fund & <co>",
        "]]> -- <!-- x",
        "مجلس المدينة",
        "Cyngor Sir",
        "👩🏽‍🚒 crew",
        "a\nb\x07c",
        "W" * 300,
        "\u202eabc",
        "e" + "\u0301" * 30,
    ]
)
RELATIONSHIPS = st.builds(
    Relationship,
    partner=TYPED,
    type=st.none() | st.sampled_from(sorted(TYPES)),
    scale=st.none() | st.sampled_from(sorted(SCALES)),
    strategic=DEGREES,
    proactive=DEGREES,
    money=DEGREES,
    time=DEGREES,
    works=DEGREES,
)


def of_size(count: int) -> list[Relationship]:
    """Return a map whose relationships stand all over it, some in one place, some nowhere."""
    return [
        Relationship(
            partner=f"Partner number {number}",
            type=sorted(TYPES)[number % 5],
            scale=sorted(SCALES)[number % 3],
            strategic=number * 7 % 5 + 1 if number % 11 else None,
            proactive=number * 3 % 4 + 1,
            money=number % 5 + 1,
            time=number % 4 + 1 if number % 6 else None,
            works=3,
        )
        for number in range(1, count + 1)
    ]
