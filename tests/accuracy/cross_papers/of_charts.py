# SPDX-License-Identifier: GPL-3.0-or-later
"""What a chart shows beside what the description of a branch's chief tells."""
from charts.posts import Post
from cross_papers.scenario import Scenario
from cross_papers.setting import ADDED_LAYER, CHIEF


def bureau(setting, children, neighbour=3):
    """The branch with these below it, beside another one."""
    other = setting.head(1, setting.employees(neighbour, 1))
    return setting.bureau_over([setting.division_over([setting.head(0, children), other])])


def of_headcount(told, charted, vacant=0):
    def papers(setting, binder):
        binder.description(setting.chief(told))
        binder.chart(bureau(setting, setting.employees(charted, vacant=vacant)))
    return papers


def with_teams_not_drawn(setting, binder):
    """The chart ends at two chiefs, whose people it does not show."""
    binder.description(setting.chief(19))
    teams = [Post(f"{CHIEF[setting.set]}, {setting.work.title} Team {name}", "", "GS", setting.work.series, 12, setting.people[20 + number])
             for number, name in enumerate(("A", "B", "C"))]
    binder.chart(bureau(setting, teams))


def with_a_layer_added(setting, binder):
    binder.description(setting.chief(6))
    between = Post(ADDED_LAYER[setting.set], f"Office of {setting.works[3].subject}", "GS", "0340", 15, setting.people[7],
                   children=[setting.division_over([setting.head(0, setting.employees(6)), setting.head(1, setting.employees(3, 1))])])
    binder.chart(setting.bureau_over([between]))


def under_another_chief(setting, binder):
    other = f"Director, Division of {setting.works[4].subject}"
    binder.description(setting.chief(6, reports_to=other))
    binder.chart(bureau(setting, setting.employees(6)))


def with_the_title_shortened(setting, binder):
    binder.description(setting.chief(6))
    head = bureau(setting, setting.employees(6))
    head.children[0].unit = head.children[0].unit.replace("Division of", "Div. of")
    binder.chart(head)


def under_the_deputy(setting, binder):
    """The deputy stands between the division's director and the branches, who all are told to report to the director."""
    binder.description(setting.chief(6))
    deputy = Post("Deputy Director", setting.division, "GS", "0340", 15, setting.people[7])
    division = setting.division_over([deputy, setting.head(0, setting.employees(6)), setting.head(1, setting.employees(3, 1))])
    binder.chart(setting.bureau_over([division]))


def over_one_chief(setting, binder):
    binder.description(setting.chief(5))
    leader = Post(f"Supervisory {setting.work.title}", f"{setting.work.subject} Team", "GS", setting.work.series, 13, setting.people[9],
                  children=setting.employees(4))
    binder.chart(bureau(setting, [leader]))


def over_one_employee(setting, binder):
    binder.description(setting.chief(1))
    binder.chart(bureau(setting, setting.employees(1)))


def over_a_deputy(setting, binder):
    binder.description(setting.chief(6))
    deputy = Post(f"Deputy {CHIEF[setting.set]}", setting.branch(), "GS", setting.work.series, 13, setting.people[9], children=setting.employees(5))
    binder.chart(bureau(setting, [deputy]))


def over_one_box_of_several(setting, binder):
    binder.description(setting.chief(6))
    binder.chart(bureau(setting, [Post(setting.work.title, "", "GS", setting.work.series, setting.work.grade, "All staff", headcount=6)]))


def of_two_branches(own, neighbour, told):
    def papers(setting, binder):
        binder.description(setting.chief(told))
        binder.chart(bureau(setting, setting.employees(own), neighbour))
    return papers


SCENARIOS = (
    Scenario("headcount-conflict", True, "more are told of than there are", of_headcount(19, 7)),
    Scenario("headcount-conflict", True, "fewer are told of than there are", of_headcount(3, 12)),
    Scenario("headcount-conflict", False, "one has left since", of_headcount(9, 8)),
    Scenario("headcount-conflict", False, "posts stand vacant", of_headcount(8, 11, vacant=3)),
    Scenario("headcount-conflict", False, "the chart ends above the employees", with_teams_not_drawn),
    Scenario("reporting-level-conflict", True, "the chart has one more layer", with_a_layer_added),
    Scenario("reporting-level-conflict", True, "the chart shows another chief", under_another_chief),
    Scenario("reporting-level-conflict", False, "the chief's title is shortened", with_the_title_shortened),
    Scenario("reporting-level-conflict", False, "the chief has a deputy", under_the_deputy),
    Scenario("one-over-one", True, "a chief over one chief", over_one_chief),
    Scenario("one-over-one", True, "a chief over one employee", over_one_employee),
    Scenario("one-over-one", False, "all are below the deputy", over_a_deputy),
    Scenario("one-over-one", False, "one box stands for six", over_one_box_of_several),
    Scenario("supervision-double-counted", True, "the neighbour's people are counted", of_two_branches(5, 7, 12), also=("headcount-conflict",)),
    Scenario("supervision-double-counted", True, "the neighbour and its people are counted", of_two_branches(6, 8, 15),
             also=("headcount-conflict",)),
    Scenario("supervision-double-counted", False, "both branches count their own", of_two_branches(6, 7, 6)),
    Scenario("supervision-double-counted", False, "more are told of than both have", of_two_branches(5, 6, 22), also=("headcount-conflict",)),
)
