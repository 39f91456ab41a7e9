# SPDX-License-Identifier: GPL-3.0-or-later
"""The budget positions of Box 09, and the associate director over harbor policy."""
from .people import CLASSIFIER, HARBORS, SERVICES
from .position import Duty, Position, factors

BUDGET_CHIEF = Position(
    title="Supervisory Budget Analyst",
    working_title="Chief, Budget Execution Branch",
    pay_plan="GS",
    series=("0560",),
    grade=13,
    number="OMS-0210",
    organization=SERVICES + ("Division of Financial Management", "Budget Execution Branch"),
    supervisory="supervisory",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Clementine Rookwood", "Director, Division of Financial Management"),
    classifier=CLASSIFIER,
    certified="March 14, 2016",
    employee="Bertrand Ollerenshaw",
    standards="General Schedule Supervisory Guide, HRCD-5, June 1998",
    introduction="""The Budget Execution Branch allots the funds of the Administration and follows their use. It has ten
employees: seven budget analysts at GS-11, two at GS-9, and one budget technician at GS-7. The Chief reports to the
Director, Division of Financial Management, GS-15, who reports to the Director of Management Services, an SES
position.""",
    duties=(
        Duty(
            """Supervises the ten employees of the branch. Plans and schedules the work, sets priorities, assigns work by
difficulty and ability, evaluates performance, advises on technical and administrative matters, interviews
candidates and recommends selections, hears and resolves complaints, effects minor discipline, identifies training
needs, and develops performance standards.""",
            50,
            "Supervision",
        ),
        Duty(
            """Directs the allotment of appropriated and trust funds to bureaus and offices. Decides on requests to move
funds within the limits of law, and reports possible violations to the Director.""",
            30,
            "Budget execution",
        ),
        Duty(
            """Advises heads of bureaus and offices on the state of their funds and on the choices that they have at
the end of the year.""",
            20,
            "Advice",
        ),
    ),
    system="gssg",
    factors=factors(
        ("1-3", """The branch gives complex administrative and budget services that directly and significantly affect all
bureaus and offices of the Administration, with about 5,600 employees in varied occupations, and supports most of
their functions."""),
        ("2-2", """The position reports to the Director, Division of Financial Management, a GS-15, who reports to the
Director of Management Services, an SES position."""),
        ("3-2", """The Chief plans work, sets priorities, and prepares schedules; assigns work by difficulty and by the
capability of employees; evaluates performance; gives advice on work and administrative matters; interviews candidates
and recommends appointments; hears and resolves complaints; effects minor disciplinary measures; identifies training
needs; finds ways to improve production; and develops performance standards."""),
        ("4A-2", """Frequent contacts are with heads of offices and staff of bureaus throughout the Administration and with
administrative staff of Treasury, in meetings and by telephone."""),
        ("4B-2", """The purpose is to ensure that information given to outside parties is accurate and consistent, to plan
and coordinate the work with other offices, and to resolve differences of opinion among managers."""),
        ("5-6", """The basic work of the branch is budget analysis at GS-11, done by seven of its ten employees."""),
        ("6-4", """Supervision requires substantial coordination and integration of work at the GS-11 level. The Chief
identifies and integrates internal and external program issues, makes sure that work is uniform, and recommends
resources for projects."""),
    ),
)  # fmt: skip

BUDGET_ANALYST = Position(
    title="Budget Analyst",
    pay_plan="GS",
    series=("0560",),
    grade=11,
    number="OMS-0214",
    organization=SERVICES + ("Division of Financial Management", "Budget Execution Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Bertrand Ollerenshaw", "Chief, Budget Execution Branch"),
    classifier=CLASSIFIER,
    certified="October 5, 2020",
    employee="Hollis Wainscott",
    standards="Professional and Administrative Work in the Accounting and Budget Group, GS-0500",
    introduction="""The incumbent is a budget analyst in the Budget Execution Branch and follows the funds of the Bureau of
Harbor Safety and of two offices.""",
    duties=(
        Duty(
            """Reviews requests for allotment of funds, compares them with the approved operating plan, and recommends
approval, change, or refusal. Follows obligations and outlays month by month, finds the cause of differences, and
proposes transfers between accounts.""",
            55,
            "Execution",
        ),
        Duty(
            """Prepares tables and explanations for the quarterly review of funds and for reports to Treasury. Checks
entries of the bureaus against the accounting system and has errors corrected.""",
            30,
            "Reports",
        ),
        Duty(
            """Advises program managers on the rules for the use of funds and on the end-of-year closing.""",
            15,
            "Advice",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of a wide range of budget principles, practices, and laws, and of the financial and budget
relationships of the programs served, to analyze and recommend changes in the use of funds from several sources."""),
        ("2-4", """The branch chief sets overall objectives and dates. The analyst plans and carries out the work, resolves most
conflicts with the offices served, and keeps the chief informed of controversial matters. Work is reviewed for
effectiveness in meeting the objectives."""),
        ("3-3", """Guides are budget circulars, appropriation acts, and agency handbooks. They are not always specific to trust
funds; the analyst interprets and adapts them."""),
        ("4-4", """The work takes in different and unrelated processes for funds with unlike rules. Data from the bureaus conflict
or are incomplete, and the analyst assesses them before recommending a course."""),
        ("5-3", """The purpose is to treat conventional budget problems by established methods. The work affects the timely
use of funds by the offices served."""),
        ("6-2", "Contacts are with program managers and budget staff of the offices served."),
        ("7-2", "The purpose is to plan and coordinate the use of funds and to resolve differences in accounts."),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office."),
    ),
)
