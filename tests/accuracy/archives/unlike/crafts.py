# SPDX-License-Identifier: GPL-3.0-or-later
"""The Academy of Crafts writes about people: third person, questions and answers, tables of item, entry and check mark."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def number(position):
    return f"No. {int(position.pd_number)} of {position.year}"


def description(position, chance):
    """An introduction in a sentence, then the work; the number at the foot."""
    type_ = Type("serif", 11)
    return [type_.title(f"The {position.title} of the {position.units[-1]}", 14), gap(),
            *type_.paragraphs([f"This paper describes the work of {position.incumbent}, whom {position.supervisor} supervises. The work is classified "
                               f"{position.code}."]), *set_text(type_, position.text), gap(16), type_.text(f"Register of duties {number(position)}", centered=True)]


def table_description(position, chance):
    type_ = Type("serif", 10)
    rows = [["Item", "Entry", "Checked"], ["What the work is called", position.title, "x"], ["How it is classified", position.code, "x"],
            ["Where it is done", ", ".join(position.units), "x"], ["Who does it", position.incumbent, "x"], ["Who oversees it", position.supervisor, ""],
            ["Register", number(position), "x"]]
    return [type_.title("Register of duties", 13), gap(), type_.grid(rows, (2, 4, 1), heads=1), gap(), *set_text(type_, position.text)]


def cover(position, chance):
    type_ = Type("serif", 10)
    rows = [["Item", "Entry", "Checked"], ["Paper", f"Register of duties {number(position)}", "x"], ["Concerns", f"{position.incumbent}, {position.title}", "x"],
            ["Sent by", position.supervisor, "x"], ["Sent on", position.date(), "x"]]
    return [type_.title("Accompanying leaf", 13), gap(), type_.grid(rows, (2, 4, 1), heads=1), gap(),
            type_.text("The supervisor has read the paper and finds that it tells the work as it is.")]


def appraisal(position, own, chance):
    type_ = Type("serif", 11)
    last = parts.surname(position.incumbent)
    told = [f"As to {name.lower()}: {text}" for name, text in own]
    return [type_.title(f"The year of {position.incumbent}", 14), gap(),
            *type_.paragraphs([f"{position.incumbent} works in the {position.units[-1]}. From October {position.year + 1} to September {position.year + 2} "
                               f"{last} was held to what follows.", *told, f"In sum {last} was rated fully successful. {position.supervisor}"])]


def statement(position, chance):
    type_ = Type("serif", 11)
    asked = [("What was asked?", f"Whether {number(position)}, the work of a {position.title}, is rightly classified."),
             ("Where is the work done?", position.units[-1]), ("What does it come to?", parts.main_duty(position)),
             ("What is the answer?", f"It is {position.title}, {position.code}, as it was.")]
    return [type_.title("An answer about a classification", 13), gap(), *[part for question, answer in asked
            for part in (type_.text(question, bold=True), type_.text(answer), gap(5))], *parts.levels(type_, position)]


LIST = [("Person", lambda one: one.incumbent), ("Work", lambda one: one.title), ("Classified", lambda one: one.code), ("House", lambda one: one.units[-1]),
        ("Register", number)]
