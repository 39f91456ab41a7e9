# SPDX-License-Identifier: GPL-3.0-or-later
"""How many, under whom and like whom: told once more in words of other agencies, as first written down. Development only."""
import dataclasses

from charts.posts import Post
from cross_papers.of_charts import bureau
from cross_papers.of_other_wordings import DOUBLE, HEADCOUNT, beside, charted, chief, described, employees, listed, told
from cross_papers.of_papers import duties_of
from cross_papers.scenario import Scenario

LEVEL, LIKE = "reporting-level-conflict", "inconsistent-with-like-positions"


def under(words, below=6, another=False, layer=False, show=charted):
    """A chief whose description says in these words whom it reports to. {chief} is the division's director, {other} another one's,
    {above} the head of the agency. The chart has another layer between, or shows what the words say."""
    def papers(setting, binder):
        given = {"unit": setting.branch(), "chief": f"Director of the {setting.division}", "other": f"Director of the Division of "
                 f"{setting.works[4].subject}", "division": setting.division, "above": "Administrator", "agency": setting.agency}
        position = chief(setting, words.format(**given))
        described(setting, binder, position)
        head = bureau(setting, setting.employees(below))
        if layer:
            head.children = [Post("Deputy Administrator", f"Office of {setting.works[3].subject}", "ES", "0340", None, setting.people[7],
                                  children=head.children)]
        show(binder, head, position)
    return papers


def alike(other_text=None, **changes):
    """Two descriptions of the same work in two units; the second tells it in `other_text` of the duties."""
    def papers(setting, binder):
        text = duties_of(setting.work, setting.works[2])
        position = setting.position(text=text)
        described(setting, binder, position)
        own = {name: change(setting) for name, change in changes.items()}
        told_again = tuple(map(other_text, text)) if other_text else text
        described(setting, binder, dataclasses.replace(
            position, key="twin", pd_number=f"{int(position.pd_number) % 80000 + 10007:05}", incumbent=setting.people[31],
            position_number="N00417", units=(setting.agency, setting.division, setting.branch(1)), **{"text": told_again, **own}))
    return papers


def edited(text):
    """As the next office retypes it: an introduction dropped, some words changed."""
    return text.replace(" and ", ", and ").replace("reports", "informs of").replace("Checks", "Examines").replace("Reviews", "Goes through")


SCENARIOS = (
    Scenario(HEADCOUNT, True, "an organization consisting of", told("The {unit} is an organization consisting of 21 permanent positions, all of "
             "which report to this one.", employees(6))),
    Scenario(HEADCOUNT, True, "authorized strength", told("The authorized strength of the {unit} is 17 and the incumbent directs all of it.", employees(5))),
    Scenario(HEADCOUNT, True, "full-time equivalents", told("Provides first-level supervision to 18 FTE in the {unit}.", employees(6))),
    Scenario(HEADCOUNT, True, "an onboard count", told("There are presently 16 on board in the {unit}, every one of them rated by the incumbent.",
                                                      employees(5))),
    Scenario(HEADCOUNT, True, "about so many", told("Exercises line supervision over approximately 20 subordinate employees.", employees(7))),
    Scenario(HEADCOUNT, True, "ranging", told("Supervises a staff that ranges from 17 to 19 employees.", employees(6))),
    Scenario(HEADCOUNT, True, "direct reports, against a list", told("Has fourteen direct reports.", employees(5), show=listed)),
    Scenario(HEADCOUNT, True, "so many and a half", told("The chief of the {unit} oversees 2 senior specialists, 10 {title}s and 4 assistants.",
                                                        employees(5))),
    Scenario(HEADCOUNT, False, "authorized and vacant", told("The authorized strength of the {unit} is 9; three positions are vacant.",
                                                            employees(9, vacant=3))),
    Scenario(HEADCOUNT, False, "those in training", told("Each year 40 employees of the {agency} are trained here. Supervises 6 employees.", employees(6))),
    Scenario(HEADCOUNT, False, "contractors besides", told("Supervises 6 Federal employees and oversees the work of 30 contractor personnel.",
                                                          employees(6))),
    Scenario(HEADCOUNT, False, "as it was once", told("Until the reorganization the {unit} had 25 employees; it now has 6.", employees(6))),
    Scenario(DOUBLE, True, "both branches in one sentence", beside(5, 7, "Is the immediate supervisor of the {all} people who staff the {unit} and the "
             "{other}.", charted), also=(HEADCOUNT,)),
    Scenario(DOUBLE, True, "a staff of both", beside(6, 9, "With a staff of {all}, the incumbent runs the {unit}.", charted), also=(HEADCOUNT,)),
    Scenario(DOUBLE, True, "on a list, in one sum", beside(6, 8, "Has {all} subordinates, for whom the incumbent signs appraisals.", listed),
             also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "works with the neighbour's people", beside(6, 7, "Supervises 6 employees of the {unit} and coordinates with the 7 of "
             "the {other}.", charted)),
    Scenario(DOUBLE, False, "acts for the neighbour", beside(6, 8, "Supervises 6 employees; in the absence of the chief of the {other} looks after "
             "its people, too.", charted)),
    Scenario(LEVEL, True, "answers to another", under("The incumbent answers to the {other}.")),
    Scenario(LEVEL, True, "works for another", under("Works under the general direction of the {other}, who rates the incumbent.")),
    Scenario(LEVEL, True, "supervised by another, by a list", under("The position is supervised by the {other}.", show=listed)),
    Scenario(LEVEL, True, "first-line supervisor named", under("Immediate supervisor of the position: {other}, GS-15.")),
    Scenario(LEVEL, True, "directly under the head", under("Reports directly to the {above} of the {agency}, an SES position.", layer=True)),
    Scenario(LEVEL, False, "answers to the one charted", under("The incumbent answers to the {chief}.")),
    Scenario(LEVEL, False, "works with another", under("Reports to the {chief} and works closely with the {other}.")),
    Scenario(LEVEL, False, "advises another", under("Under the general direction of the {chief}, advises the {other} and the {above}.")),
    Scenario(LEVEL, False, "sends reports to another", under("Reports to the {chief}. Sends monthly reports to the {other}.")),
    Scenario(LIKE, True, "retyped, a grade higher", alike(edited, grade=lambda setting: setting.work.grade + 2)),
    Scenario(LIKE, True, "retyped, in another series", alike(edited, series=lambda setting: setting.works[1].series)),
    Scenario(LIKE, True, "word for word, another title and grade", alike(None, title=lambda setting: setting.works[1].title,
             grade=lambda setting: setting.work.grade - 2)),
    Scenario(LIKE, False, "retyped, classified alike", alike(edited)),
)
