# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what the program reads of the head of each layout against the position that was printed there."""
import collections
import pathlib
import random
import subprocess
import tempfile

import rendering
from archives import agency_lists, appraisals, descriptions, listings, positions, statements
from archives.measure import fresh, linked, records_of
from archives.paper import Paper, write_file

SEED = 1
EACH = 2  # papers of a layout
FIELDS = ("title", "series", "grade", "pd_number", "position_number", "unit", "incumbent")
PRINTED_AS = {"unit": "organization"}  # what the program calls it


def layouts(set_):
    """(kind, layout, its story of a position)."""
    for kind, own in (("position_description", descriptions.DESCRIPTIONS), ("cover_sheet", descriptions.COVERS),
                      ("evaluation_statement", statements.LAYOUTS)):
        for layout in own[set_]:
            yield kind, layout, layout
    for layout in appraisals.LAYOUTS[set_]:
        yield "appraisal", layout, lambda one, chance, layout=layout: layout(one, appraisals.elements(one, set_, chance), chance)


def bare(text):
    return "".join(one for one in str(text).lower() if one.isalnum())


def parts_of(name):
    return sorted(map(bare, name.replace(",", " ").replace(".", " ").split()))


def agrees(field, position, read):
    """Whether the identity has the position's value: the smallest unit among its units, a name whichever way round."""
    if field == "unit":
        return bare(position.units[-1]) in map(bare, read.get("organization", ()))
    if field == "series":
        return position.series in read.get("series", ())
    if field == "grade":
        return (read.get("grade") or 0) == (position.grade or 0)
    if field == "incumbent":
        return parts_of(position.incumbent) == parts_of(read.get("incumbent", ""))
    return bare(getattr(position, field)) == bare(read.get(field, ""))


def outcome(field, position, read):
    if agrees(field, position, read):
        return "right"
    return "wrong" if read.get(PRINTED_AS.get(field, field)) else "not read"


def write_paper(kind, story, position, layout, file, scanned):
    chance = random.Random(f"{layout.__name__} {position.key}")
    with tempfile.TemporaryDirectory() as scratch:
        write_file([Paper(kind, tuple(story(position, chance)), (position.key,))], file.parent, file.name, pathlib.Path(scratch))
        if scanned:
            digital = file.rename(pathlib.Path(scratch) / "digital.pdf")
            rendering.write_scan(digital, file, f"{layout.__name__} {position.key}")


def errors_of(layout, position, read):
    for field in getattr(layout, "shows", ()):
        what = outcome(field, position, read)
        printed = position.units[-1] if field == "unit" else getattr(position, field)
        yield field, what, f"{layout.__name__}, {position.key}: {field} {printed!r} was read as {read.get(PRINTED_AS.get(field, field))!r}"


def report(program, work, sets, kind, worst):
    for set_ in sets:
        archive, counts, errors = fresh(work / "identities" / kind / set_), collections.Counter(), []
        pool = [one for one in positions.of_cases(set_, SEED) if not one.is_executive]
        for paper_kind, layout, story in layouts(set_):
            for position in random.Random(layout.__name__).sample(pool, EACH):
                file = archive / f"{layout.__name__}-{position.key}.pdf"
                write_paper(paper_kind, story, position, layout, file, kind == "scanned")
                records = records_of(program, file)
                alone = len(records) == 1 and records[0]["kind"] == paper_kind
                counts["kind", "right" if alone else "wrong"] += 1
                if not alone:
                    errors.append(f"{layout.__name__}, {position.key}: {paper_kind} was read as {[one['kind'] for one in records]}")
                for field, what, error in errors_of(layout, position, records[0]["identity"] if records else {}):
                    counts[field, what] += 1
                    errors += [error] if what != "right" else []
        print_table(set_, kind, counts)
        for line in errors[:worst if set_ == "development" else 0]:
            print(f"    {line}")
    if kind == "digital" and "development" in sets:
        report_lists(program, work, worst)


LISTED = 6  # positions on a list


def write_list(how, rows, own, archive, scratch):
    if how == "csv":
        return listings.write_csv_rows(rows, own, archive, "export.csv")
    if how == "workbook":
        return listings.write_workbook_rows(rows, own, archive, "export.xlsx")
    return write_file([listings.printed_rows("STAFFING LIST", rows, own)], archive, "export.pdf", scratch)[0]


def report_lists(program, work, worst):
    """Lists of other agencies' headings beside plain descriptions: whether each row finds its description."""
    pool = [one for one in positions.of_cases("development", SEED) if not one.is_executive]
    right = wrong = 0
    for number, (how, columns) in enumerate(agency_lists.LAYOUTS.items()):
        archive, own = fresh(work / "lists" / str(number)), pool[LISTED * number:LISTED * (number + 1)]
        with tempfile.TemporaryDirectory() as scratch:
            placed = [write_list(how, listings.rows_under(columns, own), own, archive, pathlib.Path(scratch))]
            for one in own:
                story = descriptions.plain(one, random.Random(one.key))
                placed += write_file([Paper("position_description", tuple(story), (one.key,))], archive, f"{one.key}.pdf", pathlib.Path(scratch))
        out = work / "lists" / f"review-{number}"
        subprocess.run([program, "review", archive, "--out", out, "--cache", work / "cache", "--quiet"], check=False)
        sure, _ = linked(out, placed)
        found = {key for path, key in sure if path == placed[0].path}
        right, wrong = right + len(found), wrong + LISTED - len(found)
        for one in own:
            if one.key not in found and worst:
                print(f"    list ({how}): the row of {one.title}, {one.pd_number}, was not linked")
    print(f"\nRows of staffing lists, development: {right + wrong}, linked {right / (right + wrong):.1%}")


def print_table(set_, kind, counts):
    print(f"\nIdentities, {set_}, {kind}: {counts['kind', 'right'] + counts['kind', 'wrong']} papers")
    for field in ("kind", *FIELDS):
        right, wrong, silent = (counts[field, what] for what in ("right", "wrong", "not read"))
        if right + wrong + silent:
            print(f"  {field:18}{right + wrong + silent:5}   right {right / (right + wrong + silent):6.1%}   wrong {wrong:3}   not read {silent:3}")
