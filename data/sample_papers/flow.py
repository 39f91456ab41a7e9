# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets running text on sheets: paragraphs, headings and ruled tables, in one column or more."""
from .sheet import HEIGHT, WIDTH, Sheet, text_width


def wrap(runs, width, size, first_indent=0):
    """Lines of (word, font) that fit the width. Runs are (text, font)."""
    words = [(word, font) for text, font in runs for word in text.split()]
    lines, line, used = [], [], first_indent
    for word, font in words:
        advance = text_width(word, font, size) + (text_width(" ", font, size) if line else 0)
        if line and used + advance > width:
            lines.append(line)
            line, used, advance = [], 0, text_width(word, font, size)
        line.append((word, font))
        used += advance
    return lines + [line] if line else lines


class Flow:
    """A paper while it is being set. Moves to the next column or page by itself."""

    def __init__(
        self, face="Times", size=11, margin=72, columns=1, gutter=20, footer=None, header=None
    ):
        self.roman = {"Times": "Times-Roman"}.get(face, face)
        self.bold = face + "-Bold"
        self.italic = {"Times": "Times-Italic", "Helvetica": "Helvetica-Oblique"}.get(face, face)
        self.size, self.margin = size, margin
        self.columns, self.gutter = columns, gutter
        self.footer, self.header = footer, header
        self.sheets = []
        self.new_page()

    @property
    def sheet(self):
        return self.sheets[-1]

    @property
    def width(self):
        return (WIDTH - 2 * self.margin - (self.columns - 1) * self.gutter) / self.columns

    @property
    def left(self):
        return self.margin + self.column * (self.width + self.gutter)

    def new_page(self):
        self.sheets.append(Sheet())
        self.column, self.top = 0, self.margin
        self.y = self.top

    def use_columns(self, columns):
        """Goes on in so many columns from here."""
        self.columns, self.column, self.top = columns, 0, self.y

    def need(self, height):
        if self.y + height <= HEIGHT - self.margin:
            return
        if self.column + 1 < self.columns:
            self.column += 1
            self.y = self.top
        else:
            self.new_page()

    def space(self, height):
        self.y += height

    def put_line(self, line, x, size, stretch_to=None):
        """One line of (word, font). Stretched lines set each word by itself, as word processors do."""
        fonts = {font for _, font in line}
        if len(fonts) == 1 and stretch_to is None:
            self.sheet.text(x, self.y, " ".join(word for word, _ in line), line[0][1], size)
            return
        gaps = len(line) - 1
        natural = sum(text_width(word, font, size) for word, font in line)
        for word, font in line:
            self.sheet.text(x, self.y, word, font, size)
            gap = text_width(" ", font, size)
            if stretch_to is not None and gaps:
                gap = (stretch_to - natural) / gaps
            x += text_width(word, font, size) + gap

    def runs(self, runs, size=None, indent=0, first=0, after=6, justify=False, leading=1.2):
        """A paragraph of (text, font) runs."""
        size = size or self.size
        width = self.width - indent
        lines = wrap(runs, width, size, first)
        for number, line in enumerate(lines):
            self.need(size * leading)
            self.y += size * leading
            shift = first if number == 0 else 0
            last = number == len(lines) - 1
            stretch = None if last or not justify else width - shift
            self.put_line(line, self.left + indent + shift, size, stretch)
        self.y += after

    def para(self, text, **how):
        font = how.pop("font", self.roman)
        for part in text.strip().split("\n\n"):
            self.runs([(part, font)], **how)

    def centered(self, text, font=None, size=None, after=3):
        size, font = size or self.size, font or self.bold
        self.need(size * 1.2)
        self.y += size * 1.2
        x = self.left + (self.width - text_width(text, font, size)) / 2
        self.sheet.text(x, self.y, text, font, size)
        self.y += after

    def heading(self, text, size=None, before=6, after=3, font=None):
        size = size or self.size
        self.need(size * 1.2 * 3)
        self.y += before
        self.runs([(text, font or self.bold)], size=size, after=after)

    def split_heading(self, left, right, before=6, after=3, size=None):
        """A heading with its level and points flush right on the same line."""
        size = size or self.size
        self.need(size * 1.2 * 3)
        self.y += before + size * 1.2
        self.sheet.text(self.left, self.y, left, self.bold, size)
        x = self.left + self.width - text_width(right, self.bold, size)
        self.sheet.text(x, self.y, right, self.bold, size)
        self.y += after

    def field(self, label, value, label_width=150, after=4):
        """Label: value, the values aligned."""
        self.need(self.size * 1.2)
        self.y += self.size * 1.2
        self.sheet.text(self.left, self.y, label, self.bold, self.size)
        lines = wrap([(value, self.roman)], self.width - label_width, self.size)
        for number, line in enumerate(lines):
            if number:
                self.need(self.size * 1.2)
                self.y += self.size * 1.2
            self.put_line(line, self.left + label_width, self.size)
        self.y += after

    def table(self, widths, rows, header=None, size=None, shade_first=False, pad=4):
        """Ruled rows of cells that wrap. Rows do not break over pages."""
        size = size or self.size
        for number, row in enumerate(([header] if header else []) + rows):
            is_header = bool(header) and number == 0
            cells = []
            for column, cell in enumerate(row):
                font = self.bold if is_header or (shade_first and column == 0) else self.roman
                parts = str(cell).split("\n\n")
                cells.append(
                    [
                        line
                        for part in parts
                        for line in wrap([(part, font)], widths[column] - 2 * pad, size)
                    ]
                )
            height = max(len(lines) for lines in cells) * size * 1.2 + 2 * pad
            self.need(height)
            x, top = self.left, self.y
            for column, lines in enumerate(cells):
                shade = 0.88 if is_header or (shade_first and column == 0) else None
                self.sheet.box(x, top, x + widths[column], top + height, 0.5, shade)
                self.y = top + pad - size * 0.2
                for line in lines:
                    self.y += size * 1.2
                    self.put_line(line, x + pad, size)
                x += widths[column]
            self.y = top + height

    def done(self):
        """The sheets, with their running heads and page numbers."""
        for number, sheet in enumerate(self.sheets, 1):
            if self.header and number > 1:
                sheet.text(self.margin, self.margin - 24, self.header, self.italic, 9)
            if self.footer:
                line = self.footer.format(page=number, pages=len(self.sheets))
                x = (WIDTH - text_width(line, self.roman, 9)) / 2
                sheet.text(x, HEIGHT - 36, line, self.roman, 9)
        return self.sheets
