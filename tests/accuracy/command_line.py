# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program on papers whose classification is known: per factor, standard and finding rule.

Eleven parts: the labelled papers under cases/; the factor narratives under narratives/, composed to papers; and level descriptions,
illustrations and examples of OPM's publications, cut from the PDFs in the folder that --opm names; organization charts, drawn with
charts/; boxes, files of many papers, and links, archives of many positions, made with archives/; identities, one paper of each of their layouts; cross-papers, small archives whose
papers contradict each other or only seem to, made with cross_papers/; executive-structure, an agency of 3,000 positions with gaps,
chains and duplicates, made with executive_structure/; alignment, executives whose papers serve an agency's priorities or only seem
to, under alignment/; layers, sound and unsound text layers, made with layers.py.
Papers are rendered to PDF (with
--scans to scans too), reviewed by PROGRAM, and its positions.jsonl is held against the labels. Single errors are shown for
development sets only. Links have four more sets: unlike, unlike-later and unlike-last, archives of agencies unlike the others, and
blind, one in looks of papers that nothing was fitted to.
"""
import argparse
import pathlib

import cases

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
PARTS = ("papers", "narratives", "opm", "charts", "boxes", "identities", "links", "cross-papers", "executive-structure", "alignment", "layers")
WORST = 10
LINKS_ALONE = (cases.UNLIKE, cases.UNLIKE_LATER, cases.UNLIKE_LAST, cases.BLIND)


def arguments(words=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path, help="the secondlook program")
    parser.add_argument("--work", type=pathlib.Path, default=CHECKOUT / "build" / "accuracy",
                        help="keeps renderings and what was read of them (%(default)s)")
    parser.add_argument("--scans", action="store_true", help="measure scans as well")
    parser.add_argument("--set", choices=(*cases.SETS, *LINKS_ALONE), help=f"one set only; {' and '.join(LINKS_ALONE)} with --part links alone")
    parser.add_argument("--part", choices=PARTS, action="append", help="one part only; may be given again")
    parser.add_argument("--opm", type=pathlib.Path, default=CHECKOUT.parent / "shared" / "reference" / "opm", metavar="DIR",
                        help="OPM's publications (%(default)s)")
    parser.add_argument("--case", metavar="TEXT", help="of papers, narratives and publications only those whose id holds TEXT")
    parser.add_argument("--standards", type=pathlib.Path, metavar="DIR", help="review by the standards of DIR, not by the program's own")
    parser.add_argument("--sample", type=int, metavar="N", help="N papers of each part and set, at even steps")
    parser.add_argument("--worst", type=int, metavar="N", help=f"how many single errors of each sort to list ({WORST})")
    parser.add_argument("--check", action="store_true", help="check the labels instead of measuring")
    given = parser.parse_args(words)
    if given.set in LINKS_ALONE and given.part != ["links"]:
        parser.error(f"only links have a set {given.set}; give --part links with it")
    if given.set in ("held-out", cases.BLIND) and given.worst is not None:
        parser.error(f"single errors on {given.set} papers are not shown; leave --worst out")
    if given.sample is not None and given.sample < 1:
        parser.error("--sample takes a number from 1")
    if given.worst is None:
        given.worst = WORST
    return given
