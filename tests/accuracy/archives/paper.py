# SPDX-License-Identifier: GPL-3.0-or-later
"""A paper of an archive: what is on it, what kind it is, whose it is; and how it becomes a PDF."""
import dataclasses
import hashlib
import io
import subprocess
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

KINDS = ("position_description", "cover_sheet", "org_chart", "appraisal", "evaluation_statement", "staffing_list", "other")
FONTS = {"serif": ("Times-Roman", "Times-Bold"), "sans": ("Helvetica", "Helvetica-Bold"), "typed": ("Courier", "Courier-Bold")}
WIDTH = letter[0] - 2 * 60  # points between the margins


@dataclasses.dataclass(frozen=True)
class Paper:
    kind: str | None        # of KINDS; None: a sheet that is no paper (separator, blank back)
    story: tuple            # reportlab's flowables
    positions: tuple = ()   # keys of the positions that it is about
    name: str = ""          # what its file would be called
    wide: bool = False      # landscape
    head: str = ""          # repeated on each page
    numbered: bool = False  # "Page 2" at the foot


@dataclasses.dataclass(frozen=True)
class Placed:
    """Where a paper is: truth that a measure is held against."""
    kind: str
    path: str    # relative to the archive
    first: int   # pages, 1-based, both included
    last: int
    positions: tuple


class Type:
    """The styles of one typeface, and the parts that papers are set from."""

    def __init__(self, face, size=10.5):
        self.plain, self.bold = FONTS[face]
        self.size = size

    def style(self, bold=False, size=None, centered=False, colour=colors.black, indent=0):
        size = size or self.size
        return ParagraphStyle("", fontName=self.bold if bold else self.plain, fontSize=size, leading=size * 1.22, textColor=colour,
                              leftIndent=indent, **({"alignment": TA_CENTER} if centered else {}))

    def text(self, words, **looks):
        return Paragraph(escape(words).replace("  ", "&nbsp; "), self.style(**looks))  # as wide as typed

    def title(self, words, size=14):
        return self.text(words, bold=True, size=size, centered=True)

    def heading(self, words):
        return self.text(words, bold=True, size=self.size + 1)

    def labelled(self, label, value):
        return Paragraph(f'<font name="{self.bold}">{escape(label)}</font> {escape(str(value))}', self.style())

    def paragraphs(self, texts, gap=6):
        return [part for text in texts for part in (self.text(text), Spacer(1, gap))]

    def box(self, caption, value, size=7):
        """A cell of a form: a small caption above what was filled in."""
        return [self.text(caption, size=size), self.text(str(value) or " ", size=self.size - 0.5)]

    def bare(self, rows, widths):
        """A table without lines, as a typist's tabs or a form with hidden borders leave it."""
        body = [[cell if isinstance(cell, list) else self.text(str(cell)) for cell in row] for row in rows]
        return Table(body, colWidths=[WIDTH * width / sum(widths) for width in widths], style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]))

    def grid(self, rows, widths=None, heads=0, shade=colors.lightgrey, size=None):
        """A ruled table. Cells are words or lists of flowables; the first `heads` rows are set as headings."""
        size = size or self.size - 1
        body = [[cell if isinstance(cell, list) else self.text(str(cell), bold=index < heads, size=size) for cell in row]
                for index, row in enumerate(rows)]
        columns = max(map(len, body))
        body = [row + [""] * (columns - len(row)) for row in body]
        spans = [("SPAN", (len(row) - 1, index), (-1, index)) for index, row in enumerate(rows) if len(row) < columns]
        total = sum(widths) if widths else columns
        return Table(body, colWidths=[WIDTH * width / total for width in (widths or [1] * columns)], repeatRows=heads, style=TableStyle(
            [("GRID", (0, 0), (-1, -1), 0.7, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"), *spans,
             *([("BACKGROUND", (0, 0), (-1, heads - 1), shade)] if heads else [])]))


def shows(*fields):
    """Says which of a position's fields a layout prints; "unit" is the smallest one."""
    def marked(layout):
        layout.shows = fields
        return layout
    return marked


def gap(points=10):
    return Spacer(1, points)


def written(paper):
    """(the PDF's bytes, number of pages)."""
    target, pages = io.BytesIO(), 0

    def furnish(canvas, document):
        nonlocal pages
        pages = document.page
        canvas.setFont("Helvetica", 8)
        if paper.head:
            canvas.drawString(60, document.pagesize[1] - 38, paper.head)
        if paper.numbered:
            canvas.drawCentredString(document.pagesize[0] / 2, 36, f"Page {document.page}")

    size = landscape(letter) if paper.wide else letter
    document = SimpleDocTemplate(target, pagesize=size, leftMargin=60, rightMargin=60, topMargin=56, bottomMargin=56, invariant=1)
    document.build([part for part in paper.story], onFirstPage=furnish, onLaterPages=furnish)
    return target.getvalue(), pages


def write_file(papers, archive, path, scratch):
    """One PDF of these papers, one behind the other. Gives the truth of those that are papers."""
    target = archive / path
    target.parent.mkdir(parents=True, exist_ok=True)
    placed, files, page = [], [], 1
    for paper in papers:
        content, pages = written(paper)
        file = scratch / f"{hashlib.sha256(content).hexdigest()}.pdf"
        file.write_bytes(content)
        files.append(file)
        if paper.kind:
            placed.append(Placed(paper.kind, path, page, page + pages - 1, paper.positions))
        page += pages
    if len(files) == 1:
        target.write_bytes(files[0].read_bytes())
    else:
        subprocess.run(["pdfunite", *files, target], check=True)
    return placed
