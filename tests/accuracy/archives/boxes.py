# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes: files of many papers, one behind the other, as a person lays them on the scanner."""
import random
import tempfile
import pathlib

from archives import appraisals, descriptions, listings, other_papers, positions, statements
from archives.paper import write_file
import rendering

FILES = 12
PAPERS = (5, 9)  # in one file, fewest and most


def paper_of(kind, position, rest, set_, chance):
    match kind:
        case "position_description":
            return [descriptions.description(position, set_, chance)]
        case "covered":
            return [descriptions.cover_sheet(position, set_, chance), descriptions.description(position, set_, chance)]
        case "cover_sheet":
            return [descriptions.cover_sheet(position, set_, chance)]
        case "appraisal":
            return [appraisals.appraisal(position, set_, chance)]
        case "evaluation_statement":
            return [statements.statement(position, set_, chance)]
        case "org_chart":
            return [listings.chart_of(rest[:chance.randint(4, 7)], set_, chance)]
        case "staffing_list":
            return [listings.printed_list(rest[:chance.randint(6, 14)], set_)]
        case "other":
            return [other_papers.other_paper(position, set_, chance)]


WEIGHTS = {"position_description": 6, "covered": 4, "cover_sheet": 2, "appraisal": 4, "evaluation_statement": 4, "org_chart": 2,
           "staffing_list": 2, "other": 4}


def papers_of_box(pool, set_, chance):
    found, number = [], 0
    habit = chance.choice(("none", "separators", "blanks"))
    for kind in chance.choices(list(WEIGHTS), list(WEIGHTS.values()), k=chance.randint(*PAPERS)):
        position = chance.choice(pool)
        number += 1
        if habit == "separators":
            found.append(other_papers.separator(number, chance))
        rest = chance.sample(pool, 16)
        for paper in paper_of(kind, position, rest, set_, chance):
            found.append(paper)
            if habit == "blanks" and chance.random() < 0.4:
                found.append(other_papers.blank())
    return found


def build(set_, seed, archive, kind):
    """Writes the boxes of a set. Gives the truth of each file."""
    chance = random.Random(f"boxes {set_} {seed}")
    pool = list(positions.of_cases(set_, seed))
    truth = {}
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(FILES):
            path = f"box{number + 1:02}.pdf"
            truth[path] = write_file(papers_of_box(pool, set_, chance), archive, path, pathlib.Path(scratch))
            if kind == "scanned":
                digital = pathlib.Path(scratch) / "digital.pdf"
                (archive / path).rename(digital)
                rendering.write_scan(digital, archive / path, f"{set_} {path}")
    return truth
