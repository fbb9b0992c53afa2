"""Numbers that name a thing: what looks like a person's number may be an invoice's."""

from __future__ import annotations

import re

_THING = (
    "ref",
    "reference",
    "licen[cs]e",
    "invoice",
    "serial",
    "policy",
    "account",
    "registration",
    "registered",
    "certificate",
    "contract",
    "order",
    "grant",
    "permit",
    "barcode",
    "asset",
    "pallet",
    "batch",
    "stock",
    "part",
    "model",
    "meter",
    "case",
    "claim",
    "file",
    "receipt",
    "voucher",
    "charity",
    "company",
    "vat",
    "utr",
    "isbn",
    "issn",
    "uprn",
)
_BEFORE = re.compile(
    rf"\b(?:{'|'.join(_THING)})s?\b\W{{0,3}}(?:(?:number|no|id|code|is|was|are|as|of|10|13)\b\W{{1,3}}){{0,3}}\Z", re.I
)
_REACH = 48


def is_reference(text: str, start: int) -> bool:
    """Say whether the words just before a place announce a reference number: `our grant reference is`."""
    return _BEFORE.search(text[max(0, start - _REACH) : start]) is not None
