# SPDX-License-Identifier: GPL-3.0-or-later
"""A land agency: the department's form with many numbered blocks, master jobs, and a database's field names."""
from archives.blind.parts import factors, fiscal_year, grade, last_first, total
from archives.paper import Type, gap

ELEMENTS = ("Program Execution", "Land Stewardship", "Public Relations", "Records and Reports", "Supervision/Leadership")
LIST = ("csv", "")
COLUMNS = (("MSTR_JOB_NO", lambda one: one.pd_number), ("IP_NO", lambda one: one.position_number), ("OFCL_TTL", lambda one: one.title),
           ("PAY_PLAN", lambda one: one.plan), ("OCC_CD", lambda one: one.series), ("GRADE_LVL", lambda one: grade(one)),
           ("EMP_NM", lambda one: last_first(one.incumbent).upper()), ("ORG_STRUC_DESC", lambda one: one.units[-1]))


def numbers(pd_number, position_number):
    return f"FL{pd_number}", f"{position_number[1:]}-R6"


def cover(position, chance):
    type_ = Type("sans", 9)
    box = type_.box
    return [type_.text("POSITION DESCRIPTION - MASTER RECORD AND INDIVIDUAL POSITION DATA", bold=True, size=10), gap(4),
            type_.grid([[box("1. Key (Mstr Job No)", position.pd_number), box("2. IP No.", position.position_number),
                         box("3. Fctn Cd", "A"), box("4. Rmks", "")]]),
            type_.grid([[box("5. PP", position.plan), box("6. Occ Srs", position.series), box("7. Gr", grade(position)),
                         box("8. Ofcl Title", position.title)]],
                       (0.5, 0.8, 0.5, 3)),
            type_.grid([[box("9. HQ-Fld Cd", "2"), box("10. Sup Cd", "8"), box("11. Class Std Cd", "X"), box("12. Interdis Cd", "N"),
                         box("13. Dt Class", position.date(month=1))]]),
            type_.grid([[box("14. Agency", position.units[0]), box("15. Org Struc (lowest)", position.units[-1])]]),
            type_.grid([[box("16. Name of Incumb.", last_first(position.incumbent)), box("17. Imm. Supv.", position.supervisor)]]),
            type_.grid([[box("18. Certification. The duties shown are assigned to this IP.",
                             f"/s/ {position.supervisor}   {position.date()}")]])]


def head(position):
    type_ = Type("serif", 11)
    return type_, [type_.bare([[[type_.text(unit, bold=True) for unit in position.units],
                                [type_.text(f"Mstr Job No. {position.pd_number}"), type_.text(f"IP No. {position.position_number}")]]],
                              (2.4, 1)), gap(6),
                   type_.text(f"{position.title}, {position.code}", bold=True, size=13), type_.text("Description of the job"), gap()]


def closing(type_, position):
    return [gap(), type_.bare([["Imm. Supv.", position.supervisor, position.date()], ["Classifier", "R. Tolland", position.date(month=1)]],
                              (1, 2, 1))]


def appraisal(position, own, chance):
    type_, (begin, end) = Type("sans", 9), fiscal_year(position)
    box = type_.box
    rows = [["No.", "Element and what fully successful means", "C/N", "E", "M", "N"]]
    rows += [[str(number), f"{name}: {text}", "C", "", "X", ""] for number, (name, text) in enumerate(own, 1)]
    return [type_.text("PERFORMANCE PLAN, PROGRESS REVIEW AND APPRAISAL WORKSHEET", bold=True, size=10), gap(4),
            type_.grid([[box("1. Emp. Nm.", last_first(position.incumbent)), box("2. Ofcl Title - PP-Srs-Gr",
                                                                                 f"{position.title} {position.code}")],
                        [box("3. Org Struc", position.units[-1]), box("4. Appr. Yr. (from - to)", f"{begin} - {end}")]], (1, 1.5)), gap(6),
            type_.grid(rows, (0.4, 5, 0.5, 0.3, 0.3, 0.3), heads=1), gap(6),
            type_.grid([[box("11. Summary rating", "Fully Successful"), box("12. Rating official", position.supervisor),
                         box("13. Date", position.date(2))]])]


def statement(position, chance):
    type_ = Type("serif", 10.5)
    rows = [["Fctr", "Lvl", "Pts", "Why"], *[[f"{factor} {name}", level, str(points),
                                              chance.choice(("Fully meets", "Meets; does not exceed"))]
                                             for factor, name, level, points in factors(position)]]
    judged = [type_.grid([*rows, ["Sum", "", str(total(position)), ""]], (2.6, 0.6, 0.6, 1.6), heads=1)] if len(rows) > 1 else [
        type_.text("Series coverage and grade criteria of the standard are met.")]
    return [type_.title("JOB EVALUATION RECORD", 13), type_.text("Evaluation statement in support of a classification action",
                                                                 centered=True), gap(),
            type_.bare([["Mstr Job No.", position.pd_number], ["Ofcl Title", position.title], ["PP-Srs-Gr", position.code],
                        ["Org Struc", ", ".join(position.units)]], (1, 3.4)),
            gap(), *judged, gap(), type_.text(f"Ofcl allocation: {position.title}, {position.code}. R. Tolland, {position.date(month=1)}")]
