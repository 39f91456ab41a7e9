# SPDX-License-Identifier: GPL-3.0-or-later
"""A bureau with a division and two branches: who is in it, and how the description of a branch's chief tells of that."""
import dataclasses

from agency import vocabulary
from archives.positions import Position
from charts.posts import Post
from cross_papers import held_out_words, work

ADDED_LAYER = {"development": "Program Director", "held-out": held_out_words.ADDED_LAYER}
CHIEF = {"development": "Chief", "held-out": held_out_words.CHIEF}
BRANCH = {"development": "Branch", "held-out": held_out_words.BRANCH}
WORKS = {"development": work.DEVELOPMENT, "held-out": held_out_words.WORKS}
GENERIC = {"development": work.GENERIC, "held-out": held_out_words.GENERIC}

# {unit}, {count} employees, {chief} to whom the chief reports, {above} over that one.
TOLD = {
    "development": (
        "The {unit} has {count} employees. The incumbent serves as its chief and reports to the {chief}, GS-15, who reports to the "
        "{above}, a member of the Senior Executive Service.",
        "The incumbent heads the {unit} and supervises {count} employees. The position reports to the {chief}, GS-15. The {chief} "
        "reports to the {above} (SES).",
        "As chief of the {unit} the incumbent leads a branch of {count} people and reports to the {chief}, GS-15, who reports to the "
        "{above}, a member of the Senior Executive Service.",
        "The position is that of chief of the {count}-person {unit}. The incumbent reports to the {chief}, GS-15. The {chief} reports to "
        "the {above} (SES)."),
    "held-out": held_out_words.TOLD}
SUPERVISES = {
    "development": ("Supervises the employees of the {unit}: plans and assigns work, evaluates performance, approves leave, recommends "
                    "selections, hears complaints and effects minor discipline.", 40),
    "held-out": held_out_words.SUPERVISES}


@dataclasses.dataclass(frozen=True)
class Setting:
    """Made from a seeded random generator. Units are named for the work in them."""

    set: str
    chance: object
    agency: str
    works: tuple      # of the branch, of its neighbour, and of others
    people: tuple

    @classmethod
    def made(cls, set_, chance):
        words = vocabulary.OF_SET[set_]
        works = chance.sample(WORKS[set_], len(WORKS[set_]))
        people = []
        while len(people) < 70:
            name = vocabulary.person(chance, words)
            if name not in people:
                people.append(name)
        return cls(set_, chance, chance.choice(words.agencies), tuple(works), tuple(people))

    @property
    def work(self):
        return self.works[0]

    def branch(self, index=0):
        return f"{self.works[index].subject} {BRANCH[self.set]}"

    @property
    def division(self):
        return f"Division of {self.works[2].subject}"

    @property
    def chief_of_division(self):
        return f"Director, {self.division}"

    def employees(self, count, index=0, vacant=0):
        """Posts of the branch's work; the last ones are vacant."""
        own = self.works[index]
        return [Post(own.title, "", "GS", own.series, own.grade, "" if number >= count - vacant else self.people[10 + 25 * index + number])
                for number in range(count)]

    def head(self, index=0, children=()):
        own = self.works[index]
        return Post(f"Supervisory {own.title}", self.branch(index), "GS", own.series, 14, self.people[index], children=list(children))

    def division_over(self, children):
        return Post("Director", self.division, "GS", "0340", 15, self.people[5], children=list(children))

    def bureau_over(self, children):
        return Post("Administrator", self.agency, "ES", "0340", None, self.people[6], children=list(children))

    def position(self, **changes):
        """An employee of the branch, with the branch's work."""
        own = self.work
        text = ["Introduction", f"The position is in the {self.branch()} of the {self.agency}.", "Major Duties",
                *[f"{number}. {words} ({percent}%)" for number, (words, percent) in enumerate(own.duties, 1)]]
        made = Position(key="target", case="", title=own.title, plan="GS", series=own.series, grade=own.grade,
                        units=(self.agency, self.division, self.branch()), pd_number=f"{self.chance.randrange(10000, 99999)}",
                        position_number=f"N{self.chance.randrange(10000, 99999)}", incumbent=self.people[8], supervisor=self.people[0],
                        text=tuple(text), duties=(), levels={}, year=2021)
        return dataclasses.replace(made, **changes)

    def chief(self, count, reports_to=None, **changes):
        """The head of the branch, whose description tells of `count` employees."""
        words, percent = SUPERVISES[self.set]
        told = self.chance.choice(TOLD[self.set]).format(unit=self.branch(), count=count, chief=reports_to or self.chief_of_division,
                                                        above="Administrator")
        duties = [(words.format(unit=self.branch()), percent), *((text, share) for (text, _), share in zip(self.work.duties, (100 - percent - 20, 20)))]
        text = ["Introduction", told, "Major Duties", *[f"{number}. {text} ({share}%)" for number, (text, share) in enumerate(duties, 1)]]
        return self.position(title=f"Supervisory {self.work.title}", grade=14, incumbent=self.people[0], supervisor=self.people[5],
                             text=tuple(text), **changes)
