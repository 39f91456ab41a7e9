# SPDX-License-Identifier: GPL-3.0-or-later
"""Heads of position descriptions as agencies print them. What follows is the same for all of them."""
from archives.paper import Type, gap, shows


@shows("title", "series", "grade", "pd_number", "position_number", "unit")
def several_in_a_line(position):
    type_ = Type("serif", 11)
    return type_, [type_.text(position.units[0], bold=True, centered=True), type_.title("POSITION DESCRIPTION"), gap(),
                   type_.text(f"Position #: {position.position_number}    PD #: {position.pd_number}"),
                   type_.text(f"Job Title: {position.title}    PP/Ser/Gr: {position.code}"), type_.text(f"Org. Unit: {position.units[-1]}"), gap()]


@shows("title", "series", "grade", "pd_number", "unit")
def told_in_prose(position):
    type_ = Type("serif", 11.5)
    return type_, [type_.title("Position Description"), gap(),
                   type_.text(f"This is the description of a {position.title}, {position.code}, in the {position.units[-1]}, {position.units[0]}. It is "
                              f"filed as PD No. {position.pd_number}."), gap()]


@shows("title", "series", "grade", "pd_number", "unit")
def at_the_right(position):
    """Letterhead at the left, the entries in a block at the right."""
    type_ = Type("sans", 10)
    right = [type_.text(line) for line in (f"PD Nbr: {position.pd_number}", f"Series: {position.series}", f"Grade: {position.plan} {position.grade or 0}")]
    return type_, [type_.bare([[[type_.text(unit, bold=True) for unit in position.units], right]], (2, 1)), gap(), type_.title(position.title, 13),
                   type_.text("Position Description", centered=True), gap()]


@shows("title", "series", "grade", "pd_number")
def title_page(position):
    type_ = Type("serif", 12)
    grade = f" - {position.grade}" if position.grade else ""
    return type_, [gap(30), type_.title("STANDARD POSITION DESCRIPTION", 15), gap(20), type_.title(position.title.upper(), 13),
                   type_.text(f"{position.plan} - {position.series}{grade}", centered=True), gap(12),
                   type_.text(f"Standard PD No. {position.pd_number}", centered=True), gap(30)]


@shows("title", "series", "grade", "pd_number", "unit")
def bars(position):
    type_ = Type("typed", 9)
    return type_, [type_.text(f"PD {position.pd_number} | {position.title} | {position.code} | {position.units[-1]}"), gap(),
                   type_.text("DUTIES AND RESPONSIBILITIES OF THE POSITION", bold=True), gap()]


@shows("title", "series", "grade", "pd_number", "incumbent", "unit")
def row_of_heads(position):
    type_ = Type("sans", 9)
    return type_, [type_.title("POSITION DESCRIPTION", 13), gap(),
                   type_.grid([["Position Title", "Pay Plan", "Occ. Code", "Grade", "PD Number"],
                               [position.title, position.plan, position.series, f"{position.grade or 0:02}", position.pd_number]],
                              (3, 0.9, 1, 0.8, 1.2), heads=1),
                   type_.grid([["Employee", "Employing Organization"], [position.incumbent, position.units[-1]]], heads=1), gap()]


@shows("title", "series", "grade", "pd_number", "incumbent", "unit")
def summary_of_an_announcement(position):
    """Captions on lines of their own, each value under its caption, as a hiring system prints a summary."""
    type_ = Type("sans", 10)
    entries = (("Position title", position.title), ("Pay scale & grade", f"{position.plan} {position.grade or 0}"), ("Series", position.series),
               ("Position description number", position.pd_number), ("Department", position.units[-1]), ("Current incumbent", position.incumbent))
    return type_, [type_.title("Position Description Summary", 13), *[part for caption, value in entries for part in
                                                                    (type_.text(caption, bold=True), type_.text(value), gap(6))]]


LAYOUTS = (several_in_a_line, told_in_prose, at_the_right, title_page, bars, row_of_heads, summary_of_an_announcement)
