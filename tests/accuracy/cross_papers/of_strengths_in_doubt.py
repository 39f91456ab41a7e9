# SPDX-License-Identifier: GPL-3.0-or-later
"""How many a chief has, told by tables, sums, ranges and strengths with and without vacancies, beside charts and lists. Development only."""
from charts.posts import Post
from cross_papers.of_other_wordings import DOUBLE, HEADCOUNT, beside, charted, employees, listed, told
from cross_papers.scenario import Scenario


def managers(count):
    """Employees whose own title is that of a manager."""
    def below(setting):
        return [Post("Grants Manager", "", "GS", "1109", 12, setting.people[10 + number]) for number in range(count)]
    return below


# What is told, how many that is or may be: a conflict beside 5 or 6 on the chart, none beside that number.
TOLD = (
    ("authorized and on board in one line", "Staffing of the {unit}: authorized 18, on board 17.", 17, 18),
    ("positions, of which so many", "Supervises 18 positions, of which 12 are {title}s and 6 are clerks.", 18, 18),
    ("a range in figures", "Supervises 15-19 employees, as the workload of the season demands.", 15, 19),
    ("a range in words", "Supervises between fifteen and nineteen employees.", 15, 19),
    ("two units with a number each", "Supervises the Intake Unit (8 positions) and the Closeout Unit (9 positions).", 17, 17),
    ("staffs of two units", "The {unit}, which the incumbent heads, has the Intake Unit with a staff of 8 and the Closeout Unit with a "
     "staff of 9.", 17, 17),
    ("teams of one size", "Directs three teams of six employees each.", 18, 18),
    ("which consists of", "Directs the {unit}, which consists of 17 employees.", 17, 17),
    ("it has", "The incumbent directs the {unit}. It has 17 employees.", 17, 17),
    ("in parentheses", "As head of the {unit} (17 employees), the incumbent plans the work of the year.", 17, 17),
    ("headed by the incumbent", "The {unit}, with its 17 employees, is headed by the incumbent.", 17, 17),
    ("who work there", "Seventeen employees work in the {unit}. The incumbent serves as its head.", 17, 17),
    ("which the incumbent heads", "There are 17 positions in the {unit}, which the incumbent heads.", 17, 17),
    ("subordinates", "The incumbent has 17 subordinates.", 17, 17),
    ("the number supervised is", "The number of employees supervised is 17.", 17, 17),
    ("authority over so many", "Has supervisory authority over 17 employees of the {unit}.", 17, 17),
    ("contractors apart", "Supervises 17 employees and oversees 9 contractor personnel.", 17, 17),
    ("in a row, contractors left out", "Number of employees supervised (excluding contractors): 17", 17, 17),
)

NEAR = (
    ("vacancies told, the chart shows who is there", "Supervises 18 positions, five of which are vacant.", 13),
    ("authorized and on board, the chart shows who is there", "Staffing of the {unit}: authorized 18, on board 13.", 13),
    ("filled positions on a line of their own", "Positions authorized: 18. Positions filled: 13.", 13),
    ("the division around it", "The {unit} is one of four branches of the division, which has 40 employees in all. Supervises 6 employees.", 6),
    ("units that it works with", "Supervises 6 employees. Coordinates with the Intake Unit (8 positions) and the Closeout Unit (9 positions).", 6),
    ("those of a season", "Supervises 6 employees. In the season up to 30 temporary helpers are hired by the States.", 6),
    ("units that it inspects", "Supervises 6 employees, who inspect three teams of ten graders each.", 6),
    ("planned positions", "Supervises 6 employees; twelve more are planned for the coming year.", 6),
)

SCENARIOS = (
    *[Scenario(HEADCOUNT, True, name, told(words, employees(5), show=listed if number % 3 == 2 else charted))
      for number, (name, words, _, _) in enumerate(TOLD)],
    *[Scenario(HEADCOUNT, False, f"{name}, as shown",
               told(words, employees(least if number % 2 else most), show=listed if number % 3 == 1 else charted))
      for number, (name, words, least, most) in enumerate(TOLD)],
    *[Scenario(HEADCOUNT, False, name, told(words, employees(shown))) for name, words, shown in NEAR],
    Scenario(HEADCOUNT, True, "employees whose titles are managers'", told("Supervises 19 employees.", managers(6))),
    Scenario(HEADCOUNT, False, "employees whose titles are managers', as shown", told("Supervises 6 employees.", managers(6))),
    Scenario(DOUBLE, True, "both units with a number each", beside(6, 8, "Supervises the {unit} (6 positions) and the {other} (8 positions).", charted),
             also=(HEADCOUNT,)),
    Scenario(DOUBLE, True, "subordinates in both units", beside(5, 8, "The incumbent has {all} subordinates in the {unit} and the {other}.", listed),
             also=(HEADCOUNT,)),
    Scenario(DOUBLE, True, "a branch and who is in it", beside(6, 9, "The incumbent directs the {unit}, which consists of {all} employees.", charted),
             also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "a number each, the other unit advised", beside(6, 8, "Supervises the {unit} (6 positions) and advises the {other} "
             "(8 positions).", charted)),
    Scenario(DOUBLE, False, "the other unit is larger", beside(6, 9, "The {unit} has six employees, the {other} has nine; the incumbent "
             "supervises those of the {unit}.", charted)),
)
