# SPDX-License-Identifier: GPL-3.0-or-later
"""The same conflicts and near misses told in other words, in other layouts, and shown by staffing lists. Development only."""
import dataclasses

from charts.posts import Post
from cross_papers import layouts
from cross_papers.of_charts import bureau
from cross_papers.of_papers import duties_of
from cross_papers.scenario import Scenario

NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 12: "twelve", 14: "fourteen", 16: "sixteen"}
CHIEF_DUTIES = ("Serves as first-line supervisor: assigns and reviews work, rates performance, approves leave, hears grievances, selects "
                "employees and proposes disciplinary actions. 35%")


def chief(setting, told, **changes):
    duties = [CHIEF_DUTIES, *[f"{text} {share}%" for (text, _), share in zip(setting.work.duties, (45, 20))]]
    text = ("Background", told, "Major duties and responsibilities", *[f"{mark}. {text}" for mark, text in zip("ABC", duties)])
    return setting.position(title=f"Supervisory {setting.work.title}", grade=14, incumbent=setting.people[0], supervisor=setting.people[5],
                            text=text, **changes)


def described(setting, binder, position, layout=None, years=(2020,), rows=()):
    layout = layout or setting.chance.choice(layouts.DESCRIPTIONS)
    binder.add(layouts.description(layout, position, years, rows), position)


def listed(binder, head, position):
    (binder.archive / "positions of the agency.csv").write_text(layouts.staffing_list(head, position), encoding="utf-8")


def charted(binder, head, position):
    del position
    binder.chart(head)


def told(words, below, rows=(), layout=None, show=charted):
    """A chief whose description has these words; `below` gives the posts below the chief. {unit}, {title}."""
    def papers(setting, binder):
        given = {"unit": setting.branch(), "title": setting.work.title, "other": setting.branch(1), "agency": setting.agency}
        position = chief(setting, words.format(**given))
        described(setting, binder, position, layout, rows=rows)
        show(binder, bureau(setting, below(setting)), position)
    return papers


def employees(count, vacant=0):
    return lambda setting: setting.employees(count, vacant=vacant)


def two_teams(each):
    def below(setting):
        people = setting.employees(2 * each)
        return [Post(f"Lead {setting.work.title}", f"{setting.work.subject} Team {name}", "GS", setting.work.series, 13, setting.people[45 + index],
                     children=people[index * each:(index + 1) * each]) for index, name in enumerate(("North", "South"))]
    return below


def beside(own, neighbour, words, show):
    def papers(setting, binder):
        given = {"unit": setting.branch(), "other": setting.branch(1), "all": own + neighbour}
        position = chief(setting, words.format(**given))
        described(setting, binder, position)
        show(binder, bureau(setting, setting.employees(own), neighbour), position)
    return papers


def dated(layout, years, newest=2021, **changes):
    """A description signed in these years, among others of newer years."""
    def papers(setting, binder):
        own = {name: change(setting) for name, change in changes.items()}
        described(setting, binder, setting.position(**own), layout, years)
        for number in (1, 2):
            work = setting.works[number]
            other = setting.position(key=f"other{number}", title=work.title, series=work.series, grade=work.grade,
                                     units=(setting.agency, setting.branch(number)), pd_number=f"{80000 + number}",
                                     incumbent=setting.people[30 + number], text=duties_of(work))
            described(setting, binder, other, years=(newest,))
    return papers


def stated(years, year, **changes):
    """A statement of another year, with these changes."""
    def papers(setting, binder):
        position = setting.position()
        described(setting, binder, position, years=years)
        own = {name: change(setting) for name, change in changes.items()}
        binder.statement(dataclasses.replace(position, year=year, **own))
    return papers


def with_old_law(setting):
    text = setting.position().text
    return (*text, "References", "Work is done under the Grain and Tides Act of June 3, 1978, and the standard issued on 04/12/1991.")


HEADCOUNT, DOUBLE, OUTDATED = "headcount-conflict", "supervision-double-counted", "pd-outdated"

SCENARIOS = (
    Scenario(HEADCOUNT, True, "a row of the form gives the number", told("The position is located in the {unit}.", employees(5),
             rows=(("Number of employees supervised", "16"),), layout=layouts.signed_by_program)),
    Scenario(HEADCOUNT, True, "the number in a box of the form", told("The position is located in the {unit}.", employees(5),
             rows=(("Subordinates", "14"),), layout=layouts.stamped_form)),
    Scenario(HEADCOUNT, True, "a number in words, against a list", told(
        "The incumbent is first-line supervisor for sixteen subordinates in the {unit}.", employees(5), show=listed)),
    Scenario(HEADCOUNT, True, "through team leaders", told(
        "Manages the {unit} and, through two team leaders, supervises a total of 22 employees.", two_teams(3))),
    Scenario(HEADCOUNT, True, "kinds of staff one by one", told(
        "Subordinate staff of the {unit} consists of 8 {title}s, 5 technicians and 3 clerks.", employees(5))),
    Scenario(HEADCOUNT, True, "a workforce", told("Leads the workforce of the {unit}, which numbers 18, and plans its work.", employees(6))),
    Scenario(HEADCOUNT, True, "a parenthesis", told("Responsible for the technical and administrative supervision of the {unit} (19 positions).",
                                                   employees(6))),
    Scenario(HEADCOUNT, True, "told in running text", told("The incumbent is the head of the {unit} and has 17 people under him.", employees(5),
             layout=layouts.letter_like)),
    Scenario(HEADCOUNT, True, "the number in a numbered block", told("The position is located in the {unit}.", employees(5),
             rows=(("Number of subordinates", "18"),), layout=layouts.numbered_blocks)),
    Scenario(HEADCOUNT, True, "under dark bands", told("Plans the work of the {unit} and rates its sixteen employees.", employees(5),
             layout=layouts.heading_bands)),
    Scenario(HEADCOUNT, False, "the incumbent is counted", told("The {unit} is made up of seven people, the incumbent included, who does the "
                                                               "most difficult work.", employees(6))),
    Scenario(HEADCOUNT, False, "those who are served", told("The {unit} serves 900 employees in 14 offices of the {agency}. The incumbent "
                                                           "supervises 6 employees.", employees(6))),
    Scenario(HEADCOUNT, False, "the whole agency", told("The {agency} has 450 employees, of whom 12 work in laboratories. The incumbent heads "
                                                       "the {unit}.", employees(6))),
    Scenario(HEADCOUNT, False, "as the list shows", told("First-line supervisor for five subordinates in the {unit}.", employees(5), show=listed)),
    Scenario(HEADCOUNT, False, "both levels of teams", told("Manages the {unit} and, through two team leaders, supervises a total of 10 "
                                                           "employees.", two_teams(4))),
    Scenario(DOUBLE, True, "the neighbour's people, by a list", beside(5, 7, "Supervises {all} employees of the {unit} and the {other}.", listed),
             also=(HEADCOUNT,)),
    Scenario(DOUBLE, True, "the neighbour's people, by a chart", beside(6, 8, "A total of {all} subordinate employees report to the incumbent.", charted),
             also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "own people, by a list", beside(12, 5, "Supervises twelve employees of the {unit}.", listed)),
    Scenario(OUTDATED, True, "a signing program's date", dated(layouts.signed_by_program, (2006,))),
    Scenario(OUTDATED, True, "a rubber stamp's date", dated(layouts.stamped_form, (2005,))),
    Scenario(OUTDATED, True, "a typist's date", dated(layouts.memorandum, (2004,))),
    Scenario(OUTDATED, True, "a date on a line to write on", dated(layouts.heading_bands, (2005,))),
    Scenario(OUTDATED, True, "dates in blocks of their own", dated(layouts.numbered_blocks, (2006,))),
    Scenario(OUTDATED, True, "approved in running text", dated(layouts.letter_like, (2003,))),
    Scenario(OUTDATED, True, "a later statement shows another title", stated((2012,), 2021, title=lambda setting: setting.works[1].title,
             series=lambda setting: setting.works[1].series), also=("statement-conflict",)),
    Scenario(OUTDATED, False, "signed again", dated(layouts.stamped_form, (2005, 2019))),
    Scenario(OUTDATED, False, "signed again on lines to write on", dated(layouts.heading_bands, (2005, 2019))),
    Scenario(OUTDATED, False, "signed again in blocks", dated(layouts.numbered_blocks, (2005, 2019))),
    Scenario(OUTDATED, False, "signed again by program", dated(layouts.signed_by_program, (2006, 2018))),
    Scenario(OUTDATED, False, "an old law is named", dated(layouts.memorandum, (2018,), text=with_old_law)),
    Scenario(OUTDATED, False, "an earlier statement shows another grade", stated((2020,), 2014, grade=lambda setting: setting.work.grade - 1),
             also=("statement-conflict",)),
)
