# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as offices draw them today: templates of drawing tools, small tinted or rounded boxes, hairlines, dashed boxes for what is planned."""
import random

from charts import box_text
from charts.looks import Look

ICE, MINT, PEACH, LILAC, STONE = (0.91, 0.95, 0.99), (0.88, 0.96, 0.91), (0.99, 0.91, 0.85), (0.93, 0.9, 0.97), (0.94, 0.94, 0.92)
INK, SLATE, MAROON, PINE = (0.1, 0.15, 0.3), (0.4, 0.46, 0.54), (0.5, 0.12, 0.16), (0.1, 0.36, 0.28)

DEVELOPMENT = {
    "pills": Look(text=box_text.unit_first, fill=ICE, outline=0.6, outline_rgb=SLATE, rounded=14, line=0.6, line_rgb=SLATE, joins="elbow",
                  notation="blank", size=7),
    "cards": Look(text=box_text.name_first, fill=STONE, head_fill=PEACH, outline=0, rounded=5, line=1, line_grey=0.6, size=7, notation="grade"),
    "hair-copy": Look(text=box_text.title_first, outline=0.25, line=0.25, hanging=True, scan="copier", vacant="VACANT"),
    "hair-fax": Look(text=box_text.unit_first, outline=0.25, line=0.25, scan="fax", size=9, count="fte"),
    "planned": Look(text=box_text.title_and_code, outline=0.8, outline_dash=(4, 2.5), line=0.8, notation="slash", vacant="(Vacant)"),
    "planned-dots": Look(text=box_text.title_first, outline=0.7, outline_dash=(1.2, 1.8), rounded=4, line=0.7, joins="elbow", count="staff"),
    "reversed": Look(text=box_text.unit_first, fill=LILAC, head_fill=PINE, white_text=True, outline=0.4, outline_rgb=PINE, line=1.4,
                     line_rgb=PINE, hanging=True, vacant="TBD"),
    "strip": Look(text=box_text.unit_first, band=True, outline=0.8, outline_rgb=MAROON, rounded=0, line=0.8, joins="bus", size=7.5,
                  notation="short"),
    "raised": Look(text=box_text.with_number, shadow=True, fill=MINT, outline=0.5, line=0.5, arrows=True, joins="elbow", font="Times-Roman"),
    "apart": Look(text=box_text.title_first, outline=1.2, line=0.6, gap=2.5, line_grey=0.3, notation="ses", font="Times-Roman"),
    "growing": Look(text=box_text.name_first, sideways=True, fill=ICE, outline=0.5, rounded=6, outline_rgb=INK, line=0.5, line_rgb=INK,
                    notation="grade", size=7),
    "close": Look(text=box_text.title_and_code, double=True, outline=0.4, line=0.4, hanging=True, size=7, font="Times-Roman", count="fte"),
}
LOTS = 8  # looks drawn by lot for each set


def by_lot(chance):
    """A look that nobody chose, its lines as dark and its words as large as offices print them."""
    tint = chance.choice((None, None, ICE, MINT, PEACH, LILAC, STONE))
    dark = chance.choice((None, None, INK, MAROON, PINE))
    line = chance.choice(((0, 0, 0), (0, 0, 0), SLATE, INK, PINE))
    dashed = chance.random() < 0.2
    return Look(
        text=chance.choice((box_text.title_first, box_text.unit_first, box_text.title_and_code, box_text.name_first, box_text.with_number)),
        notation=chance.choice(("full", "short", "blank", "slash", "ses", "grade")), vacant=chance.choice(("Vacant", "VACANT", "(Vacant)", "TBD")),
        count=chance.choice(("bracket", "fte", "staff")), font=chance.choice(("Helvetica", "Helvetica", "Times-Roman")),
        size=chance.choice((7, 8, 9)), fill=tint, head_fill=dark or tint, white_text=bool(dark),
        outline=0 if tint and not dashed and chance.random() < 0.3 else chance.uniform(0.3, 1.2), outline_rgb=chance.choice((line, (0, 0, 0))),
        outline_dash=chance.choice(((3, 2), (4, 2.5), (1.2, 1.8))) if dashed else (), rounded=chance.choice((0, 0, 4, 10)),
        shadow=chance.random() < 0.2, double=not dashed and chance.random() < 0.1, joins=chance.choice(("bus", "bus", "elbow")),
        line=chance.uniform(0.3, 1.4), line_rgb=line, gap=chance.choice((0, 0, 0, 2)), arrows=chance.random() < 0.15,
        hanging=chance.random() < 0.4, sideways=chance.random() < 0.15, scan=chance.choice(("office", "office", "office", "copier", "fax")))


def of_set(set_):
    """The looks that were chosen are all in the development set: the held-out ones are drawn by lot, so that nobody tunes on them."""
    drawn = {f"office-{number}": by_lot(random.Random(f"{set_} office {number}")) for number in range(LOTS)}
    return drawn | (DEVELOPMENT if set_ == "development" else {})
