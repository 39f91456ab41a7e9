# SPDX-License-Identifier: GPL-3.0-or-later
"""Position descriptions and cover sheets, in the layouts of several agencies."""
from reportlab.lib import colors

from archives import agency_covers, agency_heads, bureau_papers
from archives.paper import Paper, Type, gap


def set_text(type_, texts):
    """Paragraphs as they come, short ones as headings."""
    parts = []
    for words in texts:
        if len(words) < 60 and not words.endswith((".", ";", ",")) and words[:1].isalnum():
            parts += [gap(4), type_.heading(words), gap(4)]
        else:
            parts += type_.paragraphs([words])
    return parts


def signatures(type_, position, chance):
    dates = position.date(), position.date(month=1)
    rows = [["Supervisor's certification", f"/s/ {position.supervisor}", dates[0]],
            ["Classification official", f"/s/ {chance.choice(('R. Tolland', 'M. Ives', 'C. Arden'))}", dates[1]]]
    return [gap(14), type_.grid([["Certification", "Name and signature", "Date"], *rows], (2, 3, 1), heads=1)]


# Position descriptions: (position, chance) to the parts of the paper.
def plain(position, chance):
    type_ = Type("serif", 11)
    lead = [type_.title("POSITION DESCRIPTION"), gap(), type_.labelled("PD Number:", position.pd_number),
            type_.labelled("Title:", position.title), type_.labelled("Classification:", position.code),
            type_.labelled("Organization:", ", ".join(position.units)), gap()]
    return [*lead, *set_text(type_, position.text), *signatures(type_, position, chance)]


def ruled_form(position, chance):
    type_ = Type("sans", 10)
    box = type_.box
    grid = type_.grid([[box("1. Position description number", position.pd_number), box("2. Pay plan, series, grade", position.code)],
                       [box("3. Official title", position.title), box("4. Position number", position.position_number)],
                       [box("5. Employing organization", position.units[0]), box("6. Subdivision", ", ".join(position.units[1:]))],
                       [box("7. Name of employee", position.incumbent), box("8. Name of supervisor", position.supervisor)]], (3, 2))
    return [type_.title("Position Description"), gap(), grid, gap(), *set_text(type_, position.text),
            *signatures(type_, position, chance)]


def typed(position, chance):
    type_ = Type("typed", 9.5)
    lead = [type_.text(position.title.upper()), type_.text(position.code), *[type_.text(unit) for unit in position.units],
            type_.text(f"PD# {position.pd_number}"), gap()]
    end = [gap(), type_.text(f"Certified by {position.supervisor}, supervisor, {position.date()}"),
           type_.text(f"Classified {position.date(month=1)}")]
    return [*lead, *set_text(type_, position.text), *end]


def banded(position, chance):
    type_ = Type("sans", 10)
    band = type_.grid([[[type_.text("POSITION DESCRIPTION OF RECORD", bold=True, size=13, colour=colors.white)]]], heads=1,
                      shade=colors.HexColor("#28456b"))
    entries = type_.grid([["PD control no.", position.pd_number, "Occupational code", position.code],
                          ["Position title", position.title, "Master record", position.position_number],
                          ["Location in agency", "; ".join(position.units), "Effective", position.date()]], (1.2, 2.4, 1.3, 1.4))
    return [band, entries, gap(), *set_text(type_, position.text), *signatures(type_, position, chance)]


def running_head(position, chance):
    type_ = Type("serif", 11.5)
    lead = [type_.text(position.units[0].upper(), bold=True), *[type_.text(unit) for unit in position.units[1:]], gap(6),
            type_.text(f"{position.title}, {position.code}", bold=True, size=13), gap(6),
            type_.text(f"Standard Position Description {position.pd_number}"), gap()]
    end = [gap(), type_.text(f"Approved: {position.supervisor}"), type_.text(f"Date: {position.long_date()}")]
    return [*lead, *set_text(type_, position.text), *end]


def labels_apart(position, chance):
    type_ = Type("typed", 9)
    entries = (("OFFICIAL POSITION TITLE", position.title), ("PAY SCHEDULE, OCCUPATIONAL CODE, GRADE", position.code),
               ("JOB CODE", position.pd_number), ("DEPARTMENT OR AGENCY", position.units[0]),
               ("ORGANIZATIONAL UNIT", " / ".join(position.units[1:]) or position.units[0]))
    lead = [part for label, value in entries for part in (type_.text(label, size=7.5), type_.text(value), gap(3))]
    return [type_.title("STATEMENT OF DUTIES AND RESPONSIBILITIES", 11), gap(), *lead, gap(), *set_text(type_, position.text),
            *signatures(type_, position, chance)]


# Cover sheets.
def optional_form(position, chance):
    type_ = Type("sans", 9.5)
    box = type_.box
    rows = [[box("1. Agency Position No.", position.pd_number), box("2. Reason for Submission",
                                                                     chance.choice(("[X] Redescription", "[X] New", "[X] Reestablishment"))),
             box("3. Service", "[X] Hdqtrs.  [ ] Field")],
            [box("4. Employing Office Location", chance.choice(("Washington, DC", "Denver, CO", "Duty station as assigned"))),
             box("7. Fair Labor Standards Act", chance.choice(("[X] Exempt  [ ] Nonexempt", "[ ] Exempt  [X] Nonexempt"))),
             box("13. Competitive Level Code", f"{chance.randint(1, 999):03}")]]
    official = type_.grid([["15. Classified/Graded by", "Official Title of Position", "Pay Plan", "Occupational Code", "Grade", "Date"],
                           ["a. Office of Personnel Management", "", "", "", "", ""],
                           ["b. Department, Agency or Establishment", position.title, position.plan, position.series,
                            f"{position.grade:02}" if position.grade else "00", position.date(month=1)],
                           ["e. Recommended by Supervisor or Initiating Office", "", "", "", "", ""]], (2.2, 3, 0.7, 1.1, 0.7, 1), heads=1, size=7.5)
    below = [[box("16. Organizational Title of Position (if different from official title)", ""),
              box("17. Name of Employee (if vacant, specify)", position.incumbent)],
             [box("18. Department, Agency, or Establishment", position.units[0]),
              box("a. First Subdivision", position.units[1] if len(position.units) > 1 else "")],
             [box("b. Second Subdivision", position.units[2] if len(position.units) > 2 else ""),
              box("19. Employee Review (optional): this describes the duties of my position", "")]]
    signed = [[box("20. Supervisory Certification. The statement of the duties is accurate. a. Immediate supervisor", position.supervisor),
               box("Date", position.date())],
              [box("21. Classification/Job Grading Certification. Name and title of official taking action", "C. Arden, Classifier"),
               box("Date", position.date(month=1))]]
    return [type_.title("POSITION DESCRIPTION (Please Read Instructions on the Back)", 11), gap(6), type_.grid(rows), official,
            type_.grid(below), type_.grid(signed, (4, 1)), type_.grid([[box("24. Remarks", ""), ], [box("25. Description of Major Duties and "
                                                                                                "Responsibilities (See Attached)", "")]])]


def agency_cover(position, chance):
    type_ = Type("serif", 11)
    entries = [["PD number", position.pd_number], ["Position title", position.title], ["Pay plan - series - grade", position.code],
               ["Organization", ", ".join(position.units)], ["Incumbent", position.incumbent], ["Supervisor", position.supervisor],
               ["FLSA status", chance.choice(("Exempt", "Nonexempt"))], ["Bargaining unit status", chance.choice(("7777", "8888", "1234"))],
               ["Position sensitivity", chance.choice(("Non-sensitive / low risk", "Moderate risk public trust"))],
               ["Date classified", position.date(month=1)]]
    return [type_.text(position.units[0], bold=True, centered=True), type_.title("POSITION DESCRIPTION COVER SHEET"), gap(16),
            type_.grid(entries, (1, 2)), gap(20),
            *type_.paragraphs(["I certify that this is an accurate statement of the major duties and responsibilities of this position and "
                               "its organizational relationships."]),
            type_.labelled("Supervisor signature:", f"/s/ {position.supervisor}"), type_.labelled("Date:", position.date())]


def coded_cover(position, chance):
    """As a system of records prints it: label and value, two to a line."""
    type_ = Type("sans", 9.5)
    rows = [[type_.labelled("PD#:", position.pd_number), type_.labelled("Sequence#:", "VARIES")],
            [type_.labelled("Replaces PD#:", ""), type_.labelled("Installation:", position.units[0])],
            [type_.labelled("Major Command:", position.units[0]), type_.labelled("Region:", chance.choice(("East", "West", "Central")))],
            [type_.labelled("Citation 1:", "OPM classification standard of the series"), type_.labelled("PD Status:", "VERIFIED")],
            [type_.labelled("Position Title:", position.title), type_.labelled("Pay Plan-Series-Grade:", position.code)],
            [type_.labelled("Classified By:", "C. Arden"), type_.labelled("Classified Date:", position.date(month=1))],
            [type_.labelled("FLSA:", "Non-Exempt"), type_.labelled("Career Ladder PD:", "No")],
            [type_.labelled("Incumbent:", position.incumbent), type_.labelled("Organization:", position.units[-1])]]
    table = type_.grid([[[cell] for cell in row] for row in rows])
    return [type_.title("Position Description Cover Record", 13), gap(), table, gap(), type_.heading("Supervisor Certification"),
            *type_.paragraphs(["The supervisor attests that the attached description states the position's principal work correctly."]),
            type_.labelled("Supervisor:", position.supervisor)]


def action_cover(position, chance):
    type_ = Type("serif", 10)
    box = type_.box
    return [type_.title("CLASSIFICATION ACTION AND POSITION COVER SHEET", 12), gap(),
            type_.grid([[box("Control number", position.pd_number), box("Action", chance.choice(("Establish", "Amend", "Reclassify"))),
                         box("Position number", position.position_number)]]),
            type_.grid([["Classification", "Title", "Plan", "Series", "Grade"],
                        ["Present", "", "", "", ""],
                        ["Approved", position.title, position.plan, position.series, position.grade or "00"]], (1.2, 3, 0.6, 0.8, 0.6), heads=1),
            type_.grid([[box("Agency", position.units[0]), box("Component", ", ".join(position.units[1:]))],
                        [box("Occupied by", position.incumbent), box("Supervised by", position.supervisor)],
                        [box("Approving official", "C. Arden"), box("Date approved", position.long_date(month=1))]]), gap(),
            type_.text("The description of duties follows this sheet.")]


def with_head(head):
    """The layout whose head this is: the description as it is anywhere, and signatures."""
    def layout(position, chance):
        type_, lead = head(position)
        return [*lead, *set_text(type_, position.text), *signatures(type_, position, chance)]
    layout.__name__ = head.__name__
    layout.shows = head.shows
    return layout


DESCRIPTIONS = {"development": (plain, ruled_form, typed, *map(with_head, (*agency_heads.LAYOUTS, *bureau_papers.HEADS))), "held-out": (banded, running_head, labels_apart)}
COVERS = {"development": (optional_form, agency_cover, *agency_covers.LAYOUTS, *bureau_papers.COVERS), "held-out": (coded_cover, action_cover)}


def description(position, set_, chance):
    layout = chance.choice(DESCRIPTIONS[set_])
    head = f"{position.title}  PD {position.pd_number}" if layout is running_head else ""
    return Paper("position_description", tuple(layout(position, chance)), (position.key,), f"PD {position.pd_number} {position.title}",
                 head=head, numbered=chance.random() < 0.5)


def cover_sheet(position, set_, chance):
    return Paper("cover_sheet", tuple(chance.choice(COVERS[set_])(position, chance)), (position.key,), f"Cover {position.pd_number}")
