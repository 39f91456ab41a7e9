# SPDX-License-Identifier: GPL-3.0-or-later
"""Six more wordings of each conflict that descriptions tell in sentences, each beside a near miss, as first written down. Development
only."""
import dataclasses
import re

from cross_papers.of_charts import bureau
from cross_papers.of_other_wordings import DOUBLE, HEADCOUNT, charted, chief, described, employees, listed, told
from cross_papers.of_papers import appraised, duties_of, other_work
from cross_papers.of_told_relations import LEVEL, LIKE, under
from cross_papers.scenario import Scenario

DRIFT = "appraisal-drift"


def two_branches(own, neighbour, words, show=charted):
    def papers(setting, binder):
        given = {"unit": setting.branch(), "other": setting.branch(1), "division": setting.division, "own": own, "neighbour": neighbour,
                 "all": own + neighbour}
        position = chief(setting, words.format(**given))
        described(setting, binder, position)
        show(binder, bureau(setting, setting.employees(own), neighbour), position)
    return papers


def retold(retell, own_text=None, **changes):
    """Two descriptions in two units; the second is what `retell` makes of (the setting, the first one's text)."""
    def papers(setting, binder):
        text = own_text(setting) if own_text else duties_of(setting.work, setting.works[2])
        position = setting.position(text=text)
        described(setting, binder, position)
        own = {name: change(setting) for name, change in changes.items()}
        described(setting, binder, dataclasses.replace(
            position, key="twin", pd_number=f"{int(position.pd_number) % 80000 + 10007:05}", incumbent=setting.people[31],
            position_number="N00417", units=(setting.agency, setting.division, setting.branch(1)), text=retell(setting, text), **own))
    return papers


def bare(duty):
    """Without its number and its share of time."""
    return re.sub(r"\s*\(\d+%\)", "", re.sub(r"^\d+\.\s*", "", duty))


def reversed_order(setting, text):
    return ("What is done", *[f"({letter}) {bare(one)}" for letter, one in zip("abcdefgh", reversed(text[1:]))])


def in_sentences(setting, text):
    return ("Principal duties", *[f"The incumbent {bare(one)[0].lower()}{bare(one)[1:]}" for one in text[1:]])


def in_bullets(setting, text):
    return ("DUTIES", *[f"- {part[0].upper()}{part[1:]}" for one in text[1:] for part in re.split(r", and |; |, ", bare(one)) if part])


def among_more(setting, text):
    return (f"The {setting.branch(1)} is one of several in the {setting.division} and serves offices in all parts of the country. It has been in its "
            "present form for ten years and takes part in the yearly review of the agency's programs.", *text,
            "The work is mostly sedentary and is done in an office with good light and air; travel is rare. Guidelines are manuals and instructions, "
            "which the incumbent applies with judgment. Contacts are with employees of the same agency and with members of the public.")


SYNONYMS = (("reports", "informs"), ("Checks", "Examines"), ("Keeps", "Maintains"), ("Computes", "Calculates"), ("Explains", "Makes clear"),
            ("tests", "examines"), ("assigns", "gives"), ("Installs", "Puts up"), ("Reviews", "Goes through"), ("Draws", "Takes"),
            ("Prepares", "Drafts"), ("doubtful", "questionable"))


def in_other_verbs(setting, text):
    told_again = []
    for one in text:
        for word, other in SYNONYMS:
            one = one.replace(word, other)
        told_again.append(one)
    return tuple(told_again)


def in_capitals(setting, text):
    return tuple(one.upper() for one in text)


def half_of_it(setting, text):
    return duties_of(setting.work, setting.works[4])


def as_trainee(setting, text):
    return (f"This is a trainee position. The incumbent may be promoted without competition to GS-{setting.work.grade:02}, the journey level.", *text)


def same_conditions(setting):
    return ("Major Duties", *duties_of(setting.work, setting.works[2])[1:], *CONDITIONS)


CONDITIONS = ("Other significant facts", "The incumbent works under general supervision, is told of priorities and deadlines, and plans and carries out "
              "the work independently. Completed work is reviewed for soundness and compliance with policy.", "The work requires some walking and "
              "standing and the usual precautions of offices and laboratories.")


def only_the_conditions(setting, text):
    return ("Major Duties", *duties_of(setting.works[1], setting.works[3])[1:], *CONDITIONS)


def with_difference(setting, text):
    return (f"Statement of difference: performs the duties below at a lower level than the full performance level, GS-{setting.work.grade:02}, with "
            "closer review.", *text)


def higher(setting):
    return setting.work.grade + 2


def lower(setting):
    return setting.work.grade - 2


def elements_of(*makes):
    """An appraisal whose elements are these, one behind the other."""
    return appraised(lambda setting: [element for make in makes for element in make(setting)])


def own_work(setting):
    return list(setting.work.elements)


def said(*elements):
    return lambda setting: list(elements)


def as_results(setting):
    return [(f"Result {number}", f"By September 30, in nine of ten cases: {text[0].lower()}{text[1:]} Supports strategic goal {number + 1}.")
            for number, (_, text) in enumerate(setting.works[3].elements, 1)]


def in_one(setting):
    return [("Mission Results", " ".join(text for _, text in setting.work.elements))]


def duties_as_elements(setting):
    return [(f"Objective {number}", f"Aligned with strategic goal 3. {bare(text)}") for number, (text, _) in enumerate(setting.work.duties, 1)]


GENERAL = said(("Safety", "Follows the rules of occupational safety and reports hazards and accidents on the same day."),
               ("Records and Security", "Keeps records as the schedule demands and completes the yearly training in information security."),
               ("Professional Conduct", "Treats others with respect and accepts changes in assignments willingly."))
GUIDING = said(("Sharing Knowledge", "Shows newer colleagues how the work is done and answers their questions."))
TO_THE_SUPERVISOR = said(("Responsiveness", "Assignments of the supervisor are done by the date agreed; the supervisor hears of problems early."))
TALKS = said(("Leading Staff", "Holds a talk with each of those who report to the incumbent every quarter, completes their ratings by October 31 and "
              "settles their complaints."))
VACANCIES = said(("Staffing", "Fills vacancies in the unit within 80 days, approves the leave and overtime of its employees and keeps their position "
                  "descriptions up to date."))

SCENARIOS = (
    Scenario(HEADCOUNT, True, "the number twice", told("Exercises the full range of supervisory authority over seventeen (17) subordinate employees.",
                                                      employees(6))),
    Scenario(HEADCOUNT, False, "guidance beside", told("Exercises the full range of supervisory authority over six (6) subordinate employees and gives "
                                                      "technical guidance to 25 field employees.", employees(6))),
    Scenario(HEADCOUNT, True, "by grades", told("Staff supervised: 12 GS-11, 4 GS-9 and 2 GS-5.", employees(5))),
    Scenario(HEADCOUNT, False, "by grades, as charted", told("Staff supervised: 4 GS-11 and 2 GS-5.", employees(6))),
    Scenario(HEADCOUNT, True, "is staffed by", told("The {unit} is staffed by 18 employees under the incumbent's direction.", employees(6))),
    Scenario(HEADCOUNT, False, "is staffed by, and serves", told("The {unit} is staffed by 6 employees, who handle 2,400 requests of 35 offices.",
                                                                employees(6))),
    Scenario(HEADCOUNT, True, "directly and indirectly", told("Directly supervises 9 employees and indirectly another 12.", employees(6))),
    Scenario(HEADCOUNT, False, "seasonal ones of others", told("Directly supervises 6 employees. During the season 20 temporary employees of the regional "
                                                              "offices, who work for their own chiefs, take part.", employees(6))),
    Scenario(HEADCOUNT, True, "a complement", told("Has a complement of 19 positions, whose work the incumbent plans and reviews.", employees(6), show=listed)),
    Scenario(HEADCOUNT, False, "a complement with vacancies", told("Has a complement of 8 positions, two of them vacant.", employees(8, vacant=2))),
    Scenario(HEADCOUNT, True, "so many members", told("Plans and directs the work of a 20-member staff.", employees(6))),
    Scenario(HEADCOUNT, False, "members of another", told("Plans and directs the work of a 6-member staff in support of a 500-member bureau.", employees(6))),

    Scenario(DOUBLE, True, "a workforce in both", two_branches(5, 8, "Directs a workforce of {all} in the {unit} and the {other}."), also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "one of two units", two_branches(5, 8, "Directs a workforce of {own} in the {unit}, one of two branches with {all} employees in "
                                                            "the {division}.")),
    Scenario(DOUBLE, True, "they receive assignments", two_branches(6, 7, "{all} employees in two branches receive their assignments and ratings from the "
                                                                   "incumbent."), also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "they use the guides", two_branches(6, 7, "Some {all} employees of the division use the guides that the incumbent writes. "
                                                               "Supervises {own} employees.")),
    Scenario(DOUBLE, True, "positions of both", two_branches(6, 9, "Is responsible for the supervision of {all} positions, those of the {unit} and those of the "
                                                            "{other}."), also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "a committee of both", two_branches(6, 9, "Chairs the safety committee of both branches ({all} employees). Supervises {own} "
                                                               "employees.")),
    Scenario(DOUBLE, True, "a span of control", two_branches(7, 6, "The incumbent's span of control is {all} employees."), also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "the division's employees", two_branches(7, 6, "Below its branch chiefs the {division} has {all} employees; {own} of them report to "
                                                                    "the incumbent.")),
    Scenario(DOUBLE, True, "has charge", two_branches(5, 7, "Has charge of {all} persons.", listed), also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "shares a secretary", two_branches(5, 7, "Has charge of {own} persons and shares a secretary with the {other}, which has "
                                                              "{neighbour}.", listed)),
    Scenario(DOUBLE, True, "an entry of its own", two_branches(6, 8, "Subordinate positions: {all}."), also=(HEADCOUNT,)),
    Scenario(DOUBLE, False, "training for both", two_branches(6, 8, "Draws up the training plan for the {other}'s {neighbour} employees as well as for the {own} "
                                                             "whom the incumbent supervises.")),

    Scenario(LEVEL, True, "the supervisor is", under("The supervisor of this position is the {other}.")),
    Scenario(LEVEL, False, "another signs", under("The supervisor of this position is the {chief}. The {other} signs agreements with it.")),
    Scenario(LEVEL, True, "serves under", under("Serves under the administrative supervision of the {other}, who sets objectives.")),
    Scenario(LEVEL, False, "serves under, in absence", under("Serves under the administrative supervision of the {chief} and, in that director's absence, of "
                                                            "the {other}.")),
    Scenario(LEVEL, True, "accountable to", under("Receives assignments from and is accountable to the {other}.", show=listed)),
    Scenario(LEVEL, False, "accountable to the one charted", under("Receives requests from the {other} but is accountable to the {chief} alone.", show=listed)),
    Scenario(LEVEL, True, "part of another's office", under("The {unit} is part of the organization of the {other}, to whom its chief reports.")),
    Scenario(LEVEL, False, "was part of another's", under("Until last year the {unit} belonged to the {other}; its chief now reports to the {chief}.")),
    Scenario(LEVEL, True, "first and second line", under("First- and second-line supervisors of the position are the {other} and the {above}.")),
    Scenario(LEVEL, False, "briefs another", under("Briefs the {other} every week. First-line supervisor: {chief}.")),
    Scenario(LEVEL, True, "one of four who report", under("Is one of four branch chiefs who report to the {other}.")),
    Scenario(LEVEL, False, "one of four, at another's meetings", under("Is one of four branch chiefs who report to the {chief}, and attends the staff "
                                                                      "meetings of the {other}.")),

    Scenario(DRIFT, True, "other work and general elements", elements_of(other_work, GENERAL)),
    Scenario(DRIFT, False, "own work and general elements", elements_of(own_work, GENERAL)),
    Scenario(DRIFT, True, "one element of its own", elements_of(lambda setting: own_work(setting)[:1], other_work)),
    Scenario(DRIFT, False, "helps colleagues", elements_of(own_work, GUIDING)),
    Scenario(DRIFT, True, "talks with staff", elements_of(own_work, TALKS)),
    Scenario(DRIFT, False, "does what the supervisor says", elements_of(own_work, TO_THE_SUPERVISOR)),
    Scenario(DRIFT, True, "fills vacancies", elements_of(own_work, VACANCIES)),
    Scenario(DRIFT, False, "all in one element", elements_of(in_one)),
    Scenario(DRIFT, True, "other work as results", elements_of(as_results)),
    Scenario(DRIFT, False, "the duties themselves", elements_of(duties_as_elements)),
    Scenario(DRIFT, True, "another's duties", elements_of(lambda setting: [(f"Objective {n}", bare(text)) for n, (text, _) in
                                                                         enumerate(setting.works[4].duties, 1)])),
    Scenario(DRIFT, False, "two of three duties", elements_of(lambda setting: own_work(setting)[:2], GENERAL)),

    Scenario(LIKE, True, "in another order", retold(reversed_order, grade=higher)),
    Scenario(LIKE, False, "in another order, alike", retold(reversed_order)),
    Scenario(LIKE, True, "in sentences", retold(in_sentences, series=lambda setting: setting.works[1].series)),
    Scenario(LIKE, False, "half of it", retold(half_of_it, grade=higher)),
    Scenario(LIKE, True, "in bullets", retold(in_bullets, grade=lower)),
    Scenario(LIKE, False, "a trainee", retold(as_trainee, grade=lower)),
    Scenario(LIKE, True, "among more words", retold(among_more, grade=higher)),
    Scenario(LIKE, False, "only the conditions", retold(only_the_conditions, same_conditions, grade=higher)),
    Scenario(LIKE, True, "in other verbs", retold(in_other_verbs, grade=higher)),
    Scenario(LIKE, False, "in other verbs, another title", retold(in_other_verbs, title=lambda setting: f"{setting.work.title} (Field)")),
    Scenario(LIKE, True, "in capitals", retold(in_capitals, grade=lower)),
    Scenario(LIKE, False, "with a statement of difference", retold(with_difference, grade=lower)),
)
