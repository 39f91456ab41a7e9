# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what the program says against what is true. Rows are single comparisons; the report counts them."""
import collections
import dataclasses
import typing

import scales

# The rules whose findings follow from scoring. The labels of a paper name all of these that a sound review raises, and no others.
SCORING_RULES = (
    "grade-unsupported", "grade-exceeded", "level-unsupported", "ses-criteria-unmet", "ses-criteria-met", "st-without-research",
    "research-classified-sl", "sl-st-supervision", "supervision-below-minimum", "supervision-not-recognized",
    "contractor-only-supervision", "deputy-without-full-authority", "title-series-mismatch", "grade-controlling-time",
    "standard-language-copied")
# Of these rules' findings those are grave by which much would change. That an overstated level, copied wording or a wrong title is
# behind it is told by rules of their own, which are not grave for themselves.
RULES_OF_GRADE = (
    "grade-unsupported", "grade-exceeded", "ses-criteria-unmet", "ses-criteria-met", "st-without-research", "research-classified-sl",
    "sl-st-supervision", "deputy-without-full-authority", "grade-controlling-time")
# Whether a position is supervisory at all is much, whatever its grade.
RULES_OF_CATEGORY = ("supervision-below-minimum", "supervision-not-recognized", "contractor-only-supervision")
MUCH = 2  # grades
HIGH = "of high severity, together"
GRAVE = "much would change, at high"
EXCERPT = 50  # characters
OUT_OF_REACH = 9  # a distance in levels, for what was not found at all


@dataclasses.dataclass(frozen=True)
class Row:
    case: object
    what: str                          # "fes 1", "fes total", "grade", "criterion A"
    truth: object
    found: object                      # None: the program does not say
    distance: int                      # in levels or grades; 0 is exact
    points_off: int | None = None
    confidence: float | None = None    # as the program states it

    @property
    def place(self):
        """Where to look: the case, and the beginning of the text in a composed paper."""
        text = (self.case.texts or {}).get(tuple(self.what.split(" ", 1)))
        return f"{self.case.id}, {self.what}" + (f" (\"{text[:EXCERPT]}...\")" if text else "")

    @property
    def exact(self):
        return self.found == self.truth


def evaluation(position, standard):
    return next((e for e in position["evaluations"] if e["standard"] == standard), None) if position else None


def factors(position, standard):
    found = evaluation(position, standard)
    return {f["factor"]: f for f in found["factors"] if f["level"]} if found else {}


def level_rows(case, position):
    for standard in ("fes", "gssg"):
        found = factors(position, standard)
        for factor, level in case.truth.get(standard, {}).items():
            if not case.counts(standard, factor):
                continue
            what = f"{standard} {factor}"
            one = found.get(factor)
            if one is None:
                yield Row(case, what, level, None, OUT_OF_REACH)
            else:
                off = abs(scales.points(standard, factor, level) - scales.points(standard, factor, one["level"]))
                yield Row(case, what, level, one["level"], abs(scales.number(level) - scales.number(one["level"])), off, one["confidence"])


def total_rows(case, position):
    """Points of whole positions, where all factors are labelled and scored."""
    for standard in ("fes", "gssg"):
        levels = case.truth.get(standard, {})
        if scales.is_complete(standard, levels):
            truth, found = scales.total(standard, levels), (evaluation(position, standard) or {}).get("points")
            yield Row(case, f"{standard} total", truth, found, 0, None if found is None else abs(truth - found))


def grade_rows(case, position):
    truth = case.truth.get("grade")
    if case.truth.get("pay_plan") != "GS" or truth is None:
        return
    said = position["recommended"] if position else {}
    found = said.get("grade")
    distance = OUT_OF_REACH if found is None else abs(found - truth)
    standards = [standard for standard in ("fes", "gssg") if standard in case.truth]
    for what in ("grade", *(f"grade of {standard} papers" for standard in standards)):
        yield Row(case, what, truth, found, distance, confidence=said.get("confidence"))


def plan_rows(case, position):
    if case.group != "executive":
        return
    said = position["recommended"] if position else {}
    truth, found = case.truth["pay_plan"], said.get("pay_plan")
    yield Row(case, "executive pay plan", truth, found, 0 if found == truth else OUT_OF_REACH, confidence=said.get("confidence"))
    criteria = factors(position, "executive")
    for criterion, level in case.truth.get("executive", {}).items():
        one = criteria.get(criterion)
        truth, found = level == "met", one is not None and one["level"] == "met"
        yield Row(case, f"criterion {criterion}", truth, found, int(truth != found))


def recommendation_rows(case, position):
    """Pay plan and grade at once, as one statement with one confidence."""
    said = position["recommended"] if position else {}
    plan, grade = case.truth.get("pay_plan"), case.truth.get("grade")
    if said.get("confidence") is None or plan is None or (plan == "GS" and grade is None):
        return
    found = said["pay_plan"], said["grade"]
    yield Row(case, "recommendation", (plan, grade), found, int(found != (plan, grade)), confidence=said["confidence"])


@dataclasses.dataclass
class Retrieval:
    found: int = 0
    missed: int = 0
    wrong: int = 0

    def count(self, wanted, got):
        self.found += wanted and got
        self.missed += wanted and not got
        self.wrong += got and not wanted


class FindingTables(typing.NamedTuple):
    by_rule: dict     # rule: Retrieval; HIGH for all rules together, as far as their findings are of high severity, and GRAVE
    unlabelled: int   # findings of high severity by rules that the labels do not speak of
    errors: list      # (case, words)


def much_would_change(case):
    """Whether the paper claims another pay plan than is right, or a grade that is wrong by two or more."""
    claimed, truth = case.claimed or {}, case.truth
    if str(claimed.get("pay_plan")).replace("GM", "GS") != str(truth.get("pay_plan")):
        return True
    grades = claimed.get("grade"), truth.get("grade")
    return None not in grades and abs(grades[0] - grades[1]) >= MUCH


def is_grave(case, rule):
    return rule in RULES_OF_CATEGORY or rule in RULES_OF_GRADE and much_would_change(case)


def finding_tables(pairs):
    """`pairs` are (case, position); cases without labels of findings are passed over.

    A finding of high severity is wrong where it is not labelled. HIGH asks for all labelled findings at high severity, GRAVE for
    those alone by which much would change; what is right and changes less may be of high severity where it is sure, and is neither
    found nor missed there."""
    tables, unlabelled, errors = {rule: Retrieval() for rule in (*SCORING_RULES, HIGH, GRAVE)}, 0, []
    for case, position in pairs:
        if "findings" not in case.truth:
            continue
        raised = {}
        for finding in position["findings"] if position else ():
            raised.setdefault(finding["rule"], set()).add(finding["severity"])
        for rule in SCORING_RULES:
            wanted, severities = rule in case.truth["findings"], raised.get(rule, set())
            got = bool(severities - {"info"})
            tables[rule].count(wanted, got)
            tables[HIGH].count(wanted, "high" in severities)
            if is_grave(case, rule) or not wanted:
                tables[GRAVE].count(wanted, "high" in severities)
            if wanted != got:
                errors.append((case, f"{rule} was {'missed' if wanted else 'wrongly raised'}"))
        unlabelled += sum("high" in severities for rule, severities in raised.items() if rule not in SCORING_RULES)
    return FindingTables(tables, unlabelled, errors)


class Bin(typing.NamedTuple):
    low: float
    high: float
    count: int
    stated: float    # mean of the confidences
    observed: float  # share of exact ones


BIN_EDGES = (0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


def calibration(rows):
    bins = collections.defaultdict(list)
    for row in rows:
        if row.confidence is not None:
            edge = next(i for i in range(len(BIN_EDGES) - 2, -1, -1) if row.confidence >= BIN_EDGES[i])
            bins[edge].append(row)
    return [Bin(BIN_EDGES[edge], BIN_EDGES[edge + 1], len(own), sum(row.confidence for row in own) / len(own),
                sum(row.exact for row in own) / len(own)) for edge, own in sorted(bins.items())]
