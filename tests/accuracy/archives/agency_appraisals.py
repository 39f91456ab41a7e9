# SPDX-License-Identifier: GPL-3.0-or-later
"""Heads of performance plans as agencies print them: boxed forms, system printouts, letters, lines to fill in."""
from archives.paper import Type, gap, shows


def _body(type_, own, chance, word="Critical Element"):
    parts = []
    for number, (name, text) in enumerate(own, 1):
        parts += [gap(8), type_.heading(f"{word} {number}: {name}"), gap(3), type_.text(text), gap(3),
                  type_.text(f"Fully Successful: {chance.choice(('Work is complete and on time.', 'Deadlines agreed upon are met.'))}")]
    return parts


def _period(position):
    return f"10/01/{position.year + 1}", f"09/30/{position.year + 2}"


def _last_first(name):
    first, _, last = name.rpartition(" ")
    return f"{last}, {first}"


@shows("title", "series", "grade", "incumbent", "unit")
def program_form(position, own, chance):
    """Numbered blocks, each with its small caption over the value; dates in cells of their own."""
    type_, begin, end = Type("sans", 9.5), *_period(position)
    box = type_.box
    return [type_.title("PERFORMANCE APPRAISAL PROGRAM", 12), gap(6),
            type_.grid([[box("1. EMPLOYEE'S NAME (Last, First, Middle)", _last_first(position.incumbent)),
                         box("2. TITLE, SERIES AND GRADE", f"{position.title}, {position.code}")],
                        [box("3. ORGANIZATION, LOCATION", position.units[-1]), box("4. PD NO.", "")]]),
            type_.grid([[box("5. FROM", begin), box("6. TO", end), box("7. TYPE OF RATING", "[X] Annual  [ ] Special"),
                         box("8. RATER", position.supervisor)]]), *_body(type_, own, chance),
            gap(), type_.labelled("Overall rating:", "Fully Successful")]


@shows("title", "series", "grade", "incumbent", "position_number", "unit")
def system_printout(position, own, chance):
    """What a personnel system prints: names of its fields, several to a line."""
    type_, (begin, end) = Type("typed", 9), _period(position)
    lead = [f"EMPLOYEE PERFORMANCE DOCUMENT          RUN DATE {position.date(2)}",
            f"Name: {_last_first(position.incumbent)}      Empl ID: {sum(map(ord, position.key)):08}",
            f"Position Nbr: {position.position_number}      Job Title: {position.title}",
            f"Pay Plan: {position.plan}   Occ Series: {position.series}   Grade: {position.grade or 0:02}   Step: 04",
            f"Dept: {position.units[-1]}", f"Manager: {position.supervisor}", f"Period Begin: {begin}   Period End: {end}"]
    return [*[type_.text(line) for line in lead], gap(), *_body(type_, own, chance, "Element"), gap(),
            type_.text("Rating of Record: Fully Successful")]


@shows("title", "series", "grade", "incumbent", "unit")
def memorandum_for(position, own, chance):
    """A letter: who it is for says whom the plan is for."""
    type_, (begin, end) = Type("serif", 11), _period(position)
    return [type_.text(position.units[0], bold=True, centered=True), gap(), type_.text(position.long_date(1)), gap(),
            type_.text(f"MEMORANDUM FOR: {position.incumbent}, {position.title}, {position.code}, {position.units[-1]}"),
            type_.text(f"FROM: {position.supervisor}"), type_.text(f"SUBJECT: Performance plan and elements, {begin} through {end}"), gap(),
            type_.text("These are the critical elements and standards of your performance plan for the period above."),
            *_body(type_, own, chance, "Critical element"), gap(), type_.text("Your rating of record will be based on these elements.")]


@shows("title", "series", "grade", "incumbent", "unit", "pd_number")
def told_in_a_sentence(position, own, chance):
    type_, (begin, end) = Type("serif", 11), _period(position)
    return [type_.title("Performance Agreement", 14), gap(),
            type_.text(f"This agreement is between {position.supervisor} (rating official) and {position.incumbent} (employee), "
                       f"{position.title}, {position.code}, PD {position.pd_number}, in the {position.units[-1]}. It covers the appraisal "
                       f"period of {begin} to {end}."), *_body(type_, own, chance, "Element"), gap(), type_.text("Summary rating: Exceeds")]


@shows("title", "series", "grade", "incumbent", "unit")
def lines_to_fill_in(position, own, chance):
    type_, (begin, end) = Type("serif", 10.5), _period(position)
    return [type_.title("EMPLOYEE PERFORMANCE PLAN", 13), gap(),
            type_.text(f"Name of Employee __{position.incumbent}______________"),
            type_.text(f"Position Title ___{position.title}_________________"),
            type_.text(f"Pay Plan/Series/Grade __{position.code}____   Rating Period __{begin} - {end}__"),
            type_.text(f"Office/Division ____{position.units[-1]}______________"),
            type_.text(f"Supervisor (Rating Official) ___{position.supervisor}__________"), *_body(type_, own, chance, "Critical Element")]


@shows("title", "series", "grade", "incumbent", "unit")
def captions_below(position, own, chance):
    """Values stand on a line, what they are is printed small under it."""
    type_, (begin, end) = Type("sans", 10), _period(position)
    under = lambda value, caption: [type_.text(value), type_.text(caption, size=6.5)]
    return [type_.title("Annual Performance Appraisal", 13), gap(),
            type_.grid([[under(position.incumbent, "(Employee name)"), under(f"{position.title}, {position.code}", "(Title, series and grade)")],
                        [under(position.units[-1], "(Organizational unit)"), under(f"{begin} to {end}", "(Appraisal period)")],
                        [under(position.supervisor, "(Supervisor)"), under("Fully Successful", "(Rating of record)")]]),
            *_body(type_, own, chance)]


@shows("title", "series", "grade", "incumbent", "unit")
def administrative_data(position, own, chance):
    """Heads of columns over one row of values, twice."""
    type_, (begin, end) = Type("sans", 9), _period(position)
    return [type_.title("CIVILIAN PERFORMANCE PLAN, PROGRESS REVIEW AND APPRAISAL", 11), gap(4),
            type_.heading("PART A - Administrative Data"),
            type_.grid([["a. Employee Name", "b. Duty Title", "c. PP-Occ-Gr"], [position.incumbent, position.title, position.code]], heads=1),
            type_.grid([["d. Org/Office Symbol", "e. Start Date", "f. End Date", "g. Rating Official Name"],
                        [position.units[-1], begin, end, position.supervisor]], heads=1),
            type_.heading("PART B - Performance Elements"), *_body(type_, own, chance, "Performance Element")]


@shows("title", "series", "grade", "incumbent", "unit", "position_number")
def two_columns(position, own, chance):
    """Captions and values side by side, twice across the page, in a table without lines."""
    type_, (begin, end) = Type("serif", 10), _period(position)
    rows = [["Emp. Name", position.incumbent, "Posn. No.", position.position_number], ["Posn. Title", position.title, "Ser/Grade", position.code],
            ["Org.", position.units[-1], "Rating Pd.", f"{begin}-{end}"], ["Supv.", position.supervisor, "Rtg.", "FS"]]
    return [type_.text("PERFORMANCE RATING RECORD", bold=True, size=13), gap(), type_.bare(rows, (1, 2.6, 1, 1.8)),
            *_body(type_, own, chance, "Element")]


LAYOUTS = (program_form, system_printout, memorandum_for, told_in_a_sentence, lines_to_fill_in, captions_below, administrative_data, two_columns)
