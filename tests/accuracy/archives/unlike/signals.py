# SPDX-License-Identifier: GPL-3.0-or-later
"""The Signals Command numbers its paragraphs and writes in staff style: subject lines, abbreviations, names with the last one first in capitals."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def number(position):
    return f"SC{position.pd_number}"


def para(position):
    return f"{position.pd_number[:3]}{position.position_number[0]}-{position.position_number[-2:]}"


def ranked(name):
    first, last = name.rsplit(" ", 1)
    return f"{last.upper()}, {first.upper()}"


def unit(position):
    return position.units[-1].upper()


def description(position, chance):
    type_ = Type("typed", 9.5)
    head = [f"SUBJ:  Duty statement {number(position)}", f"1.  PSN:  {position.title.upper()}, {position.code}", f"2.  ORGN:  {unit(position)}",
            f"3.  PARA/LINE:  {para(position)}", f"4.  INCUMBENT:  {ranked(position.incumbent)}", f"5.  SUPV:  {ranked(position.supervisor)}", "6.  DUTIES:"]
    return [*[type_.text(line) for line in head], gap(), *set_text(type_, position.text), gap(), type_.text(f"//SIGNED//  {position.date()}")]


def cover(position, chance):
    type_ = Type("typed", 9.5)
    lines = [f"FROM:  {unit(position)}", "TO:    CIV PERS DIV", f"SUBJ:  Forwarding of duty statement, {position.title}", "",
             f"1.  Encl is the duty statement of {ranked(position.incumbent)} ({number(position)}, para {para(position)}).",
             f"2.  Request classification as {position.code}.", "", f"{ranked(position.supervisor)}"]
    return [type_.text(line or " ") for line in lines]


def appraisal(position, own, chance):
    type_ = Type("typed", 9.5)
    lines = [f"SUBJ:  Annual evaluation of {ranked(position.incumbent)}", f"1.  Duty position: {position.title.upper()}, {unit(position)}",
             f"2.  Period: 1 OCT {position.year + 1} - 30 SEP {position.year + 2}"]
    return [*[type_.text(line) for line in lines], *parts.goals(type_, own, "OBJ"), gap(), type_.text("3.  Overall: FULLY SUCCESSFUL"),
            type_.text(f"RATER:  {ranked(position.supervisor)}")]


def statement(position, chance):
    type_ = Type("typed", 9.5)
    lines = [f"SUBJ:  Classification action, para {para(position)}", f"1.  Reviewed: {number(position)}, {position.title.upper()}", f"2.  Unit: {unit(position)}",
             "3.  Findings:"]
    return [*[type_.text(line) for line in lines], gap(), *parts.levels(type_, position), type_.text(f"4.  Action: classified {position.title.upper()}, {position.code}.")]


def chart_box(position):
    return [para(position), position.title, ranked(position.incumbent), position.code]


LIST = [("PARA/LINE", para), ("DS NO", number), ("DUTY POSITION", lambda one: one.title.upper()), ("CLASS", lambda one: one.code), ("UNIT", unit),
        ("NAME", lambda one: ranked(one.incumbent))]
