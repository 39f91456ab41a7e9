# SPDX-License-Identifier: GPL-3.0-or-later
"""The layouts in which an agency keeps its position descriptions."""
from dataclasses import dataclass

from .factors import factor_name, printed_level, put_factors, put_summary, put_total
from .flow import Flow
from .of8 import cover_sheet
from .tables import range_of


@dataclass(frozen=True)
class Look:
    """Choices within a layout."""

    headings: str = "level"  # see factors.put_level_heading
    percents: str = "paren"  # "paren", "title", "lead", "words" or "none"
    total: str = "lines"  # "lines", "sentence", "table" or "none"
    face: str = "Times"
    size: float = 11
    certified: bool = True
    signature: str = "typed"  # "typed", "electronic" or "script"
    status: str = "Competitive"  # block 10 of the form
    reason: str = "New"  # block 2 of the form
    explanation: str = ""
    field_office: bool = False
    names: tuple = ("Introduction", "Major Duties", "Supervisory Controls")


SERVICES = {"supervisory": "Supervisory", "managerial": "Managerial", "neither": "Non-Supervisory"}
FLSA = {"exempt": "Exempt", "nonexempt": "Nonexempt"}


def put_duties(flow, position, how, justify=False):
    for number, duty in enumerate(position.duties, 1):
        title, percent = duty.title, duty.percent
        if percent is None or how == "none":
            runs = [(f"{number}. {title}." if title else f"{number}.", flow.bold)]
            flow.runs(runs + [(duty.text, flow.roman)], justify=justify)
        elif how == "paren":
            flow.runs([(f"{number}. {duty.text} ({percent}%)", flow.roman)], justify=justify)
        elif how == "title":
            flow.heading(f"{number}. {title} ({percent}%)", before=2)
            flow.para(duty.text, justify=justify)
        elif how == "lead":
            flow.split_heading(f"Duty {number}. {title}", f"{percent}%", before=2)
            flow.para(duty.text, justify=justify)
        elif how == "words":
            text = f"{duty.text} This takes approximately {percent} percent of the time."
            flow.runs([(f"{chr(64 + number)}. {title}.", flow.bold), (text, flow.roman)])
        else:
            raise ValueError(how)


def put_signature(flow, x, y, name, date, kind):
    """A signature on the line at y, as it is typed, stamped by a signing program, or written."""
    if kind == "typed":
        flow.sheet.text(x, y, f"/s/ {name}", flow.roman, flow.size)
    elif kind == "electronic":
        flow.sheet.text(x, y - 8, f"Digitally signed by {name.upper()}", "Helvetica", 7.5)
        flow.sheet.text(x, y, f"Date: {date} 10:42:17 -05'00'", "Helvetica", 7.5)
    elif kind == "script":
        flow.sheet.text(x, y, name, "Script", 15)
    else:
        raise ValueError(kind)


def put_certification(flow, position, signature):
    """Who answers for the paper, with signature and date."""
    flow.need(110)
    flow.heading("Supervisory Certification", before=8)
    flow.para(
        "I certify that this is an accurate statement of the major duties and responsibilities of "
        "this position and of its organizational relationships."
    )
    for (name, title), role in (
        (position.supervisor, "Supervisor"),
        (position.classifier, "Classified by"),
    ):
        flow.need(34)
        flow.y += 22
        y = flow.y
        put_signature(flow, flow.left + 70, y, name, position.certified, signature)
        flow.sheet.line(flow.left + 66, y + 3, flow.left + 250, y + 3, 0.5)
        flow.sheet.text(flow.left, y, role + ":", flow.roman, flow.size - 1)
        flow.sheet.text(flow.left + 262, y, "Date:", flow.roman, flow.size - 1)
        flow.sheet.text(flow.left + 292, y, position.certified, flow.roman, flow.size - 1)
        flow.sheet.line(flow.left + 290, y + 3, flow.left + 370, y + 3, 0.5)
        flow.y += flow.size + 2
        flow.sheet.text(flow.left + 70, flow.y, f"{name}, {title}", flow.roman, flow.size - 2)


def put_body(flow, position, look, justify=False):
    """Introduction to certification, as running text."""
    introduction, duties, controls = look.names
    flow.heading(introduction)
    flow.para(position.introduction, justify=justify)
    if position.duties:
        flow.heading(duties)
        put_duties(flow, position, look.percents, justify)
    if position.controls:
        flow.heading(controls)
        flow.para(position.controls, justify=justify)
    for heading, text in position.sections:
        flow.heading(heading)
        flow.para(text, justify=justify)
    if position.factors:
        put_factors(flow, position, look.headings, justify)
        if look.total == "table":
            put_summary(flow, position, look.headings)
        elif look.total != "none":
            put_total(flow, position, look.total)


def narrative(position, look):
    """Title lines in the middle, then running text."""
    flow = Flow(look.face, look.size, footer="{page}")
    flow.centered(position.organization[0], size=look.size + 1)
    flow.centered(" \u2013 ".join(position.organization[1:]))
    flow.centered(position.title)
    flow.centered(position.code())
    if position.working_title:
        flow.centered(f"Organizational Title: {position.working_title}")
    flow.centered(f"Position Description No. {position.number}", after=8)
    put_body(flow, position, look)
    flow.para(
        f"Fair Labor Standards Act determination: {FLSA[position.flsa]}. "
        f"Supervisory status: {SERVICES[position.supervisory]}."
    )
    if look.certified:
        put_certification(flow, position, look.signature)
    return flow.done()


def cover_page(position, look):
    """A page of label and value, then running text from the second page."""
    flow = Flow(look.face, look.size, footer="Page {page} of {pages}")
    flow.centered(position.organization[0].upper(), size=14, after=4)
    flow.centered("POSITION DESCRIPTION COVER PAGE", size=12, after=16)
    for label, value in (
        ("Position Title:", position.title),
        ("Organizational Title:", position.working_title),
        ("PD Number:", position.number),
        ("Pay Plan-Series-Grade:", position.code()),
        ("Organization:", position.organization[0]),
        *(("", unit) for unit in position.organization[1:]),
        ("Duty Station:", position.duty_station),
        ("Supervisory Status:", SERVICES[position.supervisory]),
        ("FLSA:", FLSA[position.flsa]),
        ("Service:", look.status),
        ("Employee:", position.employee),
        ("Standards Used:", position.standards),
    ):
        if value:
            flow.field(label, value, after=7)
    flow.space(10)
    if look.certified:
        put_certification(flow, position, look.signature)
    flow.new_page()
    flow.header = f"{position.title}, {position.code()}"
    put_body(flow, position, look)
    return flow.done()


def form_and_narrative(position, look):
    """The form as a cover sheet, and the description that it says is attached."""
    faces = {"Times": "Helvetica"}
    cover = cover_sheet(
        position,
        faces.get(look.face, look.face),
        reason=look.reason,
        status=look.status,
        signed=look.certified,
        explanation=look.explanation,
        field_office=look.field_office,
    )
    flow = Flow(look.face, look.size, footer="- {page} -")
    flow.centered(position.title)
    flow.centered(position.code(), after=8)
    put_body(flow, position, look)
    return [cover] + flow.done()


def table_form(position, look):
    """What a personnel system prints: ruled tables of label and value."""
    flow = Flow("Helvetica", 9, margin=54, footer="Page {page} of {pages}")
    width = flow.width
    flow.centered("Position Management System", size=13)
    flow.centered("Position Description Report", size=10, after=8)
    pairs = [
        ("Position Description Number", position.number, "Position Title", position.title),
        ("Pay Plan", position.pay_plan, "Occupational Series", "/".join(position.series)),
        ("Grade", f"{position.grade:02d}", "FLSA Category", FLSA[position.flsa]),
        (
            "Supervisory Status",
            SERVICES[position.supervisory],
            "Duty Station",
            position.duty_station,
        ),
        ("Agency", position.organization[0], "Bureau or Office", position.organization[1]),
        ("Division", position.organization[2], "Branch", (position.organization + ("",))[3]),
    ]
    flow.table([width * 0.2, width * 0.3, width * 0.2, width * 0.3], pairs, shade_first=True)
    flow.space(8)
    flow.table([width], [[position.introduction]], header=["Introduction"])
    flow.space(8)
    flow.table(
        [width * 0.06, width * 0.82, width * 0.12],
        [
            [n, f"{d.title}\n\n{d.text}", "" if d.percent is None else f"{d.percent}%"]
            for n, d in enumerate(position.duties, 1)
        ],
        header=["No.", "Major Duties", "Percent"],
    )
    flow.space(8)
    flow.table(
        [width * 0.2, width * 0.56, width * 0.12, width * 0.12],
        [
            [
                f"{f.number}. {factor_name(position.system, f.number)}",
                f.text,
                printed_level(look.headings, position.system, f),
                str(f.points(position.system)),
            ]
            for f in position.factors
        ],
        header=["Factor", "Description", "Level", "Points"],
    )
    grade = position.stated_grade()
    flow.space(8)
    flow.table(
        [width * 0.25, width * 0.15, width * 0.2, width * 0.1, width * 0.15, width * 0.15],
        [["Total Points", f"{position.total()}", "Grade", f"GS-{grade:02d}", "Point Range", range_of(grade)]],
        shade_first=True,
    )
    flow.space(8)
    if look.certified:
        flow.need(70)
        flow.table(
            [width * 0.25, width * 0.45, width * 0.3],
            [
                [
                    "Supervisory Certification",
                    f"/s/ {position.supervisor[0]}, {position.supervisor[1]}",
                    f"Date: {position.certified}",
                ],
                [
                    "Classification Certification",
                    f"/s/ {position.classifier[0]}, {position.classifier[1]}",
                    f"Date: {position.certified}",
                ],
            ],
            shade_first=True,
        )
    return flow.done()


def two_columns(position, look):
    """Two columns of justified prose under a heading that spans them."""
    flow = Flow(look.face, look.size, margin=54, gutter=22, footer="{page}")
    flow.centered(position.organization[0], size=14)
    flow.centered(", ".join(position.organization[1:]), font=flow.roman)
    flow.centered(f"{position.title}, {position.code()}", size=12)
    flow.centered(
        f"PD No. {position.number}     FLSA: {FLSA[position.flsa]}     "
        f"{SERVICES[position.supervisory]}",
        font=flow.roman,
        after=10,
    )
    flow.sheet.line(flow.margin, flow.y, flow.margin + flow.width, flow.y)
    flow.use_columns(2)
    put_body(flow, position, look, justify=True)
    if look.certified:
        flow.heading("Supervisory Certification")
        flow.para("I certify that this description states the major duties of the position accurately.")
        for name, title in (position.supervisor, position.classifier):
            flow.need(40)
            flow.y += 18
            put_signature(flow, flow.left, flow.y, name, position.certified, look.signature)
            flow.sheet.line(flow.left, flow.y + 3, flow.left + flow.width, flow.y + 3, 0.5)
            flow.sheet.text(flow.left + flow.width - 62, flow.y, position.certified, flow.roman, 9)
            flow.y += 12
            flow.sheet.text(flow.left, flow.y, f"{name}, {title}", flow.roman, 8)
    return flow.done()
