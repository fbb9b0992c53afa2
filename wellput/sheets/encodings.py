"""In which encoding a table of text was written, by what is in it."""

from __future__ import annotations

import codecs

from wellput.errors import WellputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_START = 2000
_PIECE = 2**16
_PLAIN = bytes(range(128))
_USUAL = frozenset("£€‘’“”–—…•éèêëàâäáçïîíôöóòúùûüñŵŷŴŶÉÈÀÁÖÜß°½¼¾®©™ \u00a0")  # noqa: RUF001 -- what people type in English and Welsh


def encoding_of(data: bytes, where: str) -> tuple[str, str]:
    """Return the encoding, and a doubt about it where the text does not say; raise WellputError where it is no text.

    It is known by the mark at the beginning, by being UTF-8, or by every other byte being nothing; otherwise it is an
    older one.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, ""
    start = data[:_START]
    if start.count(0) > len(start) // 4:
        return "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be", ""
    if 0 in start:
        raise WellputError(where, "This is not a table of text.", "Export it again as CSV or .xlsx.")
    return ("utf-8", "") if _is_utf_8(data) else _older(data)


def _is_utf_8(data: bytes) -> bool:
    """Say whether it is, a piece at a time, so that the words of a large file are never all in memory."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(data), _PIECE):
            decoder.decode(data[at : at + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _older(data: bytes) -> tuple[str, str]:
    """Choose Windows or an old Mac, whichever gives more of the characters that people type."""
    odd = data.translate(None, _PLAIN)
    usual = {
        encoding: sum(one in _USUAL for one in odd.decode(encoding, "replace")) for encoding in ("cp1252", "mac_roman")
    }
    is_mac = usual["mac_roman"] > usual["cp1252"]
    name = "an older Mac" if is_mac else "Windows (code page 1252)"
    doubt = (
        f"The file is not UTF-8 and does not say its encoding; it was read as {name} writes it. "
        "Look at words with £, accents and quotation marks, or save it as UTF-8 and collect it again."
    )
    return "mac_roman" if is_mac else "cp1252", doubt
