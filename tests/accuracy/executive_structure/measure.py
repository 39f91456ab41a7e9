# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what a review says of an agency's structure against what was planted in it: found, missed, near misses flagged, unplanted."""
import json
import shutil
import subprocess
import time

from command_line import CHECKOUT
from executive_structure import papers
from program import FINISHED, Failed

SEED = 1
# What a review says of each executive as a matter of course, or of the agency as a whole: told, and not counted as wrong.
MEASURES = ("layers", "executive-ratio")


def lines_of(file):
    if not file.is_file():
        raise Failed(f"{file} was not written")
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def id_of_pd(positions):
    return {one["classified"]["pd_number"]: one["position_id"] for one in positions if one["classified"]["pd_number"]}


def names_post(said, post, ids):
    """Whether the text of a finding names the post: by its position, its numbers, or who is in it."""
    known = [ids.get(post["pd_number"]), post["pd_number"], post["number"], post["name"]]
    return any(key and key in said for key in known)


def fits(planted, thing, ids):
    """All posts and names of a planted case are told of; of a chain, one post is enough."""
    if thing["kind"] != planted["kind"]:
        return False
    said = json.dumps(thing, ensure_ascii=False)
    posts = [names_post(said, post, ids) for post in planted["posts"]]
    together = any(posts) if planted["kind"].endswith("-chain") else all(posts)
    return (together if posts else True) and all(f'"{name}"' in said or name in said for name in planted["names"])


class Held:
    """What came of one archive."""

    def __init__(self, truth, things, ids):
        wanted = [one for one in truth if not one["near_miss"]]
        near = [one for one in truth if one["near_miss"]]
        self.found = [one for one in wanted if any(fits(one, thing, ids) for thing in things)]
        self.missed = [one for one in wanted if one not in self.found]
        self.flagged = [one for one in near if any(fits(one, thing, ids) for thing in things)]
        self.near = near
        self.unplanted = [thing for thing in things if thing["kind"] not in MEASURES and not any(fits(one, thing, ids) for one in truth)]


def named(one):
    return ", ".join([f"{post['title']}, {post['unit']}" for post in one["posts"]] + one["names"])


def print_table(held, truth):
    kinds = sorted({one["kind"] for one in truth} | {thing["kind"] for thing in held.unplanted})
    print("                                   planted  found  near misses  flagged  unplanted")
    for kind in kinds:
        count = lambda several: sum(one["kind"] == kind for one in several)
        print(f"  {kind:31}{count(held.found) + count(held.missed):9}{count(held.found):7}{count(held.near):13}{count(held.flagged):9}"
              f"{count(held.unplanted):11}")


def reviewed(tool, archive, out, work, priorities):
    """(what was found in the structure, position ids by PD number, seconds)."""
    began = time.monotonic()
    done = subprocess.run([tool, "review", archive, "--out", out, "--cache", work / "cache", "--quiet", "--priorities", priorities], check=False)
    if done.returncode not in FINISHED:
        raise Failed(f"the review of {archive} ended with {done.returncode}")
    return lines_of(out / "structure.jsonl"), id_of_pd(lines_of(out / "positions.jsonl")), time.monotonic() - began


def truth_of_sample():
    """What is planted in the sample archive, as that of the made-up agency is told."""
    golden = json.loads((CHECKOUT / "tests" / "golden" / "sample_archive_truth.json").read_text(encoding="utf-8"))
    posts = lambda of: [{"title": one, "unit": "", "number": None, "pd_number": one, "name": one.split(",")[0]} for one in of]
    return [{"kind": one["kind"], "near_miss": not one["planted"], "why": one["why"], "posts": posts(one["of"]), "names": one["priorities"]}
            for one in golden["structure"]]


def print_single(held, worst):
    for what, several in (("missed", held.missed), ("near miss flagged", held.flagged)):
        for one in several:
            print(f"    {what}: {one['kind']}, {named(one)}: {one['why']}")
    for thing in held.unplanted[:max(worst, 0)]:
        print(f"    unplanted: {thing['kind']}: {thing['says']}")
    if len(held.unplanted) > worst:
        print(f"    and {len(held.unplanted) - worst} more that were not planted")


def report(tool, work, sets, worst):
    for set_ in sets:
        folder = work / "executive-structure" / set_
        shutil.rmtree(folder, ignore_errors=True)
        truth = papers.write(folder, set_, SEED)
        things, ids, seconds = reviewed(tool, folder / "archive", folder / "review", work, folder / "priorities.csv")
        held = Held(truth["planted"], things, ids)
        print(f"\nExecutive structure, {set_}: {truth['positions']} positions, {truth['executives']} executives, {seconds:.0f} s")
        print_table(held, truth["planted"])
        if set_ == "development":
            print_single(held, worst)
    if "development" in sets:
        archive = CHECKOUT / "data" / "sample-archive"
        out = work / "executive-structure" / "sample"
        shutil.rmtree(out, ignore_errors=True)
        truth = truth_of_sample()
        things, ids, _ = reviewed(tool, archive, out, work, archive / "digital" / "Office of the Administrator" / "Strategic plan 2024-2028.pdf")
        held = Held(truth, things, ids)
        print("\nExecutive structure, the sample archive with the plan that it holds")
        print_table(held, truth)
        print_single(held, worst)
