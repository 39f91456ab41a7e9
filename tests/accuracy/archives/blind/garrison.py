# SPDX-License-Identifier: GPL-3.0-or-later
"""A garrison: everything typed, everything shortened, dates without separators."""
from archives.blind.parts import compact, factors, fiscal_year, grade, last_first, total
from archives.paper import Type, gap

ELEMENTS = ("MISSION TASKS", "TECHNICAL COMPETENCE", "RESPONSIBILITY", "WORKING RELATIONSHIPS", "SAFETY/SECURITY")
LIST = ("printed", "MANNING DOCUMENT - CIVILIAN AUTHORIZATIONS")
COLUMNS = (("JOB NO", lambda one: one.position_number), ("DY TTL", lambda one: one.title), ("PP-OCC-GR", lambda one: one.code),
           ("NAME", lambda one: last_first(one.incumbent).upper()), ("ELEMENT", lambda one: one.units[-1]), ("AUTH", lambda one: 1),
           ("ASGD", lambda one: 1))


def numbers(pd_number, position_number):
    return f"EK1{pd_number}", f"{position_number[1:]}7A"


def cover(position, chance):
    type_ = Type("typed", 9.5)
    lines = [f"PDN: {position.pd_number}    SEQ: VARIES    REPL PDN: NONE    EFF: {compact(position.date(month=1))}",
             f"TTL: {position.title}", f"PP-OCC-GR: {position.code}    TARGET GR: {grade(position)}", f"INST: {position.units[0]}",
             f"ELEMENT: {position.units[-1]}", f"JOB NO: {position.position_number}    CL: 217    EMERG ESNTL: N",
             "DRUG TEST: N    SENS: NCS    FLSA: EX"]
    return [type_.text("POSITION DESCRIPTION FACE SHEET", bold=True), type_.text("=" * 62), *map(type_.text, lines), type_.text("=" * 62),
            gap(),
            type_.text("SUPV CERT: THIS IS AN ACCURATE STATEMENT OF THE MAJOR DUTIES OF THE JOB AND ITS ORGANIZATIONAL RELATIONSHIPS."),
            type_.text(f"{position.supervisor.upper()}   {compact(position.date())}"), gap(),
            type_.text("CLASS CERT: GRADED IAW TITLE 5 USC. STDS USED ARE ON FILE."),
            type_.text(f"C. ARDEN, CLASS SPEC   {compact(position.date(month=1))}")]


def head(position):
    type_ = Type("typed", 9.5)
    return type_, [type_.text(position.units[0].upper(), bold=True),
                   type_.text(f"PDN {position.pd_number}   JOB NO {position.position_number}"),
                   type_.text(f"{position.title.upper()}   {position.code}"), type_.text(f"DUTY WITH: {position.units[-1]}"),
                   type_.text("-" * 62), gap(4)]


def closing(type_, position):
    return [type_.text("-" * 62), type_.text(f"END OF PDN {position.pd_number}")]


def appraisal(position, own, chance):
    type_, (begin, end) = Type("typed", 9), map(compact, fiscal_year(position))
    body = [part for number, (name, text) in enumerate(own, 1)
            for part in (gap(6), type_.text(f"OBJ {number}. {name} (CRIT)", bold=True), type_.text(text),
                         type_.text(chance.choice(("MET", "EXCELLENCE", "SUCCESS"))))]
    return [type_.text("CIVILIAN EVALUATION REPORT", bold=True), gap(4), type_.text("PART I - ADMINISTRATIVE DATA"),
            type_.text(f"RATEE: {last_first(position.incumbent).upper()}"),
            type_.text(f"POSN TTL/PP/OCC/GR: {position.title}, {position.code}"),
            type_.text(f"ORG/INST: {position.units[-1]}"), type_.text(f"PD COVERED: {begin} THRU {end}    RSN: ANNUAL"),
            type_.text(f"RATER: {position.supervisor.upper()}"), gap(4), type_.text("PART IV - PERFORMANCE OBJECTIVES"), *body, gap(),
            type_.text("PART VII - OVERALL PERFORMANCE RATING: SUCCESSFUL LEVEL 2")]


def statement(position, chance):
    type_ = Type("typed", 9.5)
    rows = [type_.text(f"F{factor} {name.upper()}: LVL {level}, {points} PTS") for factor, name, level, points in factors(position)]
    judged = [*rows, type_.text(f"TOTAL {total(position)} PTS")] if rows else [
        type_.text("THE DUTIES MEET THE GRADE CRITERIA OF THE STD AND DO NOT EXCEED THEM.")]
    return [type_.text("POSITION EVALUATION STATEMENT", bold=True), gap(4), type_.text(f"1. PDN: {position.pd_number}"),
            type_.text(f"2. ALLOCATION: {position.title}, {position.code}"), type_.text(f"3. ELEMENT: {position.units[-1]}"),
            type_.text("4. REF: OPM PCS FOR THE SERIES; INTRO TO THE PCS."), type_.text("5. GRADE:"), *judged,
            type_.text(f"6. CONCLUSION: FINAL CLASSIFICATION IS {position.title.upper()}, {position.code}."), gap(),
            type_.text(f"C. ARDEN, CPAC   {compact(position.date(month=1))}")]
