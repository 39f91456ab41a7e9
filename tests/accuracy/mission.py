# SPDX-License-Identifier: GPL-3.0-or-later
"""Which positions serve which priorities: agencies under alignment/ with a few executives each, whose links and roles are known.

A file names its set, its agency, `priorities` (id, title, text, and where wanted organizations and programmes), `positions` (id,
title, pay_plan, organization, reports_to, duties) and `pairs` (position, priority, role): all that hold. Each agency is an archive
of its own, reviewed with its priorities as a CSV.
"""
import collections
import csv
import json
import os
import pathlib
import shutil
import subprocess

import yaml

import program
import rendering

FOLDER = pathlib.Path(__file__).parent / "alignment"
ROLES = ("accountable", "directs", "supports", "advises")
CONFIDENCES = (0.5, 0.7, 0.9, 1.01)


def agencies(set_):
    found = [yaml.safe_load(file.read_text(encoding="utf-8")) | {"name": file.stem} for file in sorted(FOLDER.glob("*.yaml"))]
    return [agency for agency in found if agency["set"] == set_]


def problems():
    found = []
    for file in sorted(FOLDER.glob("*.yaml")):
        agency = yaml.safe_load(file.read_text(encoding="utf-8"))
        positions = [one["id"] for one in agency["positions"]]
        priorities = [str(one["id"]) for one in agency["priorities"]]
        pairs = [(one["position"], str(one["priority"])) for one in agency["pairs"]]
        for what, ids in (("position", positions), ("priority", priorities), ("pair", pairs)):
            found += [f"{file.name}: the {what} {one} is there twice" for one, count in collections.Counter(ids).items() if count > 1]
        found += [f"{file.name}: nothing is the pair {one}" for one in pairs if one[0] not in positions or one[1] not in priorities]
        found += [f"{file.name}: {one['role']} is no role" for one in agency["pairs"] if one["role"] not in ROLES]
    return found


def classification(pay_plan):
    """GS-15 as forms have it: with a series between."""
    plan, _, grade = pay_plan.partition("-")
    return f"{plan}-0301-{grade}" if grade else f"{plan}-0301"


def description(agency, position, number):
    return "\n".join([
        "POSITION DESCRIPTION", "",
        f"PD Number: {number}",
        f"Official Title: {position['title']}",
        f"Pay Plan, Series, Grade: {classification(position['pay_plan'])}",
        f"Organization: {agency['agency']}, {position['organization']}",
        f"Reports to: {position.get('reports_to', '')}", "",
        "MAJOR DUTIES", "",
        position["duties"].strip(), ""])


def write_archive(agency, work):
    folder, store = work / "alignment" / agency["name"], work / "rendered"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "papers").mkdir(parents=True)
    store.mkdir(parents=True, exist_ok=True)
    for number, position in enumerate(agency["positions"]):
        file = rendering.rendered(description(agency, position, f"EX{number + 101:05}"), store, scanned=False)
        os.link(file, folder / "papers" / f"{position['id']}.pdf")
    with open(folder / "priorities.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "title", "text", "organizations", "programmes"))
        for one in agency["priorities"]:
            rows.writerow((one["id"], one["title"], one.get("text", ""), ";".join(one.get("organizations", [])), ";".join(one.get("programmes", []))))
    return folder


def read_lines(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def links(tool, folder, work):
    """{(position, priority): line of alignment.jsonl}, and the positions that were found at all."""
    out = folder / "review"
    done = subprocess.run([tool, "review", folder / "papers", "--out", out, "--cache", work / "cache", "--priorities", folder / "priorities.csv", "--quiet"], check=False)
    if done.returncode not in program.FINISHED:
        raise program.Failed(f"the review of {folder} ended with {done.returncode}")
    ids = {one["position_id"]: pathlib.PurePath(one["documents"][0]["path"]).stem for one in read_lines(out / "positions.jsonl")}
    return {(ids[one["position_id"]], one["priority"]): one for one in read_lines(out / "alignment.jsonl")}, set(ids.values())


def share(part, whole):
    return part / whole if whole else 0.0


def show_errors(agency, found, truth, worst):
    titles = {one["id"]: one["title"] for one in agency["positions"]} | {str(one["id"]): one["title"] for one in agency["priorities"]}
    missed = [pair for pair in truth if pair not in found]
    wrong = sorted((pair for pair in found if pair not in truth), key=lambda pair: -found[pair]["confidence"])
    for title, pairs in (("missed", missed), ("do not hold", wrong)):
        for position, priority in pairs[:worst]:
            line = found.get((position, priority))
            told = f"{line['confidence']:.2f} {', '.join(line['words'])}" if line else truth[position, priority]
            print(f"    {title}: {position} {titles[position]} / {priority} {titles[priority]}: {told}")
    roles = [pair for pair in found if pair in truth and found[pair]["role"] != truth[pair]]
    for position, priority in roles[:worst]:
        print(f"    role: {position} {titles[position]} / {priority}: {found[position, priority]['role']}, is {truth[position, priority]}")


def report(tool, work, sets, worst):
    for set_ in sets:
        counts = collections.Counter()
        sure = {low: [0, 0] for low in CONFIDENCES[:-1]}
        print(f"\nAlignment, {set_}")
        for agency in agencies(set_):
            found, seen = links(tool, write_archive(agency, work), work)
            truth = {(one["position"], str(one["priority"])): one["role"] for one in agency["pairs"]}
            right = [pair for pair in found if pair in truth]
            counts.update(agencies=1, pairs=len(truth), found=len(found), right=len(right), unread=len(agency["positions"]) - len(seen),
                          roles=sum(found[pair]["role"] == truth[pair] for pair in right), wordless=sum(not one["words"] for one in found.values()))
            for pair, line in found.items():
                bin_ = sure[max(low for low in sure if low <= max(line["confidence"], CONFIDENCES[0]))]
                bin_[0] += 1
                bin_[1] += pair in truth
            if set_ == "development":
                print(f"  {agency['name']}: {len(right)} right of {len(found)} found and {len(truth)} that hold")
                show_errors(agency, found, truth, worst)
        precision, recall = share(counts["right"], counts["found"]), share(counts["right"], counts["pairs"])
        print(f"  {counts['agencies']} agencies, {counts['pairs']} pairs that hold, {counts['unread']} positions not found, {counts['wordless']} links without words")
        print(f"  links: precision {precision:.3f}, recall {recall:.3f}, F1 {share(2 * precision * recall, precision + recall):.3f}")
        print(f"  role, of links that hold: {share(counts['roles'], counts['right']):.3f} ({counts['roles']} of {counts['right']})")
        for low, high in zip(CONFIDENCES, CONFIDENCES[1:]):
            all_, held = sure[low]
            print(f"  confidence from {low:.1f}{'' if high > 1 else f' to {high:.1f}'}: {held} of {all_} hold ({share(held, all_):.2f})")
