# SPDX-License-Identifier: GPL-3.0-or-later
"""A shared service center: reports of its personnel system, sections of short captions, dates of the year first."""
from archives.blind.parts import compact, factors, fiscal_year, grade, total
from archives.paper import Type, gap

ELEMENTS = ("Results", "Customer Experience", "Process Improvement", "Teamwork", "Compliance")
LIST = ("workbook", "")
COLUMNS = (("Posn ID", lambda one: one.position_number), ("Job Cd", lambda one: one.pd_number), ("Job Cd Descr", lambda one: one.title),
           ("Sal Admin Plan", lambda one: one.plan), ("Occ Ser", lambda one: one.series), ("Grd", lambda one: one.grade or 0),
           ("Dept Nm", lambda one: one.units[-1]), ("Encumbered By", lambda one: one.incumbent))


def numbers(pd_number, position_number):
    return f"S{pd_number}", f"80{position_number[1:]}"


def _dashed(date):
    text = compact(date)
    return f"{text[:4]}-{text[4:6]}-{text[6:]}"


def _section(type_, name, rows):
    return [type_.grid([[name]], heads=1), type_.bare(rows, (1.1, 2.2, 1.1, 1.6)), gap(6)]


def cover(position, chance):
    type_ = Type("sans", 9)
    return [type_.text(f"Report PSN044   Position Description Cover   Run {_dashed(position.date(1))}", size=8), gap(6),
            *_section(type_, "Job Data", [["Job Cd", position.pd_number, "Eff Dt", _dashed(position.date(month=1))],
                                          ["Job Cd Descr", position.title, "Occ Ser", position.series],
                                          ["Sal Admin Plan", position.plan, "Grd", grade(position)]]),
            *_section(type_, "Posn Data", [["Posn ID", position.position_number, "Status", "Approved"],
                                           ["Dept Nm", position.units[-1], "Reg/Temp", "Regular"],
                                           ["Encumbered By", position.incumbent, "Rpts To", position.supervisor]]),
            *_section(type_, "Certs", [["Mgr Cert", position.supervisor, "Dt", _dashed(position.date())], ["Class Cert", "M. Ives", "Dt",
                                                                                                           _dashed(position.date(month=1))]])]


def head(position):
    type_ = Type("sans", 9.5)
    rows = [["Attribute", "Value"], ["Job Cd / Posn ID", f"{position.pd_number} / {position.position_number}"],
            ["Job Cd Descr", position.title],
            ["Plan-Ser-Grd", position.code], ["Dept Nm", position.units[-1]]]
    return type_, [type_.text("Position Description Detail", bold=True, size=12), gap(4), type_.grid(rows, (1, 2.6), heads=1), gap()]


def closing(type_, position):
    return [gap(), type_.text(f"End of report. Job Cd {position.pd_number}, version 3.", size=8)]


def appraisal(position, own, chance):
    type_, (begin, end) = Type("sans", 9.5), map(_dashed, fiscal_year(position))
    body = [part for number, (name, text) in enumerate(own, 1)
            for part in (type_.grid([[f"Goal {number}: {name}", "Critical: Yes", f"Mgr rating: {chance.choice(('3', '4', '5'))}"]],
                                    (3, 1, 1), heads=1), type_.text(text), gap(6))]
    return [type_.text("Performance Management: Appraisal Document (Final)", bold=True, size=12), gap(4),
            *_section(type_, "Document Details", [["For", position.incumbent, "Posn ID", position.position_number],
                                                  ["Job Cd Descr", position.title, "Plan-Ser-Grd", position.code],
                                                  ["Dept Nm", position.units[-1], "Mgr", position.supervisor],
                                                  ["Cycle From", begin, "Cycle To", end]]),
            *body, type_.text("Rating of record (calculated): 4")]


def statement(position, chance):
    type_ = Type("sans", 9.5)
    rows = [["Factor", "Level", "Points"], *[[f"{factor}. {name}", level, str(points)] for factor, name, level,
                                             points in factors(position)]]
    judged = [type_.grid([*rows, ["Total", "", str(total(position))]], (3, 1, 1),
                         heads=1)] if len(rows) > 1 else [type_.text("Graded by comparison with the criteria of the series.")]
    return [type_.text("Classification Evaluation Summary", bold=True, size=12), gap(4),
            *_section(type_, "Subject of the evaluation", [["Job Cd", position.pd_number, "Posn ID", position.position_number],
                                                           ["Job Cd Descr", position.title, "Plan-Ser-Grd", position.code],
                                                           ["Dept Nm", position.units[-1], "Encumbered By", position.incumbent]]),
            type_.heading("Evaluation statement"),
            type_.text("Source: published classification standard. Method: review of the description."), gap(4), *judged, gap(),
            type_.text(f"Result: classified as {position.title}, {position.code}. Class Cert M. Ives {_dashed(position.date(month=1))}")]
