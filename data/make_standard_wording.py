#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/standards/standard_wording.txt, by which wording taken over from a standard is told from a position's own.

    make_standard_wording.py --levels PDF:FIRST-LAST... --statute TEXT

A fingerprint is the 32-bit FNV-1a hash of some words in a row, in lower case with one blank between them. The publications' pages are
read with pdftotext (poppler-utils). Nothing of their text is kept.
"""
import argparse
import pathlib
import re
import subprocess

OUT = pathlib.Path(__file__).resolve().parent / "standards" / "standard_wording.txt"
LEVEL_WORDS = 6  # fewer in a row are common property
STATUTE_WORDS = 5  # its phrases are short
HEAD = """# SPDX-License-Identifier: GPL-3.0-or-later
# Fingerprints of words in a row as they stand in the level descriptions of the Primary Standard and of the Supervisory Guide, and in
# the statute's definition of executive positions. data/make_standard_wording.py makes them; the wording cannot be had back from them.
# A list is headed by its name and the number of words that a fingerprint is of.
"""


def fingerprint(words):
    value = 0x811C9DC5
    for byte in " ".join(words).encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def fingerprints(text, count):
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {fingerprint(words[i:i + count]) for i in range(len(words) - count + 1)}


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
    levels = set().union(*(fingerprints(pages(source), LEVEL_WORDS) for source in arguments.levels))
    # The criteria stand apart: words across two of them are not the statute's.
    criteria = pathlib.Path(arguments.statute).read_text().splitlines()
    statute = set().union(*(fingerprints(line, STATUTE_WORDS) for line in criteria))
    with OUT.open("w") as out:
        out.write(HEAD)
        for name, count, prints in (("levels", LEVEL_WORDS, levels), ("statute", STATUTE_WORDS, statute)):
            out.write(f"[{name} {count}]\n")
            out.writelines(f"{value:08x}\n" for value in sorted(prints))


if __name__ == "__main__":
    main()
