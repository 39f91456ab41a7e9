#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/standards/standard_wording.txt, by which wording taken over from a standard is told from a position's own.

    make_standard_wording.py --levels PDF:FIRST-LAST... --statute TEXT

A fingerprint is the 32-bit FNV-1a hash of some words in a row, in lower case with one blank between them. The publications' pages are
read with pdftotext (poppler-utils); TEXT has a line for each of the criteria A to E. Nothing of their text is kept.
"""
import argparse
import pathlib
import re
import subprocess

OUT = pathlib.Path(__file__).resolve().parent / "standards" / "standard_wording.txt"
WORDS = 6  # fewer in a row are common property
CRITERIA = "ABCDE"
HEAD = """# SPDX-License-Identifier: GPL-3.0-or-later
# Fingerprints of words in a row as they stand in the level descriptions of the Primary Standard and of the Supervisory Guide, and in
# the statute's executive criteria A to E. data/make_standard_wording.py makes them; the wording cannot be had back from them.
# A list is headed by its name and the number of words that a fingerprint is of.
"""


def fingerprint(words):
    value = 0x811C9DC5
    for byte in " ".join(words).encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def fingerprints(text):
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {fingerprint(words[i:i + WORDS]) for i in range(len(words) - WORDS + 1)}


def pages(source):
    name, _, span = source.rpartition(":")
    first, last = span.split("-")
    done = subprocess.run(["pdftotext", "-f", first, "-l", last, name, "-"], check=True, capture_output=True, text=True)
    return done.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--levels", nargs="+", required=True, metavar="PDF:FIRST-LAST")
    parser.add_argument("--statute", required=True, metavar="TEXT")
    arguments = parser.parse_args()
    lists = {"levels": set().union(*(fingerprints(pages(source)) for source in arguments.levels))}
    criteria = pathlib.Path(arguments.statute).read_text().splitlines()
    for criterion, line in zip(CRITERIA, criteria, strict=True):
        lists[criterion] = fingerprints(line)
    with OUT.open("w") as out:
        out.write(HEAD)
        for name, prints in lists.items():
            out.write(f"[{name} {WORDS}]\n")
            out.writelines(f"{value:08x}\n" for value in sorted(prints))


if __name__ == "__main__":
    main()
