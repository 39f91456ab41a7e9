# SPDX-License-Identifier: GPL-3.0-or-later
"""A science agency: boxes to tick, the classification in one line, groups in place of branches, captions after their values."""
from archives.blind.parts import factors, fiscal_year, total
from archives.paper import Type, gap

ELEMENTS = ("Science and engineering output", "Project delivery", "Stewardship of data", "Mentoring", "Outreach")
LIST = ("csv", "")
COLUMNS = (("Staff member", lambda one: one.incumbent), ("Classified as", lambda one: f"{one.title}, {one.code}"),
           ("PD ref.", lambda one: one.pd_number),
           ("Billet", lambda one: one.position_number), ("Group", lambda one: one.units[-1]), ("Group lead", lambda one: one.supervisor))


def numbers(pd_number, position_number):
    return f"{pd_number[:2]}/{pd_number[2:]}", f"B-{position_number[1:]}"


def _ticked(position):
    return "   ".join(f"[{'X' if plan == position.plan else ' '}] {plan}" for plan in ("GS", "ES", "SL", "ST"))


def cover(position, chance):
    type_ = Type("serif", 10)
    rows = [[position.title, "title in use and official title"], [_ticked(position), "pay plan (tick one)"],
            [f"{position.series}   /   {position.grade or 'none'}", "occupational series / grade"], [position.pd_number, "PD reference"],
            [position.position_number, "billet"], [position.units[-1], "group"], [position.units[0], "agency"],
            [position.incumbent, "staff member"],
            [f"{position.supervisor}, {position.date()}", "group lead, for accuracy of the attached description"],
            [f"C. Arden, {position.date(month=1)}", "for its classification"]]
    return [type_.title("Position Description: Approval Sheet", 13), gap(), type_.grid(rows, (1.6, 1))]


def head(position):
    type_ = Type("serif", 11)
    return type_, [type_.text(f"PD reference {position.pd_number}   Billet {position.position_number}", size=9), gap(4),
                   type_.text(f"{position.title}", bold=True, size=15), type_.text(f"Classified as {position.title}, {position.code}"),
                   type_.text(f"Group: {position.units[-1]} ({position.units[0]})"), type_.text(f"Staff member: {position.incumbent}"),
                   gap()]


def closing(type_, position):
    return [gap(), type_.text(f"Group lead: {position.supervisor}   Staff member: {position.incumbent}   Date: {position.date()}", size=9)]


def appraisal(position, own, chance):
    type_, (begin, end) = Type("serif", 10.5), fiscal_year(position)
    body = [part for number, (name, text) in enumerate(own, 1) for part in (gap(6), type_.text(f"{number}  {name}", bold=True),
                                                                            type_.text(text, indent=14),
            type_.text(chance.choice(("Agreed result: achieved", "Agreed result: surpassed")), indent=14))]
    return [type_.title("Performance Conversation Record", 14), type_.text("(annual appraisal under part 430)", centered=True), gap(),
            type_.text(f"{position.incumbent}", bold=True), type_.text(f"{position.title}, {position.code}"),
            type_.text(f"Group: {position.units[-1]}. Group lead: {position.supervisor}."), type_.text(f"Year: {begin} - {end}"), gap(4),
            type_.heading("Critical elements"), *body, gap(), type_.text("Summary rating: [ ] 5   [X] 4   [ ] 3   [ ] 2   [ ] 1")]


def statement(position, chance):
    type_ = Type("serif", 11)
    judged = [f"{name}: Level {level} ({points})." for _, name, level, points in factors(position)]
    judged = [*judged, f"Sum of points: {total(position)}."] if judged else [
        "The level of the work agrees with the grade criteria of the guide that was applied."]
    return [type_.title("Classification Rationale", 14), gap(),
            type_.text(f"{position.title}, {position.code}. PD reference {position.pd_number}, billet {position.position_number}, "
                                                                          f"group {position.units[-1]}."), gap(),
            type_.heading("Title and series"),
            *type_.paragraphs([f"The work is that of series {position.series}, and the title is the one which the standard prescribes."]),
            type_.heading("Evaluation of the grade"), *type_.paragraphs(judged, 3), type_.heading("Determination"),
            *type_.paragraphs([f"{position.title}, {position.code}."]),
            type_.text(f"C. Arden for the Director, {position.long_date(month=1)}")]
