"""E-mail addresses, telephone numbers and postcodes, as people type them.

Libraries that know these (phonenumbers, python-stdnum) test a number that stands alone. Here the question is which
words of a text are one, and every shape below is a line or two of a public standard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.reference_numbers import is_reference

_LOCAL = r"(?<![\w.+%-])[\w.+%-]++"
_EMAIL = re.compile(
    rf"{_LOCAL}@[\w-]+(?:\.[\w-]+)+"
    rf"|{_LOCAL}\s?[\[({{<]\s?(?:at|@)\s?[\])}}>]\s?[\w-]+(?:(?:\.|\s?[\[({{<]\s?(?:dot|\.)\s?[\])}}>]\s?|\sdot\s)[\w-]+)+"
    rf"|{_LOCAL}\sat\s[\w-]+(?:\sdot\s[\w-]+)+"
    rf"|{_LOCAL}\s@\s[\w-]+(?:\.[\w-]+)*\.(?:com|cymru|info|net|org|scot|uk|wales)\b",
    re.IGNORECASE,
)

_GAP = r"[ \u00a0().\-\u2010\u2011\u2013]"
_PHONE = re.compile(
    rf"(?<![\w/.,+£$€-])(?:\(?(?:\+|00)44\)?{_GAP}{{0,2}}(?:\(0\){_GAP}?)?\d(?:{_GAP}{{0,2}}\d){{8,9}}"
    rf"|\(?0(?:{_GAP}{{0,2}}\d){{9,10}})(?!\w|/[1-9A-Za-z]|[-.]\d)"
)
_ABROAD = re.compile(r"\(?(?:\+|00)44\)?")
# Ofcom, National Telephone Numbering Plan: what follows the first 0.
_PLAN = re.compile(r"1[1-9]\d{8}|2[03489]\d{8}|3[0347]\d{8}|5[56]\d{8}|7\d{9}|8[047]\d{8}|9[018]\d{8}|800\d{6}")
_SHORT_LOCAL = re.compile(r"01\d{3}\)? \d{5}")

_AREAS = """
AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G
GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL
OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF
WN WR WS WV YO ZE
"""
# BS 7666: the last two letters are never C, I, K, M, O or V.
_POSTCODE = re.compile(
    rf"(?<![A-Z0-9])(?:{'|'.join(sorted(_AREAS.split(), key=len, reverse=True))})(?:\d[A-Z]|\d\d?)"
    r"([ \u00a0]{0,2})\d([ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"1st|2nd|3rd|[04-9]th")
_UNITS = ("ft", "gb", "hr", "lb", "pt", "tb", "yd")


def emails(text: str) -> Iterator[str]:
    """Yield e-mail addresses, also those that hide their @ from machines: `floods [at] example.org`."""
    return (found.group() for found in _EMAIL.finditer(text))


def phones(text: str) -> Iterator[str]:
    """Yield British telephone numbers, at home and from abroad, that Ofcom's plan allows."""
    for found in _PHONE.finditer(text):
        number = found.group().strip("( ")
        if _in_plan(number) and not is_reference(text, found.start()):
            yield found.group()


def postcodes(text: str) -> Iterator[str]:
    """Yield whole postcodes, in a postcode area that exists; a district alone (SE1) names no household."""
    for found in _POSTCODE.finditer(text):
        if not _measures(found) and (found.group(1) or not is_reference(text, found.start())):
            yield found.group()


def _in_plan(number: str) -> bool:
    abroad = _ABROAD.match(number)
    groups = re.findall(r"\d+", number[abroad.end() :] if abroad else number)
    if abroad:
        groups = groups[1:] if groups[0] == "0" else groups
    elif len(groups[0]) < 3:
        return False
    national = "".join(groups) if abroad else "".join(groups)[1:]
    plausible = all(len(group) > 1 for group in groups)
    return plausible and bool(_PLAN.fullmatch(national) or _SHORT_LOCAL.fullmatch(number))


def _measures(found: re.Match[str]) -> bool:
    """Say whether the second half is an ordinal or a measure: store W1, 1st floor; route E10, 4ft deep."""
    inward = found.group()[-3:]
    return bool(_ORDINAL.fullmatch(inward)) or (found.group(2) in _UNITS and found.group()[:-3].isupper())
