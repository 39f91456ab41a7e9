# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers that were never printed: a description and an appraisal as a word processor keeps them."""
from .factors import factor_name, printed_level
from .layouts import FLSA, SERVICES
from .word_files import Manuscript


def word_narrative(position, look):
    """A table of label and value, then running text with headings. Levels stand in the factors' headings."""
    paper = Manuscript()
    paper.title(position.organization[0])
    paper.title("POSITION DESCRIPTION")
    paper.table([
        ("Position Title", position.title, "PD Number", position.number),
        ("Pay Plan-Series-Grade", position.code(), "Organization", ", ".join(position.organization[1:])),
        ("FLSA", FLSA[position.flsa], "Supervisory Status", SERVICES[position.supervisory]),
        ("Duty Station", position.duty_station, "Employee", position.employee),
    ])
    paper.heading("Introduction")
    paper.para(position.introduction)
    paper.heading("Major Duties")
    for number, duty in enumerate(position.duties, 1):
        paper.para(f"{number}. {duty.title}. {duty.text} ({duty.percent}%)")
    for factor in position.factors:
        paper.heading(f"Factor {factor.number} - {factor_name(position.system, factor.number)}, "
                      f"Level {printed_level(look.headings, position.system, factor)}, {factor.points(position.system)} Points")
        paper.para(factor.text)
    paper.heading(f"Total Points: {position.total()}")
    paper.heading(f"Final Grade: GS-{position.stated_grade()}")
    paper.heading("Certification")
    for (name, title), role in ((position.supervisor, "Supervisor"), (position.classifier, "Classified by")):
        paper.para(f"{role}: /s/ {name}, {title}   Date: {position.certified}")
    return paper


def word_appraisal(position, elements, rating):
    """A plan and rating; `elements` are (name, what is expected, rating)."""
    paper = Manuscript()
    paper.title(position.organization[0])
    paper.title("PERFORMANCE PLAN AND APPRAISAL")
    paper.table([
        ("Employee", position.employee, "PD Number", position.number),
        ("Position Title", position.title, "Pay Plan-Series-Grade", position.code()),
        ("Appraisal Period", "10/01/2023 to 09/30/2024", "Rating Official", position.supervisor[0]),
    ])
    for number, (name, words, rated) in enumerate(elements, 1):
        paper.heading(f"Critical Element {number}: {name}")
        paper.para(words)
        paper.para(f"Rating of this element: {rated}")
    paper.para(f"Summary rating: {rating}")
    paper.para(f"Rating official: /s/ {position.supervisor[0]}   Date: 10/22/2024")
    return paper
