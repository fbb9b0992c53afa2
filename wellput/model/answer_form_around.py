"""What an answer form asks around the questions: about whoever answers, for evidence, and for permission."""

from __future__ import annotations

from wellput.model.answer_form import Ask, Choice, Item, Section
from wellput.model.bank import PROFILE_KIND, Bank, Kind

EVIDENCE_ITEMS = 3
"""How many items of evidence a form has room for on paper."""

_YES_OR_NO = (Choice("yes", "Yes"), Choice("no", "No"))
_NAME, _KIND, _DESCRIBES, _AREA = "name", PROFILE_KIND, "describes", "represents.area"
_CONTACT_NAME, _CONTACT_EMAIL = "contact.name", "contact.email"
_PROFILE = {
    _NAME: ("Organisation", "What is your organisation called?"),
    _KIND: ("Kind", "What kind of organisation are you?"),
    _DESCRIBES: ("What you do", "In a sentence, what does your organisation do?"),
    _AREA: ("Area", "Which area do you cover?"),
    _CONTACT_NAME: ("Contact name", "Whom may we ask if something is not clear?"),
    _CONTACT_EMAIL: ("Contact e-mail", "At what e-mail address?"),
}
"""What is asked about a member, in our words: those of a bank speak to whoever writes to the department."""


def about_section(bank: Bank) -> Section:
    """Return what is asked about a member; its kind only where the bank knows kinds."""
    ids = [id_ for id_ in _PROFILE if id_ != _KIND or bank.respondents]
    return Section("About you", tuple(_profile_item(id_, bank.respondents) for id_ in ids))


def _profile_item(id_: str, kinds: tuple[Kind, ...]) -> Item:
    title, text = _PROFILE[id_]
    chosen = id_ == _KIND
    ask = Ask(
        id_,
        f"wp_p_{id_.replace('.', '_')}",
        "one" if chosen else "line",
        f"About you: {title[:1].lower()}{title[1:]}",
        text,
        help="Choose one." if chosen else "",
        choices=tuple(Choice(kind.id, kind.label) for kind in kinds) if chosen else (),
        required=id_ == _NAME,
    )
    return Item(f"respondent.{id_}", title, text, (ask,), required=ask.required)


def evidence_section() -> Section:
    """Return what is asked for evidence."""
    return Section(
        "Your evidence",
        tuple(evidence_item(number) for number in range(1, EVIDENCE_ITEMS + 1)),
        "Anything that others can check makes an answer stronger: something that happened, a figure, a document. "
        "Leave out the names of people who have not agreed to be named.",
    )


def evidence_item(number: int) -> Item:
    """Return what is asked of an item of evidence; a page may have room for more of them than paper."""
    place, label = f"wp_e{number}", f"Evidence {number}"
    asks = (
        Ask("statement", f"{place}_statement", "words", f"{label}: what happened", "What happened, or the figure"),
        Ask("question", f"{place}_question", "line", f"{label}: for which question", "For which question"),
        Ask("source", f"{place}_source", "line", f"{label}: source", "Where it comes from", "Such as: our case log."),
        Ask("date", f"{place}_date", "line", f"{label}: date", "When, as far as you know", "A day, a month or a year."),
        Ask(
            "permission", f"{place}_permission", "one", f"{label}: may we quote it", "May we quote it?",
            choices=_YES_OR_NO,
        ),
    )  # fmt: skip
    return Item(f"evidence.{number}", label, "", asks)


def permission_section() -> Section:
    """Return what is asked about quoting and naming."""
    asks = (
        ("quote", "quoting", "May we quote your words?", "In the response and in reports about it."),
        ("name", "naming", "May we name your organisation beside them?", "If not, we say what kind you are."),
    )
    items = tuple(
        Item(
            f"permission.{field}",
            text,
            "",
            (Ask(field, f"wp_p_permission_{field}", "one", f"Permission: {label}", text, help_, choices=_YES_OR_NO),),
        )
        for field, label, text, help_ in asks
    )
    return Section("Your permission", items, "Without an answer here, we take it as no.")
