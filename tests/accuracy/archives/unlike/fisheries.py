# SPDX-License-Identifier: GPL-3.0-or-later
"""The Inland Fisheries Laboratory types into word processor templates: tables, headings with the value behind a dash, footers."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def number(position):
    return f"IFL/{position.pd_number}/{position.year % 100}"


def description(position, chance):
    """A sentence for a heading, and a table of facts at the end, behind the duties."""
    type_ = Type("serif", 11)
    rows = [["Kind of work", f"{position.title} ({position.code})"], ["Our reference", number(position)], ["Home unit", ", ".join(reversed(position.units))],
            ["Person now doing it", position.incumbent], ["Boss", position.supervisor]]
    return [type_.title(f"What a {position.title} does at the {position.units[-1]}", 13), gap(), *set_text(type_, position.text), gap(14),
            type_.heading("Facts of the position"), type_.grid(rows, (1, 2.4))]


def dashed_description(position, chance):
    type_ = Type("sans", 10)
    lead = [("Role", position.title), ("Level", position.code), ("Team", position.units[-1]), ("Part of", position.units[0]), ("Reference", number(position))]
    return [type_.text("Role profile", bold=True, size=15), gap(), *[type_.text(f"{caption} - {value}") for caption, value in lead], gap(),
            *set_text(type_, position.text)]


def transmittal(position, chance):
    type_ = Type("serif", 11)
    return [type_.title("Routing slip", 14), gap(), type_.grid([["Item", f"Role profile {number(position)}"], ["About", f"{position.title}, {position.units[-1]}"],
                                                                ["Owner", position.incumbent], ["From", position.supervisor], ["Action", "Classify and return"]],
                                                               (1, 3))]


def appraisal(position, own, chance):
    type_ = Type("sans", 10)
    lead = [("Colleague", position.incumbent), ("Role", position.title), ("Team", position.units[-1]), ("Talked with", position.supervisor)]
    return [type_.text("Year-end performance conversation", bold=True, size=15), gap(), *[type_.text(f"{caption} - {value}") for caption, value in lead],
            *parts.goals(type_, own, "Performance element"), gap(), type_.text("Rating of record - Exceeds Fully Successful")]


def statement(position, chance):
    type_ = Type("serif", 11)
    return [type_.title("Why this role has its level", 13), gap(), type_.text(f"{number(position)}  {position.title}  {position.units[-1]}"), gap(),
            *type_.paragraphs([f"The profile says: {parts.main_duty(position)}"]), type_.heading("Evaluation of the position"), *parts.levels(type_, position),
            type_.text(f"The role is correctly classified as {position.title}, {position.code}.")]


LIST = [("Reference", number), ("Role", lambda one: one.title), ("Level", lambda one: one.code), ("Team", lambda one: one.units[-1]),
        ("Colleague", lambda one: one.incumbent)]
