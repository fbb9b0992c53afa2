"""Dates of birth, National Insurance numbers and NHS numbers, as people type them.

python-stdnum knows the NHS number's check digit, in one line, and no National Insurance numbers; so both are here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.reference_numbers import is_reference

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:{_DAY}[ -](?:of )?{_MONTH},?[ -](?:\d{{4}}|['\u2019]?\d{{2}})|{_MONTH} {_DAY},? \d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[/.\- ]\d{1,2}[/.\- ](?:\d{4}|\d{2}))(?!\d)"
)
_LABEL = r"(?:d\.?o\.?b\b\.?|dates? of birth|birth ?dates?|birthday)"
_BIRTH = re.compile(
    rf"\bborn\b(?:[ ,(]{{1,2}}[\w'\u2019]+){{0,4}}?[ ,(:]{{1,2}}{_DATE}"
    rf"|\b{_LABEL}[\s:,;(=\u2013-]{{0,3}}(?:(?:is|was|of|on|the|as|given|recorded|shown|being)\s){{0,3}}{_DATE}"
    rf"|\b{_DATE}\s?\(?(?:is |was |as )?(?:(?:his|her|their|the) )?{_LABEL}",
    re.IGNORECASE,
)
_GROUP = (
    "network|charity|group|organisation|organization|partnership|project|forum|alliance|service|trust|idea|scheme"
    "|centre|hall|church|chapel|mosque|temple|hub|society|club|committee|company|consortium|campaign|initiative"
    "|programme|association|federation|union|movement|bank|team|council|agency|body|plan|it|we|this|that|which"
)
_GROUP_BEFORE = re.compile(
    rf"\b(?:(?:{_GROUP})(?:,|['\u2019]s|(?: itself)? (?:was|were|had been)(?: \w+)?)?|its) \Z", re.IGNORECASE
)
_REACH = 60

# HMRC, National Insurance Manual, NIM39110.
_INSURANCE = re.compile(
    r"(?<![A-Z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
    r"[ .\-]?\d\d[ .\-]?\d\d[ .\-]?\d\d[ .\-]?[A-D](?![A-Z0-9])",
    re.IGNORECASE,
)

_TEN_DIGITS = re.compile(r"(?<![\w/.,£$€+-])(?:\d{10}|\d{3}([ \u00a0\-])\d{3}\1\d{4})(?![\w/]|[.,-]\d)")
_DIALLED = re.compile(r"(?:\+|00)44\W{0,3}(?:0\)\W?)?\Z")


def births(text: str) -> Iterator[str]:
    """Yield dates of birth with the words that say so; an organisation's birthday is none."""
    for found in _BIRTH.finditer(text):
        before = text[max(0, found.start() - _REACH) : found.start()]
        if not _GROUP_BEFORE.search(before):
            yield found.group()


def insurance_numbers(text: str) -> Iterator[str]:
    """Yield National Insurance numbers whose prefix is in use; HMRC's own example, QQ 12 34 56 A, is not."""
    return (found.group() for found in _INSURANCE.finditer(text))


def nhs_numbers(text: str) -> Iterator[str]:
    """Yield NHS numbers whose check digit is right, unless the words before call them something else.

    One ten-digit number in eleven has the right check digit by chance, and so has every ISBN of ten digits.
    """
    for found in _TEN_DIGITS.finditer(text):
        dialled = _DIALLED.search(text, max(0, found.start() - _REACH), found.start())
        if not dialled and _is_nhs_number(found.group()) and not is_reference(text, found.start()):
            yield found.group()


def _is_nhs_number(typed: str) -> bool:
    """Check the last digit by modulus 11, as the NHS Data Dictionary says (attribute NHS NUMBER)."""
    digits = [int(letter) for letter in typed if letter.isdecimal()]
    weighted = sum(weight * digit for weight, digit in zip(range(10, 0, -1), digits, strict=True))
    return weighted % 11 == 0 and len(set(digits)) > 1
