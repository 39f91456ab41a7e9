# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers as word processors keep them: paragraphs and tables without places on a page, written as DOCX or RTF."""
import io
import zipfile
from xml.sax.saxutils import escape

SAVED_AT = (2024, 9, 3, 8, 0, 0)  # on each member of a DOCX, so that two runs give the same bytes
WIDTH = 9360  # twentieths of a point between the margins


class Manuscript:
    """Blocks of a paper in their order: ("title" or "heading" or "para", words) or ("table", rows)."""

    def __init__(self):
        self.blocks = []

    def title(self, words):
        self.blocks.append(("title", words))

    def heading(self, words):
        self.blocks.append(("heading", words))

    def para(self, words):
        self.blocks += [("para", " ".join(part.split())) for part in words.strip().split("\n\n")]

    def table(self, rows):
        self.blocks.append(("table", rows))


DOCX_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Override PartName="/word/document.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
DOCX_RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
Target="word/document.xml"/></Relationships>"""
DOCX_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx_paragraph(kind, words):
    look = '<w:jc w:val="center"/>' if kind == "title" else ""
    bold = "<w:b/>" if kind in ("title", "heading") else ""
    return (f'<w:p><w:pPr><w:spacing w:after="120"/>{look}</w:pPr><w:r><w:rPr><w:rFonts w:ascii="Liberation Serif" '
            f'w:hAnsi="Liberation Serif"/>{bold}<w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p>')


def docx_table(rows):
    border = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    width = WIDTH // len(rows[0])
    cell = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{{}}</w:tc>'
    lines = "".join("<w:tr>" + "".join(cell.format(docx_paragraph("para", words)) for words in row) + "</w:tr>" for row in rows)
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblBorders>{border}</w:tblBorders></w:tblPr><w:tblGrid>'
            + f'<w:gridCol w:w="{width}"/>' * len(rows[0]) + f"</w:tblGrid>{lines}</w:tbl>")


def write_docx(manuscript):
    body = "".join(docx_table(what) if kind == "table" else docx_paragraph(kind, what) for kind, what in manuscript.blocks)
    document = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="{DOCX_NAMESPACE}"><w:body>{body}'
                '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
                'w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>')
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        for name, words in (("[Content_Types].xml", DOCX_TYPES), ("_rels/.rels", DOCX_RELATIONS), ("word/document.xml", document)):
            member = zipfile.ZipInfo(name, SAVED_AT)
            member.compress_type = zipfile.ZIP_DEFLATED
            parts.writestr(member, words.encode())
    return out.getvalue()


def rtf_words(words):
    """Backslashes and braces are RTF's own; what is not ASCII goes by its UTF-16 number."""
    escaped = "".join(f"\\{c}" if c in "\\{}" else c if c.isascii() else f"\\u{ord(c)}?" for c in words)
    assert all(ord(c) < 0x8000 for c in words), "RTF counts from there downwards"
    return escaped


def rtf_table(rows):
    width = WIDTH // len(rows[0])
    edges = "".join(f"\\clbrdr{side}\\brdrs\\brdrw10" for side in "tlbr")
    ends = "".join(f"{edges}\\cellx{width * (column + 1)}" for column in range(len(rows[0])))
    return "".join(f"\\trowd{ends}\n" + "".join(f"\\pard\\intbl {rtf_words(words)}\\cell\n" for words in row) + "\\row\n" for row in rows)


def write_rtf(manuscript):
    looks = {"title": "\\qc\\b ", "heading": "\\b ", "para": ""}
    body = "".join(rtf_table(what) if kind == "table" else f"{{\\pard\\sa120 {looks[kind]}{rtf_words(what)}\\par}}\n"
                   for kind, what in manuscript.blocks)
    return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\froman Liberation Serif;}}\\paperw12240\\paperh15840\\margl1440\\margr1440"
            f"\\margt1440\\margb1440\\f0\\fs22\n{body}}}\n").encode("ascii")
