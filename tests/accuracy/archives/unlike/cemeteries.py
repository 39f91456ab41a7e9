# SPDX-License-Identifier: GPL-3.0-or-later
"""The Memorial Grounds Service writes letters and memoranda: no form at all, the position is told of in title blocks and sentences."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def number(position):
    return f"{position.year}-{position.pd_number[:3]}-{position.pd_number[3:]}"


def block_description(position, chance):
    """A block of centered lines at the top and nothing else."""
    type_ = Type("serif", 11)
    lines = [*[unit.upper() for unit in position.units], "", position.title, position.code, number(position)]
    return [*[type_.text(line or " ", centered=True, bold=line == position.title) for line in lines], gap(14), *set_text(type_, position.text),
            gap(14), type_.text(f"{position.supervisor}        {position.long_date()}")]


def memo_description(position, chance):
    type_ = Type("serif", 11)
    return [type_.text(position.units[0], bold=True), gap(), type_.text(f"Date     {position.long_date()}"), type_.text("To       Classification desk"),
            type_.text(f"From     {position.supervisor}, {position.units[-1]}"),
            type_.text(f"Re       Duties of the {position.title}, {position.code} ({number(position)}), now {position.incumbent}"), gap(10),
            *type_.paragraphs([f"Below is what the {position.title} does here. Please treat it as the description of record."]),
            *set_text(type_, position.text)]


def transmittal(position, chance):
    """An electronic letter that went with the description."""
    type_ = Type("sans", 10)
    return [type_.text(f"From: {position.supervisor} <{parts.surname(position.supervisor).lower()}@mgs.example>"), type_.text("To: classification@mgs.example"),
            type_.text(f"Sent: {position.long_date()} 9:14 AM"), type_.text(f"Subject: {number(position)} {position.title} - signed description"),
            type_.text(f"Attachments: {parts.surname(position.incumbent)}_signed.pdf"), gap(12),
            *type_.paragraphs(["Good morning,", f"attached is the signed description for {position.incumbent}'s position in {position.units[-1]} "
                               f"({position.code}). It replaces the copy you have.", "Thank you,", position.supervisor])]


def appraisal(position, own, chance):
    type_ = Type("serif", 11)
    return [type_.text(position.units[-1], bold=True), type_.text(position.long_date(2)), gap(), type_.text(position.incumbent), type_.text(position.title),
            gap(), type_.text(f"Dear {chance.choice(('Mr.', 'Ms.'))} {parts.surname(position.incumbent)}:"), gap(),
            *type_.paragraphs([f"This letter is your performance appraisal for the year that ended September 30, {position.year + 2}. Your rating of record is "
                               "Fully Successful. I rated you on these elements:"]), *parts.goals(type_, own, "Element"), gap(),
            *type_.paragraphs(["Please sign and return a copy.", f"{position.supervisor}", f"Rating official, {position.units[-1]}"])]


def statement(position, chance):
    type_ = Type("serif", 11)
    return [type_.text(position.units[0], bold=True), type_.text(position.long_date(month=1)), gap(), type_.text(f"{position.supervisor}"),
            type_.text(position.units[-1]), gap(),
            *type_.paragraphs([f"You asked whether the position that {position.incumbent} holds is rightly classified. We read the description "
                               f"({number(position)}) and spoke with you. The position is a {position.title}, {position.code}.",
                               f"Among its duties: {parts.main_duty(position)}"]), *parts.levels(type_, position),
            *type_.paragraphs([f"In our judgment the position is properly classified as {position.title}, {position.code}.", "M. Ives, Classification desk"])]


LIST = [("Who", lambda one: one.incumbent), ("Does what", lambda one: one.title), ("Where", lambda one: one.units[-1]),
        ("Class", lambda one: one.code), ("File", number)]
