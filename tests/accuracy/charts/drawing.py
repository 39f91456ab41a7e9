# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a placed chart as office programs do: boxes with fills, shadows and rounded corners, joined by lines."""
import copy

from reportlab.lib.pagesizes import landscape, legal, letter, portrait
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

from charts import placement

TABLOID, PLOTTED = (792, 1224), (1224, 1584)
MARGIN, HEAD = 36, 46     # points; HEAD for the chart's heading
LEAST = 6.3               # points: smaller words are not set, the sheet grows
WIDEST = 112              # points: a longer line is broken


def bold(font):
    return {"Times-Roman": "Times-Bold"}.get(font, font + "-Bold")


def broken(text, font, size):
    parts, current = [], ""
    for word in text.split():
        longer = f"{current} {word}".strip()
        if current and stringWidth(longer, font, size) > WIDEST:
            parts.append(current)
            current = word
        else:
            current = longer
    return parts + [current]


def lines_of(post, look):
    """(text, font) as they are set."""
    return [(part, bold(look.font) if line.bold else look.font)
            for line in look.text(post, look)
            for part in broken(line.text, bold(look.font) if line.bold else look.font, look.size)]


def text_of(post, look):
    return " ".join(line.text for line in look.text(post, look))


def sizes_of(posts, look):
    texts = {id(post): lines_of(post, look) for post in posts}
    width = 14 + max(stringWidth(text, font, look.size) for lines in texts.values() for text, font in lines)
    return {key: (width, 10 + 1.2 * look.size * len(lines)) for key, lines in texts.items()}


def sheet_for(width, height, size):
    """(page, scale): the smallest sheet on which the words stay legible."""
    for page in (landscape(letter), portrait(letter), landscape(legal), landscape(TABLOID), portrait(TABLOID), landscape(PLOTTED)):
        scale = min(1.15, (page[0] - 2 * MARGIN) / width, (page[1] - 2 * MARGIN - HEAD) / height)
        if scale * size >= LEAST:
            return page, scale
    scale = LEAST / size
    return (width * scale + 2 * MARGIN, height * scale + 2 * MARGIN + HEAD), scale


def draw_box(pen, box, look):
    head = bool(box.post.unit)
    fill = (look.head_fill if head and look.head_fill else look.fill) or (1, 1, 1)
    if look.shadow:
        pen.setFillGray(0.7)
        pen.roundRect(box.x + 2.5, box.y + 2.5, box.w, box.h, look.rounded, stroke=0, fill=1)
    pen.setStrokeColorRGB(*look.outline_rgb)
    pen.setLineWidth(look.outline)
    pen.setFillColorRGB(*fill)
    pen.setDash(*look.outline_dash)
    outlined = look.outline > 0 and look.sides
    pen.roundRect(box.x, box.y, box.w, box.h, look.rounded, stroke=int(outlined), fill=1)
    if not look.sides:
        pen.line(box.x, box.y, box.x + box.w, box.y)
        pen.line(box.x, box.y + box.h, box.x + box.w, box.y + box.h)
    if look.double:
        pen.roundRect(box.x + 2, box.y + 2, box.w - 4, box.h - 4, look.rounded, stroke=1, fill=0)
    pen.setDash()
    lines = lines_of(box.post, look)
    y = box.middle[1] - 0.6 * look.size * len(lines)
    if look.band:
        pen.setFillColorRGB(*look.outline_rgb)
        pen.rect(box.x, box.y, box.w, y + 1.35 * look.size - box.y, stroke=0, fill=1)
    for index, (text, font) in enumerate(lines):
        reversed_out = look.band and index == 0 or look.white_text and head and look.head_fill
        pen.setFillGray(1 if reversed_out else 0)
        y += 1.2 * look.size
        pen.saveState()  # letters stand upright although y grows downwards
        pen.translate(box.middle[0], y - 0.3 * look.size)
        pen.scale(1, -1)
        pen.setFont(font, look.size)
        pen.drawCentredString(0, 0, text)
        pen.restoreState()


def draw_stroke(pen, points, look, arrow=False):
    path = pen.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    pen.drawPath(path, stroke=1, fill=0)
    if arrow:
        (x0, y0), (x1, y1) = points[-2:]
        length = max(1e-6, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
        dx, dy = (x1 - x0) / length, (y1 - y0) / length
        head = pen.beginPath()
        head.moveTo(x1, y1)
        head.lineTo(x1 - 5 * dx - 2 * dy, y1 - 5 * dy + 2 * dx)
        head.lineTo(x1 - 5 * dx + 2 * dy, y1 - 5 * dy - 2 * dx)
        head.close()
        pen.setFillColorRGB(*colour_of_lines(look))
        pen.drawPath(head, stroke=0, fill=1)


def draw_ground(pen, page, look):
    if look.paper:
        pen.setFillColorRGB(*look.paper)
        pen.rect(0, 0, *page, stroke=0, fill=1)
        pen.setFillGray(0)
    if look.grid:
        pen.setStrokeGray(look.grid)
        pen.setLineWidth(0.4)
        pen.grid([48 * step for step in range(int(page[0] / 48) + 1)], [15 * step for step in range(int(page[1] / 15) + 1)])


def colour_of_lines(look):
    return look.line_rgb or (look.line_grey,) * 3


def draw_sheet(pen, post, look, heading, dotted):
    """`dotted`: how many dotted lines to add. Returns the pairs of texts that they join."""
    block = placement.placed(post, sizes_of(post.all(), look), look)
    width, height = block.right, block.bottom
    page, scale = sheet_for(width, height, look.size)
    pen.setPageSize(page)
    draw_ground(pen, page, look)
    pen.setFont(bold(look.font), 13)
    pen.drawCentredString(page[0] / 2, page[1] - MARGIN - 6, heading)
    pen.translate((page[0] - width * scale) / 2, page[1] - MARGIN - HEAD)
    pen.scale(scale, -scale)
    pen.setStrokeColorRGB(*colour_of_lines(look))
    pen.setLineWidth(look.line)
    ends = {(round(box.middle[0], 1), round(box.y - look.gap, 1)) for box in block.boxes}
    ends |= {(round(box.x - look.gap, 1), round(box.middle[1], 1)) for box in block.boxes}
    for stroke in block.strokes:
        last = tuple(round(value, 1) for value in stroke[-1])
        draw_stroke(pen, stroke, look, look.arrows and last in ends)
    pairs = []
    if dotted:
        related = {frozenset((id(child), id(parent))) for child, parent in post.edges()}
        free = [pair for pair in placement.neighbours(block) if frozenset(id(box.post) for box in pair) not in related]
        for left, right in free[:: max(1, len(free) // dotted)][:dotted]:
            pen.setDash(2.5, 2)
            draw_stroke(pen, [(left.x + left.w, left.middle[1]), (right.x, left.middle[1])], look)
            pairs.append((text_of(left.post, look), text_of(right.post, look)))
        pen.setDash()
    for box in block.boxes:
        draw_box(pen, box, look)
    pen.showPage()
    return pairs


def pages_of(root, most):
    """The chart cut into sheets of at most about `most` boxes: each later sheet begins with a box of an earlier one."""
    if sum(1 for _ in root.all()) <= most:
        return [root]
    first, later = copy.copy(root), []
    first.children = []
    for child in root.children:
        shown = copy.copy(child)
        if child.children:
            later += pages_of(child, most)
            shown.children = []
        first.children.append(shown)
    return [first] + later


def write_pdf(root, look, target, heading, dotted=0, most=1000):
    """Returns the texts of the boxes that dotted lines join, in pairs."""
    pen = canvas.Canvas(str(target), invariant=1)
    pairs = []
    for number, sheet in enumerate(pages_of(root, most)):
        pairs += draw_sheet(pen, sheet, look, heading if number == 0 else f"{heading} ({sheet.unit})", dotted if number == 0 else 0)
    pen.save()
    return pairs
