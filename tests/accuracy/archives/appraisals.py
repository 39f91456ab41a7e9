# SPDX-License-Identifier: GPL-3.0-or-later
"""Performance plans and appraisals. Their elements are taken from the duties of the position, told again shorter."""
import re

from archives import agency_appraisals, bureau_papers
from archives.paper import Paper, Type, gap

NAMES = {"development": ("Program Operations", "Technical Quality", "Customer Service", "Communication and Coordination",
                         "Planning and Follow-through"),
         "held-out": ("Execution of Assigned Work", "Accuracy and Timeliness", "Teamwork", "Analysis and Reporting", "Service to the Public")}
EXECUTIVE = ("Leading Change", "Leading People", "Business Acumen", "Building Coalitions", "Results Driven")
RATINGS = ("Level 5", "Level 4", "Level 3")
STANDARD = ("Work is complete and on time in nearly all cases; errors are few and are mended without being told.",
            "Products need no more than minor revision. Deadlines agreed with the supervisor are met.",
            "Meets what was agreed at the beginning of the period; problems are raised early.")


def told_shorter(duty, length=320):
    """A duty without its number and share of time, cut at a sentence's end."""
    text = re.sub(r"\(?\b\d{1,3}\s?(?:%|percent)[^)]{0,20}\)?\.?", "", re.sub(r"^\W*(?:[A-Za-z0-9]{1,2}[.)]\s+)?", "", duty))
    sentences = re.split(r"(?<=[.;])\s+", " ".join(text.split()))
    kept = ""
    for sentence in sentences:
        if kept and len(kept) + len(sentence) > length:
            break
        kept = f"{kept} {sentence}".strip()
    return kept


def elements(position, set_, chance):
    """(name, text) of three to five critical elements."""
    names = chance.sample(NAMES[set_], len(NAMES[set_]))
    return [(name, told_shorter(duty)) for name, duty in zip(names, position.duties)]


def period(position):
    return f"10/01/{position.year + 1} to 09/30/{position.year + 2}"


# Layouts: (position, elements, chance) to the parts of the paper.
def plan_form(position, own, chance):
    type_ = Type("sans", 10)
    box = type_.box
    head = type_.grid([[box("Employee name", position.incumbent), box("Position title", position.title), box("Pay plan/series/grade", position.code)],
                       [box("Organization", ", ".join(position.units)), box("Appraisal period", period(position)),
                        box("Position description number", position.pd_number if chance.random() < 0.6 else "")]])
    body = []
    for number, (name, text) in enumerate(own, 1):
        body += [gap(8), type_.heading(f"Critical Element {number}: {name}"), gap(3), type_.text(text), gap(3),
                 type_.labelled("Performance standard (Fully Successful):", chance.choice(STANDARD)),
                 type_.labelled("Rating of this element:", chance.choice(RATINGS))]
    return [type_.title("EMPLOYEE PERFORMANCE PLAN AND APPRAISAL"), gap(), head, *body, gap(14),
            type_.grid([["Summary rating", "Rating official", "Reviewing official", "Employee"],
                        [chance.choice(RATINGS), f"/s/ {position.supervisor}", "/s/ R. Tolland", f"/s/ {position.incumbent}"]], heads=1)]


def element_table(position, own, chance):
    type_ = Type("serif", 10.5)
    rows = [["Element", "What is expected", "Critical", "Rating"],
            *[[f"{number}. {name}", f"{text} {chance.choice(STANDARD)}", "Yes", chance.choice(("FS", "E", "O"))]
              for number, (name, text) in enumerate(own, 1)]]
    return [type_.text(position.units[0], bold=True, centered=True), type_.title("Performance Appraisal"), gap(),
            type_.labelled("Employee:", position.incumbent), type_.labelled("Title, series, grade:", f"{position.title}, {position.code}"),
            type_.labelled("Office:", ", ".join(position.units[1:]) or position.units[0]),
            type_.labelled("Rating period:", period(position)), type_.labelled("Supervisor:", position.supervisor), gap(),
            type_.grid(rows, (1.3, 3.4, 0.6, 0.6), heads=1), gap(),
            type_.labelled("Rating of record:", chance.choice(("Fully Successful", "Exceeds Fully Successful", "Outstanding"))),
            gap(20), type_.text(f"Rater: {position.supervisor}        Date: {position.date(2)}")]


def memo_plan(position, own, chance):
    type_ = Type("typed", 9.5)
    body = [part for number, (name, text) in enumerate(own, 1)
            for part in (type_.text(f"ELEMENT {number} (CRITICAL) - {name.upper()}", bold=True), gap(3), type_.text(text), gap(3),
                         type_.text(f"Standards: {chance.choice(STANDARD)}"), gap(8))]
    return [type_.text("ANNUAL PERFORMANCE PLAN", bold=True), type_.text(f"NAME: {position.incumbent}"),
            type_.text(f"POSITION: {position.title}  {position.code}"), type_.text(f"UNIT: {position.units[-1]}"),
            type_.text(f"PERIOD: {period(position)}"), gap(), *body, type_.text(f"Plan given to employee on {position.date(1)}."),
            type_.text(f"Supervisor: {position.supervisor}")]


def executive_agreement(position, own, chance):
    type_ = Type("serif", 10.5)
    weights = (10, 20, 10, 10, 50)
    body = []
    for number, (name, weight) in enumerate(zip(EXECUTIVE, weights), 1):
        text = " ".join(text for _, text in own) if name == "Results Driven" else (own[number % len(own)][1] if own else "")
        body += [gap(8), type_.heading(f"Critical Element {number}. {name} (weight {weight}%)"), gap(3), type_.text(text), gap(3),
                 type_.labelled("Element rating:", chance.choice(RATINGS))]
    return [type_.title("Senior Executive Performance Agreement and Appraisal"), gap(),
            type_.grid([["Executive", position.incumbent, "Title", position.title], ["Pay plan", position.code, "Appraisal period", period(position)],
                        ["Organization", ", ".join(position.units), "Rating official", position.supervisor]], (1, 2, 1, 2)), *body, gap(),
            type_.labelled("Derived summary rating:", chance.choice(RATINGS))]


def work_plan(position, own, chance):
    type_ = Type("serif", 11)
    body = []
    for number, (name, text) in enumerate(own, 1):
        body += [gap(6), type_.text(f"Job Element #{number}   {name}   [X] Critical  [ ] Noncritical", bold=True), type_.text(text, indent=14),
                 type_.text(f"Measures: {chance.choice(STANDARD)}", indent=14)]
    return [type_.title("PERFORMANCE WORK PLAN", 13), type_.text(f"Fiscal Year {position.year + 2}", centered=True), gap(),
            type_.grid([["Employee", "Position", "PP-Series-Grade", "Component"],
                        [position.incumbent, position.title, position.code, position.units[-1]]], heads=1), *body, gap(),
            type_.grid([["Progress review", position.date(1)], ["Final rating", chance.choice(RATINGS)],
                        ["Supervisor", position.supervisor]], (1, 3))]


def appraisal_record(position, own, chance):
    type_ = Type("sans", 9.5)
    body = [type_.grid([[f"Objective {number}: {name}", "Result"], [text, chance.choice(("Met", "Exceeded", "Met"))]], (5, 1), heads=1)
            for number, (name, text) in enumerate(own, 1)]
    return [type_.title("PERFORMANCE APPRAISAL RECORD", 12), gap(6),
            type_.grid([["1. Employee (last, first)", ", ".join(reversed(position.incumbent.rsplit(" ", 1)))],
                        ["2. Job title and grade", f"{position.title}, {position.code}"], ["3. Duty organization", "; ".join(position.units)],
                        ["4. Appraisal cycle", period(position)], ["5. Supervisor", position.supervisor]], (1, 2.4)), gap(), *body, gap(),
            type_.labelled("Overall rating of record:", chance.choice(("3 - Fully Successful", "5 - Outstanding")))]


def executive_plan(position, own, chance):
    type_ = Type("sans", 10)
    rows = [["Element", "Weight", "Agency-specific requirements", "Rating"]]
    for number, name in enumerate(EXECUTIVE):
        rows.append([name, "40%" if number == 4 else "15%", own[number % len(own)][1] if own else "", chance.choice(("3", "4", "5"))])
    return [type_.text("SENIOR EXECUTIVE SERVICE", bold=True, centered=True), type_.title("PERFORMANCE PLAN AND RATING", 12), gap(),
            type_.labelled("Executive's name:", position.incumbent), type_.labelled("Position title:", f"{position.title} ({position.code})"),
            type_.labelled("Organization:", ", ".join(position.units)), type_.labelled("Performance period:", period(position)), gap(),
            type_.grid(rows, (1.2, 0.6, 3.5, 0.6), heads=1), gap(), type_.labelled("Rating official:", position.supervisor),
            type_.labelled("Performance Review Board recommendation:", chance.choice(RATINGS))]


LAYOUTS = {"development": (plan_form, element_table, memo_plan, *agency_appraisals.LAYOUTS, *bureau_papers.APPRAISALS), "held-out": (work_plan, appraisal_record)}
EXECUTIVE_LAYOUTS = {"development": executive_agreement, "held-out": executive_plan}


def appraisal(position, set_, chance, own=None):
    """`own` are (name, text) of the elements, where they are not those of the duties."""
    layout = EXECUTIVE_LAYOUTS[set_] if position.plan == "ES" else chance.choice(LAYOUTS[set_])
    story = layout(position, own or elements(position, set_, chance), chance)
    return Paper("appraisal", tuple(story), (position.key,), f"Appraisal FY{position.year + 2} {position.incumbent.split()[-1]}")
