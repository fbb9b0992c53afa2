"""What the house style's Word file tells whoever restyles it, and what each of its styles is for."""

from __future__ import annotations

from wellput.model.block import Block, Caption, Cell, Heading, Link, List, ListItem, Paragraph, Table, Text

USES = (
    ("Normal", "What every other style is based on. Change its font, and the font changes everywhere."),
    ("Body Text", "Ordinary words."),
    ("Title", "The name of the document, at its top."),
    ("Subtitle", "Who responds."),
    ("Document Details", "The consultation, the date, and what may be published."),
    ("TOC Heading", "The word Contents, above the list."),
    ("TOC 1 to TOC 6", "The lines of the contents list, one style for each level of heading."),
    ("Heading 1", "Themes of the consultation, the summary, the evidence."),
    ("Heading 2", "Questions."),
    ("Heading 3 to Heading 6", "Headings within an answer, where a template has them."),
    ("Lead", "The whole response in one sentence."),
    ("Question", "The question's own words, set apart from the answer."),
    ("Answer", "The option chosen, or the number given."),
    ("Position", "What you hold, in one sentence."),
    ("Numbered Paragraph", "Paragraphs with numbers, where a template asks for them."),
    ("Numbered Points", "Lists among paragraphs with numbers, as far in as their words."),
    ("Ask", "What you want done."),
    ("Label", "A few words that name what follows."),
    ("Letter Subject", "What a letter is about; it is the letter's title."),
    ("Signature", "Who signs a letter, with room above for the signature."),
    ("Note", "What a reader must know, for instance that figures are illustrative."),
    ("List Bullet and List Bullet 2 to 5", "Lists with bullets, and lists within lists."),
    ("List Number and List Number 2 to 5", "Lists with numbers, and lists within lists."),
    ("List Continue and List Continue 2 to 5", "A further paragraph of an item in a list."),
    ("Caption", "What a table or a chart shows. It stands above, with its number."),
    ("Picture", "The paragraph in which a chart or a map stands."),
    ("Response Table", "Tables: their lines, and the look of the header row."),
    ("Evidence Table", "The table of evidence at the end."),
    ("Table Text, Table Text Centred and Table Text Right", "Words and numbers in the cells of tables."),
    ("Header and Footer", "What stands at the head and foot of each page."),
    ("Strong, Emphasis and Intense Emphasis", "Words that stand out, in three degrees."),
    ("Hyperlink", "Words that lead to a web page."),
    ("Evidence Reference", "Numbers such as [1], which lead to the evidence."),
    ("Comment Text and Comment Reference", "Comments in the margin, where you ask for them."),
)
"""What each style is for, by the names that Word shows."""

_GOV_UK = "https://www.gov.uk/guidance/publishing-accessible-documents"

_READABLE = (
    "Departments ask for documents that everybody can read: letters of at least 12 points, without serifs and without "
    "italics, lines that begin at the left, and colours that stand out from what is behind them. See "
)


def guide() -> tuple[Block, ...]:
    """Return how to restyle the file, and the table of its styles."""
    return (
        _heading(1, "How to restyle this file"),
        _line(
            "Change how a style looks, save this file, and every document that Wellput writes looks that way.", "lead"
        ),
        *_changing(),
        *_around(),
        *_using(),
        _heading(1, "What each style is for"),
        _line("Some are used only where a template, or a chart in your response, asks for them."),
        _uses(),
    )


def _changing() -> tuple[Block, ...]:
    return (
        _heading(2, "Change a style"),
        _steps(
            "Find a sample of the style below and click in its words.",
            "In Word, on the Home tab, the box called Styles now marks the style's name. Right-click the name and "
            "choose Modify. In LibreOffice press F11, right-click the marked name and choose Edit Style.",
            "Choose font, size and colour. In Word, the button called Format leads to spacing, borders and numbering.",
            "Choose OK, and save the file as a Word document (.docx).",
        ),
        _line("Change styles, not words: formatting that you give to selected words alone is not taken over."),
        _heading(2, "What to leave as it is"),
        _points(
            "The names of the styles. Wellput finds each style by its name.",
            "The kind of file: a Word document without macros and without a password.",
        ),
        _line(
            "You may delete styles, samples and this guide. Where a style is missing, documents take Wellput's own, "
            "and you are told."
        ),
        _heading(2, "Keep it easy to read"),
        Paragraph(
            (
                Text(_READABLE),
                Link("GOV.UK's advice on accessible documents", _GOV_UK),
                Text("."),
            )
        ),
    )


def _around() -> tuple[Block, ...]:
    return (
        _heading(2, "Header, footer, logo and page"),
        _points(
            "Header and footer: in Word, Insert, then Header or Footer. Type what every page should carry.",
            "Logo: put the picture into the header, and give it alternative text: right-click it, then View Alt Text. "
            "It must be in the file itself, not linked to.",
            "Page numbers: keep them in the footer, or Wellput will tell you that there are none.",
            "Page size and margins: in Word, Layout, then Size or Margins. Tables and charts are made to fit.",
        ),
        _line(
            "Where a file has several sections, those of its last section count. Fonts inside the file are left out."
        ),
    )


def _using() -> tuple[Block, ...]:
    return (
        _heading(2, "Use it"),
        _points(
            "In the folder templates of your workspace, under the name house-style.docx: wellput render takes it by "
            "itself.",
            "Anywhere else, under any name: wellput render --style FILE takes it.",
        ),
        _line("To see what Wellput would have to add to a file: wellput style check FILE."),
    )


def _uses() -> Table:
    rows = tuple((_cell(name), _cell(use)) for name, use in USES)
    caption = Caption("Table", 1, (Text("The styles of a response, by their names in Word"),))
    return Table((_cell("Style"), _cell("What it is for")), rows, caption=caption)


def _heading(level: int, words: str) -> Heading:
    return Heading(level, (Text(words),))


def _line(words: str, style: str | None = None) -> Paragraph:
    return Paragraph((Text(words),), style)


def _steps(*words: str) -> List:
    return List(tuple(ListItem((Text(each),)) for each in words), numbered=True)


def _points(*words: str) -> List:
    return List(tuple(ListItem((Text(each),)) for each in words))


def _cell(words: str) -> Cell:
    return Cell((Text(words),))
