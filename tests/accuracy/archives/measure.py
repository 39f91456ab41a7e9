# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what the program makes of made-up archives against how they were made: papers told apart, kinds, links to positions."""
import collections
import json
import shutil
import subprocess

from archives import blind_agencies, boxes, filing, unlike_agencies
from archives.paper import KINDS

SEED = 1


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def records_of(program, file):
    done = subprocess.run([program, "text", "--papers", file], capture_output=True, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


def box_errors(path, truth, records):
    """(papers with the right pages, papers of the right kind by kind, errors). Blank sheets may be with either neighbour."""
    written = {page for paper in truth for page in range(paper.first, paper.last + 1)}
    ranges = {frozenset(set(range(one["pages"][0], one["pages"][1] + 1)) & written): one["kind"] for one in records}
    kind_at = {page: one["kind"] for one in records for page in range(one["pages"][0], one["pages"][1] + 1)}
    right, kinds, errors = 0, collections.Counter(), []
    for paper in truth:
        pages = frozenset(range(paper.first, paper.last + 1))
        right += pages in ranges
        found = kind_at.get(paper.first)
        kinds[paper.kind, found == paper.kind] += 1
        if pages not in ranges or found != paper.kind:
            errors.append(f"{path} pages {paper.first}-{paper.last}: {paper.kind} was read as {found}"
                          + ("" if pages in ranges else ", cut elsewhere"))
    return right, kinds, errors


def report_boxes(program, work, sets, kind, worst):
    for set_ in sets:
        archive = fresh(work / "boxes" / kind / set_)
        truth = boxes.build(set_, SEED, archive, kind)
        right, kinds, errors = 0, collections.Counter(), []
        for path, papers in truth.items():
            own, own_kinds, own_errors = box_errors(path, papers, records_of(program, archive / path))
            right, kinds, errors = right + own, kinds + own_kinds, errors + own_errors
        papers = sum(kinds.values())
        print(f"\nFiles of many papers, {set_}, {kind}: {len(truth)} files, {papers} papers")
        print(f"  pages of the paper       {right / papers:7.1%}")
        print(f"  kind of the paper        {sum(count for (_, found), count in kinds.items() if found) / papers:7.1%}")
        for name in KINDS:
            count = kinds[name, True] + kinds[name, False]
            if count:
                print(f"    {name:22} {count:4}  {kinds[name, True] / count:7.1%}")
        for line in errors[:worst if set_ == "development" else 0]:
            print(f"    {line}")


def linked(out, placed):
    """(path, position's key) that the program links, without doubt and with doubtful ones. A position is known by its description."""
    key_of = {one.path: one.positions[0] for one in placed if one.kind == "position_description"}
    sure, doubtful = set(), set()
    with open(out / "positions.jsonl", encoding="utf-8") as lines:
        for line in lines:
            documents = json.loads(line)["documents"]
            keys = [key_of[one["path"]] for one in documents if one["path"] in key_of and not one["link"]["doubtful"]]
            for key in keys[:1]:
                for one in documents:
                    (doubtful if one["link"]["doubtful"] else sure).add((one["path"], key))
    return sure, doubtful


def placed_papers(set_, archive, tidy):
    if set_ == blind_agencies.SET:
        return blind_agencies.build(SEED, archive, tidy)
    if set_ in unlike_agencies.SETS:
        return unlike_agencies.build(set_, SEED, archive, tidy)
    return filing.build(set_, SEED, archive, tidy)


def report_links(program, work, sets, worst):
    for set_ in sets:
        for tidy in (True, False):
            name = "tidy" if tidy else "flat"
            archive = fresh(work / "filing" / name / set_)
            placed = placed_papers(set_, archive, tidy)
            out = work / "filing" / f"review-{name}-{set_}"
            subprocess.run([program, "review", archive, "--out", out, "--cache", work / "cache", "--quiet"], check=False)
            truth = {(one.path, key) for one in placed for key in one.positions}
            sure, doubtful = linked(out, placed)
            print(f"\nLinks, {set_}, {'tidy folders' if tidy else 'meaningless names'}: {len(placed)} papers, {len(truth)} links")
            for words, found in (("without doubtful ones", sure), ("with doubtful ones", sure | doubtful)):
                right = len(found & truth)
                print(f"  {words:24} F1 {2 * right / max(1, len(found) + len(truth)):.3f}   precision {right / max(1, len(found)):.3f}"
                      f"   recall {right / len(truth):.3f}")
            if set_ in ("development", *unlike_agencies.SETS):
                kind_of = {one.path: one.kind for one in placed}
                wrong = [("linked wrongly", one) for one in sorted(sure - truth)] + [("missed", one) for one in sorted(truth - sure)]
                for what, (path, key) in wrong[:worst]:
                    print(f"    {what}: {kind_of.get(path)} {path} and {key}")
