# SPDX-License-Identifier: GPL-3.0-or-later
"""The Railway Accident Board redraws old forms: captions under the value, right of it, or shortened to letters."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def number(position):
    return f"{position.position_number[0]}{position.pd_number[1:]}{position.position_number[0]}"


def post(position):
    return f"{position.position_number[1:4]}-{position.position_number[4:]}"


def _under(type_, value, caption):
    return [type_.text(str(value)), type_.text(caption, size=6.5)]


def description(position, chance):
    """What an entry is stands small under it, without brackets."""
    type_ = Type("sans", 10)
    under = lambda value, caption: _under(type_, value, caption)
    return [type_.title("Record of a Position", 13), gap(),
            type_.grid([[under(position.title, "designation"), under(position.code, "class"), under(number(position), "sheet")],
                        [under(position.units[0], "establishment"), under(position.units[-1], "place within it"), under(post(position), "post")],
                        [under(position.incumbent, "filled with"), under(position.supervisor, "under"), under(position.date(), "since")]], (2.4, 2, 1.3)),
            gap(), *set_text(type_, position.text)]


def right_description(position, chance):
    """The caption stands right of what was filled in."""
    type_ = Type("typed", 9.5)
    lines = [(position.title, "ttl"), (position.code, "pp/ser/gr"), (position.units[-1], "orgn"), (number(position), "pd"), (post(position), "psn")]
    return [type_.text("POSITION DESCRIPTION", bold=True), gap(), *[type_.text(f"{str(value):<64}({caption})") for value, caption in lines],
            gap(), *set_text(type_, position.text)]


def cover(position, chance):
    type_ = Type("sans", 9)
    return [type_.title("Sheet over a position record", 12), gap(),
            type_.grid([["PD", "PSN", "TTL", "PSG", "ORG", "INC", "SPV"],
                        [number(position), post(position), position.title, position.code, position.units[-1], position.incumbent, position.supervisor]],
                       (1, 1, 2.2, 1.3, 2, 1.6, 1.6), heads=1, size=7), gap(),
            *type_.paragraphs([f"Certified as accurate: {position.supervisor}, {position.date()}"])]


def appraisal(position, own, chance):
    type_ = Type("sans", 9.5)
    under = lambda value, caption: _under(type_, value, caption)
    return [type_.title("Yearly Rating", 13), gap(),
            type_.grid([[under(position.incumbent, "rated"), under(position.title, "designation"), under(post(position), "post")],
                        [under(position.supervisor, "rated by"), under(position.units[-1], "place"), under(f"FY {position.year + 2}", "year")]], (2, 2.4, 1)),
            *parts.goals(type_, own, "Critical element"), gap(), type_.text("Summary rating: Fully Successful")]


def statement(position, chance):
    type_ = Type("typed", 9.5)
    lines = [("SHT", number(position)), ("TTL", position.title), ("PSG", position.code), ("ORG", position.units[-1]), ("DTE", position.date(month=1))]
    return [type_.text("CLASSIFICATION FINDINGS", bold=True), gap(), *[type_.text(f"{caption}  {value}") for caption, value in lines], gap(),
            *parts.levels(type_, position), type_.text("FINDING: PROPERLY CLASSIFIED AS SHOWN")]


LIST = [("PSN", post), ("TTL", lambda one: one.title), ("PSG", lambda one: one.code), ("ORG", lambda one: one.units[-1]),
        ("INC", lambda one: one.incumbent), ("SPV", lambda one: one.supervisor)]
