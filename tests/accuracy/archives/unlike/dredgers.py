# SPDX-License-Identifier: GPL-3.0-or-later
"""The Harbor Dredging Authority's copies were read badly: numbers with wrong characters, and titles as short as its personnel system keeps them."""
import re

from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts

SHORT = {"supervisory": "SUPVY", "management": "MGMT", "analyst": "ANLST", "program": "PROG", "administrative": "ADMIN", "specialist": "SPEC",
         "engineer": "ENGR", "technician": "TECH", "assistant": "ASST", "officer": "OFCR", "manager": "MGR", "director": "DIR", "human": "HUM",
         "resources": "RESRC", "information": "INFO", "technology": "TECHNLGY", "attorney": "ATTY", "general": "GEN", "environmental": "ENVIR",
         "contract": "CONTR", "financial": "FIN", "budget": "BUDG", "investigator": "INVSTGTR", "inspector": "INSP", "examiner": "EXMR",
         "scientist": "SCI", "equipment": "EQPT", "security": "SECY", "logistics": "LOGIS", "operations": "OPNS", "and": "&"}
UNIT = {"office": "Ofc", "division": "Div", "branch": "Br", "section": "Sec", "service": "Svc", "center": "Ctr", "department": "Dept",
        "administration": "Admin", "of": "of", "national": "Natl", "bureau": "Bur", "region": "Reg", "field": "Fld", "and": "&"}
MISREAD = {"0": "O", "1": "l", "5": "S", "8": "B", "6": "b", "2": "Z"}


def abbreviated(title):
    """As a system with 30 characters for a title keeps it."""
    words = [SHORT.get(word.lower().strip("(),"), word.upper()) for word in title.split()]
    return " ".join(words)[:30].strip()


def short_unit(position):
    return " ".join(UNIT.get(word.lower(), word) for word in position.units[-1].split())


def number(position):
    return f"HDA{position.pd_number}{position.position_number[0]}"


def seat(position):
    return f"{position.position_number[1:]}00{position.pd_number[-2:]}"


def damaged(value, chance):
    """One or two characters as a poor recognizer gives them, now and then a space."""
    places = [place for place, letter in enumerate(value) if letter in MISREAD]
    for place in chance.sample(places, min(len(places), chance.choice((0, 1, 1, 2)))):
        value = value[:place] + MISREAD[value[place]] + value[place + 1:]
    return re.sub(r"^(.{3})", r"\1 ", value) if chance.random() < 0.25 else value


def initialled(name):
    given, *_, last = name.split()
    return f"{last.upper()} {given[0]}"


def description(position, chance):
    type_ = Type("typed", 9.5)
    return [type_.text(f"HARBOR DREDGING AUTHORlTY            P.D. No {damaged(number(position), chance)}"), gap(),
            type_.text(f"Tltle.. {position.title}"), type_.text(f"Class.. {position.code}        Psn.. {damaged(seat(position), chance)}"),
            type_.text(f"Loc.... {', '.join(position.units)}"), gap(), *set_text(type_, position.text), gap(),
            type_.text(f"Cert. {position.supervisor} {position.date()}")]


def cover(position, chance):
    type_ = Type("typed", 9)
    rows = [["PD NBR", damaged(number(position), chance), "PSN NBR", damaged(seat(position), chance)], ["TITLE", abbreviated(position.title), "CLASS", position.code],
            ["ORG", short_unit(position), "EMPL", initialled(position.incumbent)], ["SUPV", initialled(position.supervisor), "EFF", position.date()]]
    return [type_.text("PD COVER / ACTION RECORD", bold=True), gap(), type_.grid(rows, (1, 3, 1, 2)), gap(),
            type_.text(f"ABOVE IS CERTIFIED ACCURATE  {position.supervisor}")]


def appraisal(position, own, chance):
    type_ = Type("typed", 9.5)
    return [type_.text("PERFORMANCE APPRAISAL RECORD", bold=True), gap(),
            type_.text(f"Empl: {initialled(position.incumbent)}    Psn: {damaged(seat(position), chance)}"),
            type_.text(f"Ttl: {abbreviated(position.title)}    Org: {short_unit(position)}"), type_.text(f"Period ending 09/30/{position.year + 2}"),
            *parts.goals(type_, own, "Element"), gap(), type_.text(f"Rated FULLY SUCCESSFUL by {initialled(position.supervisor)}")]


def statement(position, chance):
    type_ = Type("typed", 9.5)
    return [type_.text("POSITION EVALUATION STATEMENT", bold=True), gap(), type_.text(f"PD {damaged(number(position), chance)}   {abbreviated(position.title)}"),
            type_.text(f"{position.code}   {short_unit(position)}"), gap(), *parts.levels(type_, position),
            type_.text(f"FINAL: {abbreviated(position.title)} {position.code}")]


def chart_box(position):
    return [abbreviated(position.title), position.code, initialled(position.incumbent)]


LIST = [("PSN NBR", seat), ("PD NBR", number), ("TITLE", lambda one: abbreviated(one.title)), ("PP", lambda one: one.plan), ("SER", lambda one: one.series),
        ("GR", lambda one: f"{one.grade or 0:02}"), ("EMPL NAME", lambda one: initialled(one.incumbent)), ("ORG", short_unit)]
