#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program on labelled papers: per factor, standard and finding rule, digital and scanned apart.

    accuracy.py PROGRAM [--work DIR] [--scans] [--set development|held-out] [--worst N]

The papers under cases/ are rendered to PDF (and with --scans to scans), reviewed by PROGRAM, and its positions.jsonl is held against
their labels. Needs python3-yaml, python3-reportlab, python3-pil and poppler-utils.
"""
import argparse
import collections
import hashlib
import json
import pathlib
import subprocess
import sys

import yaml
from PIL import Image

import render_case

HERE = pathlib.Path(__file__).resolve().parent
FES_POINTS = {
    "1": [50, 200, 350, 550, 750, 950, 1250, 1550, 1850], "2": [25, 125, 275, 450, 650], "3": [25, 125, 275, 450, 650],
    "4": [25, 75, 150, 225, 325, 450], "5": [25, 75, 150, 225, 325, 450], "6": [10, 25, 60, 110], "7": [20, 50, 120, 220],
    "8": [5, 20, 50], "9": [5, 20, 50]}


def load_cases(wanted):
    cases = []
    for file in sorted((HERE / "cases").rglob("*.yaml")):
        case = yaml.safe_load(file.read_text())
        case["group"] = file.parent.name
        if wanted in (None, case["set"]):
            cases.append(case)
    return cases


def render(cases, work, scans):
    """Gives the archive folder; a paper is rendered again only when its text changed."""
    archive = work / "archive"
    for case in cases:
        stamp = hashlib.sha256(case["paper"].encode()).hexdigest()[:12]
        digital = archive / "digital" / f"{case['id']}.pdf"
        mark = work / "stamps" / f"{case['id']}-{stamp}"
        if not mark.exists():
            digital.parent.mkdir(parents=True, exist_ok=True)
            render_case.write_pdf(case["paper"], digital)
            (archive / "scanned" / f"{case['id']}.pdf").unlink(missing_ok=True)
            mark.parent.mkdir(parents=True, exist_ok=True)
            mark.touch()
        scan = archive / "scanned" / f"{case['id']}.pdf"
        if scans and not scan.exists():
            scan.parent.mkdir(parents=True, exist_ok=True)
            prefix = work / "page"
            subprocess.run(["pdftoppm", "-r", "200", "-gray", digital, prefix], check=True)
            pages = sorted(work.glob("page-*.pgm"))
            render_case.write_scan([Image.open(page) for page in pages], scan, case["id"])
            for page in pages:
                page.unlink()
    return archive


def review(program, archive, work, kinds):
    """Positions by (kind, case id)."""
    positions = {}
    for kind in kinds:
        out = work / f"review-{kind}"
        done = subprocess.run([program, "review", archive / kind, "--out", out, "--cache", work / "cache", "--quiet"])
        if done.returncode not in (0, 1):
            sys.exit(f"accuracy: the review of {kind} papers ended with {done.returncode}")
        for line in (out / "positions.jsonl").read_text().splitlines():
            position = json.loads(line)
            positions[kind, pathlib.PurePath(position["documents"][0]["path"]).stem] = position
    return positions


class Levels:
    """Counts of exact, within one, and the error in points, for one factor."""

    def __init__(self):
        self.rows = []

    def add(self, truth, found, points):
        self.rows.append((truth, found, points))

    def line(self, name):
        n = len(self.rows)
        exact = sum(t == f for t, f, _ in self.rows)
        near = sum(f is not None and abs(level_number(t) - level_number(f)) <= 1 for t, f, _ in self.rows)
        errors = [p for _, _, p in self.rows if p is not None]
        mean = f"{sum(errors) / len(errors):7.0f}" if errors else "      -"
        return f"  {name:22} {n:4}  {exact / n:7.1%} {near / n:9.1%} {mean}"


def level_number(level):
    tail = level.split("-")[-1]
    return int(tail) if tail.isdigit() else "ABCDEF".index(tail) + 1


def evaluation(position, standard):
    return next((e for e in position["evaluations"] if e["standard"] == standard), None)


def fes_points(levels):
    return sum(FES_POINTS[factor][level_number(level) - 1] for factor, level in levels.items())


def measure_levels(cases, positions, kind, standard, worst):
    tables = collections.defaultdict(Levels)
    for case in cases:
        truth = case["truth"].get(standard)
        if not truth:
            continue
        position = positions.get((kind, case["id"]))
        found_by = {}
        if position and (e := evaluation(position, standard)):
            found_by = {f["factor"]: f["level"] for f in e["factors"]}
        for factor, level in truth.items():
            found = found_by.get(factor)
            points = None
            if standard == "fes" and found:
                points = abs(fes_points({factor: level}) - fes_points({factor: found}))
            tables[factor].add(level, found, points)
            tables["all"].add(level, found, points)
            if found != level:
                distance = 9 if found is None else abs(level_number(level) - level_number(found))
                worst.append((distance, points or 0, f"{case['id']} {standard} factor {factor}: {level} was read as {found}"))
    return tables


def measure_grades(cases, positions, kind):
    rows = collections.Counter()
    for case in cases:
        position = positions.get((kind, case["id"]))
        truth = case["truth"]
        if truth["pay_plan"] != "GS" or truth.get("grade") is None:
            continue
        rows["n"] += 1
        grade = position["recommended"]["grade"] if position else None
        rows["exact"] += grade == truth["grade"]
        rows["near"] += grade is not None and abs(grade - truth["grade"]) <= 1
    return rows


def measure_plans(cases, positions, kind, worst):
    rows = collections.Counter()
    for case in cases:
        if case["group"] != "executive":
            continue
        position = positions.get((kind, case["id"]))
        plan = position["recommended"]["pay_plan"] if position else None
        rows["n"] += 1
        rows["right"] += plan == case["truth"]["pay_plan"]
        if plan != case["truth"]["pay_plan"]:
            worst.append((5, 0, f"{case['id']}: {case['truth']['pay_plan']} was read as {plan}"))
    return rows


def measure_criteria(cases, positions, kind):
    tables = collections.defaultdict(collections.Counter)
    for case in cases:
        truth = case["truth"].get("executive")
        position = positions.get((kind, case["id"]))
        e = evaluation(position, "executive") if position else None
        found = {f["factor"]: f["level"] for f in e["factors"]} if e else {}
        for criterion, level in (truth or {}).items():
            tables[criterion]["n"] += 1
            tables[criterion]["right"] += (found.get(criterion) == "met") == (level == "met")
    return tables


SCORING_RULES = ["grade-unsupported", "grade-exceeded", "level-unsupported", "ses-criteria-unmet", "ses-criteria-met", "st-without-research",
                 "research-classified-sl", "sl-st-supervision", "supervision-below-minimum", "supervision-not-recognized",
                 "contractor-only-supervision", "deputy-without-full-authority", "title-series-mismatch", "grade-controlling-time",
                 "standard-language-copied"]


def measure_rules(cases, positions, kind):
    tables = {rule: collections.Counter() for rule in SCORING_RULES}
    for case in cases:
        position = positions.get((kind, case["id"]))
        raised = {f["rule"] for f in position["findings"] if f["severity"] != "info"} if position else set()
        for rule in SCORING_RULES:
            wanted, got = rule in case["truth"].get("findings", []), rule in raised
            tables[rule]["tp" if wanted and got else "fn" if wanted else "fp" if got else "tn"] += 1
    return tables


def share(part, whole):
    return f"{part / whole:7.1%}" if whole else "      -"


def report(cases, positions, kind, worst_count):
    worst = []
    print(f"\n{kind} papers: {len(cases)} cases, {sum((kind, c['id']) in positions for c in cases)} found to be position descriptions")
    print("  levels                    n    exact  within 1  points off")
    for standard in ("fes", "gssg"):
        for factor, table in sorted(measure_levels(cases, positions, kind, standard, worst).items()):
            print(table.line(f"{standard} {factor}"))
    grades = measure_grades(cases, positions, kind)
    print(f"  grade of GS positions  {grades['n']:4}  {share(grades['exact'], grades['n'])}   {share(grades['near'], grades['n'])}")
    plans = measure_plans(cases, positions, kind, worst)
    print(f"  executive pay plan     {plans['n']:4}  {share(plans['right'], plans['n'])}")
    for criterion, row in sorted(measure_criteria(cases, positions, kind).items()):
        print(f"  criterion {criterion}            {row['n']:4}  {share(row['right'], row['n'])}")
    print("  finding rule                      found  missed  wrong  precision  recall")
    for rule, row in measure_rules(cases, positions, kind).items():
        if row["tp"] + row["fn"] + row["fp"]:
            print(f"  {rule:32} {row['tp']:6} {row['fn']:7} {row['fp']:6}   {share(row['tp'], row['tp'] + row['fp'])} {share(row['tp'], row['tp'] + row['fn'])}")
    if worst_count:
        print(f"  the {worst_count} worst:")
        for _, _, text in sorted(worst, reverse=True)[:worst_count]:
            print(f"    {text}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path("build/accuracy"))
    parser.add_argument("--scans", action="store_true")
    parser.add_argument("--set", choices=["development", "held-out"])
    parser.add_argument("--worst", type=int, default=10)
    arguments = parser.parse_args()
    cases = load_cases(arguments.set)
    work = arguments.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    archive = render(cases, work, arguments.scans)
    kinds = ["digital"] + (["scanned"] if arguments.scans else [])
    positions = review(pathlib.Path(arguments.program).absolute(), archive, work, kinds)
    for kind in kinds:
        report(cases, positions, kind, arguments.worst)


if __name__ == "__main__":
    main()
