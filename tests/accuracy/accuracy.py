#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program on papers whose classification is known: see command_line.py."""
import collections
import shutil
import subprocess
import sys

try:
    import archives.identities
    import archives.measure
    import cases
    import charts.measure
    import checks
    import command_line
    import cross_papers.measure
    import executive_structure.measure
    import layers
    import mission
    import narratives
    import program
    import publications
    import rendering
    import report
except ModuleNotFoundError as missing:
    sys.exit(f"accuracy: Python has no module {missing.name}; the group [accuracy] of deploy/debian-packages.txt lists what is needed")

KINDS = ("digital", "scanned")


def check():
    problems, files = checks.all_problems()
    problems += cross_papers.measure.problems()
    problems += mission.problems()
    print("\n".join(problems) or f"{files} files are sound")
    return 1 if problems else 0


def published_cases(folder):
    if not folder.is_dir():
        print(f"accuracy: {folder} is not there; OPM's publications are left out (--opm DIR)", file=sys.stderr)
        return []
    found, missing = publications.published_cases(folder)
    for name in missing:
        print(f"accuracy: {folder / name} is not there; it is left out", file=sys.stderr)
    return found


def chosen_cases(given):
    parts = given.part or command_line.PARTS
    found = []
    if "papers" in parts:
        found += cases.labelled_papers()
    if "narratives" in parts:
        found += narratives.composed_narratives()
    if "opm" in parts and given.set != "held-out":
        found += published_cases(given.opm)
    found = [case for case in found if given.set in (None, case.set) and (given.case or "") in case.id]
    return sampled(found, given.sample) if given.sample else found


def sampled(found, size):
    groups = collections.defaultdict(list)
    for case in found:
        groups[case.part, case.set].append(case)
    return [case for own in groups.values() for case in own[::max(1, len(own) // size)][:size]]


def main():
    given = command_line.arguments()
    if given.check:
        return check()
    for tool in ("pdftotext", "pdftoppm"):
        if not shutil.which(tool):
            sys.exit(f"accuracy: {tool} is missing; install poppler-utils")
    found = chosen_cases(given)
    parts = given.part or command_line.PARTS
    if not found and not set(parts) & {"charts", "boxes", "identities", "links", "cross-papers", "executive-structure", "alignment", "layers"}:
        sys.exit("accuracy: there are no such cases")
    work, tool, sets = given.work.absolute(), given.program.absolute(), [given.set] if given.set else cases.SETS
    if "links" in parts:
        archives.measure.report_links(tool, work, sets if given.set else (*sets, cases.UNLIKE, cases.UNLIKE_LATER, cases.UNLIKE_LAST, cases.BLIND), given.worst)
    if "cross-papers" in parts:
        cross_papers.measure.report(tool, work, sets, given.worst)
    if "executive-structure" in parts:
        executive_structure.measure.report(tool, work, sets, given.worst)
    if "alignment" in parts:
        mission.report(tool, work, sets, given.worst)
    if "layers" in parts:
        layers.report(tool, work, sets)
    for kind in KINDS if given.scans else KINDS[:1]:
        if "charts" in parts:
            charts.measure.report(tool, work, given.set, kind, given.worst)
        if "boxes" in parts:
            archives.measure.report_boxes(tool, work, sets, kind, given.worst)
        if "identities" in parts:
            archives.identities.report(tool, work, sets, kind, given.worst)
        if not found:
            continue
        archive = rendering.build_archive(found, work, kind)
        positions = program.review(tool, archive, work, given.standards)
        report.report(kind, found, positions, given.worst)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (cases.Problem, program.Failed, subprocess.CalledProcessError, OSError) as error:
        sys.exit(f"accuracy: {error}")
