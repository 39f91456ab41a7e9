# SPDX-License-Identifier: GPL-3.0-or-later
"""A system of clinics: functional statements, rows of caption and value, facilities and service lines."""
from archives.blind.parts import factors, fiscal_year, last_first, total
from archives.paper import Type, gap

ELEMENTS = ("Patient and customer focus", "Quality of practice", "Stewardship", "Collaboration", "Safety culture")
LIST = ("workbook", "")
COLUMNS = (("Slot", lambda one: one.position_number), ("Service / Section", lambda one: one.units[-1]),
           ("Occupant", lambda one: last_first(one.incumbent)),
           ("Working Title", lambda one: one.title), ("Sched-Code-Lvl", lambda one: one.code), ("FS/PD", lambda one: one.pd_number),
           ("FTEE", lambda one: 1.0))


def numbers(pd_number, position_number):
    return f"{pd_number}-0", f"N{position_number[1:]}"


def cover(position, chance):
    type_ = Type("sans", 9.5)
    rows = [["Functional statement / PD ID", position.pd_number], ["Slot", position.position_number], ["Occupation", position.title],
            ["Schedule, code and level", position.code], ["Facility", position.units[0]], ["Service or section", position.units[-1]],
            ["Occupant", position.incumbent], ["Action asked for", "[ ] New   [X] Revision   [ ] Review only"],
            ["Certified by (chief of service)", f"{position.supervisor}   {position.date()}"],
            ["Classified by (Human Resources)", f"M. Ives   {position.date(month=1)}"]]
    return [type_.text("Human Resources Management Service", centered=True),
            type_.title("Cover Page to a Functional Statement or Position Description", 12), gap(),
            type_.grid(rows, (1.3, 2))]


def head(position):
    type_ = Type("sans", 10.5)
    return type_, [type_.title(position.units[0], 12), type_.title("FUNCTIONAL STATEMENT", 12), gap(4),
                   type_.bare([["Occupation and level:", f"{position.title} / {position.code}"],
                               ["Assignment:", ", ".join(position.units[1:]) or position.units[0]],
                               ["Statement ID:", position.pd_number], ["Occupant:", position.incumbent]], (1, 2.6)), gap()]


def closing(type_, position):
    return [gap(), type_.text(f"Reviewed with the employee on {position.date(1)}. Chief of service: {position.supervisor}")]


def appraisal(position, own, chance):
    type_, (begin, end) = Type("sans", 9.5), fiscal_year(position)
    rows = [["Element", "Expectation", "Level"], *[[f"{number}. {name} (critical)", text,
                                                    chance.choice(("Fully successful", "Exceptional"))]
                                                   for number, (name, text) in enumerate(own, 1)]]
    return [type_.title("PERFORMANCE APPRAISAL", 13), type_.text("Section A. About the appraisee", bold=True), gap(3),
            type_.grid([[f"Appraisee: {position.incumbent}", f"Slot: {position.position_number}"],
                        [f"Occupation/level: {position.title}, {position.code}", f"Service/section: {position.units[-1]}"],
                        [f"Appraiser: {position.supervisor}", f"Cycle: {begin} through {end}"]]), gap(),
            type_.text("Section B. Elements and expectations", bold=True), gap(3), type_.grid(rows, (1.4, 4, 1), heads=1), gap(),
            type_.text("Section C. Overall rating: [ ] Outstanding  [X] Fully successful  [ ] Unacceptable")]


def statement(position, chance):
    type_ = Type("serif", 11)
    judged = [f"{name} is credited at Level {level}, {points} points." for _, name, level, points in factors(position)]
    judged = [" ".join(judged), f"The points add up to {total(position)}."] if judged else [
        "Held against the grade criteria, the duties meet this level in full."]
    return [type_.title("Report of Position Evaluation", 13), gap(),
            type_.grid([["Statement ID", "Occupation", "Schedule-code-level", "Service or section", "Occupant"],
                        [position.pd_number, position.title, position.code, position.units[-1], position.incumbent]], (0.9, 1.6, 1.2, 1.6, 1.2),
                       heads=1), gap(),
            type_.heading("Basis of the evaluation"),
            *type_.paragraphs(["The statement, an interview with the chief of service and the published standard.", *judged]),
            type_.heading("Finding"), *type_.paragraphs([f"The position is allocated to {position.title}, {position.code}."]),
            type_.text(f"M. Ives, position classifier, {position.long_date(month=1)}")]
