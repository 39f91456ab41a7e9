# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the rules that compare papers against archives with planted conflicts and with near misses."""
import dataclasses
import json
import shutil

import program as program_
from cross_papers import (of_charts, of_later_wordings, of_levels_in_doubt, of_other_wordings, of_papers, of_strengths_in_doubt,
                          of_told_relations)
from cross_papers.scenario import RULES, build
from report import share

SCENARIOS = (*of_charts.SCENARIOS, *of_papers.SCENARIOS)
OF_SET = {"development": (*SCENARIOS, *of_other_wordings.SCENARIOS, *of_told_relations.SCENARIOS, *of_later_wordings.SCENARIOS,
                          *of_levels_in_doubt.SCENARIOS, *of_strengths_in_doubt.SCENARIOS),
          "held-out": SCENARIOS}
TIMES = 2  # each scenario, with other units, people, work and layouts


@dataclasses.dataclass
class Count:
    planted: int = 0
    found: int = 0
    near: int = 0
    flagged: int = 0    # near misses
    elsewhere: int = 0  # flagged where another rule was tried

    def add(self, scenario, rules):
        if scenario.planted:
            self.planted += 1
            self.found += scenario.rule in rules
        else:
            self.near += 1
            self.flagged += scenario.rule in rules


def problems():
    """What is wrong with the scenarios themselves."""
    for rule in RULES:
        own = [one for one in SCENARIOS if one.rule == rule]  # those of all sets
        for planted, what in ((True, "planted case"), (False, "near miss")):
            if not any(one.planted == planted for one in own):
                yield f"cross_papers: {rule} has no {what}"
    for one in OF_SET["development"]:
        for rule in (one.rule, *one.also):
            if rule not in RULES:
                yield f"cross_papers: {rule} is no rule that compares papers"


def rules_at(positions, path):
    """The rules raised for the position that has this paper."""
    for position in positions:
        if any(one["path"] == path and not one["link"]["doubtful"] for one in position["documents"]):
            return {finding["rule"] for finding in position["findings"] if finding["severity"] != "info"}
    return set()


def reviewed(tool, archive, work):
    program_.review(tool, archive, work)
    with open(work / f"review-{archive.name}" / "positions.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def report(tool, work, sets, worst):
    for set_ in sets:
        counts, errors = {rule: Count() for rule in RULES}, []
        folder = work / "cross-papers" / set_
        shutil.rmtree(folder, ignore_errors=True)
        for index, scenario in enumerate(OF_SET[set_]):
            for number in range(TIMES):
                archive = folder / f"{index:02}-{number}"
                archive.mkdir(parents=True)
                path = build(scenario, set_, number, archive)
                raised = rules_at(reviewed(tool, archive, folder), path)
                counts[scenario.rule].add(scenario, raised)
                extra = (raised & set(RULES)) - {scenario.rule, *scenario.also}
                for rule in extra:
                    counts[rule].elsewhere += 1
                if (scenario.rule in raised) != scenario.planted:
                    errors.append(f"{archive.name}: {scenario.rule}, {scenario.name}, was {'missed' if scenario.planted else 'wrongly flagged'}")
                errors += [f"{archive.name}: {scenario.rule}, {scenario.name}: {rule} was flagged, too" for rule in sorted(extra)]
        print_table(set_, counts)
        if set_ == "development":
            for line in errors[:worst]:
                print(f"    {line}")


def print_table(set_, counts):
    print(f"\nRules across papers, {set_}: {TIMES * len(OF_SET[set_])} archives")
    print("                                    planted  found  near misses  flagged  elsewhere  precision   recall")
    for rule, one in counts.items():
        wrong = one.flagged + one.elsewhere
        print(f"  {rule:34}{one.planted:7}{one.found:7}{one.near:13}{one.flagged:9}{one.elsewhere:11}    {share(one.found, one.found + wrong)}  "
              f"{share(one.found, one.planted)}")
