# SPDX-License-Identifier: GPL-3.0-or-later
"""An archive of six agencies, each with its own looks of every paper, in a set of its own: nothing was fitted to them, and nothing is to be.

Their positions' work is that of held-out papers, so that single errors are not shown.
"""
import dataclasses
import pathlib
import random
import tempfile

import cases
from archives import appraisals, descriptions, filing, listings, positions
from archives.blind import clinics, commission, forests, garrison, observatory, services
from archives.paper import Paper, write_file

SET = cases.BLIND
AGENCIES = (garrison, clinics, forests, commission, services, observatory)
EACH = 8  # positions of an agency


def positions_of(agency, pool):
    for one in pool:
        pd_number, position_number = agency.numbers(one.pd_number, one.position_number)
        yield dataclasses.replace(one, pd_number=pd_number, position_number=position_number)


def papers_of(agency, position, chance):
    def paper(kind, story, name):
        return Paper(kind, tuple(story), (position.key,), f"{name} {position.pd_number}")

    type_, lead = agency.head(position)
    yield paper("position_description", [*lead, *descriptions.set_text(type_, position.text), *agency.closing(type_, position)], "PD")
    if chance.random() < 0.5:
        yield paper("cover_sheet", agency.cover(position, chance), "Cover")
    if chance.random() < 0.6:
        yield paper("evaluation_statement", agency.statement(position, chance), "Evaluation")
    if chance.random() < 0.7:
        own = [(name, appraisals.told_shorter(duty)) for name, duty in zip(agency.ELEMENTS, position.duties)]
        yield paper("appraisal", agency.appraisal(position, own, chance), "Appraisal")


def write_list(agency, own, archive, path, scratch):
    how, title = agency.LIST
    rows = listings.rows_under(agency.COLUMNS, own)
    if how == "csv":
        return listings.write_csv_rows(rows, own, archive, f"{path}.csv")
    if how == "workbook":
        return listings.write_workbook_rows(rows, own, archive, f"{path}.xlsx")
    return write_file([listings.printed_rows(title, rows, own)], archive, f"{path}.pdf", scratch)[0]


def build(seed, archive, tidy):
    """Writes the archive. Gives the truth of each paper, its path among it."""
    chance = random.Random(f"{SET} {seed}")
    pool = list(positions.of_cases("held-out", f"{SET} {seed}"))
    papers, lists = [], []
    for number, agency in enumerate(AGENCIES):
        own = list(positions_of(agency, pool[EACH * number:EACH * (number + 1)]))
        papers += [(position, paper) for position in own for paper in papers_of(agency, position, chance)]
        lists.append((agency, own))
    placed = filing.write_papers(papers, SET, archive, tidy, chance)
    with tempfile.TemporaryDirectory() as scratch:
        for number, (agency, own) in enumerate(lists, 1):
            path = f"Staffing/list {number}" if tidy else f"export{number}"
            placed.append(write_list(agency, own, archive, path, pathlib.Path(scratch)))
    return placed
