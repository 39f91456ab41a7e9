# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which position descriptions print a factor's heading, level and points."""
from .tables import FES_NAMES, GSSG_NAMES, range_of

LETTERS = "ABCDEF"


def factor_name(system, number):
    return (FES_NAMES if system == "fes" else GSSG_NAMES)[number]


def printed_level(style, system, factor):
    """"1-7"; "7-C" in the papers that letter factor 7; "4A-3" in the supervisory guide."""
    level = str(factor.level)
    if system == "fes" and factor.number == "7":
        if style in ("lettered",):
            level = LETTERS[factor.level - 1]
        elif style in ("combined",):
            level = LETTERS[factor.level - 1].lower()
    return f"{factor.number}-{level}"


def put_level_heading(flow, style, system, factor):
    """The heading over one factor's narrative."""
    name, points = factor_name(system, factor.number), factor.points(system)
    level = printed_level(style, system, factor)
    number = factor.number
    if style in ("level", "lettered"):
        flow.split_heading(f"Factor {number} - {name}", f"Level {level}, {points} Points")
    elif style in ("fl", "combined"):
        flow.heading(f"FACTOR {number}. {name.upper()}")
        flow.runs([(f"FL {level}, {points} pts.", flow.bold)], after=3)
    elif style == "fld":
        flow.split_heading(f"{number}. {name}", f"FLD {level}   {points}")
    elif style == "paren":
        flow.heading(f"Factor {number}: {name} (Level {level} - {points} points)")
    elif style == "broken":
        # A narrow heading column of a word processor: the level falls to the second line.
        flow.need(flow.size * 1.2 * 4)
        flow.space(6)
        flow.runs([(f"Factor {number} \u2013 {name}, Level", flow.bold)], after=0)
        flow.runs([(f"{level} ({points:,} points)", flow.bold)], after=3)
    elif style == "bare":
        flow.heading(f"Factor {number}. {name}")
    else:
        raise ValueError(style)


def put_factors(flow, position, style, justify=False):
    """All factor narratives of the position. In "combined", 6 and 7 share one heading and text."""
    system = position.system
    pending = None
    for factor in position.factors:
        if style == "combined" and system == "fes" and factor.number in "67":
            if factor.number == "6":
                pending = factor
                continue
            six, seven = pending, factor
            levels = f"{printed_level(style, system, six)}/{printed_level(style, system, seven)}"
            points = six.points(system) + seven.points(system)
            flow.heading("FACTORS 6 & 7. PERSONAL CONTACTS AND PURPOSE OF CONTACTS")
            flow.runs([(f"{levels}   {points} points", flow.bold)], after=3)
            flow.para(six.text, justify=justify)
            flow.para(seven.text, justify=justify)
            continue
        put_level_heading(flow, style, system, factor)
        flow.para(factor.text, justify=justify)


def put_total(flow, position, form="lines"):
    """Total, grade and grade range, in words of one kind or another."""
    total, grade = position.total(), position.stated_grade()
    span = range_of(grade)
    if form == "lines":
        flow.heading(f"Total Points: {total}", after=0)
        flow.heading(f"Final Grade: GS-{grade}", before=0, after=0)
        flow.heading(f"Grade Range: {span}", before=0, after=6)
    elif form == "sentence":
        flow.space(4)
        flow.para(
            f"TOTAL POINTS = {total:,}. Grade conversion: GS-{grade:02d} (point range {span})."
        )
    else:
        raise ValueError(form)


def put_summary(flow, position, style, size=None):
    """The table of factors at the end: Factor, Level, Points."""
    system = position.system
    rows = [
        [
            f"{f.number}. {factor_name(system, f.number)}",
            printed_level(style, system, f),
            str(f.points(system)),
        ]
        for f in position.factors
    ]
    rows.append(["Total points", "", f"{position.total():,}"])
    grade = position.stated_grade()
    rows.append(["Grade conversion", f"GS-{grade:02d}", range_of(grade)])
    width = flow.width
    flow.need(len(rows) * 18)
    flow.space(6)
    flow.table(
        [width * 0.6, width * 0.2, width * 0.2], rows, header=["Factor", "Level", "Points"], size=size
    )
    flow.space(8)


def truth_of_factors(position, style):
    """What the headings say, one entry a factor. Points are null where the paper gives only a sum."""
    found = []
    for factor in position.factors:
        combined = style == "combined" and position.system == "fes" and factor.number in "67"
        found.append(
            {
                "factor": f"{position.system}-{factor.number}",
                "level": printed_level(style, position.system, factor),
                "level_number": factor.level,
                "points": None if combined else factor.points(position.system),
            }
        )
        if combined:
            found[-1]["points_of_6_and_7"] = sum(
                f.points("fes") for f in position.factors if f.number in "67"
            )
    return found
