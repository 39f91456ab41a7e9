#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program on papers whose classification is known: per factor, standard and finding rule.

Three parts: the labelled papers under cases/; the factor narratives under narratives/, composed to papers; and level descriptions,
illustrations and examples of OPM's publications, cut from the PDFs in the folder that --opm names. Papers are rendered to PDF (with
--scans to scans too), reviewed by PROGRAM, and its positions.jsonl is held against the labels. Single errors are shown for
development sets only.
"""
import argparse
import pathlib
import shutil
import sys

try:
    import cases
    import checks
    import narratives
    import program
    import publications
    import rendering
    import report
except ModuleNotFoundError as missing:
    sys.exit(f"accuracy: Python has no module {missing.name}; the group [accuracy] of deploy/debian-packages.txt lists what is needed")

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
PARTS = ("papers", "narratives", "opm")
KINDS = ("digital", "scanned")
WORST = 10


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path, help="the secondlook program")
    parser.add_argument("--work", type=pathlib.Path, default=CHECKOUT / "build" / "accuracy", help="keeps renderings and what was read of them")
    parser.add_argument("--scans", action="store_true", help="measure scans as well")
    parser.add_argument("--set", choices=cases.SETS, help="one set only")
    parser.add_argument("--part", choices=PARTS, action="append", help="one part only; may be given again")
    parser.add_argument("--opm", type=pathlib.Path, default=CHECKOUT.parent / "shared" / "reference" / "opm", metavar="DIR",
                        help="OPM's publications (%(default)s)")
    parser.add_argument("--sample", type=int, metavar="N", help="N papers of each part and set, at even steps")
    parser.add_argument("--worst", type=int, metavar="N", help=f"how many single errors of each sort to list ({WORST})")
    parser.add_argument("--check", action="store_true", help="check the labels instead of measuring")
    given = parser.parse_args()
    if given.set == "held-out" and given.worst is not None:
        parser.error("single errors on held-out papers are not shown; leave --worst out")
    return given


def check():
    problems, files = checks.all_problems()
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
    parts = given.part or PARTS
    found = []
    if "papers" in parts:
        found += cases.labelled_papers()
    if "narratives" in parts:
        found += narratives.composed_narratives()
    if "opm" in parts and given.set != "held-out":
        found += published_cases(given.opm)
    found = [case for case in found if given.set in (None, case.set)]
    return sampled(found, given.sample) if given.sample else found


def sampled(found, size):
    groups = {}
    for case in found:
        groups.setdefault((case.part, case.set), []).append(case)
    return [own[i * len(own) // size] for own in groups.values() for i in range(size)] if size else []


def main():
    given = arguments()
    if given.check:
        return check()
    for tool in ("pdftotext", "pdftoppm"):
        if not shutil.which(tool):
            sys.exit(f"accuracy: {tool} is missing; install poppler-utils")
    found = chosen_cases(given)
    if not found:
        sys.exit("accuracy: there are no such cases")
    work = given.work.absolute()
    for kind in KINDS if given.scans else KINDS[:1]:
        archive = rendering.build_archive(found, work, kind)
        positions = program.review(given.program.absolute(), archive, work)
        report.report(kind, found, positions, WORST if given.worst is None else given.worst)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (cases.Problem, program.Failed, OSError) as error:
        sys.exit(f"accuracy: {error}")
