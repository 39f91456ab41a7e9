# SPDX-License-Identifier: GPL-3.0-or-later
"""The Tariff Review Board has no numbers but on its descriptions: each other paper tells only what its writer needed to know."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def number(position):
    return f"{position.pd_number[:2]}/{position.pd_number[2:]}-T"


def description(position, chance):
    type_ = Type("serif", 11)
    return [type_.text(position.units[0], size=9), type_.text(", ".join(position.units[1:]), size=9), gap(14), type_.title(position.title, 15),
            type_.text(f"{position.code}        PD {number(position)}", centered=True), gap(14), *set_text(type_, position.text), gap(20),
            type_.bare([["_______________________", "_______________________"], [position.incumbent, position.supervisor], ["Employee", "Head of unit"]], (1, 1))]


def letter_description(position, chance):
    """Written to the one who holds the position."""
    type_ = Type("serif", 11)
    return [type_.text(position.units[-1], bold=True), type_.text(f"Your position: {position.title}, {position.code}"), type_.text(f"(file {number(position)})"), gap(),
            *set_text(type_, position.text), gap(), type_.text(f"Given to {position.incumbent} on {position.long_date()}.")]


def cover(position, chance):
    type_ = Type("serif", 11)
    return [type_.title("Position description - front page", 13), gap(30), type_.text(number(position), centered=True, size=20), gap(20),
            type_.text(f"{position.incumbent}", centered=True), type_.text(position.units[-1], centered=True), gap(40),
            type_.text("I have read the attached description and it is accurate.", centered=True), gap(20),
            type_.text(f"{position.supervisor}    {position.date()}", centered=True)]


def appraisal(position, own, chance):
    """A person and a unit; what the person is employed as is not said."""
    type_ = Type("serif", 11)
    return [type_.title("Annual Assessment of Performance", 14), gap(), type_.text(f"{position.incumbent}", bold=True), type_.text(position.units[-1]),
            type_.text(f"October {position.year + 1} - September {position.year + 2}"), *parts.goals(type_, own, "Objective"), gap(),
            type_.text("Overall: Fully Successful")]


def statement(position, chance):
    """A kind of position and where it is; no person and no number."""
    type_ = Type("serif", 11)
    return [type_.title("Evaluation of a Position", 14), gap(), type_.text(f"{position.title}, {position.code}", bold=True), type_.text(", ".join(position.units)), gap(),
            *parts.levels(type_, position), *type_.paragraphs([f"Conclusion: the position is {position.title}, {position.code}."])]


def chart_box(position):
    return [parts.surname(position.incumbent)]


LIST = [("Name", lambda one: one.incumbent), ("Employed as", lambda one: one.title), ("Serves in", lambda one: one.units[-1]), ("Head", lambda one: one.supervisor)]
