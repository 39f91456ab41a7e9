# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as offices draw them today: templates of drawing tools, small tinted or rounded boxes, hairlines, dashed boxes for what is planned."""
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
