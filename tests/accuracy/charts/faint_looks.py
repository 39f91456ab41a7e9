# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts whose boxes and lines are hard to tell from the paper: faint, dashed, tinted, coloured, broken by a copier, sent by fax."""
import random

from charts import box_text
from charts.looks import Look

PALE_BLUE, PALE_GREEN, CREAM = (0.87, 0.92, 0.97), (0.88, 0.94, 0.86), (0.99, 0.96, 0.87)
STEEL, SKY, ORANGE, TEAL = (0.31, 0.51, 0.74), (0.6, 0.72, 0.87), (0.93, 0.58, 0.2), (0.2, 0.6, 0.6)


def gray(light):
    return (light,) * 3


DEVELOPMENT = {
    "hairline": Look(outline=0.25, outline_rgb=gray(0.62), line=0.25, line_grey=0.68),
    "pencil": Look(text=box_text.unit_first, outline=0.5, outline_rgb=gray(0.72), line=0.5, line_grey=0.75, joins="elbow"),
    "dashed": Look(text=box_text.name_first, outline=0.5, outline_dash=(3, 2), line=0.6, line_grey=0.3, notation="blank"),
    "pricked": Look(text=box_text.title_and_code, outline=0.6, outline_dash=(1, 1.5), line=0.5, notation="short", hanging=True),
    "floating": Look(text=box_text.unit_first, fill=(0.97, 0.98, 1), outline=0.4, outline_rgb=SKY, rounded=7, shadow=True, line=0.75,
                     line_rgb=STEEL, joins="elbow"),
    "tinted": Look(fill=PALE_BLUE, outline=0, line=0.5, line_grey=0.55, count="fte"),
    "washed": Look(text=box_text.title_and_code, fill=PALE_GREEN, head_fill=CREAM, outline=0, rounded=4, line=0.75, line_rgb=TEAL,
                   hanging=True),
    "doubled": Look(double=True, outline=0.3, outline_rgb=gray(0.45), line=0.3, line_grey=0.45, notation="slash", vacant="VACANT"),
    "coloured": Look(text=box_text.with_number, outline=0.75, outline_rgb=TEAL, line=0.75, line_rgb=ORANGE, joins="elbow"),
    "copied": Look(outline=0.3, line=0.3, scan="copier", text=box_text.unit_first, count="staff"),
    "faxed": Look(text=box_text.name_first, fill=PALE_BLUE, outline=0.5, line=0.5, scan="fax", size=9),
    "faxed-plain": Look(text=box_text.title_first, outline=0.35, outline_rgb=gray(0.4), line=0.5, line_grey=0.4, scan="fax", size=9,
                        hanging=True),
    "spreadsheet": Look(text=box_text.title_first, outline=0.7, line=0.7, grid=0.84, notation="blank", joins="bus"),
    "smart-art": Look(text=box_text.name_first, fill=STEEL, head_fill=STEEL, white_text=True, outline=1, outline_rgb=(1, 1, 1), rounded=3,
                      line=1, line_rgb=gray(0.72), joins="elbow"),
    "open-sided": Look(text=box_text.title_and_code, sides=False, outline=0.6, line=0.5),
    "banded": Look(text=box_text.unit_first, band=True, outline=0.5, outline_rgb=STEEL, line=0.6, line_rgb=STEEL, hanging=True),
    "aged": Look(paper=(0.86, 0.83, 0.76), outline=0.4, outline_rgb=gray(0.42), line=0.4, line_grey=0.45, vacant="(vacant)"),
}
LOTS = 12  # looks drawn by lot for each set


def by_lot(chance):
    """A look that nobody chose: each property by itself, so that faint lines meet tints, grids and coarse scans."""
    fill = chance.choice((None, None, PALE_BLUE, PALE_GREEN, CREAM, gray(0.93), SKY))
    light = chance.uniform(0.2, 0.72)
    tone = chance.choice((gray(light), gray(light), gray(light), STEEL, TEAL, ORANGE, SKY))
    return Look(
        text=chance.choice((box_text.title_first, box_text.unit_first, box_text.title_and_code, box_text.name_first, box_text.with_number)),
        notation=chance.choice(("full", "short", "blank", "slash", "ses")), vacant=chance.choice(("Vacant", "VACANT", "(vacant)")),
        count=chance.choice(("bracket", "fte", "staff")), font=chance.choice(("Helvetica", "Helvetica", "Times-Roman")),
        size=chance.choice((7.5, 8, 9)), fill=fill, head_fill=chance.choice((fill, fill, CREAM)),
        outline=0 if fill and chance.random() < 0.4 else chance.uniform(0.25, 0.9), outline_rgb=chance.choice((tone, gray(light / 2))),
        outline_dash=chance.choice(((), (), (), (3, 2), (1.5, 1.5))), rounded=chance.choice((0, 0, 3, 7)), shadow=chance.random() < 0.2,
        joins=chance.choice(("bus", "bus", "elbow")), line=chance.uniform(0.25, 0.9), line_rgb=tone, hanging=chance.random() < 0.4,
        grid=0.84 if chance.random() < 0.12 else 0, paper=chance.choice((None, None, None, (0.9, 0.88, 0.82))),
        scan=chance.choice(("office", "office", "office", "copier", "fax")))


def of_set(set_):
    """The looks that were chosen are all in the development set: the held-out ones are drawn by lot, so that nobody tunes on them."""
    drawn = {f"lot-{number}": by_lot(random.Random(f"{set_} lot {number}")) for number in range(LOTS)}
    return drawn | (DEVELOPMENT if set_ == "development" else {})
