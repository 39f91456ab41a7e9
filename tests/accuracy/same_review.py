#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two builds of the program say the same, byte for byte, of every development paper.

For changes that may make the program faster and nothing else: BEFORE and AFTER review the same PDFs, each by the rules that it
finds for itself, and what differs in positions.jsonl or findings.csv is told by its position.
"""
import argparse
import itertools
import pathlib
import subprocess
import sys

import cases
import program
import rendering

FILES = ("positions.jsonl", "findings.csv")
MOST_SHOWN = 10


def reviewed(tool, archive, work, name):
    out = work / f"same-{name}"
    done = subprocess.run([tool, "review", archive, "--out", out, "--cache", work / "cache", "--quiet"], check=False)
    if done.returncode not in program.FINISHED:
        raise program.Failed(f"the review by {tool} ended with {done.returncode}")
    return out


def differences(before, after):
    """The first bytes of each line that is not the same in both files."""
    with open(before, "rb") as old, open(after, "rb") as new:
        return [(one or other)[:100].decode(errors="replace")
                for one, other in itertools.zip_longest(old, new, fillvalue=b"") if one != other]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=pathlib.Path)
    parser.add_argument("after", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path, required=True, help="keeps renderings and what was read of them")
    given = parser.parse_args()
    work = given.work.absolute()
    papers = [case for case in cases.labelled_papers() if case.set == "development"]
    archive = rendering.build_archive(papers, work, "digital")
    folders = [reviewed(tool.absolute(), archive, work, name) for name, tool in (("before", given.before), ("after", given.after))]
    different = 0
    for file in FILES:
        found = differences(*(folder / file for folder in folders))
        different += len(found)
        print(f"{file}: {len(found)} lines differ" if found else f"{file}: the same")
        print("".join(f"  {line}\n" for line in found[:MOST_SHOWN]), end="")
    return 1 if different else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (cases.Problem, program.Failed, OSError) as error:
        sys.exit(f"same_review: {error}")
