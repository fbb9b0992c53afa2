"""Understand a reply as the step it answers wants: choices, a number, a date, or words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from wellput.interview.amounts import amount
from wellput.interview.choosing import chosen
from wellput.interview.days import day
from wellput.interview.steps import Step
from wellput.model.costs import Range
from wellput.model.typed_amounts import typed_amount

Value = str | tuple[str, ...] | Decimal | Range | dt.date | None
"""What a reply was understood as; None empties the part."""


def understood(step: Step, reply: str) -> Value:
    """Return what the reply means as an answer to this step, or raise NotUnderstoodError."""
    match step.form:
        case "one" | "several" | "rank" | "offers":
            return tuple(one.id for one in chosen(step, reply))
        case "number":
            return amount(reply, step.unit, whole=step.whole)
        case "amount":
            return typed_amount(reply, step.measure)
        case "day":
            return day(reply)
        case "list":
            return tuple(piece.strip() for piece in reply.replace("\n", ";").split(";") if piece.strip())
        case "asks":
            return _asks(step, reply)
        case "prose":
            return reply.strip("\n")
        case _:
            return one_line(reply)


def one_line(reply: str) -> str:
    """Return the words of a reply on one line, whatever was pasted."""
    return " ".join(line.strip() for line in reply.split("\n")).strip()


def is_numbers(reply: str) -> bool:
    """Say whether a reply is nothing but numbers of a list."""
    return reply.replace(",", "").replace(";", "").replace(" ", "").isdecimal()


def _asks(step: Step, reply: str) -> tuple[str, ...]:
    if is_numbers(reply):
        return tuple(one.label for one in chosen(step, reply))
    return (one_line(reply),)
