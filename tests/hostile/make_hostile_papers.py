#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an archive of malformed and hostile papers out of sound ones.

Half are sound PDFs damaged in ways that a reader must understand to come to harm by, and PDFs written
to exhaust one; the rest are damaged byte by byte, or are hostile pictures, tables and zip files. The
same seed makes the same files. Each is named for what was done to it."""
import argparse
import random
import subprocess
from pathlib import Path

import byte_damage
import other_formats
import structure_damage
import traps
from pdf_objects import Pdf

# One paper in so many is of the kinds that cost a reader its patience.
_SELDOM = 300
_KINDS = [(structure_damage, 45), (traps, 20), (byte_damage, 25), (other_formats, 10)]  # percent


def sound_papers(folder):
    """The papers of a folder by path, and the PDFs among them that can be taken apart."""
    papers = {path: path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.is_file()}
    pdfs = []
    for path, data in papers.items():
        # A scan is one picture: there is little to take apart in it, and reading it takes seconds.
        if not data.startswith(b"%PDF-") or len(data) > 100_000:
            continue
        try:
            pdfs.append(Pdf.read(path))
        except subprocess.CalledProcessError:
            continue  # damaged on purpose
    return papers, pdfs


def one_paper(index, seed, papers, pdfs):
    """A name and the bytes of the hostile paper of that number; no other paper plays a part."""
    rng = random.Random(f"{seed} {index}")
    kind = rng.choices([module for module, _ in _KINDS], [share for _, share in _KINDS])[0]
    # One after the other, so that few papers have every sort of damage too.
    make = kind.ALL[index % len(kind.ALL)]
    if index % _SELDOM == _SELDOM - 1:
        kind, make = traps, traps.SELDOM[index // _SELDOM % len(traps.SELDOM)]
    if kind is structure_damage:
        ending, data = "pdf", make(rng.choice(pdfs).copy(), rng)
    elif kind is traps:
        ending, data = "pdf", make(rng)
    elif kind is other_formats:
        ending, data = make(rng)
    else:
        small = [path for path, data in papers.items() if len(data) < 100_000] + list(papers)[-2:]
        path = rng.choice(small)
        ending = path.suffix.lstrip(".")
        data = make(papers[path], rng, papers[rng.choice(small)])
    return f"{index:04d} {make.__name__.replace('_', ' ')}.{ending}", data


def make_hostile_papers(sample, out, count, seed):
    papers, pdfs = sound_papers(sample)
    out = Path(out)
    out.mkdir(parents=True)
    for index in range(count):
        name, data = one_paper(index, seed, papers, pdfs)
        folder = out / f"box {index // 100:02d}"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sample", help="folder of sound papers")
    parser.add_argument("out", help="folder to make")
    parser.add_argument("--count", type=int, default=1200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    make_hostile_papers(arguments.sample, arguments.out, arguments.count, arguments.seed)


if __name__ == "__main__":
    main()
