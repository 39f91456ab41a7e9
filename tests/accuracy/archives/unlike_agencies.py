# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives of agencies whose papers are unlike those that the captions were written on; single errors of them are shown."""
import dataclasses
import random

import cases
from archives import appraisals, filing, listings, positions
from archives.paper import Paper
from archives.unlike import cemeteries, crafts, depots, dredgers, fisheries, mint, railways, signals, tariffs, tunnels

PER_AGENCY = 12


@dataclasses.dataclass(frozen=True)
class Agency:
    descriptions: tuple
    cover: object        # what goes with them
    appraisal: object
    statement: object
    list: list           # columns
    chart_box: object = None  # lines of a position's box where they are not title, code and incumbent


def agency(own, *descriptions, cover="cover"):
    return Agency(descriptions or (own.description,), getattr(own, cover), own.appraisal, own.statement, own.LIST, getattr(own, "chart_box", None))


# By set: its agencies, and how many positions at the end of the development cases other archives have taken.
SETS = {cases.UNLIKE: ((agency(mint), agency(cemeteries, cemeteries.block_description, cemeteries.memo_description, cover="transmittal"),
                        agency(railways, railways.description, railways.right_description),
                        agency(fisheries, fisheries.description, fisheries.dashed_description, cover="transmittal")), 0),
        cases.UNLIKE_LATER: ((agency(dredgers), agency(tariffs, tariffs.description, tariffs.letter_description), agency(depots)), 48),
        cases.UNLIKE_LAST: ((agency(tunnels), agency(crafts, crafts.description, crafts.table_description), agency(signals)), 84)}


def papers_of(position, own, chance):
    yield Paper("position_description", tuple(chance.choice(own.descriptions)(position, chance)), (position.key,), f"Description {position.title}")
    if chance.random() < 0.4:
        yield Paper("cover_sheet", tuple(own.cover(position, chance)), (position.key,), "Front")
    if chance.random() < 0.6:
        elements = appraisals.elements(position, "development", chance)
        yield Paper("appraisal", tuple(own.appraisal(position, elements, chance)), (position.key,), f"Rating {position.incumbent.split()[-1]}")
    if chance.random() < 0.5:
        yield Paper("evaluation_statement", tuple(own.statement(position, chance)), (position.key,), "Evaluation")


def pool(seed, agencies, taken):
    """Positions that the other archives do not use first; of each agency the last ones share a description with its first."""
    every = [one for one in positions.of_cases("development", seed) if not one.is_executive]
    last = len(every) - taken
    own = every[last - PER_AGENCY * len(agencies):last]
    for start in range(0, len(own), PER_AGENCY):
        group = own[start:start + PER_AGENCY]
        yield group[:-1] + [dataclasses.replace(group[-1], units=(group[0].units[0], group[-1].units[-1]),
                                                **{field: getattr(group[0], field) for field in ("case", "title", "plan", "series", "grade", "pd_number",
                                                                                                "text", "duties", "levels", "year")})]


def chart_of(own, group, chance):
    if not own.chart_box:
        return listings.chart_of(group, "development", chance)
    posts = [(own.chart_box(one), None if index == 0 else (index - 1) // 3) for index, one in enumerate(group)]
    return listings.drawn_chart(group[0].units[-1], posts, tuple(one.key for one in group))


def build(set_, seed, archive, tidy):
    agencies, taken = SETS[set_]
    chance = random.Random(f"{set_} {seed}")
    papers, lists = [], []
    for own, group in zip(agencies, pool(seed, agencies, taken)):
        papers += [(position, paper) for position in group for paper in papers_of(position, own, chance)]
        for start in range(0, len(group), filing.UNDER_A_CHIEF):
            papers.append((group[start], chart_of(own, group[start:start + filing.UNDER_A_CHIEF], chance)))
        lists.append((listings.rows_under(own.list, group), group))
    placed = filing.write_papers(papers, set_, archive, tidy, chance)
    for number, (rows, group) in enumerate(lists, 1):
        write = listings.write_csv_rows if number % 2 else listings.write_workbook_rows
        placed.append(write(rows, group, archive, f"list{number}.{'csv' if number % 2 else 'xlsx'}"))
    return placed
