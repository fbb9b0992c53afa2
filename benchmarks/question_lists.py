"""How the time to read a question list grows with its questions: python benchmarks/question_lists.py.

Lists are made up of layouts that consultations use, by rule; the reader alone is timed, not the opening of files.
"""

from __future__ import annotations

from itertools import cycle, islice
from statistics import median
from time import process_time

from wellput.intake.reading import read_question_list
from wellput.model.question_list import SourceLine

SIZES = (100, 200, 400)
TURNS = 7
SHAPES = (
    "{n}. Do you agree that the made-up rule number {n} should apply to every group in the\n"
    "county, whether or not it has members of its own? Please give reasons (maximum 200 words).\n"
    "☐ Yes\n☐ No\n☐ Don't know\n",
    "{n}. What would rule {n} cost a group like yours?\n............................................\n",
    "{n}. Which of these would help? Select up to two.\n   a) A guide\n   b) A grant\n   c) A helpline\n",
    "{n}. To what extent do you agree that rule {n} is fair?\nStrongly agree / Agree / Disagree / Strongly disagree\n",
    "{n}. If you answered yes to question 1, how often would you use it?\n   Every week\n   Every month\n   Never\n",
    "{n}. About the form:\n   (a) who should fill it in?\n   (b) how long should it take?\n",
)


def made_up(questions: int) -> list[SourceLine]:
    """Return the lines of a made-up list of so many questions."""
    shapes = islice(cycle(SHAPES), questions)
    text = "\n".join(shape.format(n=number) for number, shape in enumerate(shapes, 1))
    return [SourceLine(line, f"line {at}", is_wrapped=True) for at, line in enumerate(text.split("\n"), 1)]


def seconds(lines: list[SourceLine]) -> float:
    """Return the processor time of one reading."""
    before = process_time()
    read_question_list(lines)
    return process_time() - before


def main() -> None:
    """Print the time of each size, in turns, and its ratio to the smallest."""
    lists = {size: made_up(size) for size in SIZES}
    found = {size: len(read_question_list(lines).questions) for size, lines in lists.items()}
    times = {size: median(seconds(lists[size]) for _ in range(TURNS)) for size in SIZES}
    for size in SIZES:
        ratio = times[size] / times[SIZES[0]]
        taken = f"{times[size] * 1000:7.1f} ms, {ratio:4.2f} times the first"
        print(f"{size:4} numbers, {found[size]:4} questions found: {taken}")


if __name__ == "__main__":
    main()
