# SPDX-License-Identifier: GPL-3.0-or-later
"""The Mint and Medal Office keeps its positions in a personnel system and prints its screens: short names of fields, values beside or below."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def seat(position):
    return f"00{position.position_number[1:]}"


def record(position):
    return f"MM{position.pd_number}"


def description(position, chance):
    """Two columns of field and value without a colon or a line; the text is what the system holds."""
    type_ = Type("typed", 8.5)
    rows = [["PosnID", seat(position), "RecStat", "ACTIVE"], ["PDRec", record(position), "EffDt", position.date()],
            ["OffTtl", position.title, "WrkgTtl", ""], ["PP-Occ-Grd", position.code, "FPL", f"{position.grade or 0:02}"],
            ["OrgTree", " > ".join(position.units), "SupvLvl", "8"], ["RptsTo", position.supervisor, "Occupant", position.incumbent]]
    return [type_.text("PSN100R    Position Data with Duty Text"), gap(), type_.bare(rows, (1, 3.4, 1, 2)), gap(), type_.text("DUTY TEXT"),
            gap(4), *set_text(type_, position.text), gap(), type_.text("*** END OF RECORD ***")]


def cover(position, chance):
    """A ticket of a work-flow system: its own number stands first and says nothing of the position."""
    type_ = Type("sans", 9)
    middle = [("Ticket", f"HRT-{chance.randint(10000, 99999)}"), ("Request", "Certify description"), ("For seat", seat(position)),
              ("Description record", record(position)), ("Named", position.title), ("Allocated", position.code),
              ("In", position.units[-1]), ("Held by", position.incumbent), ("Answers to", position.supervisor)]
    return [type_.title("Description Certification Ticket - front sheet", 12), gap(), type_.grid(middle, (1, 3)), gap(),
            type_.text(f"I confirm that the attached description is what the occupant does. {position.supervisor}, {position.long_date()}")]


def appraisal(position, own, chance):
    type_ = Type("sans", 9.5)
    last, first = position.incumbent.split()[-1], " ".join(position.incumbent.split()[:-1])
    rows = [["Participant", f"{last}, {first}", "Participant seat", seat(position)],
            ["Business title", position.title, "Occ/Lvl", f"{position.series}/{position.grade or 0}"],
            ["Cost center", position.units[-1], "Lead reviewer", position.supervisor]]
    return [type_.text(f"Review form FY{position.year + 2 - 2000} - Goals and Results", bold=True, size=13), gap(), type_.bare(rows, (1, 2.2, 1.1, 1.6)),
            *parts.goals(type_, own, "Goal"), gap(), type_.text("Overall score  3.7 of 5   Fully Successful")]


def statement(position, chance):
    type_ = Type("sans", 9.5)
    return [type_.text("Case note - classification analysis", bold=True, size=13), gap(),
            type_.bare([["Seat", seat(position)], ["Record", record(position)], ["Analyst", "M. Ives"], ["Closed", position.date(month=1)]], (1, 5)),
            gap(), *type_.paragraphs([f"The record describes a {position.title} in {position.units[-1]}. The main work, as described: "
                                      f"{parts.main_duty(position)}"]),
            *parts.levels(type_, position), type_.text(f"Outcome: {position.title}, {position.code}. Allocation sustained.")]


LIST = [("PosnID", seat), ("PDRec", record), ("OffTtl", lambda one: one.title), ("PP", lambda one: one.plan), ("Occ", lambda one: one.series),
        ("Grd", lambda one: f"{one.grade or 0:02}"), ("OrgTreeLeaf", lambda one: one.units[-1]), ("Occupant", lambda one: one.incumbent),
        ("RptsTo", lambda one: one.supervisor)]
