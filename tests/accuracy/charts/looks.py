# SPDX-License-Identifier: GPL-3.0-or-later
"""How a chart is drawn and worded. Each set mixes the looks in its own way."""
import dataclasses
import typing

from charts import box_text


@dataclasses.dataclass(frozen=True)
class Look:
    # Wording
    text: typing.Callable = box_text.title_first
    notation: str = "full"       # of box_text.code
    vacant: str = "Vacant"
    count: str = "bracket"       # of box_text.count
    # Boxes
    font: str = "Helvetica"
    size: float = 8              # points
    fill: tuple | None = None    # RGB, 0..1; None is white
    head_fill: tuple | None = None  # of units' heads
    outline: float = 0.8         # points; 0: none
    rounded: float = 0           # radius, points
    shadow: bool = False
    double: bool = False         # two outlines
    white_text: bool = False     # on the heads' dark fill
    outline_rgb: tuple = (0, 0, 0)
    outline_dash: tuple = ()     # points on and off
    sides: bool = True           # False: outlines above and below only
    band: bool = False           # a dark strip with the first line of the box, white below it
    # Lines
    joins: str = "bus"           # "bus", "elbow" or "straight"
    line: float = 0.8            # points
    line_grey: float = 0         # 0 is black
    gap: float = 0               # points between a line's end and the box it means
    arrows: bool = False
    hanging: bool = False        # employees in a list below their chief
    sideways: bool = False       # the tree grows to the right
    line_rgb: tuple | None = None  # in place of line_grey
    # Sheet
    grid: float = 0              # gray of a spreadsheet's rules behind everything; 0: none
    paper: tuple | None = None   # RGB of the sheet
    scan: str = "office"         # of scanners.SCANS


BLUE, NAVY, SAND, GREEN, GREY = (0.84, 0.89, 0.96), (0.12, 0.22, 0.42), (0.98, 0.93, 0.82), (0.85, 0.93, 0.83), (0.9, 0.9, 0.9)

DEVELOPMENT = {
    "plain": Look(),
    "visio": Look(text=box_text.unit_first, fill=BLUE, head_fill=BLUE, hanging=True, line=0.5, font="Helvetica"),
    "slide": Look(text=box_text.name_first, notation="ses", head_fill=NAVY, white_text=True, rounded=6, shadow=True, outline=0.5,
                  joins="elbow", line_grey=0.35),
    "typed": Look(text=box_text.title_and_code, font="Times-Roman", notation="short", vacant="VACANT", count="fte", double=True, hanging=True),
    "sideways": Look(text=box_text.with_number, notation="blank", sideways=True, joins="elbow", count="staff"),
    "straight": Look(text=box_text.title_first, notation="slash", joins="straight", arrows=False, rounded=3, vacant="(Vacant)"),
}
HELD_OUT = {
    "ruled": Look(text=box_text.with_number, font="Times-Roman", count="fte", hanging=True, outline=1.2, line=1.2, gap=1.5),
    "pastel": Look(text=box_text.title_first, fill=GREEN, head_fill=SAND, outline=0, line=1.0, line_grey=0.3, notation="grade",
                   vacant="VACANT", joins="bus"),
    "dark": Look(text=box_text.unit_first, head_fill=(0.35, 0.1, 0.15), white_text=True, outline=0.6, rounded=4, count="staff", hanging=True,
                 joins="elbow"),
    "arrowed": Look(text=box_text.name_first, notation="blank", arrows=True, shadow=True, fill=GREY, head_fill=GREY, line=0.6),
    "rightward": Look(text=box_text.title_and_code, sideways=True, joins="bus", rounded=5, vacant="(vacant)", notation="ses"),
    "fan": Look(text=box_text.title_and_code, notation="short", joins="straight", double=True, count="fte", vacant="Vacant Position"),
}
OF_SET = {"development": DEVELOPMENT, "held-out": HELD_OUT}
