# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts texts about single factors together to whole position descriptions that state no level.

Each text counts once. A paper joins texts from like heights of their scales, as real jobs do: the lowest with the lowest. A factor
with fewer texts than there are papers has some of them stand in several, and counts where it stands first.
"""
import dataclasses

import scales
from cases import Case


@dataclasses.dataclass(frozen=True)
class FactorText:
    level: str  # "2-3", "4A-3"
    text: str   # paragraphs with an empty line between them


FES_OPENING = """POSITION DESCRIPTION

Title: Staff Member
{series}

DUTIES

Performs the duties of the position as assigned.
"""

GSSG_OPENING = """POSITION DESCRIPTION

Title: Supervisory Staff Member
Pay Plan and Series: GS-0301

DUTIES

Supervises the employees of the unit. 60%

Performs other duties as assigned. 40%
"""

PASSED_OVER = (6, 8, 10)  # by two-grade interval work

# Papers take turns with the ways in which sections are usually headed.
FES_HEADINGS = ("Factor {number}. {name}", "FACTOR {number} - {capitals}", "{number}. {name}")
GSSG_HEADINGS = ("Factor {number} - {name}", "FACTOR {number}. {capitals}")


def composed(part, name, set_, standard, texts, series=None):
    """`texts` are lists of FactorText by factor, of a series' work where it is given. Gives the cases, lowest levels first."""
    opening, headings, names = {
        "fes": (FES_OPENING.format(series=f"Pay Plan and Series: GS-{series}" if series else "Pay Plan: GS"), FES_HEADINGS, scales.FES_FACTORS), "gssg": (GSSG_OPENING, GSSG_HEADINGS, scales.GSSG_FACTORS)}[standard]
    ordered = {factor: sorted(texts[factor], key=lambda one: scales.number(one.level)) for factor in names if texts.get(factor)}
    count = max(map(len, ordered.values()), default=0)
    cases = []
    for index in range(count):
        levels, counting, sections = {}, {}, [opening]
        for factor, own in ordered.items():
            place = index * len(own) // count
            levels[factor] = own[place].level
            if index == 0 or place != (index - 1) * len(own) // count:
                counting[standard, factor] = own[place].text
            heading = headings[index % len(headings)].format(number=factor, name=names[factor], capitals=names[factor].upper())
            sections.append(f"{heading}\n\n{own[place].text}\n")
        truth = {"pay_plan": "GS", "grade": None, standard: levels}
        if standard == "fes" and scales.is_complete(standard, levels):
            grade = scales.fes_grade(scales.total(standard, levels))
            # Put together from different positions, levels may come to a grade that the series' work never has.
            truth["grade"] = None if series and grade in PASSED_OVER else grade
        cases.append(Case(id=f"{name}-{set_}-{index + 1:03}", part=part, group=name, set=set_, paper="\n".join(sections), truth=truth,
                          texts=counting))
    return cases
