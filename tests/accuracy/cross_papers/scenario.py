# SPDX-License-Identifier: GPL-3.0-or-later
"""A small archive in which one rule finds something or has nothing to find."""
import dataclasses
import pathlib
import random
import tempfile

from archives import appraisals, descriptions, statements
from archives.paper import write_file
from charts import drawing, looks
from cross_papers.setting import Setting

RULES = ("headcount-conflict", "reporting-level-conflict", "one-over-one", "supervision-double-counted", "appraisal-drift",
         "statement-conflict", "papers-missing", "pd-outdated", "inconsistent-with-like-positions")


@dataclasses.dataclass(frozen=True)
class Scenario:
    rule: str
    planted: bool
    name: str                # what is planted, or what only looks like it
    papers: object           # a function of a Setting and a Binder
    also: tuple = ()         # rules that the same papers give reason for


class Binder:
    """Writes papers into an archive, those about one position into a folder of its own. The first one is the paper whose position is
    looked at."""

    def __init__(self, setting, archive, scratch):
        self.setting, self.archive, self.scratch = setting, archive, scratch
        self.first = None

    def add(self, paper, position):
        path = f"{position.pd_number}/{paper.name.replace('/', '-')}.pdf"
        self.first = self.first or path
        write_file([paper], self.archive, path, self.scratch)

    def description(self, position):
        self.add(descriptions.description(position, self.setting.set, self.setting.chance), position)

    def statement(self, position):
        self.add(statements.statement(position, self.setting.set, self.setting.chance), position)

    def appraisal(self, position, own):
        self.add(appraisals.appraisal(position, self.setting.set, self.setting.chance, own), position)

    def chart(self, head):
        """Lines of a fan cross the boxes of a wide chart, so that look is left to the measure of charts."""
        own = [look for look in looks.OF_SET[self.setting.set].values() if look.joins != "straight"]
        drawing.write_pdf(head, self.setting.chance.choice(own), self.archive / "Organization chart.pdf", f"{self.setting.agency} Organization Chart")


def build(scenario, set_, number, archive):
    """Writes the archive. Gives the path of the paper whose position is looked at."""
    setting = Setting.made(set_, random.Random(f"{set_} {scenario.rule} {scenario.name} {number}"))
    with tempfile.TemporaryDirectory() as scratch:
        binder = Binder(setting, archive, pathlib.Path(scratch))
        scenario.papers(setting, binder)
    return binder.first
