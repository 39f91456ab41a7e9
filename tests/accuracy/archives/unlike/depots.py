# SPDX-License-Identifier: GPL-3.0-or-later
"""The Veterinary Depot Service fills in long forms of many boxes, most of them empty; the caption stands under what was filled in."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def number(position):
    return f"V{position.pd_number[0]}-{position.pd_number[1:]}"


def seat(position):
    return f"{position.position_number}{position.pd_number[:2]}"


def listed(name):
    first, last = name.rsplit(" ", 1)
    return f"{last}, {first}"


def _form(type_, entries, across=3):
    """Boxes in rows: the value, a small caption below it."""
    boxes = [[type_.text(str(value) or " ", size=9), type_.text(f"{index}. {caption}", size=6)] for index, (caption, value) in enumerate(entries, 1)]
    return type_.grid([boxes[start:start + across] for start in range(0, len(boxes), across)], (1,) * across)


def description(position, chance):
    type_ = Type("sans", 9.5)
    entries = [("Agency's number of this form", number(position)), ("Reason for submission", "Redescription"), ("Duty station", "Depot 4"),
               ("Classified title", position.title), ("Pay plan, occupational code, grade", position.code), ("Working title, if different", ""),
               ("Service", position.units[0]), ("First subdivision", position.units[1] if len(position.units) > 2 else ""),
               ("Lowest subdivision", position.units[-1]), ("Seat", seat(position)), ("Fair Labor Standards Act", "Exempt"), ("Sensitivity", "2"),
               ("Employee's name", listed(position.incumbent)), ("Immediate supervisor's name", listed(position.supervisor)), ("Date received", position.date())]
    return [type_.title("VDS FORM 108 - DESCRIPTION OF A POSITION", 12), gap(), _form(type_, entries), gap(), *set_text(type_, position.text)]


def cover(position, chance):
    type_ = Type("sans", 9.5)
    entries = [("Form 108 number", number(position)), ("Seat", seat(position)), ("Action", "Certify"), ("Title", position.title), ("Code", position.code),
               ("Subdivision", position.units[-1]), ("Employee", listed(position.incumbent)), ("Supervisor", listed(position.supervisor)), ("Remarks", "")]
    return [type_.title("VDS FORM 107 - COVER TO FORM 108", 12), gap(), _form(type_, entries), gap(),
            type_.text("I certify that the attached is an accurate statement of the major duties of this position.", size=8)]


def appraisal(position, own, chance):
    type_ = Type("sans", 9.5)
    entries = [("Employee rated", listed(position.incumbent)), ("Employee's number", f"{chance.randint(100000, 999999)}"), ("Year", f"FY {position.year + 2}"),
               ("Seat", seat(position)), ("Title", position.title), ("Subdivision", position.units[-1]),
               ("Rating official", listed(position.supervisor)), ("Reviewing official", "Tolland, R."), ("Type of appraisal", "Annual")]
    return [type_.title("VDS FORM 430 - RATING OF PERFORMANCE", 12), gap(), _form(type_, entries), *parts.goals(type_, own, "Critical element"), gap(),
            _form(type_, [("Summary level", "3"), ("Employee's initials", position.incumbent[0]), ("Date", position.date(2))])]


def statement(position, chance):
    type_ = Type("sans", 9.5)
    entries = [("Form 108 number", number(position)), ("Title allocated", position.title), ("Code allocated", position.code),
               ("Subdivision", position.units[-1]), ("Analyst", "Ives, M."), ("Date of analysis", position.date(month=1))]
    return [type_.title("VDS FORM 109 - CLASSIFICATION ANALYSIS", 12), gap(), _form(type_, entries), gap(), *parts.levels(type_, position),
            type_.text("Allocation approved.")]


def chart_box(position):
    return [position.title, seat(position), listed(position.incumbent)]


LIST = [("Seat", seat), ("Form 108", number), ("Title", lambda one: one.title), ("Code", lambda one: one.code), ("Subdivision", lambda one: one.units[-1]),
        ("Employee", lambda one: listed(one.incumbent))]
