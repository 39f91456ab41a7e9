# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what the program reads of charts against what was drawn: boxes, their words, who reports to whom."""
import concurrent.futures
import dataclasses
import json
import os
import subprocess

from charts import cases

SAME_BOX = 0.5  # of the letters may be misread in a box that is still the one that was drawn


@dataclasses.dataclass
class Tally:
    charts: int = 0
    boxes: int = 0
    boxes_found: int = 0
    letters: int = 0
    wrong_letters: int = 0
    right: int = 0    # reporting lines
    wrong: int = 0
    missed: int = 0

    def add(self, other):
        for field in dataclasses.fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))

    @property
    def f1(self):
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def edits(one, other):
    """Levenshtein's distance."""
    before = list(range(len(other) + 1))
    for index, letter in enumerate(one, 1):
        row = [index]
        for at, against in enumerate(other, 1):
            row.append(min(before[at] + 1, row[-1] + 1, before[at - 1] + (letter != against)))
        before = row
    return before[-1]


def folded(text):
    return "".join(text.split()).lower()


def matched(drawn, read):
    """Index of what was drawn by index of what was read, each once: equal texts first, then the most alike."""
    found, left = {}, set(range(len(drawn)))
    by_text = {}
    for index, truth in enumerate(drawn):
        by_text.setdefault(truth, []).append(index)
    for at, text in enumerate(read):
        if by_text.get(text):
            found[at] = by_text[text].pop(0)
            left.discard(found[at])
    pairs = []
    for at, text in enumerate(read):
        if at in found:
            continue
        for index in left:
            truth = drawn[index]
            if abs(len(text) - len(truth)) <= SAME_BOX * len(truth) + 2:
                pairs.append((edits(text, truth) / max(1, len(truth)), at, index))
    pairs.sort()
    for share, at, index in pairs:
        if share <= SAME_BOX and at not in found and index in left:
            found[at] = index
            left.discard(index)
    return found


def read_chart(program, file):
    done = subprocess.run([program, "text", "--chart", file], capture_output=True, text=True, check=False)
    entries = [json.loads(line) for line in done.stdout.splitlines()]
    read = [entry["text"] for entry in entries if "post" in entry]
    lines = [(entry["subordinate"], entry["supervisor"]) for entry in entries if "subordinate" in entry and not entry["dotted"]]
    return read, lines


def tally(chart, read, lines):
    drawn = [folded(text) for text in chart.texts]
    texts = [folded(text) for text in read]
    found = matched(drawn, texts)
    said = {(found.get(low), found.get(high)) for low, high in lines}
    right = len(said & chart.edges)
    return Tally(charts=1, boxes=len(drawn), boxes_found=len(found), letters=sum(len(drawn[index]) for index in found.values()),
                 wrong_letters=sum(edits(texts[at], drawn[index]) for at, index in found.items()),
                 right=right, wrong=len(lines) - right, missed=len(chart.edges) - right)


def measured(program, charts, work, scanned):
    def one(chart):
        return tally(chart, *read_chart(program, cases.rendered(chart, work, scanned)))

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:  # more would run into the limit of time for a page
        return list(zip(charts, pool.map(one, charts)))


def report(program, work, set_, kind, worst):
    scanned = kind == "scanned"
    charts = [chart for chart in cases.all_charts(set_) if not scanned or chart.size <= cases.SCANNED_UP_TO]
    results = measured(program, charts, work, scanned)
    for each, family in dict.fromkeys((chart.set, chart.family) for chart in charts):
        own = [(chart, row) for chart, row in results if (chart.set, chart.family) == (each, family)]
        total = Tally()
        for _, row in own:
            total.add(row)
        print(f"\nOrganization charts, {family} lines, {each}, {kind}: {total.charts} charts, {total.boxes} boxes")
        print(f"  boxes found              {total.boxes_found / total.boxes:7.1%}")
        print(f"  letters wrong in them    {total.wrong_letters / max(1, total.letters):7.2%}")
        print(f"  reporting lines          F1 {total.f1:.3f}   precision {total.right / max(1, total.right + total.wrong):.3f}"
              f"   recall {total.right / max(1, total.right + total.missed):.3f}")
        if each == "development" and worst:
            bad = sorted((row.f1, chart.id) for chart, row in own if row.f1 < 1 or row.boxes_found < row.boxes)
            for f1, name in bad[:worst]:
                print(f"    {name}: F1 {f1:.3f}")
