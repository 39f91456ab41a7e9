# SPDX-License-Identifier: GPL-3.0-or-later
"""The Tunnel Authority prints records of a web application: fields run on in lines parted by bars, appraisals are survey answers."""
from archives.descriptions import set_text
from archives.paper import Type, gap
from archives.unlike import parts


def number(position):
    return f"TA.{position.pd_number[:3]}.{position.pd_number[3:]}{position.grade or 0:02}"


def seat(position):
    return f"{position.position_number[1:]}-{position.position_number[0]}"


def _lines(type_, entries, across=3):
    told = [f"{name} :: {value}" for name, value in entries]
    return [type_.text("  |  ".join(told[start:start + across])) for start in range(0, len(told), across)]


def description(position, chance):
    type_ = Type("sans", 9)
    entries = [("Object", "JobDoc"), ("Key", number(position)), ("Display name", position.title), ("Path", "/".join(reversed(position.units))),
               ("Band", position.code), ("Assigned", position.incumbent), ("Manager of record", position.supervisor), ("Chair", seat(position)),
               ("Modified", position.date())]
    return [type_.text("tunnelnet > workforce > job documents > view", size=8), gap(), *_lines(type_, entries), gap(), *set_text(type_, position.text), gap(),
            type_.text(f"Printed by {position.supervisor} from tunnelnet on {position.date(month=2)}", size=8)]


def cover(position, chance):
    type_ = Type("sans", 9)
    return [type_.text("tunnelnet > workflow > approvals > detail", size=8), gap(),
            *_lines(type_, [("Approval of", f"JobDoc {number(position)}"), ("Display name", position.title), ("Requester", position.supervisor)], 1), gap(),
            type_.text("History", bold=True), type_.text(f"{position.date()} submitted by {position.supervisor}"),
            type_.text(f"{position.date(month=1)} JobDoc accepted for {position.incumbent}, {position.units[-1]}, {position.code}")]


def appraisal(position, own, chance):
    type_ = Type("sans", 9)
    answers = [part for index, (name, text) in enumerate(own, 1)
               for part in (type_.text(f"Q{index}. What was expected under \"{name}\"?", bold=True), type_.text(text), gap(4))]
    return [type_.text("tunnelnet > reviews > closed", size=8), gap(), *_lines(type_, [("Reviewee", position.incumbent), ("Chair", seat(position)),
            ("Reviewer", position.supervisor), ("Cycle", f"FY{position.year + 2}"), ("Outcome", "Fully Successful")]), gap(), *answers]


def statement(position, chance):
    type_ = Type("sans", 9)
    return [type_.text("tunnelnet > workforce > job documents > banding notes", size=8), gap(),
            *_lines(type_, [("Key", number(position)), ("Display name", position.title), ("Band", position.code), ("Leaf", position.units[-1])], 2), gap(),
            *parts.levels(type_, position), type_.text(f"Banding confirmed: {position.code}.")]


def chart_box(position):
    return [f"{position.incumbent} ({seat(position)})", position.title]


LIST = [("Chair", seat), ("Key", number), ("Display name", lambda one: one.title), ("Band", lambda one: one.code), ("Leaf", lambda one: one.units[-1]),
        ("Assigned", lambda one: one.incumbent)]
