"""The counts of `wellput collate --by kind`, by pandas: `python pandas_counts.py FILE.csv...` prints them as JSON.

For each question and kind: how many answered, how often each option was chosen, or ranked and ranked first
with its Borda points, or the quartiles and the median of the numbers.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import pandas as pd
from survey_made_up import KINDS, MOST_RANKED, QUESTIONS

KIND = "Kind of organisation"


def main() -> None:
    """Print the counts."""
    frames = [pd.read_csv(path) for path in sys.argv[1:]]
    table = pd.concat(frames, ignore_index=True) if len(frames) > 1 else frames[0]
    groups = dict(iter(table.groupby(KIND)))
    counts = {
        id_: {kind: _counts(groups[kind], f"Made up question {number}?", type_) for kind in KINDS if kind in groups}
        for number, (id_, type_) in enumerate(QUESTIONS, 1)
    }
    print(json.dumps(counts))


def _counts(group: pd.DataFrame, heading: str, type_: str) -> dict[str, Any]:
    if type_ == "rank":
        places = [group[f"{heading} [{place}]"] for place in range(1, MOST_RANKED + 1)]
        counted = [place.value_counts() for place in places]
        options = sorted({option for place in counted for option in place.index})
        ranks = {one.lower(): [int(place.get(one, 0)) for place in counted] for one in options}
        ranked = {
            one: [sum(at), at[0], sum(times * (MOST_RANKED - before) for before, times in enumerate(at))]
            for one, at in ranks.items()
        }
        return {"answered": int(places[0].count()), "ranked": ranked}
    column = group[heading]
    said: dict[str, Any] = {"answered": int(column.count())}
    if type_ in ("select_one", "select_multiple"):
        chosen = column if type_ == "select_one" else column.dropna().str.split(";").explode()
        said["chosen"] = {str(option).lower(): int(count) for option, count in chosen.value_counts().items()}
    elif type_ == "decimal":
        said["quartiles"] = [float(one) for one in column.quantile([0.25, 0.5, 0.75])]
    return said


if __name__ == "__main__":
    main()
