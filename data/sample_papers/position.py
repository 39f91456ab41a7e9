# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sample position is, before it is laid out on a page."""
from dataclasses import dataclass, field

from .tables import grade_of, points_of


@dataclass(frozen=True)
class Duty:
    text: str
    percent: int | None = None
    title: str = ""


@dataclass(frozen=True)
class Factor:
    number: str  # "1" .. "9", or "4A" and "4B" of the supervisory guide
    level: int
    text: str
    printed_points: int | None = None  # where the paper is wrong about them

    def points(self, system):
        return self.printed_points or points_of(system, self.number, self.level)


@dataclass(frozen=True)
class Position:
    title: str
    pay_plan: str
    series: tuple
    grade: int | None
    number: str
    organization: tuple  # largest unit first
    supervisory: str  # "supervisory", "managerial" or "neither"
    flsa: str  # "exempt" or "nonexempt"
    introduction: str
    duties: tuple
    duty_station: str
    supervisor: tuple  # name and title of who certifies
    classifier: tuple
    certified: str  # date as printed
    controls: str = ""  # Supervisory Controls, where no factor holds them
    sections: tuple = ()  # (heading, text) after that
    system: str = ""  # "fes", "gssg" or none
    factors: tuple = ()
    printed_total: int | None = None  # where the paper is wrong about it
    printed_grade: int | None = None
    working_title: str = ""
    employee: str = "Vacant"
    standards: str = ""
    remarks: str = ""
    notes: dict = field(default_factory=dict)

    def total(self):
        if not self.factors:
            return None
        return self.printed_total or sum(f.points(self.system) for f in self.factors)

    def stated_grade(self):
        """The grade that the points are said to give."""
        return self.printed_grade or (grade_of(self.total()) if self.factors else None)

    def code(self):
        """"GS-0801/0819-13"; the senior pay plans print 00 for the grade that they do not have."""
        grade = "00" if self.grade is None else f"{self.grade:02d}"
        return f"{self.pay_plan}-{'/'.join(self.series)}-{grade}"


def factors(*entries):
    """Factors from ("1-7", narrative) or ("4A-3", narrative, points that the paper prints)."""
    made = []
    for name, text, *printed in entries:
        number, level = name.split("-")
        made.append(Factor(number, int(level), text, *printed))
    return tuple(made)
