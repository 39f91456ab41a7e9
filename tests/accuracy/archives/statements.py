# SPDX-License-Identifier: GPL-3.0-or-later
"""Position evaluation statements, as memoranda, reports and forms."""
import scales
from archives import agency_statements, bureau_papers
from archives.appraisals import told_shorter
from archives.paper import Paper, Type, gap

REASONS = ("The work matches this level and falls short of the next one.", "This level is fully met; the next higher is not.",
           "The duties described are typical of this level.", "Credited as described; no feature of a higher level was found.")


def levels_of(position):
    return sorted(position.levels.items(), key=lambda one: int(one[0]))


def points_of(position):
    return {factor: scales.points("fes", factor, level) for factor, level in position.levels.items()}


def series_reason(position):
    return (f"The primary work of the position is that of the {position.series} series: {told_shorter(position.duties[0], 160)}"
            if position.duties else f"The work is that of the {position.series} series.")


def conclusion(position):
    return f"{position.title}, {position.code}"


def grade_reason(position):
    if position.is_executive:
        return ["The position was held against the functional criteria for positions above GS-15. It is allocated above GS-15."]
    points = points_of(position)
    if not points:
        return ["The grade was found by comparison with the standard's grading criteria, which the duties meet at this grade."]
    return [f"The factors come to {sum(points.values())} points."]


# Layouts: (position, chance) to the parts of the paper.
def memorandum(position, chance):
    type_ = Type("serif", 11)
    body = []
    for factor, level in levels_of(position):
        body += type_.paragraphs([f"Factor {factor}, {scales.FES_FACTORS[factor]}: Level {level}, {points_of(position)[factor]} points. "
                                  f"{chance.choice(REASONS)}"])
    return [type_.title("POSITION EVALUATION STATEMENT", 13), gap(), type_.labelled("Position:", conclusion(position)),
            type_.labelled("PD number:", position.pd_number), type_.labelled("Organization:", ", ".join(position.units)),
            type_.labelled("Date:", position.long_date(month=1)), gap(), type_.heading("Series and title determination"),
            *type_.paragraphs([series_reason(position)]), type_.heading("Grade determination"), *body,
            *type_.paragraphs(grade_reason(position)), type_.heading("Conclusion"),
            *type_.paragraphs([f"The position is properly classified as {conclusion(position)}."]),
            type_.text(f"C. Arden, Human Resources Specialist (Classification)")]


def factor_form(position, chance):
    type_ = Type("sans", 10)
    box = type_.box
    points = points_of(position)
    rows = [["Evaluation factor", "Level assigned", "Points", "Remarks"],
            *[[f"{factor}. {scales.FES_FACTORS[factor]}", level, points[factor], chance.choice(REASONS)] for factor, level in levels_of(position)],
            ["Total points", "", sum(points.values()) or "", ""]]
    return [type_.title("Factor Evaluation System Position Evaluation Statement" if points else "Position Evaluation Statement", 13), gap(6),
            type_.grid([[box("Position title", position.title), box("Pay plan, series and grade", position.code)],
                        [box("Position number", position.pd_number), box("Organization", ", ".join(position.units))]]), gap(6),
            *([type_.grid(rows, (2, 1, 0.8, 3), heads=1), gap(6)] if points else []),
            type_.labelled("Standards used:", "position classification standard of the series; introduction to the standards"),
            type_.labelled("Series determination:", series_reason(position)), *type_.paragraphs(grade_reason(position)),
            type_.labelled("Final classification:", conclusion(position)), type_.labelled("Prepared by:", "M. Ives"),
            type_.labelled("Date:", position.date(month=1))]


def report(position, chance):
    type_ = Type("serif", 11.5)
    points = points_of(position)
    body = [f"{scales.FES_FACTORS[factor]} ({level}, {points[factor]}). {chance.choice(REASONS)}" for factor, level in levels_of(position)]
    return [type_.text("CLASSIFICATION EVALUATION REPORT", bold=True, size=14), gap(4),
            type_.text(f"Subject: {position.title}, PD {position.pd_number}, {position.incumbent}"), type_.text(", ".join(position.units)), gap(),
            type_.heading("I. References"), *type_.paragraphs(["The standard for the occupation and the grading guide that goes with it."]),
            type_.heading("II. Background"), *type_.paragraphs([f"A review of the position was asked for by {position.supervisor}."]),
            type_.heading("III. Pay system, series and title"), *type_.paragraphs([series_reason(position)]),
            type_.heading("IV. Grade level"), *type_.paragraphs(body), *type_.paragraphs(grade_reason(position)),
            type_.heading("V. Decision"), *type_.paragraphs([f"This position is correctly classified as {conclusion(position)}."]),
            type_.text(f"Signed M. Ives, {position.long_date(month=1)}")]


def worksheet(position, chance):
    type_ = Type("sans", 9.5)
    points = points_of(position)
    rows = [["Factor", "Degree", "Pts"], *[[scales.FES_FACTORS[factor], level, points[factor]] for factor, level in levels_of(position)],
            ["Sum", "", sum(points.values()) or ""]]
    return [type_.title("POSITION CLASSIFICATION EVALUATION", 12), gap(), type_.grid(
        [["Job code", position.pd_number, "Title", position.title], ["Unit", position.units[-1], "Evaluated as", position.code]], (0.7, 1.6, 0.8, 2)),
        gap(), *([type_.grid(rows, (3, 1, 1), heads=1), gap()] if points else []), type_.heading("Rationale"),
        *type_.paragraphs([series_reason(position), *grade_reason(position)]), type_.heading("Determination"),
        *type_.paragraphs([f"Title, series and grade: {conclusion(position)}"]), type_.text(f"Classifier: C. Arden   {position.date(month=1)}")]


LAYOUTS = {"development": (memorandum, factor_form, *agency_statements.LAYOUTS, *bureau_papers.STATEMENTS), "held-out": (report, worksheet)}


def statement(position, set_, chance):
    return Paper("evaluation_statement", tuple(chance.choice(LAYOUTS[set_])(position, chance)), (position.key,),
                 f"Evaluation {position.pd_number}")
