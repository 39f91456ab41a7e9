# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the agency: bureaus, divisions, branches and those who work in them, and plants what is to be found."""
import dataclasses
import random

from agency import vocabulary
from executive_structure import work

SIZE = 3000
EXECUTIVES = 60


@dataclasses.dataclass
class Post:
    title: str
    plan: str
    series: str
    grade: int
    units: tuple               # largest first
    chief: "Post | None" = None
    name: str = ""             # empty: vacant
    number: str = ""           # of the position
    pd: str = ""
    duties: tuple = ()         # only executives have papers
    below: list = dataclasses.field(default_factory=list)

    @property
    def code(self):
        return f"{self.plan}-{self.series}-{self.grade:02}"

    @property
    def reports_to(self):
        return f"{self.chief.title}, {self.chief.units[-1]}" if self.chief else "President"

    def all(self):
        yield self
        for one in self.below:
            yield from one.all()


@dataclasses.dataclass(frozen=True)
class Planted:
    """What is to be found, or a near miss. `of` are posts, `names` units or priorities that the finding has to name."""

    kind: str
    why: str
    of: tuple = ()
    names: tuple = ()
    near: bool = False


class Builder:
    def __init__(self, set_, seed):
        self.chance = random.Random(f"{set_} {seed}")
        self.words = vocabulary.OF_SET[set_]
        self.count, self.planted = 0, []
        self.names = set()

    def person(self):
        while True:
            name = vocabulary.person(self.chance, self.words, middle=0.8)
            parts = name.split()
            name = " ".join([parts[0], f"{self.chance.choice('ABCDEFGHJKLMNPRSTW')}.", *parts[1:]])
            if name not in self.names:
                self.names.add(name)
                return name

    def post(self, chief, title, plan, series, grade, units, **keys):
        self.count += 1
        made = Post(title, plan, series, grade, units, chief, name=self.person(), number=f"{70000 + self.count}", **keys)
        if plan in ("EX", "ES", "SL", "ST"):
            made.pd = f"NSS-{1000 + self.count}"
        if chief:
            chief.below.append(made)
        return made

    def plant(self, kind, why, of=(), names=(), near=False):
        self.planted.append(Planted(kind, why, tuple(of), tuple(names), near))

    def staff(self, chief, units, number):
        for _ in range(number):
            title, series, low, high = self.chance.choice(self.words.jobs)
            self.post(chief, title, "GS", series, min(13, self.chance.randint(low, high)), units)

    def branch(self, head, units, index, size):
        name = f"{units[-1].rsplit(' ', 1)[0]} Branch {'ABCDEFGH'[index]}"
        chief = self.post(head, "Branch Chief", "GS", "0340", 14, (*units, name))
        self.staff(chief, (*units, name), size)
        return chief

    def division(self, chief, bureau, name, answers_for, plan="ES", branches=4, size=12):
        units = (bureau, name)
        title, series, grade = ("Director", "0340", 0) if plan == "ES" else ("Division Chief", "0340", 15)
        head = self.post(chief, title, plan, series, grade, units)
        for index in range(branches):
            self.branch(head, units, index, size)
        if plan == "ES":
            head.duties = tuple(work.duties_of_head(name, answers_for, branches * (size + 1), branches))
        return head
