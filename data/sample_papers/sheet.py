# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages as lists of drawing steps, so that the same paper can be written as a PDF or painted as a scan.

Lengths are points from the top left corner of a page; a page is US letter unless it says otherwise. Inks
and fills are gray values from 0, black, to 1, or (red, green, blue).
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

    def __init__(self, width=WIDTH, height=HEIGHT):
        self.width, self.height = width, height
        self.steps = []

    def text(self, x, y, text, font="Times-Roman", size=11, ink=0):
        """Text whose baseline starts at (x, y)."""
        self.steps.append(("text", x, y, text, font, size, ink))

    def line(self, x0, y0, x1, y1, width=0.6, dash=None):
        """`dash` is the length of a dash and of the gap after it, for lines that are not solid."""
        self.steps.append(("line", x0, y0, x1, y1, width, dash))

    def box(self, x0, y0, x1, y1, width=0.6, shade=None, radius=0):
        """A frame, filled if it has a shade. A frame of no width is drawn as its fill alone."""
        self.steps.append(("box", x0, y0, x1, y1, width, shade, radius))

    def curve(self, points, width=0.6):
        """A Bezier curve of four points."""
        self.steps.append(("curve", points, width))

    def wedge(self, points):
        """A black triangle: the head of an arrow."""
        self.steps.append(("wedge", points))


def set_fill(canvas, ink):
    if isinstance(ink, tuple):
        canvas.setFillColorRGB(*ink)
    else:
        canvas.setFillGray(ink)


def draw(canvas, sheet, kind, step):
    """One step on a PDF's page, whose y runs upwards."""
    top = sheet.height
    if kind == "text":
        x, y, text, font, size, ink = step
        canvas.setFont(font, size)
        if ink != 0:
            set_fill(canvas, ink)
        canvas.drawString(x, top - y, text)
        if ink != 0:
            canvas.setFillGray(0)
    elif kind == "line":
        x0, y0, x1, y1, width, dash = step
        canvas.setLineWidth(width)
        if dash:
            canvas.setDash(*dash)
        canvas.line(x0, top - y0, x1, top - y1)
        if dash:
            canvas.setDash()
    elif kind == "box":
        x0, y0, x1, y1, width, shade, radius = step
        canvas.setLineWidth(width)
        if shade is not None:
            set_fill(canvas, shade)
        how = {"stroke": int(width > 0), "fill": int(shade is not None)}
        if radius:
            canvas.roundRect(x0, top - y1, x1 - x0, y1 - y0, radius, **how)
        else:
            canvas.rect(x0, top - y1, x1 - x0, y1 - y0, **how)
        canvas.setFillGray(0)
    else:
        path = canvas.beginPath()
        (x0, y0), *rest = ((x, top - y) for x, y in step[0])
        path.moveTo(x0, y0)
        if kind == "curve":
            canvas.setLineWidth(step[1])
            path.curveTo(*(value for point in rest for value in point))
        else:
            for x, y in rest:
                path.lineTo(x, y)
            path.close()
        canvas.drawPath(path, stroke=1, fill=int(kind == "wedge"))


def write_pdf(sheets, title):
    """The sheets as a PDF with a text layer; the same bytes for the same sheets."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=letter, invariant=1, pageCompression=1)
    canvas.setTitle(title)
    for sheet in sheets:
        canvas.setPageSize((sheet.width, sheet.height))
        for kind, *step in sheet.steps:
            draw(canvas, sheet, kind, step)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def gray(ink):
    """The gray value, 0 to 255, in which a scanner sees the ink."""
    if isinstance(ink, tuple):
        ink = 0.299 * ink[0] + 0.587 * ink[1] + 0.114 * ink[2]
    return round(255 * ink)


def along(points, steps=40):
    """Points on a Bezier curve of four points."""
    for step in range(steps + 1):
        t = step / steps
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        yield tuple(sum(w * p[axis] for w, p in zip(weights, points)) for axis in (0, 1))


def dashes(x0, y0, x1, y1, dash):
    """The pieces of a line that is not solid."""
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    at = 0.0
    while at < length:
        ends = (at / length, min(at + dash[0], length) / length)
        yield [c for t in ends for c in (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t)]
        at += dash[0] + dash[1]


def paint(sheet, dpi):
    """The sheet as a clean gray picture."""
    scale = dpi / 72
    picture = Image.new("L", (round(sheet.width * scale), round(sheet.height * scale)), 255)
    draw = ImageDraw.Draw(picture)

    def stroke(width):
        return max(1, round(width * scale))

    for kind, *step in sheet.steps:
        if kind == "text":
            x, y, text, name, size, ink = step
            font = ImageFont.truetype(
                PAINTED_AS[name], max(1, round(size * scale)), layout_engine=ImageFont.Layout.BASIC
            )
            # Word by word: whole pixels of type size would let a long line drift off its measure.
            at = x
            for word in text.split(" "):
                draw.text((at * scale, y * scale), word, font=font, fill=gray(ink), anchor="ls")
                at += text_width(word + " ", name, size)
        elif kind == "line":
            *ends, width, dash = step
            for piece in dashes(*ends, dash) if dash else [ends]:
                draw.line([c * scale for c in piece], fill=0, width=stroke(width))
        elif kind == "box":
            x0, y0, x1, y1, width, shade, radius = step
            draw.rounded_rectangle(
                [x0 * scale, y0 * scale, x1 * scale, y1 * scale],
                radius * scale,
                outline=0 if width else None,
                width=stroke(width) if width else 0,
                fill=None if shade is None else gray(shade),
            )
        elif kind == "curve":
            points, width = step
            draw.line(
                [(x * scale, y * scale) for x, y in along(points)], fill=0, width=stroke(width)
            )
        else:
            draw.polygon([(x * scale, y * scale) for x, y in step[0]], fill=0)
    return picture
