# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the labelled papers and narratives are sound in themselves. Problems name the file, and never quote a held-out text."""
import collections
import re

import scales
from assertions import CLASSES
from cases import SENTENCES, Problem, case_files, read_case
from measures import SCORING_RULES
from narratives import narrative_files, read_narratives

CRITERIA = {"A", "B", "C", "D", "E"}
CRITERION_LEVELS = {"met", "not-met", "not-shown"}
STATES_A_LEVEL = re.compile(r"\b[Ll]evel \d[AB]?-\d|\b\d{2,4} points\b")


def folded(text):
    return " ".join(str(text).split())


def problems_of_classification(truth):
    plan, grade = truth["pay_plan"], truth["grade"]
    if plan not in ("GS", "ES", "SL", "ST"):
        yield f"{plan} is no pay plan"
    if (grade not in range(1, 16)) if plan == "GS" else (grade is not None):
        yield f"grade {grade} in pay plan {plan}"
    for standard in ("fes", "gssg"):
        for factor, level in truth.get(standard, {}).items():
            if not scales.exists(standard, factor, level):
                yield f"{level} is no level of {standard} factor {factor}"
    fes = truth.get("fes", {})
    levels_exist = all(scales.exists("fes", factor, level) for factor, level in fes.items())
    by_points = plan == "GS" and "gssg" not in truth and not truth.get("leader")
    if by_points and levels_exist and scales.is_complete("fes", fes):
        points = scales.total("fes", fes)
        if scales.fes_grade(points) != grade:
            yield f"{points} points give GS-{scales.fes_grade(points)}, not GS-{grade}"
    for criterion, level in truth.get("executive", {}).items():
        if criterion not in CRITERIA or level not in CRITERION_LEVELS:
            yield f"criterion {criterion}: {level}"
    for rule in truth["findings"]:
        if rule not in SCORING_RULES:
            yield f"{rule} is no finding rule that is measured"


def problems_of_case(file):
    case = read_case(file)
    truth = case.truth
    if case.id != file.stem:
        yield f"the id is {case.id}"
    if case.group != SENTENCES:
        yield from problems_of_classification(truth)
    paper = folded(case.paper)
    for index, label in enumerate(truth["assertions"], 1):
        if set(label) != {"quote", "assertion"} or label["assertion"] not in CLASSES:
            yield f"assertion {index} is not a quote with one of {', '.join(CLASSES)}"
        elif paper.count(folded(label["quote"])) != 1:
            yield f"the quote of assertion {index} occurs {paper.count(folded(label['quote']))} times in the paper"


def problems_of_narratives(file):
    _, texts = read_narratives(file)
    for index, (_, one) in enumerate(texts, 1):
        if STATES_A_LEVEL.search(one.text):
            yield f"narrative {index} states a level or points"
    for text, times in collections.Counter(folded(one.text) for _, one in texts).items():
        if times > 1:
            places = [str(index) for index, (_, one) in enumerate(texts, 1) if folded(one.text) == text]
            yield f"narratives {', '.join(places)} are the same"


def all_problems():
    """Words that name file and problem; and how many files were read."""
    found, files = [], 0
    for checked, check in ((case_files(), problems_of_case), (narrative_files(), problems_of_narratives)):
        for file in checked:
            files += 1
            try:
                found += [f"{file}: {what}" for what in check(file)]
            except Problem as problem:
                found.append(str(problem))
    for name, times in collections.Counter(file.stem for file in case_files()).items():
        if times > 1:
            found.append(f"{name}: {times} files of this name")
    return found, files
