# SPDX-License-Identifier: GPL-3.0-or-later
"""The agency's papers: a staffing list, a chart of the top, descriptions of the executives, priorities, and the truth about them."""
import csv
import json

import rendering
from archives.listings import drawn_chart
from archives.paper import written
from executive_structure import agency_of_3000, work

COLUMNS = {
    "development": (("Position Number", "number"), ("PD Number", "pd"), ("Position Title", "title"), ("Pay Plan", "plan"), ("Series", "series"),
                    ("Grade", "grade"), ("Organization", "unit"), ("Incumbent", "incumbent"), ("Supervisor Position Number", "chief")),
    "held-out": (("Org Title", "unit"), ("Posn Nbr", "number"), ("Job Code", "pd"), ("Job Title", "title"), ("PP", "plan"), ("Occ Series", "series"),
                 ("Gr", "grade"), ("Employee Name", "incumbent"), ("Reports To Position Number", "chief"))}


def value(post, field):
    return {"unit": post.units[-1], "incumbent": post.name or "VACANT", "grade": f"{post.grade:02}",
            "chief": post.chief.number if post.chief else ""}.get(field) if field in ("unit", "incumbent", "grade", "chief") else getattr(post, field)


def write_rows(rows, file):
    with open(file, "w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)


def priorities_rows():
    named = {unit: bureau for bureau, divisions in work.BUREAUS for unit, _ in divisions}
    yield ("id", "title", "text", "organizations")
    for id_, title, text, units in work.PRIORITIES:
        # A plan names the unit of some of its priorities only; a name that two lines share would say who answers.
        yield (id_, title, text, units[0] if len(units) == 1 and units[0] in named and int(id_[1:]) % 3 == 0 else "")


def truth_of(planted):
    for one in planted:
        yield {"kind": one.kind, "near_miss": one.near, "why": one.why, "names": list(one.names),
               "posts": [{"title": post.title, "unit": post.units[-1], "number": post.number, "pd_number": post.pd or None,
                          "name": post.name or None} for post in one.of]}


def write(folder, set_="development", seed=1):
    """Writes archive/, priorities.csv and truth.json; gives the truth."""
    top, planted = agency_of_3000.build(set_, seed)
    archive = folder / "archive"
    archive.mkdir(parents=True)
    posts = list(top.all())
    write_rows([[heading for heading, _ in COLUMNS[set_]], *[[value(post, field) for _, field in COLUMNS[set_]] for post in posts]],
               archive / "Staffing list.csv")
    write_rows(priorities_rows(), folder / "priorities.csv")
    boxes = [([top.title, top.units[-1], top.name, "EX-III"], None)]
    boxes += [([one.title, one.units[-1], one.name, one.code], 0) for one in top.below if one.units != top.units]
    chart = drawn_chart(work.AGENCY, boxes)
    (archive / "Executive chart.pdf").write_bytes(written(chart)[0])
    for post in posts:
        if post.duties:
            rendering.write_pdf(work.description(post), archive / f"{post.pd}.pdf")
    truth = {"positions": len(posts), "executives": sum(post.plan in ("ES", "SL", "ST") for post in posts),
             "layers": 1 + max(depth_of(post) for post in posts), "planted": list(truth_of(planted))}
    (folder / "truth.json").write_text(json.dumps(truth, indent=1) + "\n", encoding="utf-8")
    return truth


def depth_of(post):
    return 0 if post.chief is None else 1 + depth_of(post.chief)
