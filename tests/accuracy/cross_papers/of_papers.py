# SPDX-License-Identifier: GPL-3.0-or-later
"""What appraisals, statements, dates and other descriptions show beside a description."""
import dataclasses

from cross_papers import held_out_words
from cross_papers.scenario import Scenario
from cross_papers.setting import GENERIC

OLD, RECENT, NEWEST = 2006, 2017, 2021  # years in which papers were signed
LADDER = {"development": "This is a developmental position; the full performance level is GS-{grade:02}.", "held-out": held_out_words.LADDER}


def other_work(setting):
    return list(setting.works[3].elements)


def same_work(setting):
    return [*setting.work.elements, setting.chance.choice(GENERIC[setting.set])]


def appraised(elements):
    def papers(setting, binder):
        position = setting.position()
        binder.description(position)
        binder.appraisal(position, elements(setting))
    return papers


def supervision_appraised(setting):
    return [*setting.work.elements, ("Supervision", "Plans and assigns the work of subordinate employees, rates their performance, and "
                                                     "deals with their leave, training and discipline.")]


def executive_appraised(setting, binder):
    """Every executive's plan has the same five elements."""
    position = executive(setting)
    binder.description(position)
    binder.appraisal(position, list(setting.work.elements))
    binder.statement(position)
    binder.chart(setting.bureau_over([setting.division_over([setting.head(0, setting.employees(3)), setting.head(1, setting.employees(3, 1))])]))


def stated(**changes):
    def papers(setting, binder):
        position = setting.position()
        binder.description(position)
        own = {name: change(setting) for name, change in changes.items()}
        binder.statement(dataclasses.replace(position, **own))
    return papers


def executive(setting):
    """The head of the bureau."""
    text = ("Introduction", f"The Administrator heads the {setting.agency}.", "Major Duties",
            f"1. Directs the {setting.agency} through the directors of its divisions, sets its goals and allots staff and money to them. (60%)",
            "2. Is held accountable for the success of the agency's programs and adjusts them when results fall short. (40%)")
    return setting.position(title="Administrator", plan="ES", series="0340", grade=None, units=(setting.agency,), incumbent=setting.people[6],
                            text=text)


def executive_alone(setting, binder):
    binder.description(executive(setting))


def executive_complete(setting, binder):
    position = executive(setting)
    binder.description(position)
    binder.statement(position)
    binder.chart(setting.bureau_over([setting.division_over([setting.head(0, setting.employees(3)), setting.head(1, setting.employees(3, 1))])]))


def appraisal_alone(setting, binder):
    binder.appraisal(setting.position(), same_work(setting))


def description_alone(setting, binder):
    binder.description(setting.position())


def dated(year, others=(NEWEST, NEWEST)):
    """The description is of one year, the descriptions of others in the archive of later ones."""
    def papers(setting, binder):
        binder.description(setting.position(year=year))
        for number, other in enumerate(others, 1):
            own = setting.works[number]
            binder.description(setting.position(
                key=f"other{number}", title=own.title, series=own.series, grade=own.grade, units=(setting.agency, setting.branch(number)),
                pd_number=f"{80000 + number}", incumbent=setting.people[30 + number], year=other,
                text=duties_of(own)))
    return papers


def followed_by(**changes):
    """A statement four years later, with the grade changed or the same."""
    def papers(setting, binder):
        position = setting.position(year=RECENT)
        binder.description(position)
        own = {name: change(setting) for name, change in changes.items()}
        binder.statement(dataclasses.replace(position, year=NEWEST, **own))
    return papers


def duties_of(*works):
    duties = [(words, round(share / len(works))) for one in works for words, share in one.duties]
    return ("Major Duties", *[f"{place}. {words} ({share}%)" for place, (words, share) in enumerate(duties, 1)])


def twins(**changes):
    """Two positions with the same duties in two units; the second one changed. Of short texts likeness says little, so their work is
    that of two units."""
    def papers(setting, binder):
        position = setting.position(text=duties_of(setting.work, setting.works[2]))
        binder.description(position)
        own = {name: change(setting) for name, change in changes.items()}
        binder.description(dataclasses.replace(
            position, key="twin", pd_number=f"{int(position.pd_number) % 80000 + 10007:05}", incumbent=setting.people[31],
            units=(setting.agency, setting.division, setting.branch(1)), **own))
    return papers


def other_duties(setting):
    return duties_of(setting.works[1], setting.works[3])


def ladder(setting):
    return ("Introduction", LADDER[setting.set].format(grade=setting.work.grade), *duties_of(setting.work, setting.works[2]))


SCENARIOS = (
    Scenario("appraisal-drift", True, "the plan is about other work", appraised(other_work)),
    Scenario("appraisal-drift", True, "the plan asks for supervision", appraised(supervision_appraised)),
    Scenario("appraisal-drift", False, "the plan tells of the work in other words", appraised(same_work)),
    Scenario("appraisal-drift", False, "the plan is an executive's", executive_appraised),
    Scenario("statement-conflict", True, "another grade", stated(grade=lambda setting: setting.work.grade - 1)),
    Scenario("statement-conflict", True, "another series", stated(series=lambda setting: setting.works[1].series)),
    Scenario("statement-conflict", False, "the same classification", stated()),
    Scenario("statement-conflict", False, "the title in capitals", stated(title=lambda setting: setting.work.title.upper())),
    Scenario("papers-missing", True, "an executive's description alone", executive_alone),
    Scenario("papers-missing", True, "an appraisal alone", appraisal_alone),
    Scenario("papers-missing", False, "an executive's papers are complete", executive_complete),
    Scenario("papers-missing", False, "a description below the executives", description_alone),
    Scenario("pd-outdated", True, "signed long before the other papers", dated(OLD)),
    Scenario("pd-outdated", True, "a later statement shows another grade", followed_by(grade=lambda setting: setting.work.grade + 1),
             also=("statement-conflict",)),
    Scenario("pd-outdated", False, "signed a few years before the other papers", dated(RECENT)),
    Scenario("pd-outdated", False, "a later statement shows the same", followed_by()),
    Scenario("inconsistent-with-like-positions", True, "the same duties two grades lower", twins(grade=lambda setting: setting.work.grade - 2)),
    Scenario("inconsistent-with-like-positions", True, "the same duties in another series", twins(series=lambda setting: setting.works[1].series)),
    Scenario("inconsistent-with-like-positions", False, "the same duties and classification", twins()),
    Scenario("inconsistent-with-like-positions", False, "other duties", twins(text=other_duties, grade=lambda setting: setting.work.grade - 2)),
    Scenario("inconsistent-with-like-positions", False, "a step of the career ladder",
             twins(text=ladder, grade=lambda setting: setting.work.grade - 2)),
)
