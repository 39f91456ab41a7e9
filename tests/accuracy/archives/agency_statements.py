# SPDX-License-Identifier: GPL-3.0-or-later
"""Evaluation statements as agencies write them: letters, audit reports, forms of boxes."""
import scales
from archives.paper import Type, gap, shows


def _factors(position):
    points = {factor: scales.points("fes", factor, level) for factor, level in position.levels.items()}
    return [(factor, position.levels[factor], points[factor]) for factor in sorted(points, key=int)]


def _findings(type_, position):
    rows = _factors(position)
    if not rows:
        return type_.paragraphs(["The duties were compared with the grading criteria of the standard, which they meet at this grade."])
    return type_.paragraphs([f"Factor {factor}, {scales.FES_FACTORS[factor]}. Level {level} is credited ({points} points)."
                             for factor, level, points in rows]) + [type_.text(f"Total points: {sum(points for *_, points in rows)}")]


@shows("title", "series", "grade", "pd_number", "unit")
def subject_line(position, chance):
    type_ = Type("serif", 11)
    return [type_.text(position.units[0].upper(), bold=True, centered=True), type_.text("Human Resources Office", centered=True), gap(),
            type_.text(f"DATE: {position.long_date(month=1)}"), type_.text(f"TO: {position.supervisor}, {position.units[-1]}"),
            type_.text(f"SUBJECT: Classification evaluation of {position.title}, {position.code} (PD# {position.pd_number})"), gap(),
            *type_.paragraphs(["This is the evaluation statement that you asked for."]), type_.heading("Grade determination"),
            *_findings(type_, position), *type_.paragraphs([f"The position is properly classified as {position.title}, {position.code}."])]


@shows("title", "series", "grade", "incumbent", "unit", "pd_number", "position_number")
def desk_audit_report(position, chance):
    type_ = Type("sans", 10)
    rows = [["Incumbent of position", position.incumbent], ["Current classification", f"{position.title}, {position.code}"],
            ["Organizational location", ", ".join(position.units)], ["Position # / PD #", f"{position.position_number} / {position.pd_number}"],
            ["Immediate supervisor", position.supervisor], ["Date of audit", position.date(month=1)]]
    return [type_.title("DESK AUDIT REPORT", 13), gap(), type_.grid(rows, (1, 2.4)), gap(), type_.heading("Findings"), *_findings(type_, position),
            type_.heading("Conclusion"), type_.text(f"The position is correctly classified as {position.title}, {position.code}.")]


@shows("title", "series", "grade", "incumbent", "unit", "pd_number", "position_number")
def advisory_letter(position, chance):
    type_ = Type("serif", 11.5)
    return [type_.title("CLASSIFICATION ADVISORY", 13), gap(),
            *type_.paragraphs([f"We have reviewed position number {position.position_number}, occupied by {position.incumbent}, in the "
                               f"{position.units[-1]}. The position is currently classified as {position.title}, {position.code}, on position "
                               f"description number {position.pd_number}.",
                               "The review rests on the description of record and on an interview with the supervisor."]),
            type_.heading("Evaluation"), *_findings(type_, position),
            *type_.paragraphs([f"Our decision is that the position is properly classified as {position.title}, {position.code}."])]


@shows("title", "series", "grade", "pd_number", "unit")
def boxes_of_a_form(position, chance):
    type_ = Type("sans", 9)
    box = type_.box
    return [type_.title("POSITION EVALUATION STATEMENT", 12), gap(4),
            type_.grid([[box("A. JOB CODE / PD NO.", position.pd_number), box("B. TITLE OF POSITION", position.title), box("C. PP", position.plan),
                         box("D. SERIES", position.series), box("E. GRADE", f"{position.grade or 0:02}")]], (2, 3, 0.6, 1, 0.8)),
            type_.grid([[box("F. BUREAU/OFFICE", position.units[0]), box("G. DIVISION/BRANCH", position.units[-1])]]), gap(),
            type_.text("Standards applied: the classification standard of the occupation"), *_findings(type_, position),
            type_.labelled("Final classification:", f"{position.title}, {position.code}")]


@shows("title", "series", "grade", "pd_number", "unit", "incumbent")
def e_form(position, chance):
    type_ = Type("typed", 9.5)
    lead = [f"Position Description No.: __{position.pd_number}__  Incumbent: __{position.incumbent}__", f"Position Title: ____{position.title}____",
            f"Pay Plan: {position.plan}__  Series: {position.series}__  Grade: {position.grade or 0:02}__", f"Organization Name: {position.units[-1]}____"]
    return [type_.text("FACTOR EVALUATION STATEMENT", bold=True), gap(), *[type_.text(line) for line in lead], gap(),
            *_findings(type_, position), type_.text(f"Classifier: M. Ives          Date: {position.date(month=1)}")]


LAYOUTS = (subject_line, desk_audit_report, advisory_letter, boxes_of_a_form, e_form)
