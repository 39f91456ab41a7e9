# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a position stands, told and drawn so that the numbers of levels may differ without a conflict, or do conflict. Development only."""
import dataclasses

from charts.posts import Post
from cross_papers.of_charts import bureau
from cross_papers.of_other_wordings import charted, chief, described, listed
from cross_papers.scenario import Scenario

LEVEL = "reporting-level-conflict"


def as_told(setting, head):
    """The branch, the division's director (GS-15), the administrator (ES): two levels."""
    del setting
    return head


def with_another_layer(title="Program Director"):
    def draw(setting, head):
        unit = f"Office of {setting.works[3].subject}"
        return dataclasses.replace(head, children=[Post(title, unit, "GS", "0340", 15, setting.people[7], children=head.children)])
    return draw


def division(head):
    return head.children[0]


def under_a_deputy(title="Deputy Director"):
    """The branches hang below the director's deputy."""
    def draw(setting, head):
        own = division(head)
        own.children = [Post(title, own.unit, "GS", "0340", 15, setting.people[7], children=own.children)]
        return head
    return draw


def beside_the_branches(*posts):
    """Posts of the division's office, drawn in the row of the branches."""
    def draw(setting, head):
        own = division(head)
        beside = [Post(title, "", "GS", "0301", grade, setting.people[50 + index]) for index, (title, grade) in enumerate(posts)]
        own.children = [*beside, *own.children]
        return head
    return draw


def directed_by(**changes):
    """The division's director in other words or of another grade."""
    def draw(setting, head):
        del setting
        for name, value in changes.items():
            setattr(division(head), name, value)
        return head
    return draw


def from_the_division_down(setting, head):
    del setting
    return division(head)


def the_branch_alone(setting, head):
    del setting
    return division(head).children[0]


def with_long_unit_names(setting, head):
    own = division(head)
    own.unit = f"Division of {setting.works[2].subject}, {setting.works[3].subject} and {setting.works[4].subject}"
    return head


def under_an_executive_deputy(setting, head):
    deputy = Post("Deputy Administrator", f"Office of {setting.works[3].subject}", "ES", "0340", None, setting.people[7], children=head.children)
    return dataclasses.replace(head, children=[deputy])


def placed(words, draw=as_told, below=6, show=charted):
    """A branch's chief whose description tells in these words where the position stands. {chief} is the division's director, {other}
    another division's, {above} the head of the agency, {wide} the director of a division with a long name."""
    def papers(setting, binder):
        division_ = setting.division
        given = {"unit": setting.branch(), "title": f"Supervisory {setting.work.title}", "chief": f"Director, {division_}",
                 "other": f"Director, Division of {setting.works[4].subject}", "division": division_, "above": "Administrator",
                 "wide": f"Director, {division_}, {setting.works[3].subject} and {setting.works[4].subject}", "agency": setting.agency,
                 "office": f"Office of {setting.works[3].subject}"}
        position = chief(setting, words.format(**given))
        described(setting, binder, position)
        show(binder, draw(setting, bureau(setting, setting.employees(below))), position)
    return papers


OWN_GRADE_FIRST = (
    "The Chief, {unit} (GS-14), reports to the {chief}, GS-15, who reports to the {above} (SES).",
    "This GS-14 position reports to the {chief}, GS-15, and the {chief} reports to the {above}, a member of the Senior Executive Service.",
    "The GS-14 head of the {unit} answers to the {chief} (GS-15). The {chief} answers to the {above} (SES).",
    "The {title}, GS-14, is responsible to the {chief}, GS-15, who is responsible to the {above} (SES).",
    "The job, graded GS-14, is under the {chief}, GS-15, who is under the {above}, a career executive (SES).")

SCENARIOS = (
    *[Scenario(LEVEL, False, f"its own grade first, {number}", placed(words)) for number, words in enumerate(OWN_GRADE_FIRST, 1)],
    *[Scenario(LEVEL, True, f"its own grade first, a layer more on the chart, {number}", placed(words, with_another_layer()))
      for number, words in enumerate(OWN_GRADE_FIRST[:3], 1)],
    Scenario(LEVEL, True, "its own grade first, a layer fewer on the list", placed(
        "The Chief, {unit} (GS-14), reports to the Chief, Operations Staff (GS-14), who reports to the {chief}, GS-15, who reports to the "
        "{above} (SES).", show=listed)),
    Scenario(LEVEL, True, "a layer fewer on the chart", placed(
        "The incumbent reports to the {chief}, GS-15, who reports to the Program Director, GS-15. The Program Director reports to the {above} "
        "(SES).")),
    Scenario(LEVEL, True, "first- and second-level supervisors", placed(
        "The first-level supervisor is the {chief}, GS-15. The second-level supervisor is the {above}, SES.", with_another_layer())),
    Scenario(LEVEL, False, "first- and second-level supervisors, as charted", placed(
        "The first-level supervisor is the {chief}, GS-15. The second-level supervisor is the {above}, SES.")),
    Scenario(LEVEL, True, "so many levels below, in so many words", placed(
        "This position is two levels below the {above}, who is in the Senior Executive Service.", with_another_layer())),
    Scenario(LEVEL, False, "so many levels below, as charted", placed(
        "This position is two levels below the {above}, who is in the Senior Executive Service.")),
    Scenario(LEVEL, True, "the superior before the link", placed(
        "The {chief}, GS-15, to whom the incumbent reports, answers to the {above} (SES).", with_another_layer("Program Manager"))),
    Scenario(LEVEL, False, "the superior before the link, as charted", placed(
        "The {chief}, GS-15, to whom the incumbent reports, answers to the {above} (SES).")),
    Scenario(LEVEL, True, "the superior's superior is named as the supervisor", placed("Reports directly to the {above}, SES.")),
    Scenario(LEVEL, True, "another division, with a long name", placed("Supervised by the {wide}, GS-15, who is supervised by the {above}, SES.",
                                                                      directed_by(unit="Division of Wharves, Cranes and Locks"))),
    Scenario(LEVEL, False, "a long name, as charted", placed("Supervised by the {wide}, GS-15, who is supervised by the {above}, SES.",
                                                            with_long_unit_names)),
    Scenario(LEVEL, True, "the supervisor's grade, by a list", placed("Reports to the {chief}, GS-14, in the {division}.", show=listed)),
    Scenario(LEVEL, False, "an acting chief of another grade", placed("Reports to the {chief}, GS-15, in the {division}.",
                                                                     directed_by(title="Acting Director", grade=14))),
    Scenario(LEVEL, False, "through the deputy", placed(
        "Reports through the Deputy Director to the {chief}, GS-15, who reports to the {above} (SES).", under_a_deputy())),
    Scenario(LEVEL, False, "through the deputy, who is not drawn", placed(
        "Reports to the {chief}, GS-15, through the Deputy Director, GS-15. The {chief} reports to the {above} (SES).")),
    Scenario(LEVEL, False, "to the deputy, the chart to the director", placed(
        "Reports to the Deputy {chief}, GS-15, who reports to the {chief}, GS-15, who reports to the {above} (SES).")),
    Scenario(LEVEL, False, "to the director, the chart to an associate", placed(
        "Reports to the {chief}, GS-15, who reports to the {above} (SES).", under_a_deputy("Associate Director"))),
    Scenario(LEVEL, False, "a deputy of another grade is drawn over it", placed(
        "Reports to the {chief}, GS-14, who reports to the {above} (SES).", under_a_deputy("Vice Director"))),
    Scenario(LEVEL, False, "the deputy administrator is an executive as well", placed(
        "Reports to the {chief}, GS-15, who reports to the {above} (SES).", under_an_executive_deputy)),
    Scenario(LEVEL, False, "staff assistants in the row of the branches", placed(
        "Reports to the {chief}, GS-15, who reports to the {above} (SES).",
        beside_the_branches(("Staff Assistant", 9), ("Executive Officer", 13)))),
    Scenario(LEVEL, False, "a deputy box beside the branches", placed(
        "Reports to the {chief}, GS-15, who reports to the {above} (SES).", beside_the_branches(("Deputy Director", 14)))),
    Scenario(LEVEL, False, "the chart begins at the division", placed(
        "Reports to the {chief}, GS-15, who reports to the Program Director, GS-15, who reports to the {above} (SES).", from_the_division_down)),
    Scenario(LEVEL, False, "the chart is that of the branch", placed(
        "Reports directly to the {above}, a member of the Senior Executive Service.", the_branch_alone)),
    Scenario(LEVEL, False, "one line for administration, another for methods", placed(
        "Reports administratively to the {chief}, GS-15, who reports to the {above} (SES), and technically to the {other}.")),
    Scenario(LEVEL, False, "drawn below the other of two who are named", placed(
        "Reports technically to the {other} and administratively to the {chief}, GS-15, who reports to the {above} (SES).")),
    Scenario(LEVEL, False, "an abbreviated title", placed(
        "Reports to the {chief}, GS-15, who reports to the {above} (SES).", directed_by(title="Dir."))),
    Scenario(LEVEL, False, "papers for an executive", placed("Reports to the {chief}, GS-15. Prepares briefings for the {above}, SES.",
                                                            with_another_layer())),
    Scenario(LEVEL, False, "the superior leads others of the grade", placed(
        "Reports to the {chief}, GS-15, who directs three GS-14 branch chiefs and reports to the {above} (SES).")),
)
