# SPDX-License-Identifier: GPL-3.0-or-later
"""The heads below the Administrator: two who decide the same permits, two who answer for the same emergencies."""
from .people import HARBORS, SCIENCE, SERVICES
from .position import Duty, Position

HUMAN_CAPITAL = ("Araminta Goldfinch-Osei", "Director, Division of Human Capital")
CRITERIA = "5 U.S.C. 3132(a)(2)"

HARBOR_DIRECTOR = Position(
    title="Director, Bureau of Harbor Safety",
    pay_plan="ES",
    series=("0340",),
    grade=None,
    number="BHS-2001",
    organization=HARBORS,
    supervisory="managerial",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Thaddeus Okonkwo-Reyes", "Administrator"),
    classifier=HUMAN_CAPITAL,
    certified="March 4, 2024",
    employee="Marguerite Aldous-Penn",
    standards=CRITERIA,
    introduction="""The Director heads the Bureau of Harbor Safety, which has 780 employees in four divisions and twelve
district offices and an annual budget of about 190 million dollars. The Director reports to the Administrator.""",
    duties=(
        Duty(
            """Directs the Bureau of Harbor Safety through a Deputy Director and four division directors. Establishes the
structure of the Bureau, allocates staff and funds among divisions and district offices, and approves or refuses
reorganizations.""",
            45,
        ),
        Duty(
            """Is held accountable for the success of the terminal inspection program. Decides which terminals are inspected
first, commits resources, and defends the program before the Office of Management and Budget and committees of
Congress.""",
            35,
        ),
        Duty(
            """Chairs quarterly reviews in which progress toward the Bureau's goals is measured, evaluates the results, and
changes goals, schedules, and the allocation of resources when results fall short. Issues national policy on the
safety of harbors, as delegated by the Administrator, without further review.""",
            20,
        ),
    ),
    controls="""The Administrator gives broad policy direction only. The Director acts with full authority in all matters
of the Bureau. Performance is judged by the results of the Bureau's programs.""",
)

PERMITS_DIRECTOR = Position(
    title="Director, Division of Waterway Permits",
    pay_plan="ES",
    series=("0340",),
    grade=None,
    number="BHS-2031",
    organization=HARBORS + ("Division of Waterway Permits",),
    supervisory="managerial",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Barnaby Whitlock-Ames", "Associate Deputy Director"),
    classifier=HUMAN_CAPITAL,
    certified="April 8, 2024",
    employee="Rosalind Tremayne-Oduya",
    standards=CRITERIA,
    introduction="""The Director heads the Division of Waterway Permits, which has 96 employees in five branches and an
annual budget of 14 million dollars.""",
    duties=(
        Duty(
            """Directs the Division of Waterway Permits through five branch chiefs. Establishes the structure of the division,
allocates staff and funds among its branches, selects the chiefs, rates their performance, and decides on discipline.""",
            45,
        ),
        Duty(
            """Is held accountable for the decision on every application to build, dredge, or moor in a navigable waterway.
Decides which applications are granted or refused, sets the time within which they are decided, and commits the
resources needed to clear the backlog.""",
            35,
        ),
        Duty(
            """Monitors progress toward the goals of the permit program, evaluates the results each quarter, and changes
goals, procedures, and the allocation of resources when results fall short. Issues national policy on permits that
binds the district offices.""",
            20,
        ),
    ),
    controls="""The Associate Deputy Director gives broad policy direction. Decisions on permits are final for the
Administration. Performance is judged by the results of the program.""",
)

AUTHORIZATIONS_DIRECTOR = Position(
    title="Director, Office of Channel Authorizations",
    pay_plan="ES",
    series=("0340",),
    grade=None,
    number="OMS-0031",
    organization=SERVICES + ("Office of Channel Authorizations",),
    supervisory="managerial",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Eudora Blackwood", "Director of Management Services"),
    classifier=HUMAN_CAPITAL,
    certified="May 13, 2024",
    employee="Leopoldine Marchetti",
    standards=CRITERIA,
    introduction="""The Director heads the Office of Channel Authorizations, which has 71 employees in four branches and an
annual budget of 11 million dollars.""",
    duties=(
        Duty(
            """Directs the Office of Channel Authorizations through four branch chiefs. Establishes the structure of the
office, allocates staff and funds among its branches, selects the chiefs, rates their performance, and decides on
discipline.""",
            45,
        ),
        Duty(
            """Is held accountable for the decision on every application to build, dredge, or moor in a dredged channel.
Decides which applications are granted or refused, sets the time within which they are decided, and commits the
resources needed to clear the backlog.""",
            35,
        ),
        Duty(
            """Monitors progress toward the goals of the authorization program, evaluates the results each quarter, and
changes goals, procedures, and the allocation of resources when results fall short. Issues national policy on
authorizations that binds the field offices.""",
            20,
        ),
    ),
    controls="""The Director of Management Services gives broad policy direction. Decisions on authorizations are final for
the Administration. Performance is judged by the results of the program.""",
)

EMERGENCY_DIRECTOR = Position(
    title="Director, Division of Harbor Emergencies",
    pay_plan="ES",
    series=("0089",),
    grade=None,
    number="BHS-2041",
    organization=HARBORS + ("Division of Harbor Emergencies",),
    supervisory="managerial",
    flsa="exempt",
    duty_station="Great Bend, KY",
    supervisor=("Barnaby Whitlock-Ames", "Associate Deputy Director"),
    classifier=HUMAN_CAPITAL,
    certified="February 5, 2024",
    employee="Cornelius Vanderhaeghe",
    standards=CRITERIA,
    introduction="""The Director heads the Division of Harbor Emergencies, which has 118 employees in six response
branches.""",
    duties=(
        Duty(
            """Directs the Division of Harbor Emergencies through six branch chiefs, allocates crews, boats, and funds among
the branches, selects the chiefs, and rates their performance.""",
            40,
        ),
        Duty(
            """Is accountable for the Administration's readiness for spills, fires, and groundings in harbors. Decides when a
harbor is closed and when it opens again, commands the response, and answers to the Administrator for the results of
each emergency.""",
            40,
        ),
        Duty(
            """Evaluates exercises and responses against the goals of the readiness program, and changes plans, training, and
the allocation of resources where they fall short. Makes policy on the readiness of terminals that binds the district
offices.""",
            20,
        ),
    ),
    controls="""The Associate Deputy Director gives broad policy direction. Decisions during an emergency are final.""",
)

CONTINUITY_DIRECTOR = Position(
    title="Director, Office of Continuity",
    pay_plan="ES",
    series=("0089",),
    grade=None,
    number="OMS-0041",
    organization=SERVICES + ("Office of Continuity",),
    supervisory="managerial",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Eudora Blackwood", "Director of Management Services"),
    classifier=HUMAN_CAPITAL,
    certified="June 17, 2024",
    employee="Anselm Dragonetti",
    standards=CRITERIA,
    introduction="""The Director heads the Office of Continuity, which has 54 employees in three branches. The office was
formed in 2023 from staffs of three bureaus.""",
    duties=(
        Duty(
            """Directs the Office of Continuity through three branch chiefs. Establishes its structure, allocates staff and
money, assigns and reviews the work of the chiefs, and rates their performance.""",
            40,
        ),
        Duty(
            """Is held accountable for response to spills, fires, and groundings wherever they halt traffic. Runs the national
operations center, commits crews and boats of all bureaus in an emergency, and reports the outcome to the
Administrator.""",
            40,
        ),
        Duty(
            """Measures the progress of the bureaus toward the goals of emergency readiness, evaluates exercises, and adjusts
goals, plans, and resources. Makes policy on continuity for all offices of the Administration. The office does not
issue permits.""",
            20,
        ),
    ),
    controls="""The Director of Management Services gives broad policy direction. Decisions of the operations center are
final.""",
)

SCIENCE_DIRECTOR = Position(
    title="Director, Bureau of River Science",
    pay_plan="ES",
    series=("0401",),
    grade=None,
    number="BRS-3001",
    organization=SCIENCE,
    supervisory="managerial",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Thaddeus Okonkwo-Reyes", "Administrator"),
    classifier=HUMAN_CAPITAL,
    certified="January 22, 2024",
    employee="Dr. Ottoline Fairweather",
    standards=CRITERIA,
    introduction="""The Director heads the Bureau of River Science, which has 140 employees in two laboratories and a branch
for administration, and an annual budget of 38 million dollars.""",
    duties=(
        Duty(
            """Directs the Bureau of River Science through the heads of its laboratories, allocates staff and funds among
them, approves their research programs, and decides which lines of research are begun and which end.""",
            45,
        ),
        Duty(
            """Is held accountable for the program that forecasts sediment and flow. Commits the Bureau's resources to
it, and defends its results before the Administrator and committees of Congress.""",
            35,
        ),
        Duty(
            """Evaluates the results of the laboratories against the goals of the Bureau and changes goals, schedules, and the
allocation of resources when results fall short. Makes policy on the quality of scientific findings. Advises the Director
of the Bureau of Locks and Channels on the flow that renewed locks will meet.""",
            20,
        ),
    ),
    controls="""The Administrator gives broad policy direction only. Performance is judged by the results of the Bureau.""",
    sections=(
        (
            "History of the Position",
            """From 2016 to 2019 the position led the recruitment of engineers for all bureaus. That work has since passed to
the Division of Human Capital.""",
        ),
    ),
)
