"""The heads that columns of a table of questions have, in the many ways in which people word them."""

from __future__ import annotations

import re

_REPLY = r"(?:answers?|responses?|repl(?:y|ies))"
_KIND = r"(?:type|kind|format|form|style)s?"
_OFFERED = (
    r"(?:possible|allowed|allowable|permitted|available|accepted|acceptable|valid|closed|fixed|suggested|listed|"
    r"offered|predefined|pre-set|multiple[ -]choice)"
)
_ASKED = r"(?:the |full |exact |survey |consultation |draft |final )*question"
_COUNTED = r"(?:words?|characters?|chars|length)"
_LONGEST = r"(?:limit|count|max\.?|maximum|allowed|allowance)"

HEADS = {
    "number": re.compile(
        r"(?:question )?(?:no|nos|number|num|ref|reference|id|q|#|q no|question id|item(?: no| number)?|code)\.?\Z"
    ),
    "text": re.compile(
        rf"(?:(?:(?:text|wording|words) of )?{_ASKED}s?|{_ASKED} (?:text|wording|asked|to (?:be )?ask(?:ed)?|"
        r"as worded|in full)|text|(?:full |exact )?wording|label|prompt|ask|"
        r"what (?:we|is|are) (?:ask|being asked|asking|asked)(?: you)?)\Z"
    ),
    "type": re.compile(
        rf"(?:{_KIND}|(?:question|input|field|data|control) {_KIND}|{_REPLY} {_KIND}|"
        rf"{_KIND} of (?:the )?(?:{_REPLY}|questions?|input|field)|how (?:it is |to )?(?:be )?answer(?:ed)?)\Z"
    ),
    "options": re.compile(
        rf"(?:options?|choices|answers?|{_REPLY} (?:options|choices|values|codes|list|categories)|responses|"
        rf"{_OFFERED} (?:{_REPLY}|options?|choices?|values)|(?:options?|choices|{_REPLY}) (?:offered|allowed|permitted|"
        r"available|given|to (?:offer|(?:choose|pick|select) from))|"
        r"(?:list|choice) of (?:answers|options|choices|responses)|"
        r"(?:drop-?down|pick) ?(?:list|values|options)|list|values|categories|codes)\Z"
    ),
    "limit": re.compile(
        rf"(?:{_COUNTED} ?{_LONGEST}?|(?:{_REPLY} )(?:limit|length|(?:{_COUNTED}) limit)|"
        rf"limit(?: (?:in|on|of) {_COUNTED})?|(?:max\.?|maximum|longest)(?: (?:number of )?{_COUNTED}| {_REPLY}"
        rf"(?: length)?)?|(?:no\.?|number) of {_COUNTED})\Z"
    ),
    "required": re.compile(
        rf"(?:(?:is it )?(?:required|mandatory|compulsory|obligatory)(?: question| {_REPLY}| field|"
        rf" or optional)?|(?:question|{_REPLY}) (?:required|mandatory|compulsory)|must|must (?:be )?answer(?:ed)?|"
        r"status)\Z"
    ),
    "theme": re.compile(
        r"(?:(?:section|theme|part|topic|chapter|page|block)(?: (?:title|name|heading|of (?:the )?\w+))?|group|heading|"
        r"module|subject|area|policy area|category)\Z"
    ),
    "guidance": re.compile(
        r"(?:(?:\w+ )?guidance|hint|help|(?:\w+ )?notes?|help text|comments?|instructions?|explanations?)"
        r"(?: (?:shown|given|for|to|on|seen|text)\b.{0,40})?\Z"
    ),
    "route": re.compile(
        r"(?:routing|route|ask if|condition|only if|show if|relevant|filter|asked if|"
        r"depends on)\Z"
    ),
    "choose": re.compile(r"(?:choose|max choices|choices allowed|maximum choices|number of choices|select up to)\Z"),
}
"""Each head is matched in small letters, without what stands behind it in brackets."""

ONE_OPTION = re.compile(r"(?:choice|option|answer|response|code) ?(?:\d{1,2}|[a-j])\Z")
_BEHIND = re.compile(r"\s*+[(\[][^()\[\]]*+[)\]]\Z")


def head_words(cell: str) -> str:
    """Return a head's words as they are matched: "Compulsory? (Y/N)" as "compulsory"."""
    plain = " ".join(cell.lower().replace("_", " ").split()).strip(" *:?")
    return _BEHIND.sub("", plain).strip(" *:?") or plain
