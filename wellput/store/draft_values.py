"""A response, or another record, as the plain values that its file holds: what is not set is left out, in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal

from wellput.model.base import Record
from wellput.model.response import Response
from wellput.store.plain import Bare, Plain
from wellput.store.writing import sound
from wellput.text import END_OF_DAY


def draft_values(response: Response) -> dict[str, Plain]:
    """Return the values; the bank and its version always, since a draft without them says too little."""
    always = {"format": response.format, "bank": response.bank, "bank_version": response.bank_version}
    return {key: _value(one) for key, one in always.items()} | record_values(response)


def record_values(record: Record) -> dict[str, Plain]:
    """Return the values of a record that are not what they are without being said."""
    set_values = record.model_dump(by_alias=True, exclude_defaults=True)
    return {key: _value(one) for key, one in set_values.items()}


def _value(one: object) -> Plain:
    match one:
        case None:
            return None
        case str():
            return sound(one)
        case bool():
            return Bare(str(one).lower())
        case Decimal():
            return format(one, "f")
        case dt.datetime():
            return Bare(_moment(one))
        case Mapping():
            return {sound(str(key)): _value(value) for key, value in one.items()}
        case Sequence():
            return [_value(value) for value in one]
        case _:
            return Bare(one)


def _moment(moment: dt.datetime) -> str:
    """Return a time to the minute, or as exactly as it was given."""
    if moment.time() == END_OF_DAY:
        return moment.date().isoformat()
    whole = moment.second == 0 and moment.microsecond == 0
    return moment.isoformat(timespec="minutes" if whole else "auto")
