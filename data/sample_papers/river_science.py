# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions of the Bureau of River Science that came with the papers of 2024."""
from dataclasses import replace

from .people import CLASSIFIER, SCIENCE
from .position import Duty, Position, factors

ADMINISTRATIVE_OFFICER = Position(
    title="Administrative Officer",
    working_title="Chief, Administrative Branch",
    pay_plan="GS",
    series=("0341",),
    grade=11,
    number="BRS-3040",
    organization=SCIENCE + ("Administrative Branch",),
    supervisory="neither",
    flsa="exempt",
    duty_station="Tamarack Bend, IA",
    supervisor=("Dr. Ottoline Fairweather", "Director, Bureau of River Science"),
    classifier=CLASSIFIER,
    certified="February 20, 2024",
    employee="Olympia Rensselaer",
    standards="Administrative Officer Series, GS-0341",
    introduction="""The Administrative Branch gives budget, personnel, procurement, and property service to the two
laboratories of the Bureau of River Science. The incumbent heads the branch and reports to the Director of the
Bureau.""",
    duties=(
        Duty(
            """Prepares the Bureau's budget estimate and operating plan. Allots funds to the laboratories, follows
obligations each month, explains differences, and recommends to the Director what to shift between accounts.""",
            30,
            "Budget",
        ),
        Duty(
            """Advises the Director and the laboratory managers on staffing, pay, and travel rules; prepares requests for
personnel actions and works with the servicing personnel office on vacancies and awards.""",
            15,
            "Personnel Management",
        ),
        Duty(
            """Plans purchases of instruments and supplies, manages the property records and the vehicles of the Bureau,
and arranges repairs and space.""",
            15,
            "Procurement and Property",
        ),
        Duty(
            """Supervises the program support specialist and the assistants of the branch: plans and assigns their work,
reviews it, approves leave, interviews candidates, hears complaints, and rates performance.""",
            40,
            "Supervision",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of a wide range of administrative concepts, principles, and practices in budget, personnel, and
procurement, and of the programs of the Bureau, to advise managers and to solve problems where the rules of
several fields meet."""),
        ("2-4", """The Director sets objectives and resources. The incumbent plans and carries out the work, resolves most
conflicts, coordinates with the central offices, and keeps the Director informed of matters that may become
controversial. Work is reviewed for effectiveness in meeting the objectives."""),
        ("3-3", """Guides are the agency's budget, personnel, and procurement manuals. They are not always applicable to
research with money from several sources; the incumbent interprets and adapts them."""),
        ("4-4", """Assignments take in many different and unrelated processes of administration. The incumbent assesses
incomplete and conflicting information on funds and needs before choosing a course."""),
        ("5-3", """The purpose is to treat conventional administrative problems by established methods. The work affects the
operation of the laboratories and the use of their funds."""),
        ("6-3", "Contacts are with managers of the Bureau, the central offices, universities, and vendors."),
        ("7-2", """The purpose is to plan and coordinate work and to resolve problems of administration with people who work
toward common goals."""),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office."),
    ),
)

ECOLOGIST = Position(
    title="Ecologist",
    pay_plan="GS",
    series=("0408",),
    grade=11,
    number="BRS-3051",
    organization=SCIENCE + ("River Ecology Laboratory",),
    supervisory="neither",
    flsa="exempt",
    duty_station="Tamarack Bend, IA",
    supervisor=("Dr. Isolde Marchbanks", "Chief, River Ecology Laboratory"),
    classifier=CLASSIFIER,
    certified="March 18, 2024",
    employee="Leander Fitzosborne",
    standards="Professional Work in the Natural Resources Management and Biological Sciences Group, GS-0400",
    introduction="""The River Ecology Laboratory studies how locks, dams, and dredging affect plants and animals of the
river. The incumbent carries out surveys of backwaters and wetlands.""",
    duties=(
        Duty(
            """Plans and carries out surveys of mussel beds, fish nurseries, and wetland plants at sites where channels
are dredged or material is placed. Chooses sampling methods, leads the field days, identifies species, and analyzes
the results.""",
            60,
            "Surveys",
        ),
        Duty(
            """Writes reports on the condition of the sites before and after a project and recommends times and methods of
dredging that spare them. Presents the findings to engineers and State biologists.""",
            25,
            "Reports",
        ),
        Duty(
            """Maintains the laboratory's reference collection and its data base of river habitats.""",
            15,
            "Collections",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Professional knowledge of a wide range of ecological concepts, principles, and methods to plan surveys and
to solve difficult problems of habitat in regulated rivers; skill in statistics and in the identification of aquatic
plants and animals."""),
        ("2-4", """The laboratory chief sets objectives and resources. The ecologist plans and carries out the surveys, resolves
most conflicts with State biologists and engineers, and keeps the chief informed. Results are reviewed for soundness
and for effect on the laboratory's program."""),
        ("3-3", """Survey protocols, keys, and the literature are available but do not always fit backwaters behind dams. The
ecologist interprets and adapts them."""),
        ("4-4", """Sites differ in flow, sediment, and history. Data are incomplete, and the ecologist assesses unusual
combinations of conditions to decide what caused a change."""),
        ("5-3", """The purpose is to investigate and analyze habitat questions by established methods. The work affects
the design of projects and the condition of the river."""),
        ("6-3", "Contacts are with engineers, State biologists, universities, and conservation groups."),
        ("7-2", "The purpose is to plan and coordinate surveys and to advise on findings with cooperative parties."),
        ("8-2", "Field days need wading, lifting of nets, and walking on soft ground."),
        ("9-2", "Work is done on the water in heat, cold, and rain; life vests are worn."),
    ),
)

# A second position of the same work and grade at the same laboratory.
SECOND_ECOLOGIST = replace(ECOLOGIST, number="BRS-3053", certified="April 8, 2024", employee="Sunniva Castellane")
