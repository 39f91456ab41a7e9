# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a box of a chart, line by line, in the ways that agencies write it."""
import typing


class Line(typing.NamedTuple):
    text: str
    bold: bool = False


def code(post, notation):
    """"GS-0343-14" in one of the usual notations."""
    series = post.series.lstrip("0") if notation == "short" else post.series
    grade = "00" if post.grade is None else f"{post.grade:02d}"
    if post.plan == "ES" and notation in ("ses", "grade"):
        return "SES"
    if notation == "grade":
        return f"{post.plan}-{grade}"
    if notation == "blank":
        return f"{post.plan} {series} {grade}"
    if notation == "slash":
        return f"{post.plan}-{series}/{grade}"
    return f"{post.plan}-{series}-{grade}"


def fields(post, notation):
    """(plan, series, grade) as far as the notation prints them."""
    if post.plan == "ES":
        return ("ES", "" if notation in ("ses", "grade") else post.series, None)
    return (post.plan, "" if notation == "grade" else post.series, post.grade)


def count(post, wording):
    if post.headcount is None:
        return []
    return [Line({"bracket": f"({post.headcount})", "fte": f"{post.headcount} FTE", "staff": f"Staff: {post.headcount}"}[wording])]


def title_first(post, look):
    unit = [Line(post.unit)] if post.unit else []
    return [Line(post.title, True), *unit, Line(post.name or look.vacant), Line(code(post, look.notation)), *count(post, look.count)]


def unit_first(post, look):
    """The unit's name as the heading of the box; employees have none."""
    unit = [Line(post.unit, True)] if post.unit else []
    return [*unit, Line(post.name or look.vacant), Line(post.title), Line(code(post, look.notation)), *count(post, look.count)]


def title_and_code(post, look):
    """"Branch Chief, GS-0301-14" in one line, then the name."""
    unit = [Line(post.unit)] if post.unit else []
    return [*unit, Line(f"{post.title}, {code(post, look.notation)}", not post.unit), Line(post.name or look.vacant), *count(post, look.count)]


def name_first(post, look):
    unit = [Line(post.unit)] if post.unit else []
    return [Line(post.name or look.vacant, True), Line(post.title), *unit, Line(code(post, look.notation)), *count(post, look.count)]


def with_number(post, look):
    """As position management offices keep them: the position's number at the end."""
    unit = [Line(post.unit, True)] if post.unit else []
    return [*unit, Line(post.title, not post.unit), Line(code(post, look.notation)), Line(post.name or look.vacant),
            Line(f"PN {post.number}"), *count(post, look.count)]
