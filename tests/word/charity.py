"""A charity's own Word file, with everything in it that must and must not reach a response."""

import io
import zipfile
from collections.abc import Mapping

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
LOGO = b"\x89PNG\r\n\x1a\n" + b"the charity's logo"
EARLIER = "WORDS-OF-AN-EARLIER-DOCUMENT"

STYLES = f"""<w:styles {SPACES}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/>
<w:rPr><w:lang w:val="en-US"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="Heading 1"/><w:rsid w:val="00AB12CD"/></w:style>
<w:style w:type="paragraph" w:styleId="Question"><w:name w:val="Frage"/></w:style>
<w:style w:type="character" w:styleId="Leise"><w:name w:val="note"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="our-quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Nummer"><w:name w:val="List Number"/><w:basedOn w:val="Listenabsatz"/></w:style>
<w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/>
<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
</w:styles>"""

NUMBERING = f"""<w:numbering {SPACES}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>"""

BODY = f"""<w:document {SPACES}><w:body>
<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>
<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr><w:r><w:t>{EARLIER}</w:t></w:r></w:p>
<w:p><w:bookmarkStart w:id="1" w:name="{EARLIER}"/><w:commentRangeStart w:id="0"/><w:r><w:t>{EARLIER}</w:t></w:r></w:p>
<w:sectPr w:rsidR="00AB12CD"><w:footerReference w:type="default" r:id="rId6"/><w:type w:val="continuous"/>
<w:pgSz w:w="10000" w:h="12000"/><w:pgMar w:top="900" w:right="1000" w:bottom="900" w:left="1000" w:header="500"
w:footer="500" w:gutter="0"/><w:pgNumType w:start="41"/><w:cols w:num="2"/><w:titlePg/></w:sectPr>
</w:body></w:document>"""

HEADER = f"""<w:hdr {SPACES}><w:p w:rsidR="00AB12CD"><w:bookmarkStart w:id="1" w:name="h"/>
<w:r><w:t>Riverside Volunteers</w:t></w:r>
<w:ins w:author="{EARLIER}"><w:r><w:t>, registered charity</w:t></w:r></w:ins>
<w:del w:author="{EARLIER}"><w:r><w:delText>{EARLIER}</w:delText></w:r></w:del>
<w:r><w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>
<w:r><w:drawing><a:blip r:link="rId2"/></w:drawing></w:r>
<w:r><w:drawing><a:blip r:embed="rId1" r:link="rId2"/></w:drawing></w:r>
<w:r><w:object><v:shape><v:imagedata r:id="rId1"/></v:shape><o:OLEObject r:id="rId3"/></w:object></w:r>
<w:hyperlink r:id="rId4"><w:r><w:t> our site</w:t></w:r></w:hyperlink><w:bookmarkEnd w:id="1"/></w:p></w:hdr>"""

FOOTER = f"<w:ftr {SPACES}><w:p><w:r><w:t>Charity number 123</w:t></w:r></w:p></w:ftr>"
NUMBERED_FOOTER = (
    f'<w:ftr {SPACES}><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
)

SETTINGS = f"""<w:settings {SPACES}><w:documentProtection w:edit="readOnly" w:enforcement="1"/>
<w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:evenAndOddHeaders/><w:mailMerge><w:query w:val="{EARLIER}"/>
</w:mailMerge><w:docVars><w:docVar w:name="x" w:val="{EARLIER}"/></w:docVars>
<w:rsids><w:rsid w:val="00AB12CD"/></w:rsids>
</w:settings>"""


def relations(**rows: str) -> str:
    """Relationships from `rId1="image media/logo.png"`; a target with a colon in it lies outside."""
    made = []
    for id_, said in rows.items():
        kind, target = said.split(" ")
        mode = ' TargetMode="External"' if ":" in target else ""
        made.append(f'<Relationship Id="{id_}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>')
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(made)}</Relationships>'


CONTENT_TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Default Extension="png" ContentType="image/png"/>'
    f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/></Types>'
)

PARTS: Mapping[str, str | bytes] = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relations(rId1="officeDocument word/document.xml", rId2="custom-properties docProps/custom.xml"),
    "docProps/core.xml": f"<x>{EARLIER}</x>",
    "docProps/custom.xml": f"<x>{EARLIER}</x>",
    "docProps/thumbnail.jpeg": EARLIER.encode(),
    "customXml/item1.xml": f"<x>{EARLIER}</x>",
    "word/document.xml": BODY,
    "word/_rels/document.xml.rels": relations(
        rId1="styles styles.xml",
        rId2="numbering numbering.xml",
        rId3="settings settings.xml",
        rId4="header header1.xml",
        rId5="header header1.xml",
        rId6="footer footer1.xml",
        rId7="comments comments.xml",
        rId8="footnotes footnotes.xml",
        rId9="image media/photo.png",
        rId10="customXml ../customXml/item1.xml",
    ),
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/settings.xml": SETTINGS,
    "word/_rels/settings.xml.rels": relations(rId1=f"attachedTemplate http://{EARLIER}/x.dotm"),
    "word/header1.xml": HEADER,
    "word/_rels/header1.xml.rels": relations(
        rId1="image media/logo.png",
        rId2=f"image http://{EARLIER}/pixel.png",
        rId3="oleObject embeddings/o.bin",
        rId4="hyperlink https://riverside.example/",
    ),
    "word/footer1.xml": FOOTER,
    "word/comments.xml": f"<x>{EARLIER}</x>",
    "word/footnotes.xml": f"<x>{EARLIER}</x>",
    "word/embeddings/o.bin": EARLIER.encode(),
    "word/media/logo.png": LOGO,
    "word/media/photo.png": EARLIER.encode(),
}


def charity_file(changed: Mapping[str, str | bytes | None] | None = None) -> bytes:
    """The file, with parts changed or, for None, left out."""
    return zipped({name: part for name, part in (PARTS | dict(changed or {})).items() if part is not None})


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()
