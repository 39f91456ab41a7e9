# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages as lists of drawing steps, so that the same paper can be written as a PDF or painted as a scan.

Lengths are points from the top left corner of a US letter page.
"""
import io

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import letter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = letter

# Debian's fonts-urw-base35 has the metrics of the 14 standard PDF fonts, so that a painted page
# breaks its lines where the PDF does.
URW = "/usr/share/fonts/opentype/urw-base35/"
PAINTED_AS = {
    "Times-Roman": URW + "NimbusRoman-Regular.otf",
    "Times-Bold": URW + "NimbusRoman-Bold.otf",
    "Times-Italic": URW + "NimbusRoman-Italic.otf",
    "Helvetica": URW + "NimbusSans-Regular.otf",
    "Helvetica-Bold": URW + "NimbusSans-Bold.otf",
    "Helvetica-Oblique": URW + "NimbusSans-Oblique.otf",
    "Courier": URW + "NimbusMonoPS-Regular.otf",
    "Courier-Bold": URW + "NimbusMonoPS-Bold.otf",
    "Script": URW + "Z003-MediumItalic.otf",
}
SCRIPT_METRICS = "/usr/share/fonts/type1/urw-base35/Z003-MediumItalic.afm"
SCRIPT_OUTLINES = "/usr/share/fonts/X11/Type1/Z003-MediumItalic.pfb"


def register_script():
    """Makes the signature face known to reportlab under the name "Script"."""
    face = pdfmetrics.EmbeddedType1Face(SCRIPT_METRICS, SCRIPT_OUTLINES)
    pdfmetrics.registerTypeFace(face)
    pdfmetrics.registerFont(pdfmetrics.Font("Script", face.name, "WinAnsiEncoding"))


register_script()


def text_width(text, font, size):
    return pdfmetrics.stringWidth(text, font, size)


class Sheet:
    """One page."""

    def __init__(self):
        self.steps = []

    def text(self, x, y, text, font="Times-Roman", size=11):
        """Text whose baseline starts at (x, y)."""
        self.steps.append(("text", x, y, text, font, size))

    def line(self, x0, y0, x1, y1, width=0.6):
        self.steps.append(("line", x0, y0, x1, y1, width))

    def box(self, x0, y0, x1, y1, width=0.6, shade=None):
        self.steps.append(("box", x0, y0, x1, y1, width, shade))


def write_pdf(sheets, title):
    """The sheets as a PDF with a text layer; the same bytes for the same sheets."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=letter, invariant=1, pageCompression=1)
    canvas.setTitle(title)
    for sheet in sheets:
        for kind, *step in sheet.steps:
            if kind == "text":
                x, y, text, font, size = step
                canvas.setFont(font, size)
                canvas.drawString(x, HEIGHT - y, text)
            elif kind == "line":
                x0, y0, x1, y1, width = step
                canvas.setLineWidth(width)
                canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)
            else:
                x0, y0, x1, y1, width, shade = step
                canvas.setLineWidth(width)
                if shade is not None:
                    canvas.setFillGray(shade)
                canvas.rect(x0, HEIGHT - y1, x1 - x0, y1 - y0, fill=int(shade is not None))
                canvas.setFillGray(0)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def paint(sheet, dpi):
    """The sheet as a clean gray picture."""
    scale = dpi / 72
    picture = Image.new("L", (round(WIDTH * scale), round(HEIGHT * scale)), 255)
    draw = ImageDraw.Draw(picture)
    for kind, *step in sheet.steps:
        if kind == "text":
            x, y, text, name, size = step
            font = ImageFont.truetype(
                PAINTED_AS[name], max(1, round(size * scale)), layout_engine=ImageFont.Layout.BASIC
            )
            # Word by word: whole pixels of type size would let a long line drift off its measure.
            at = x
            for word in text.split(" "):
                draw.text((at * scale, y * scale), word, font=font, fill=0, anchor="ls")
                at += text_width(word + " ", name, size)
        elif kind == "line":
            x0, y0, x1, y1, width = step
            draw.line(
                [x0 * scale, y0 * scale, x1 * scale, y1 * scale],
                fill=0,
                width=max(1, round(width * scale)),
            )
        else:
            x0, y0, x1, y1, width, shade = step
            draw.rectangle(
                [x0 * scale, y0 * scale, x1 * scale, y1 * scale],
                outline=0,
                width=max(1, round(width * scale)),
                fill=None if shade is None else round(255 * shade),
            )
    return picture
