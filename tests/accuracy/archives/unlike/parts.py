# SPDX-License-Identifier: GPL-3.0-or-later
"""What the papers of these agencies have in common below their heads."""
import scales
from archives.appraisals import told_shorter
from archives.paper import gap


def goals(type_, own, word):
    return [part for number, (name, text) in enumerate(own, 1)
            for part in (gap(7), type_.heading(f"{word} {number}. {name}"), type_.text(text))]


def levels(type_, position):
    if not position.levels:
        return type_.paragraphs(["The duties were held against the criteria of the occupation's standard and meet those of this grade."])
    return [type_.text(f"Factor {factor}, Level {level}, {scales.points('fes', factor, level)} points")
            for factor, level in sorted(position.levels.items(), key=lambda one: int(one[0]))] + [gap()]


def main_duty(position):
    return told_shorter(position.duties[0], 500) if position.duties else "see the description."


def surname(name):
    return name.split()[-1]
