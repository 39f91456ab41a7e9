# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers about the positions beside their descriptions: charts, staffing lists, evaluation statements, plans."""
from .flow import Flow
from .people import AGENCY, CLASSIFIER, LOCKS
from .sheet import Sheet, text_width

WIDE = (792, 612)  # points; letter on its side
BOX_WIDTH, BOX_HEIGHT = 132, 44


def put_box(sheet, x, y, lines, shade=None):
    """`x` is the box's middle, `y` its top."""
    sheet.box(x - BOX_WIDTH / 2, y, x + BOX_WIDTH / 2, y + BOX_HEIGHT, shade=shade)
    for index, line in enumerate(lines):
        font = "Helvetica-Bold" if index == 0 else "Helvetica"
        sheet.text(x - text_width(line, font, 7) / 2, y + 12 + 10 * index, line, font, 7)


def put_bus(sheet, x, y, below, top):
    """Lines from the foot (x, y) of a box to boxes whose middles are `below` and whose tops are at `top`."""
    middle = (y + top) / 2
    sheet.line(x, y, x, middle)
    if len(below) > 1:
        sheet.line(min(below), middle, max(below), middle)
    for one in below:
        sheet.line(one, middle, one, top)


def locks_chart():
    """The Structures Branch stands with nine engineers where its description tells of 23 employees."""
    sheet = Sheet(*WIDE)
    heading = "Bureau of Locks and Channels: Organization Chart, March 2024"
    sheet.text(396 - text_width(heading, "Helvetica-Bold", 13) / 2, 44, heading, "Helvetica-Bold", 13)
    put_box(sheet, 396, 70, ["Director", LOCKS[1], "Seraphina Delacroix-Hunt", "ES-0340-00"], shade=(0.86, 0.9, 0.96))
    chiefs = [
        (150, ["Senior Technical Adviser", "(Navigation Structures)", "SL-0810-00"]),
        (396, ["Chief Engineer", "Engineering Division", "Jocasta Brandywine", "GS-0801-15"]),
        (642, ["Deputy Director", "Vacant", "ES-0340-00"]),
    ]
    put_bus(sheet, 396, 70 + BOX_HEIGHT, [x for x, _ in chiefs], 150)
    for x, lines in chiefs:
        put_box(sheet, x, 150, lines)
    sheet.line(396 + BOX_WIDTH / 2, 172, 642 - BOX_WIDTH / 2, 172, dash=(3, 2))
    branches = [
        (230, ["Supervisory Civil Engineer", "Structures Branch", "Alasdair Munnery", "GS-0810-14"]),
        (562, ["Supervisory General Engineer", "Channel Design Branch", "Roland Tessaly", "GS-0801-14"]),
    ]
    put_bus(sheet, 396, 150 + BOX_HEIGHT, [x for x, _ in branches], 240)
    for x, lines in branches:
        put_box(sheet, x, 240, lines)
    places = [(90 + 150 * (index % 2), 320 + 52 * (index // 2)) for index in range(9)]
    trunk = 165
    sheet.line(230, 240 + BOX_HEIGHT, 230, 302)
    sheet.line(trunk, 302, 230, 302)
    sheet.line(trunk, 302, trunk, places[-1][1] + BOX_HEIGHT / 2)
    for index, (x, y) in enumerate(places):
        side = x + BOX_WIDTH / 2 if x < trunk else x - BOX_WIDTH / 2
        sheet.line(trunk, y + BOX_HEIGHT / 2, side, y + BOX_HEIGHT / 2)
        put_box(sheet, x, y, ["Civil Engineer", ENGINEERS[index], f"GS-0810-{12 if index < 7 else 11}"])
    put_bus(sheet, 562, 240 + BOX_HEIGHT, [492, 642], 320)
    put_box(sheet, 492, 320, ["General Engineer", "Imogen Vasterling", "GS-0801-13"])
    put_box(sheet, 642, 320, ["Environmental Engineer", "Vacant", "GS-0819-12"])
    return [sheet]


ENGINEERS = ("Petra Wynngate", "Osric Lunde", "Vacant", "Hollis Amberley", "Marit Dunning", "Caspian Rooke", "Thora Ellsworth",
             "Jonah Quist", "Lavinia Stroud")


def put_head(flow, title, fields):
    flow.centered(AGENCY, size=13)
    flow.centered(title, size=12, after=12)
    for label, value in fields:
        flow.field(label, value, 130)
    flow.space(6)


def supervisor_statement(position):
    """Concludes with a grade below the one on the description."""
    flow = Flow("Times", 11, footer="Page {page} of {pages}")
    put_head(flow, "POSITION EVALUATION STATEMENT", (
        ("Position:", f"{position.title}, {position.code()}"),
        ("PD Number:", position.number),
        ("Organization:", ", ".join(position.organization[1:])),
        ("Standards applied:", "General Schedule Supervisory Guide, HRCD-5, June 1998"),
        ("Date:", "March 3, 2025"),
    ))
    flow.heading("Background")
    flow.para("""The branch was reviewed after two of its sections moved to the field offices. The chief was heard on
February 11, 2025, and the Chief Engineer on the day after.""")
    flow.heading("Evaluation of the factors")
    for words in (
        "Factor 1, Program Scope and Effect: Level 1-2, 350 points. The work now serves one bureau's structures in six States.",
        "Factor 2, Organizational Setting: Level 2-2, 250 points. The chief reports to a position one level below the Director.",
        "Factor 3, Supervisory and Managerial Authority: Level 3-2, 450 points. Work is planned, assigned and appraised.",
        "Factor 4A, Nature of Contacts: Level 4A-2, 50 points. Factor 4B, Purpose of Contacts: Level 4B-2, 75 points.",
        "Factor 5, Difficulty of Work Directed: Level 5-7, 930 points. The base level of the work is GS-12.",
        "Factor 6, Other Conditions: Level 6-4, 1,120 points. Substantial work at GS-12 is coordinated.",
        "Total: 3,225 points, which is in the range of GS-13.",
    ):
        flow.para(words)
    flow.heading("Conclusion")
    flow.para(f"The position is properly classified as {position.title}, GS-0810-13.")
    flow.para(f"{CLASSIFIER[0]}, {CLASSIFIER[1]}")
    return flow.done()


def specialist_statement(position):
    """Says what the description says."""
    flow = Flow("Helvetica", 10, footer="{page}")
    put_head(flow, "EVALUATION STATEMENT", (
        ("Title:", position.title),
        ("Pay plan, series, grade:", position.code()),
        ("PD Number:", position.number),
        ("Organization:", ", ".join(position.organization[1:])),
        ("Date:", "June 12, 2024"),
    ))
    flow.heading("Series and title")
    flow.para(f"The work is that of the {position.series[0]} series: {position.title}.")
    flow.heading("Conclusion")
    flow.para(f"Final classification: {position.title}, {position.code()}.")
    return flow.done()


def executive_statement(position):
    """Confirms that the position belongs where it is."""
    flow = Flow("Times", 11, footer="Page {page} of {pages}")
    put_head(flow, "EVALUATION STATEMENT FOR AN EXECUTIVE POSITION", (
        ("Title:", position.title),
        ("Pay plan, series, grade:", position.code()),
        ("PD Number:", position.number),
        ("Organization:", ", ".join(position.organization[1:])),
        ("Date:", "February 5, 2024"),
    ))
    flow.heading("Executive criteria")
    flow.para("""The incumbent directs an organizational unit of 2,940 employees, is held accountable for the Lock Renewal
Program, watches progress toward goals and adjusts them, and makes policy for the waterways. The position classifies
above GS-15.""")
    flow.heading("Conclusion")
    flow.para(f"Final classification: {position.title}, {position.code()}.")
    flow.para("Araminta Goldfinch-Osei, Director, Division of Human Capital")
    return flow.done()


def executive_plan(position):
    flow = Flow("Times", 10.5, footer="Page {page} of {pages}")
    put_head(flow, "SENIOR EXECUTIVE SERVICE PERFORMANCE PLAN", (
        ("Executive:", position.employee),
        ("Position Title:", position.title),
        ("Pay Plan-Series:", "ES-0340"),
        ("Organization:", ", ".join(position.organization[1:])),
        ("Appraisal Period:", "10/01/2023 to 09/30/2024"),
    ))
    for number, (name, weight, text) in enumerate((
        ("Leading Change", 15, "Prepares the bureau for the second phase of the Lock Renewal Program."),
        ("Leading People", 15, "Fills the vacant deputy's position and settles the duties of the field office managers."),
        ("Business Acumen", 15, "Keeps the renewal program within its yearly appropriation."),
        ("Building Coalitions", 15, "Agrees with the States on closures of locks in winter."),
        ("Results Driven", 40, "Brings nine locks back into service and reports to Congress on the program."),
    ), 1):
        flow.heading(f"Critical Element {number}: {name} ({weight}%)")
        flow.para(text)
    flow.para("Summary rating: Exceeds Fully Successful.")
    flow.para(f"Rating official: {position.supervisor[0]}   Date: 11/04/2024")
    return flow.done()


STAFFING = (
    ("Position Number", "PD Number", "Position Title", "Pay Plan", "Series", "Grade", "Supervisory Code", "Organization", "Incumbent",
     "Supervisor Position Number"),
    ("L0001", "BLC-0001", "Director, Bureau of Locks and Channels", "ES", "0340", "00", "2", "Bureau of Locks and Channels",
     "Delacroix-Hunt, Seraphina", ""),
    ("L0002", "", "Deputy Director", "ES", "0340", "00", "2", "Bureau of Locks and Channels", "VACANT", "L0001"),
    ("L0006", "BLC-0006", "Senior Technical Adviser (Navigation Structures)", "SL", "0810", "00", "8", "Office of the Chief Engineer", "",
     "L0010"),
    ("L0010", "", "Chief Engineer", "GS", "0801", "15", "2", "Engineering Division", "Brandywine, Jocasta", "L0001"),
    ("L1102", "BLC-1102", "Supervisory Civil Engineer", "GS", "0810", "14", "2", "Structures Branch", "Munnery, Alasdair", "L0010"),
    ("L1127", "BLC-1127", "General Engineer/Environmental Engineer", "GS", "0801", "13", "8", "Channel Design Branch", "", "L0010"),
    ("L1188", "BLC-1188", "Civil Engineering Technician", "GS", "0802", "09", "8", "Survey Section", "", "L0010"),
)
def csv_of(rows):
    def cell(words):
        return f'"{words}"' if "," in words else words

    return "".join(",".join(cell(words) for words in row) + "\r\n" for row in rows).encode()
