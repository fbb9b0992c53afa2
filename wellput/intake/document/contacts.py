"""Blocks that hold no question: addresses, signatures, notices on privacy, and the fields for a name and an address."""

from __future__ import annotations

import re

from wellput.intake.document.closing_notes import is_of_reply
from wellput.intake.document.sections import CONTACT, FURNITURE, PRIVACY
from wellput.intake.lines.glyphs import without_boxes
from wellput.intake.lines.notes import is_note
from wellput.intake.questions.asking import opens_question

_ADDRESS = re.compile(
    r"\S@\S+\.\S|\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\bwww\.|https?://"
)
_STREET = re.compile(
    r"(?:^|, ?)\d{1,4}[A-Za-z]?,? (?:[A-Z][\w'\u2019]+ ){1,3}(?:Street|Road|Lane|Avenue|Row|House|Square|Way|Place|"
    r"Drive|"
    r"Close|Terrace|Court|Hill|Gardens|Quay|Parade|Yard|Buildings)(?:,|\.|$)"
)
_SENDS = re.compile(
    r"\b(?:(?:send|e-?mail|post|return|submit|reply|write|respond|forward|hand)(?:ing)? (?:(?:this|these|your|the|"
    r"it|them|all|any|completed|signed)\b ?)*(?:form|forms|response|responses|answers|views|comments|"
    r"questionnaire|leaflet|survey|reply|replies)?s? ?(?:to|by|before|back|at)\b|(?:reach|with) us by|return to:?|"
    r"by noon|by 5pm|closing date|deadline|if you would like to talk|please ring|"
    r"(?:available|cop(?:y|ies)|versions?|this|form|paper|document|survey|leaflet|\bit\b)[^.?]{0,40}\b(?:in|"
    r"an?) (?:large print|"
    r"alternative format)|for (?:further|more) information)",
    re.IGNORECASE,
)
_ASKS_BACK = re.compile(r"(?!\W*how (?:to|do|can|should|may)\b).*\byour?\b.*\?[^?]{0,200}\Z", re.IGNORECASE | re.DOTALL)
_LETTER = re.compile(
    r"(?:yours (?:sincerely|faithfully|truly)|kind regards|best wishes|with (?:best|kind) (?:wishes|"
    r"regards)|regards,?$|"
    r"many thanks|thank you\b|thanks\b|enc(?:losure|s|l)?\b[:.]|dear\b|our ref|your ref|-- ?$|cc:|"
    r"best,?$|sent from my|on behalf of\b)",
    re.IGNORECASE,
)
_PRIVACY = re.compile(
    r"\b(?:data controller|data protection|personal data|personal information|privacy (?:notice|policy|statement)|"
    r"uk gdpr|gdpr|freedom of information|"
    r"process your|how we use your|confidential(?:ity)? (?:and|notice)|intended (?:only )?for the (?:addressee|"
    r"person|recipient)|"
    r"disclaimer|this e-?mail (?:and|is|may)|cookies)\b",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"(?:(?:is|was) this page (?:useful|helpful)\?.*|(?:yes|no),? this page (?:is|was).*|report a problem (?:with|"
    r"on) this page|"
    r"(?:print|share|save) this page|skip to (?:the )?(?:main )?content|"
    r"(?:back to )?(?:the )?top(?: of (?:the )?page)?|"
    r"(?:\[(?:submit|next|back|previous|continue|save)\b[^\[\]]*\]\s*)+|"
    r"\[(?:end\b|dn\b|title\b|drafting|note to|editor|(?-i:[A-Z]{2,3})(?: \d[\d./-]*)?:)[^\[\]]*\]|"
    r"there is (?:something|anything) wrong with this page|"
    r"submit(?: (?:your )?(?:response|answers?|survey|form))?|done|next(?: page)?|back|previous|prev|clear form|"
    r"save (?:and|&) (?:continue|come back later)(?:\.\.\.)?|continue|finish(?: survey)?|powered by .{0,80}|"
    r"never (?:give out your password|submit passwords?(?: through .{0,30})?)[.!]?(?: report abuse)?|"
    r"this (?:content|form) (?:is|was) (?:neither )?created\b.{0,160}|(?:google|microsoft) forms|clear selection|"
    r"[^?]{0,120}\bclick (?:on )?(?:the )?[\"'\u201c\u2018]?"
    r"(?:next|submit|continue|previous|back)\b[^?]*|"
    r"type your answer here\W*|press enter\W*|\d{1,3} of \d{1,3} (?:questions )?answered|"
    r"see how easy it is to create .{0,20})\Z",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    r"\b(?:crown copyright|copyright (?:\(c\)|\u00a9|\d{4}|notice|statement|in this|of this|holders? concerned)|isbn|"
    r"printed on|published by)(?!\w)|\u00a9|\A\W*copyright\b[^?]{0,60}\Z",
    re.IGNORECASE,
)
"""Words of an imprint; a paper on copyright says the word itself throughout."""
_FIELD = re.compile(
    r"(?P<field>(?:(?:your|full|first|last|family|given|contact|organisation(?:'s|\u2019s)?|main|home|work|"
    r"daytime|mobile|e-?mail|postal|job)\s+)*"
    r"(?:name of (?:your |the )?(?:organisation|organization|charity|company|group|body|person|respondent|contact)"
    r"(?: \w+ing)?|name (?:and|&) (?:address|postcode|position|organisation|(?:house )?number|phone(?: number)?|"
    r"e-?mail(?: address)?|[a-z]+(?: [a-z]+)?(?=\s*(?:\([^)]{1,60}\)\s*)?(?::|\.{3,}|_{2,}|\u2026)))|"
    r"address and postcode|name|names|surname|"
    r"forename|title|organisation|organization|company|charity|position|job title|role|"
    r"role in organisation|e-?mail(?: address)?|"
    r"telephone(?: number)?|phone(?: number)?|mobile|tel(?:\. no)?|fax|address|postcode|post code|post town|date|"
    r"signature|signed|print name|"
    r"contact(?: number| details| name)?|website|charity number|company number))"
    r"\s*(?:\([^)]{1,60}\))?\s*(?:\*|\(required\))?\s*(?::|\.{3,}|_{2,}|\u2026+|$)",
    re.IGNORECASE,
)
_VIEW = re.compile(
    r"\b(?:you (?:think|agree|disagree|consider|support|oppose|believe|find|see|aware|favour|a holder)|"
    r"you be in favour|in your (?:view|opinion)|to what extent|what (?:is|are) your views?)\b|"
    r"(?:^|[,.:] )should (?!you\b)|\b(?:take|taken) measures\b",
    re.IGNORECASE,
)
_DEED = re.compile(r"\b(?:do|did|have|are|were) you \w+|\b(?:does|has|is|do) your \w+", re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:your (?:personal )?(?:data|information|details|responses?|answers)|privacy (?:notice|policy|statement)|"
    r"consent|agree to|cookies)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\?\W*[(\[](?:(?:now|already|this) )*(?:closed|withdrawn)\b[^()\[\]?]{0,30}[)\]]\W*\Z", re.IGNORECASE
)
"""Another consultation, over by now, among the links of a page: "Should we sell the pier? (closed)"."""
_BLANK = re.compile(r"[A-Z][\w' .-]{1,30}(?:\([^()]{1,20}\))?:?\s*(?:\.{3,}|\u2026|_{2,})")
_LONGEST_FIELD = 70


def field_in(words: str) -> str | None:
    """Return the field of a contact block that the words are: "Name: .....", and None for anything else."""
    found = _FIELD.match(words.strip())
    if not found or opens_question(words) or "?" in words:
        return None
    beside = words.strip()[found.end() :]
    rest = without_boxes(beside).strip(" |[]")
    later = _FIELD.match(rest) or _BLANK.match(beside.lstrip(" ._\u2026"))
    empty = not rest or later or re.match(r"(?:click|tap|insert|enter|type)\b", rest, re.IGNORECASE)
    return " ".join(found["field"].split()) if empty and len(rest) <= _LONGEST_FIELD else None


def is_of_letter(words: str) -> bool:
    """Say whether words open or close a letter: "Dear colleague", "Yours sincerely"."""
    return bool(_LETTER.match(words))


def _is_address(words: str) -> bool:
    return bool(_STREET.search(words)) and "?" not in words


def _asks_of_law(words: str) -> bool:
    """Say whether a view or a deed is asked for on what notices speak of: the law on data that is to be changed."""
    is_yours = opens_question(words) and bool(_DEED.search(words)) and words.rstrip(" )*").endswith("?")
    is_asked = is_yours or (words.rstrip(" )*").endswith(("?", ":")) and bool(_VIEW.search(words)))
    return is_asked and (bool(_PRIVACY.search(words)) or bool(_IMPRINT.search(words))) and not _OURS.search(words)


def why_no_question(words: str) -> str | None:
    """Return why the words belong to no question, whatever they stand beside; None where nothing says so."""
    if _asks_of_law(words):
        return None
    if _PRIVACY.search(words):
        return PRIVACY
    sends = is_note(words) or (_SENDS.search(words) and not _ASKS_BACK.match(words))
    if _LETTER.match(words) or sends or is_of_reply(words) or _ADDRESS.search(words) or _is_address(words):
        return CONTACT
    return FURNITURE if _IMPRINT.search(words) or _PAGE.match(words) or _CLOSED.search(words) else None
