# SPDX-License-Identifier: GPL-3.0-or-later
"""Cover sheets as agencies make their own: forms reprinted, screens printed, requests filled in."""
from archives.paper import Type, gap, shows


@shows("title", "series", "grade", "pd_number", "position_number", "unit")
def screen(position, chance):
    """A system's screen: short captions, no colons, values to the right."""
    type_ = Type("typed", 9)
    rows = [["Position Nbr", position.position_number, "Eff Date", position.date(month=1)], ["Job Code", position.pd_number, "Status", "Active"],
            ["Official Title", position.title, "Pay Plan", position.plan], ["Occ Series", position.series, "Grade", f"{position.grade or 0:02}"],
            ["Dept Descr", position.units[-1], "Reports To", position.supervisor]]
    return [type_.text("POSITION DESCRIPTION COVER SHEET", bold=True), gap(), type_.bare(rows, (1.2, 2.8, 1, 2))]


@shows("title", "series", "grade", "pd_number", "unit", "incumbent")
def bureau_form(position, chance):
    """The optional form as a bureau redrew it."""
    type_ = Type("sans", 8.5)
    box = type_.box
    return [type_.title("POSITION DESCRIPTION COVER SHEET", 11), gap(4),
            type_.grid([[box("1. Dept./Agency", position.units[0]), box("2. Organizational Segment", position.units[-1]), box("3. Duty Post", "Denver, CO")],
                        [box("4. PD No.", position.pd_number), box("5. Action", "[ ] New [X] Revised"), box("6. FLSA", "[ ] E  [X] N")]]),
            type_.grid([["7. Classification", "Official Title", "PP", "Series", "Grade", "Initials", "Date"],
                        ["Bureau", position.title, position.plan, position.series, f"{position.grade or 0:02}", "CA", position.date(month=1)],
                        ["Requested by office", "", "", "", "", "", ""]], (1.4, 3, 0.5, 0.8, 0.7, 0.8, 1.1), heads=1, size=7.5),
            type_.grid([[box("8. Employee's Name", position.incumbent), box("9. Supervisor's Name", position.supervisor)]]),
            type_.grid([[box("10. Supervisor's signature", f"/s/ {position.supervisor}"), box("Date", position.date())]])]


@shows("title", "series", "grade", "pd_number", "unit")
def dotted_captions(position, chance):
    type_ = Type("typed", 9.5)
    lead = [("PD NO", position.pd_number), ("TITLE", position.title), ("PP/SERIES/GRADE", position.code), ("AGENCY", position.units[0]),
            ("ORG. SEGMENT", position.units[-1]), ("SUPV. CODE", "8"), ("BUS CODE", "7777"), ("CLASSIFIER", "M. IVES"), ("CLASS. DATE", position.date(month=1))]
    return [type_.title("PD COVER SHEET", 12), gap(), *[type_.text(f"{caption} {'.' * (24 - len(caption))} {value}") for caption, value in lead]]


@shows("title", "series", "grade", "pd_number", "unit", "incumbent", "position_number")
def request(position, chance):
    type_ = Type("serif", 10)
    return [type_.text(position.units[0], bold=True, centered=True), type_.title("Position Description Cover Sheet and Request for Action", 12), gap(),
            type_.text(f"Individual Position No.: {position.position_number}        Master PD No.: {position.pd_number}"),
            type_.text(f"Title: {position.title}        Series: {position.series}        Grade: {position.plan}-{position.grade or 0:02}"),
            type_.text(f"Name of incumbent (or Vacant): {position.incumbent}"), type_.text(f"Organizational location: {position.units[-1]}"), gap(),
            type_.text("[X] Reclassify   [ ] Establish   [ ] Abolish"), type_.text(f"Requesting official: {position.supervisor}   Date: {position.date()}")]


@shows("title", "series", "grade", "pd_number", "unit")
def front_page(position, chance):
    """Captions centered over their values in a row of boxes, and the unit's chain in one cell."""
    type_ = Type("sans", 10)
    middle = lambda caption, *values: [type_.text(caption, size=7, bold=True, centered=True), *[type_.text(value, centered=True) for value in values]]
    return [type_.title("CORE PERSONNEL DOCUMENT COVER SHEET", 13), gap(),
            type_.grid([[middle("CPD NUMBER", position.pd_number), middle("PP-SERIES-GRADE", position.code), middle("DATE CERTIFIED", position.date(month=1))],
                        [middle("CLASSIFICATION TITLE", position.title)], [middle("ORGANIZATION", *position.units)]]),
            gap(), type_.text("The duties below are certified to be accurate.")]


LAYOUTS = (screen, bureau_form, dotted_captions, request, front_page)
