# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten more heads of papers, of other bureaus: what was never seen when the captions were written."""
import scales
from archives.paper import Type, gap, shows


def _elements(type_, own):
    return [part for number, (name, text) in enumerate(own, 1)
            for part in (gap(6), type_.heading(f"Critical Element {number} - {name}"), type_.text(text))]


def _levels(type_, position):
    if not position.levels:
        return [type_.text("The grading criteria of the standard are met at this grade.")]
    return [type_.text(f"Factor {factor}: Level {level}, {scales.points('fes', factor, level)} points")
            for factor, level in sorted(position.levels.items(), key=lambda one: int(one[0]))]


# Appraisals.
@shows("title", "series", "grade", "incumbent", "unit")
def rating_card(position, own, chance):
    type_ = Type("sans", 9)
    box = type_.box
    return [type_.title("INDIVIDUAL PERFORMANCE APPRAISAL CARD", 12), gap(4),
            type_.grid([[box("Ratee (Last, First)", ", ".join(reversed(position.incumbent.rsplit(" ", 1)))), box("Job Title", position.title)],
                        [box("Pay Plan-Series-Grade", position.code), box("Organizational Element", position.units[-1])],
                        [box("Cycle", f"FY {position.year + 2}"), box("Rater", position.supervisor)]], (1, 1.4)),
            *_elements(type_, own), gap(), type_.text("Rating of record: Level 4")]


@shows("title", "series", "grade", "incumbent", "unit")
def plan_letterhead(position, own, chance):
    type_ = Type("serif", 11)
    return [type_.text(position.units[0].upper(), bold=True, centered=True), type_.title("Performance Plan", 13), gap(),
            type_.text(f"Employee: {position.incumbent} ({position.title}, {position.code})"),
            type_.text(f"Duty Organization: {position.units[-1]}"), type_.text(f"First-line Supervisor: {position.supervisor}"),
            type_.text(f"Performance year: October 1, {position.year + 1} to September 30, {position.year + 2}"), *_elements(type_, own)]


@shows("title", "series", "grade", "incumbent", "position_number")
def talent_system(position, own, chance):
    type_ = Type("sans", 9.5)
    rows = [["Worker", position.incumbent], ["Worker's Position", position.title], ["Position ID", position.position_number],
            ["Job Profile", position.code], ["Review Period", f"{position.year + 1}-10-01 - {position.year + 2}-09-30"],
            ["Evaluated By", position.supervisor]]
    return [type_.text("Annual Performance Review", bold=True, size=13), gap(), type_.bare(rows, (1, 3)), *_elements(type_, own)]


# Evaluation statements.
@shows("title", "series", "grade", "pd_number", "unit", "incumbent")
def audit_findings(position, chance):
    type_ = Type("serif", 11)
    return [type_.title("POSITION REVIEW REPORT", 13), gap(), type_.text(f"Name: {position.incumbent}"),
            type_.text(f"Classification of record: {position.title}, {position.code}"), type_.text(f"PD of record: {position.pd_number}"),
            type_.text(f"Where employed: {position.units[-1]}"), gap(), type_.heading("Grade determination"), *_levels(type_, position),
            type_.text(f"Conclusion: the position is properly classified as {position.title}, {position.code}.")]


@shows("title", "series", "grade", "pd_number", "unit")
def cover_memo(position, chance):
    type_ = Type("typed", 9.5)
    return [type_.text(f"MEMORANDUM TO: {position.supervisor}"), type_.text("FROM: Classification Staff"),
            type_.text(f"SUBJECT: Evaluation statement, PD {position.pd_number}"), gap(),
            type_.text(f"The {position.title} position ({position.code}) in your {position.units[-1]} was evaluated against the standard."), gap(),
            type_.heading("EVALUATION STATEMENT"), *_levels(type_, position),
            type_.text(f"The position is correctly classified as {position.title}, {position.code}.")]


# Cover sheets.
@shows("title", "series", "grade", "pd_number", "position_number", "unit", "incumbent")
def action_sheet(position, chance):
    type_ = Type("sans", 9)
    return [type_.title("POSITION DESCRIPTION COVER SHEET", 12), gap(4),
            type_.grid([["Posn Ctrl No", "PD Identifier", "Title of Position"], [position.position_number, position.pd_number, position.title]], heads=1),
            type_.grid([["PP", "Occ Ser", "Grd", "Incumbent's Name", "Assigned Organization"],
                        [position.plan, position.series, f"{position.grade or 0:02}", position.incumbent, position.units[-1]]],
                       (0.5, 0.8, 0.5, 1.8, 2.4), heads=1)]


@shows("title", "series", "grade", "pd_number", "unit")
def half_lines(position, chance):
    type_ = Type("serif", 10.5)
    rows = [[f"PD Number {position.pd_number}", f"FLSA  Nonexempt"], [f"Title {position.title}", f"Grade {position.plan}-{position.grade or 0}"],
            [f"Series {position.series}", "Position risk  Low"], [f"Bureau/Office {position.units[-1]}", "Drug test  No"]]
    return [type_.title("COVER SHEET FOR POSITION DESCRIPTION", 12), gap(), type_.grid(rows, (2, 1))]


# Heads of position descriptions.
@shows("title", "series", "grade", "pd_number", "unit")
def underlined(position):
    type_ = Type("typed", 9.5)
    return type_, [type_.text(position.units[0].upper(), centered=True), type_.text("JOB DESCRIPTION", bold=True, centered=True), gap(),
                   type_.text(f"Job Title: {position.title}"), type_.text(f"Occupational Series/Grade: {position.code}"),
                   type_.text(f"Job Description No: {position.pd_number}"), type_.text(f"Work Unit: {position.units[-1]}"), gap()]


@shows("title", "series", "grade", "pd_number", "unit")
def code_first(position):
    type_ = Type("serif", 12)
    return type_, [type_.text(f"{position.code}, {position.title.upper()}", bold=True), type_.text(f"Description #{position.pd_number}"),
                   type_.text(position.units[-1]), gap()]


@shows("title", "series", "grade", "pd_number", "position_number", "incumbent", "unit")
def labelled_table(position):
    type_ = Type("sans", 9.5)
    rows = [["Position Information", ""], ["PD # of record", position.pd_number], ["Seat / position no.", position.position_number],
            ["Position of record", position.title], ["Pay plan, occupational series and grade level", position.code],
            ["Filled by", position.incumbent], ["Located in", position.units[-1]]]
    return type_, [type_.title("Position Description", 13), gap(), type_.grid(rows, (1, 1.6), heads=1), gap()]


APPRAISALS = (rating_card, plan_letterhead, talent_system)
STATEMENTS = (audit_findings, cover_memo)
COVERS = (action_sheet, half_lines)
HEADS = (underlined, code_first, labelled_table)
