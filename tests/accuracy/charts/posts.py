# SPDX-License-Identifier: GPL-3.0-or-later
"""The posts of an organization, before they are drawn."""
import collections
import dataclasses

from agency import vocabulary


@dataclasses.dataclass
class Post:
    title: str
    unit: str
    plan: str
    series: str
    grade: int | None
    name: str                # empty: vacant
    number: str = ""         # of the position, where the chart prints it
    headcount: int | None = None
    level: int = 0           # 0: head of the organization
    assistant: bool = False  # drawn at the side of the trunk below its chief
    children: list = dataclasses.field(default_factory=list)

    def all(self):
        """This post and those below it, a chief before the subordinates."""
        yield self
        for child in self.children:
            yield from child.all()

    def edges(self):
        """(subordinate, supervisor)."""
        for child in self.children:
            yield child, self
            yield from child.edges()


class Staffing:
    """Makes posts; no two have the same name, no two units the same subject."""

    def __init__(self, chance, words, vacancy=0.12):
        self.chance, self.words, self.vacancy = chance, words, vacancy
        self.used, self.numbers = set(), 100 + chance.randrange(4000)
        self.subjects = list(words.subjects)
        chance.shuffle(self.subjects)
        self.taken = 0

    def name(self):
        if self.chance.random() < self.vacancy:
            return ""
        while True:
            name = vocabulary.person(self.chance, self.words)
            if name not in self.used:
                self.used.add(name)
                return name

    def subject(self):
        """Subjects that are used up come again in pairs."""
        self.taken += 1
        rounds, index = divmod(self.taken - 1, len(self.subjects))
        first = self.subjects[index]
        return first if not rounds else f"{first} and {self.subjects[(index + rounds) % len(self.subjects)]}"

    def made(self, **keys):
        self.numbers += self.chance.randrange(1, 9)
        return Post(name=self.name(), number=f"{self.numbers:06d}", **keys)

    def head(self, level):
        word = self.words.units[min(level, 3)]
        subject = self.subject()
        unit = f"Office of {subject}" if word == "Office" else f"{subject} {word}"
        plan, series, grade = ("ES", "0340", None) if level == 0 else ("GS", "0340" if level == 1 else "0301", 16 - level)
        return self.made(title=self.words.heads[min(level, 3)], unit=unit, plan=plan, series=series, grade=grade, level=level)

    def employee(self, level, assistant=False):
        title, series, low, high = self.chance.choice(self.words.jobs)
        return self.made(title=title, unit="", plan="GS", series=series, grade=self.chance.randint(low, high), level=level,
                         assistant=assistant)


def organization(chance, words, size, widest=6, deepest=4, assistants=0):
    """A tree of `size` posts: chiefs of units that have units below them, and employees."""
    staffing = Staffing(chance, words)
    root = staffing.head(0)
    count = 1
    for _ in range(min(assistants, size - 2)):
        root.children.append(staffing.employee(1, assistant=True))
        count += 1
    waiting = collections.deque([root])
    while count < size:
        chief = waiting.popleft()
        employees_only = chief.level + 1 >= deepest or (chief.level and chance.random() < 0.25)
        for _ in range(min(chance.randint(2, widest), size - count)):
            leaf = employees_only or (chief.level > 0 and chance.random() < 0.2)
            child = staffing.employee(chief.level + 1) if leaf else staffing.head(chief.level + 1)
            chief.children.append(child)
            count += 1
            if not leaf:
                waiting.append(child)
        if not waiting:  # all were employees: the last one is made a chief after all
            last = chief.children[-1]
            chief.children[-1] = staffing.head(last.level)
            waiting.append(chief.children[-1])
    for post in root.all():
        if not post.children and post.unit and chance.random() < 0.5:
            post.headcount = chance.randint(2, 28)
    return root
