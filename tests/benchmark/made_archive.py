#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives of any size, made from the papers of the sample archive: the same layouts, other numbers and words.

Each paper is laid out once, without compression, and copied with words and numbers of the same length in
their place, so that ten thousand papers take seconds. The same seed gives the same bytes.
"""
import argparse
import io
import random
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "data"))

from reportlab.pdfgen.canvas import Canvas  # noqa: E402
from sample_papers import archive  # noqa: E402
from sample_papers.sheet import draw  # noqa: E402
from sample_papers.word_files import Manuscript  # noqa: E402

# Words that stand for each other, all of one length within a row: duties differ from copy to copy, as
# those of an agency do, and lines break where they did.
ROWS = """
records reports systems methods matters actions designs budgets permits surveys
program project service process support project program
analyzes examines compiles assesses monitors verifies
prepares presents provides produces promotes processes
locks ports dams roads mines parks labs yards
inspections evaluations assessments comparisons proceedings negotiations
employees personnel customers engineers operators
technical statutory financial political strategic
offices bureaus centers regions stations sections branches
plans rules forms files codes
"""


def classes():
    """Words by length, those of a row that are as long as each other."""
    found = []
    for row in ROWS.strip().splitlines():
        by_length = {}
        for word in dict.fromkeys(row.split()):
            by_length.setdefault(len(word), []).append(word)
        found += [words for words in by_length.values() if len(words) > 1]
    return found


CLASSES = classes()
NUMBER = re.compile(rb"\b([A-Z]{3})-(\d{4})(?=[A-Z]?\b)")


def laid_out(sheets, title):
    """The paper as a PDF whose text can be searched and replaced."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=0)
    canvas.setTitle(title)
    for sheet in sheets:
        canvas.setPageSize((sheet.width, sheet.height))
        for kind, *step in sheet.steps:
            draw(canvas, sheet, kind, step)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def varied(data, number, chance):
    """Another paper of the same form: its own number and incumbent's row, other words for its duties."""
    swap = {}
    for words in CLASSES:
        shuffled = words[:]
        chance.shuffle(shuffled)
        swap.update({a.encode(): b.encode() for a, b in zip(words, shuffled)})
    pattern = re.compile(rb"\b(" + b"|".join(sorted(swap, key=len, reverse=True)) + rb")\b")
    data = NUMBER.sub(lambda found: b"%c%c%c-%04d" % (*number[0], number[1]), data)
    return pattern.sub(lambda found: swap[found.group()], data)


def number_of(index):
    """Ten thousand for each prefix: "ABA-0000" to "ABA-9999", then "ABB"."""
    prefix, serial = divmod(index, 10000)
    return bytes([65 + prefix // 676 % 26, 65 + prefix // 26 % 26, 65 + prefix % 26]), serial


def make(folder, count, seed=1):
    """Writes `count` PDFs into folders of a hundred."""
    digital = [(paper.layout(paper.position, paper.look), paper) for paper in archive.PAPERS if not paper.scan]
    forms = [laid_out(laid, paper.position.title) for laid, paper in digital if not isinstance(laid, Manuscript)]
    chance = random.Random(seed)
    for index in range(count):
        data = varied(forms[index % len(forms)], number_of(index), chance)
        path = Path(folder) / f"office {index // 100:03d}" / f"pd {index:05d}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    make(wanted.folder, wanted.count, wanted.seed)
