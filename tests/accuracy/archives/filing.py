# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives of many positions, each paper in a file of its own: filed tidily, or flattened under names that mean nothing."""
import dataclasses
import pathlib
import random
import tempfile

import rendering
from archives import appraisals, descriptions, listings, positions, statements
from archives.paper import write_file

POSITIONS = 45
SHARED = 4           # pairs of positions in two units that one standard description serves
SCANNED = 0.3        # of the papers
UNDER_A_CHIEF = 6    # positions on one chart


def with_shared_descriptions(pool):
    """The last positions get number, title and work of the first ones, in another unit of their agency."""
    for first, other in zip(pool[:SHARED], pool[-SHARED:]):
        standard = {field: getattr(first, field) for field in
                    ("case", "title", "plan", "series", "grade", "pd_number", "text", "duties", "levels")}
        yield dataclasses.replace(other, units=(first.units[0], other.units[-1]), **standard)


def papers_of(position, set_, chance):
    yield descriptions.description(position, set_, chance)
    if chance.random() < 0.4:
        yield descriptions.cover_sheet(position, set_, chance)
    if chance.random() < 0.5:
        yield statements.statement(position, set_, chance)
    if chance.random() < 0.6:
        yield appraisals.appraisal(position, set_, chance)


def path_of(position, paper, number, tidy):
    if not tidy:
        return f"scan{number:05}.pdf"
    return "/".join(part.replace("/", "-") for part in (position.units[-1][:40], position.pd_number, f"{paper.name}.pdf"))


def write_papers(papers, set_, archive, tidy, chance):
    """Each of the (position, paper)s in a file of its own, some of them scanned."""
    numbers = chance.sample(range(1, 10 * len(papers)), len(papers))
    placed = []
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for number, (position, paper) in zip(numbers, papers):
            path = path_of(position, paper, number, tidy)
            while (archive / path).exists():
                path = path.replace(".pdf", " 2.pdf")
            placed += write_file([paper], archive, path, scratch)
            if chance.random() < SCANNED:
                digital = scratch / "digital.pdf"
                (archive / path).rename(digital)
                rendering.write_scan(digital, archive / path, f"{set_} {number}")
    return placed


def build(set_, seed, archive, tidy):
    """Writes the archive. Gives the truth of each paper, its path among it."""
    chance = random.Random(f"filing {set_} {seed}")
    pool = list(positions.of_cases(set_, seed))[:POSITIONS]
    pool[-SHARED:] = with_shared_descriptions(pool)
    papers = [(position, paper) for position in pool for paper in papers_of(position, set_, chance)]
    for start in range(0, len(pool), UNDER_A_CHIEF):
        papers.append((pool[start], listings.chart_of(pool[start:start + UNDER_A_CHIEF], set_, chance)))
    placed = write_papers(papers, set_, archive, tidy, chance)
    placed.append(listings.write_csv(pool, set_, archive, "Staffing list.csv" if tidy else "export1.csv"))
    return placed
