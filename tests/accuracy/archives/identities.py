# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what the program reads of the head of each layout against the position that was printed there."""
import collections
import pathlib
import random
import tempfile

import rendering
from archives import appraisals, descriptions, positions, statements
from archives.measure import fresh, records_of
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


def print_table(set_, kind, counts):
    print(f"\nIdentities, {set_}, {kind}: {counts['kind', 'right'] + counts['kind', 'wrong']} papers")
    for field in ("kind", *FIELDS):
        right, wrong, silent = (counts[field, what] for what in ("right", "wrong", "not read"))
        if right + wrong + silent:
            print(f"  {field:18}{right + wrong + silent:5}   right {right / (right + wrong + silent):6.1%}   wrong {wrong:3}   not read {silent:3}")
