"""What the form of a draft says around the places: how to edit it, the evidence it cites, and which draft it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.model.answer_form import AnswerForm
from wellput.model.block import Block, Cell, Document, Heading, Paragraph, Table, Text
from wellput.model.evidence import Evidence
from wellput.word.answer_forms.saying import Slot, asked_blocks, bullets, words_of

_HEADS = ("Cited as", "Evidence", "Source", "Date")


def draft_document(
    form: AnswerForm, author: str, evidence: Sequence[Evidence], reference: str
) -> tuple[Document, list[Slot]]:
    """Return the form as a document, and its slots in order."""
    slots: list[Slot] = []
    blocks = (*_opening(form, author), *asked_blocks(form, slots), *_evidence(evidence), *_ending(form, reference))
    return Document(f"Draft: {form.title}", author, blocks, subject=form.title), slots


def _opening(form: AnswerForm, author: str) -> Iterator[Block]:
    yield Paragraph(words_of(f"Draft: {form.title}"), "title")
    if author:
        yield Paragraph((Text("Whose: ", strong=True), Text(author)), "meta")
    yield Heading(1, words_of("How to edit this draft"))
    yield bullets(
        "Change the words in the boxes under and beside the labels as you like, with tracked changes or without.",
        "To choose, click on ☐, or type an x in its place. To take a choice back, click again, or type ☐.",
        "Signs such as [@flood-2024] cite the evidence at the end. Leave them with the sentence that rests on it.",
        "Leave the labels and the last lines of the form as they are: your changes are found by them.",
        "Costs, relationships and evidence are not changed here: what you write there is told of, and changes nothing.",
        "Comments are shown to whoever takes your changes in; they change nothing by themselves.",
        "Save it as a Word document (.docx) and send it back. Every change is looked at before it counts.",
    )


def _evidence(evidence: Sequence[Evidence]) -> Iterator[Block]:
    if evidence:
        yield Heading(1, words_of("Evidence"))
        yield Paragraph(
            words_of(
                "Only to look things up: changes here are told of and not taken in. To change evidence or add to it, "
                "tell whoever sent you this form (wellput evidence)."
            )
        )
        rows = tuple(
            tuple(Cell(words_of(one or " ")) for one in (f"[@{item.id}]", item.statement, item.source, item.date))
            for item in evidence
        )
        yield Table(tuple(Cell(words_of(head)) for head in _HEADS), rows, style="evidence")


def _ending(form: AnswerForm, reference: str) -> Iterator[Block]:
    yield Heading(1, words_of("About this form"))
    yield Paragraph(words_of(reference))
    yield Paragraph(words_of(form.stamp))
