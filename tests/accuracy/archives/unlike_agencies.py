# SPDX-License-Identifier: GPL-3.0-or-later
"""An archive of agencies whose papers are unlike those that the captions were written on; single errors of it are shown."""
import dataclasses
import random

from archives import appraisals, filing, listings, positions
from archives.paper import Paper
from archives.unlike import cemeteries, fisheries, mint, railways

SET = "unlike"
POSITIONS = 48
# (descriptions, what goes with them, appraisal, statement, columns of the list)
AGENCIES = (((mint.description,), (mint.cover,), mint.appraisal, mint.statement, mint.LIST),
            ((cemeteries.block_description, cemeteries.memo_description), (cemeteries.transmittal,), cemeteries.appraisal, cemeteries.statement,
             cemeteries.LIST),
            ((railways.description, railways.right_description), (railways.cover,), railways.appraisal, railways.statement, railways.LIST),
            ((fisheries.description, fisheries.dashed_description), (fisheries.transmittal,), fisheries.appraisal, fisheries.statement,
             fisheries.LIST))


def papers_of(position, agency, chance):
    descriptions, covers, appraisal, statement, _ = agency
    yield Paper("position_description", tuple(chance.choice(descriptions)(position, chance)), (position.key,), f"Description {position.title}")
    if chance.random() < 0.4:
        yield Paper("cover_sheet", tuple(chance.choice(covers)(position, chance)), (position.key,), "Front")
    if chance.random() < 0.6:
        own = appraisals.elements(position, "development", chance)
        yield Paper("appraisal", tuple(appraisal(position, own, chance)), (position.key,), f"Rating {position.incumbent.split()[-1]}")
    if chance.random() < 0.5:
        yield Paper("evaluation_statement", tuple(statement(position, chance)), (position.key,), "Evaluation")


def pool(seed):
    """Positions that the other archives do not use first; of each agency the last ones share a description with its first."""
    own = [one for one in positions.of_cases("development", seed) if not one.is_executive][-POSITIONS:]
    share = len(own) // len(AGENCIES)
    for start in range(0, share * len(AGENCIES), share):
        group = own[start:start + share]
        yield group[:-1] + [dataclasses.replace(group[-1], units=(group[0].units[0], group[-1].units[-1]),
                                                **{field: getattr(group[0], field) for field in ("case", "title", "plan", "series", "grade", "pd_number",
                                                                                                "text", "duties", "levels", "year")})]


def build(seed, archive, tidy):
    chance = random.Random(f"unlike {seed}")
    papers, lists = [], []
    for agency, group in zip(AGENCIES, pool(seed)):
        papers += [(position, paper) for position in group for paper in papers_of(position, agency, chance)]
        for start in range(0, len(group), filing.UNDER_A_CHIEF):
            papers.append((group[start], listings.chart_of(group[start:start + filing.UNDER_A_CHIEF], "development", chance)))
        lists.append((listings.rows_under(agency[-1], group), group))
    placed = filing.write_papers(papers, SET, archive, tidy, chance)
    for number, (rows, group) in enumerate(lists, 1):
        write = listings.write_csv_rows if number % 2 else listings.write_workbook_rows
        placed.append(write(rows, group, archive, f"list{number}.{'csv' if number % 2 else 'xlsx'}"))
    return placed
