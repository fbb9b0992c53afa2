"""A page that a browser saved with its parts, or a saved e-mail, gives up its pages in letters that can be read."""

from __future__ import annotations

from base64 import encodebytes

import pytest

from wellput.store.saved_pages import SavedPart, is_saved_page, saved_parts

HEAD = b"""From: <Saved by Blink>
Subject: =?utf-8?Q?Footpaths?=
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="apart"

"""


def part(kind: str, data: bytes, more: str = "") -> bytes:
    head = f"--apart\nContent-Type: {kind}\nContent-Transfer-Encoding: base64\n{more}\n"
    return head.encode() + encodebytes(data) + b"\n"


def saved(*parts: bytes) -> bytes:
    return HEAD + b"".join(parts) + b"--apart--\n"


def test_the_page_and_those_in_its_frames_are_taken_and_what_only_looks_is_not() -> None:
    data = saved(part("text/html", b"<p>One</p>"), part("text/css", b"p {}"), part("text/html", b"<p>Two</p>"))
    assert [one.data for one in saved_parts(data)] == [b"<p>One</p>", b"<p>Two</p>"]


@pytest.mark.parametrize(
    ("kind", "written"),
    [("text/html", "utf-8"), ("text/html; charset=windows-1252", "cp1252"), ("text/html; charset=x", "utf-8")],
)
def test_letters_are_read_as_the_head_says(kind: str, written: str) -> None:
    (page,) = saved_parts(saved(part(kind, "Café £5?".encode(written))))
    assert page.data.decode() == "Café £5?"


def test_an_e_mail_without_a_page_is_its_text_and_what_is_attached_stays_away() -> None:
    attached = part("text/html", b"<p>Two</p>", "Content-Disposition: attachment\n")
    assert saved_parts(saved(part("text/plain", b"1. Why?"), attached)) == (SavedPart("txt", b"1. Why?"),)


@pytest.mark.parametrize("data", [HEAD, b"Content-Type: multipart/mixed; boundary=x\r\nMIME-Version: 1.0\r\n\r\n"])
def test_a_saved_page_is_known_by_its_head(data: bytes) -> None:
    assert is_saved_page(data)


@pytest.mark.parametrize("data", [b"1. Why?", b"From: Ann\nSubject: Questions\n\n1. Why?", b"<html>", b""])
def test_other_texts_are_none(data: bytes) -> None:
    assert not is_saved_page(data)
