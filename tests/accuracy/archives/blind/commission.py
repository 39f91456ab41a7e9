# SPDX-License-Identifier: GPL-3.0-or-later
"""A small commission: a register of positions, letters, sentences in place of forms."""
from archives.blind.parts import factors, fiscal_year, total
from archives.paper import Type, gap

ELEMENTS = ("Sound analysis", "Timely work", "Clear writing", "Fair dealing with the parties", "Keeping the record")
LIST = ("printed", "Register of Positions")
COLUMNS = (("Register no.", lambda one: one.pd_number), ("Position", lambda one: one.title), ("Class", lambda one: one.code),
           ("Held by", lambda one: one.incumbent), ("Where", lambda one: one.units[-1]))


def numbers(pd_number, position_number):
    return pd_number[-4:], position_number


def cover(position, chance):
    type_ = Type("serif", 12)
    return [type_.title(position.units[0], 13), gap(20), type_.text("Transmittal of a position description", bold=True, centered=True),
            gap(14),
            *type_.paragraphs([f"Herewith position description {position.pd_number} of the Register of Positions.",
                               f"Position: {position.title}", f"Class: {position.code}", f"Where: {position.units[-1]}",
                               f"Held by: {position.incumbent}"], 8),
            gap(10), type_.text(f"I certify that the description is accurate.   {position.supervisor}, {position.long_date()}"), gap(14),
            type_.text(f"Classified under authority delegated by the Chairman.   C. Arden, {position.long_date(month=1)}")]


def head(position):
    type_ = Type("serif", 12)
    return type_, [type_.text(f"Register of Positions, No. {position.pd_number}"), gap(14), type_.title("Description of the Position of",
                                                                                                        12),
                   type_.title(position.title, 15), type_.text(f"({position.code})", centered=True), gap(6),
                   type_.text(f"assigned to the {position.units[-1]}", centered=True), gap(14)]


def closing(type_, position):
    return [gap(14), type_.text(f"Entered in the Register on {position.long_date(month=1)}.")]


def appraisal(position, own, chance):
    type_, (begin, end) = Type("serif", 11.5), fiscal_year(position)
    body = [part for number, (name, text) in enumerate(own) for part in (type_.text(f"({'abcde'[number]}) {name}.", bold=True),
                                                                         type_.text(text),
            type_.text(f"Rating of this element: {chance.choice(('fully successful', 'exceeds fully successful'))}."), gap(6))]
    return [type_.text(position.units[0], bold=True), type_.text(position.long_date(2)), gap(),
            type_.title("Annual Rating", 13), gap(),
            *type_.paragraphs([f"Employee rated: {position.incumbent}, who serves as {position.title}, {position.code}, in the {position.units[-1]}.",
                               f"Time covered: {begin} until {end}. Rated by: {position.supervisor}.",
                               "The elements below, all of them critical, were given to the employee at the beginning of that time."]),
            *body, type_.text("Rating for the year: fully successful.")]


def statement(position, chance):
    type_ = Type("serif", 11.5)
    judged = [f"On {name.lower()} the position stands at Level {level} ({points} points)." for _, name, level, points in factors(position)]
    judged = [" ".join(judged) + f" Together these are {total(position)} points."] if judged else [
        "Its duties are those which the standard describes at this grade."]
    return [type_.text(position.units[0], bold=True, centered=True), type_.title("Opinion on Classification", 13), gap(),
            *type_.paragraphs([f"In the matter of No. {position.pd_number} of the Register, {position.title}, {position.code}, "
                               f"{position.units[-1]}, held by {position.incumbent}.",
                               "The question is whether title, series and grade agree with the standards of the Office of Personnel "
                               "Management. The duties as described, "
                               "the organization and the work of the two preceding years were considered.", *judged,
                               f"The position is properly classified as {position.title}, {position.code}, and the evaluation statement is closed."]),
            type_.text(f"C. Arden, Personnel Counsel, {position.long_date(month=1)}")]
