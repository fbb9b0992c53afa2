"""The lines of a file, read as a list of questions: what each asks, and what was left out. Pure: no file is touched."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from wellput.intake.document.contacts import field_in
from wellput.intake.document.leaving import left_out, whys
from wellput.intake.document.respondents import asks_for_field, parted
from wellput.intake.document.sections import headings_of, heads_first, sections_of
from wellput.intake.lines.asking_headings import with_asking_headings
from wellput.intake.lines.asking_marks import with_asking_marks
from wellput.intake.lines.build_notes import with_build_notes
from wellput.intake.lines.columns import unfolded
from wellput.intake.lines.footnotes import footnote_places, without_note_numbers
from wellput.intake.lines.furniture import furniture_places
from wellput.intake.lines.joining import rejoined
from wellput.intake.lines.languages import foreign_places, in_english, with_numbers
from wellput.intake.lines.lines import pieces_of, without_ligatures
from wellput.intake.lines.marked_lines import with_marks_read
from wellput.intake.lines.notes import is_note
from wellput.intake.lines.open_tables import with_open_tables
from wellput.intake.lines.pieces import Piece
from wellput.intake.lines.question_codes import with_codes_read
from wellput.intake.lines.repeated_heads import with_heads_once
from wellput.intake.lines.required_signs import with_required_signs
from wellput.intake.lines.spoken_controls import reply_places, with_spoken_controls
from wellput.intake.lines.welsh_columns import without_welsh_columns
from wellput.intake.numbers.heading_numbers import with_heading_numbers
from wellput.intake.numbers.labels import label_of
from wellput.intake.numbers.numbering import numbers_of_others, with_number_doubts
from wellput.intake.numbers.numbers_amid import with_numbers_amid_apart
from wellput.intake.numbers.numbers_within import with_numbers_first
from wellput.intake.numbers.parts_within import with_parts_apart
from wellput.intake.numbers.repeated_numbers import with_repeated_numbers
from wellput.intake.numbers.runs import numbered_starts
from wellput.intake.numbers.starred import with_stars_read
from wellput.intake.numbers.unnumbered import unnumbered_starts
from wellput.intake.options.bare_options import with_bare_options
from wellput.intake.options.explained_options import with_explained_options
from wellput.intake.options.first_options import with_first_options_apart
from wellput.intake.options.run_together_lines import with_run_together_apart
from wellput.intake.options.scores import ladder_places
from wellput.intake.options.sharing import with_shared_scales
from wellput.intake.options.spaced_options import with_spaced_options
from wellput.intake.questions.claims import claimed
from wellput.intake.questions.headed import with_headed_questions
from wellput.intake.questions.lead_ins import with_lead_ins
from wellput.intake.questions.second_look import seen
from wellput.intake.questions.subquestions import all_starts
from wellput.intake.questions.unprinted_answers import with_unprinted_answers
from wellput.intake.routes.conditions import ranges_in
from wellput.intake.routes.routing import routed
from wellput.intake.tables.answered_rows import with_answered_rows
from wellput.intake.tables.drawn_grids import with_drawn_grids
from wellput.intake.tables.run_on_grids import with_run_on_grids
from wellput.intake.tables.spreadsheets import read_spreadsheet
from wellput.intake.tables.tables import with_tables
from wellput.intake.tables.xlsforms import read_xlsform
from wellput.model.question_list import FoundQuestion, QuestionList, SourceLine

_LONGEST_TITLE = 120
_NO_TITLE = re.compile(
    r"(?:(?:closed|open) (?:consultation|call for evidence)|research and analysis|consultation|updated?\b.{0,30}|home|"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}|skip to .{0,30}|"
    r".{0,60}\blogo\b.{0,20})\Z|"
    r"(?:applies to|part of|(?:chapter|part|section)\s+(?:\d|[ivx]{1,4}\b|[a-h]\b|one\b|two\b))\b",
    re.IGNORECASE,
)


def read_question_list(lines: Sequence[SourceLine]) -> QuestionList:
    """Read lines as a list of questions; each line stands in one question's source, or in what was left out."""
    return read_xlsform(lines) or read_spreadsheet(lines) or _read_text(lines)


def _read_text(lines: Sequence[SourceLine]) -> QuestionList:
    shown = with_marks_read(with_required_signs(pieces_of(lines)))
    raw = without_welsh_columns(_without_builders_words(with_spoken_controls(shown)))
    furniture = (furniture_places(raw) - ladder_places(raw)) | footnote_places(raw)
    foreign = foreign_places(raw)
    kept = with_numbers(raw, foreign)
    whole = rejoined(with_bare_options(_laid_out(with_stars_read(in_english(kept)))), furniture | reply_places(shown))
    whole = tuple(piece if piece.rows else piece.saying(without_note_numbers(piece.words)) for piece in whole)
    whole = with_explained_options(with_tables(with_asking_marks(whole)))
    whole = with_numbers_amid_apart(with_repeated_numbers(whole))
    whole = with_parts_apart(with_numbers_first(with_first_options_apart(whole)))
    pieces = with_headed_questions(with_spaced_options(with_run_together_apart(whole)))
    headings = headings_of(pieces)
    sections = sections_of(pieces, headings)
    numbered = all_starts(pieces, numbered_starts(pieces), headings)
    starts = dict(sorted((numbered | unnumbered_starts(pieces, numbered, headings, sections)).items()))
    starts = {at: start for at, start in starts.items() if not is_note(start.rest)}
    starts, heads = with_heading_numbers(pieces, starts)
    titles = (headings | heads | heads_first(pieces, min(starts, default=0))) - starts.keys()
    found = seen(pieces, starts, titles, sections)
    starts, titles, blocks = found.starts, found.titles, found.blocks
    claims = claimed(with_shared_scales(blocks, pieces), lines, numbered=bool(numbered))
    about, about_places = _about(pieces, claims.taken, lines)
    ranges = [one for piece in pieces if not piece.rows for one in ranges_in(piece.words)]
    is_survey = any(piece.is_marked for piece in pieces)
    whole_list = with_unprinted_answers(routed(claims.questions, claims.jumps, ranges), is_survey=is_survey)
    questions, asked_about = parted(with_number_doubts(whole_list, claims.inferred, numbers_of_others(pieces)))
    questions, led = with_lead_ins(questions, pieces, lines, titles, claims.taken | about_places)
    reasons = whys(pieces, titles, sections, min(starts, default=len(pieces)))
    title = _title(pieces, titles, min(starts, default=len(pieces)))
    return QuestionList(
        title=_whole_title(pieces, title) if title else None,
        questions=questions,
        left_out=left_out(lines, reasons, furniture, foreign, claims.taken | about_places | led),
        about=(*asked_about, *about),
    )


def _without_builders_words(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with what the file says to whoever builds or runs the form read, or taken off."""
    return with_asking_headings(with_build_notes(with_codes_read(with_heads_once(with_open_tables(pieces)))))


def _laid_out(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces in the order of reading, with what is drawn by the place of letters on a line read."""
    return without_ligatures(with_run_on_grids(with_answered_rows(with_drawn_grids(unfolded(pieces)))))


def _whole_title(pieces: Sequence[Piece], title: str) -> str:
    """Return a title with the line below it that goes on with it: "Public consultation", "on the future of halls"."""
    at = next((at for at, piece in enumerate(pieces) if piece.words == title), len(pieces))
    more = pieces[at + 1] if at + 1 < len(pieces) else None
    if more is None or more.rows or title.endswith((".", "?", "!")) or not more.words[:1].islower():
        return title
    is_one = not more.words.endswith((".", ",", ":", ";", "?")) and len(title) + len(more.words) < _LONGEST_TITLE
    return f"{title} {more.words}" if is_one else title


def _title(pieces: Sequence[Piece], titles: Collection[int], first: int) -> str | None:
    heads = [
        words for at in sorted(titles) if at < first and (words := pieces[at].words) and not _NO_TITLE.match(words)
    ]
    opening = next((piece.words for piece in pieces[:first] if not _NO_TITLE.match(piece.words)), "")
    if opening and len(opening) <= _LONGEST_TITLE and not opening.endswith((".", "?", ",")):
        return (
            heads[0]
            if heads and pieces[0].line.kind != "heading" and any(piece.is_heading for piece in pieces[:first])
            else opening
        )
    return heads[0] if heads else None


def _field(piece: Piece) -> str | None:
    label = label_of(piece.words, piece.line.number)
    words = label.rest if label and label.style == "number" else piece.words
    return field_in(words) or (words.rstrip(" :") if asks_for_field(words) else None)


def _about(
    pieces: Sequence[Piece], taken: Collection[int], lines: Sequence[SourceLine]
) -> tuple[tuple[FoundQuestion, ...], set[int]]:
    """Return the fields for who answers, such as a name and an address, and the places that they take."""
    found: list[FoundQuestion] = []
    places: set[int] = set()
    for piece in pieces:
        name = None if piece.rows or piece.is_heading else _field(piece)
        mine = [place for place in piece.places if place not in taken and place not in places]
        if name and mine:
            places.update(mine)
            found.append(FoundQuestion(name, "text", tuple(lines[place] for place in mine)))
    return tuple(found), places
