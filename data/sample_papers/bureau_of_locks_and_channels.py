# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions of the Bureau of Locks and Channels: engineers, technicians, and the executives over them."""
from .people import CLASSIFIER, LOCKS
from .position import Duty, Position, factors

LOCK_ENGINEER = Position(
    title="Interdisciplinary: General Engineer/Environmental Engineer",
    working_title="Dredging Program Engineer",
    pay_plan="GS",
    series=("0801", "0819"),
    grade=13,
    number="BLC-1127",
    organization=LOCKS + ("Engineering Division", "Channel Design Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="Port Halloran, LA",
    supervisor=("Ferdinand Achterberg", "Chief, Channel Design Branch"),
    classifier=CLASSIFIER,
    certified="July 29, 2024",
    standards="Professional Work in the Engineering and Architecture Group, GS-0800",
    introduction="""The Channel Design Branch designs navigation channels, disposal areas, and river training works.
This is an interdisciplinary position: it may be filled by a general engineer, GS-0801, or an environmental engineer,
GS-0819. The incumbent is responsible for the engineering of dredging and of the beneficial use of dredged material
on the lower river.""",
    duties=(
        Duty(
            """Serves as lead engineer for projects that dredge 40 miles of channel and place the material in wetlands.
Determines channel dimensions and overdepth, selects disposal methods, and designs containment dikes and outlets.
Devises approaches where sediment is contaminated and no proven method of placement exists; plans the trials by
which a method is judged. Reviews designs by architect-engineer firms and accepts or rejects them.""",
            60,
        ),
        Duty(
            """Prepares environmental assessments and engineering reports on proposed projects. Coordinates with State
water quality agencies and the fish and wildlife service, negotiates conditions of permits, and defends the design
at public meetings where landowners and fishing interests oppose it.""",
            25,
        ),
        Duty(
            """Advises field offices on dredging problems, writes technical guidance for the bureau, and serves on the
committee that revises the agency's dredging manual.""",
            15,
        ),
    ),
    system="fes",
    factors=factors(
        ("1-8", """Mastery of hydraulic, sediment, and environmental engineering sufficient to apply new theories
and methods to problems of contaminated sediment not open to treatment by accepted practice, and to make decisions
that significantly change agency dredging projects. Ability to use results of research in two disciplines."""),
        ("2-4", """The branch chief sets overall objectives and funds. The engineer and the chief consult on schedule
and scope. The engineer plans and carries out the projects, resolves conflicts with other agencies, interprets policy,
and keeps the chief informed of controversies. Completed work is reviewed for feasibility and for compatibility with
other projects."""),
        ("3-4", """Agency manuals, water quality laws, and journal papers apply, but give little help with
contaminated material. The engineer departs from traditional methods and develops criteria which are then proposed as
agency practice."""),
        ("4-5", """Projects involve many processes: river flow, sediment chemistry, structures, and wetlands ecology.
Decisions are made under major uncertainty, since models disagree and the behavior of the material after placement is
not known. The engineer develops new techniques and sets criteria."""),
        ("5-4", """The purpose is to formulate projects, set criteria, and investigate unusual conditions. The work
affects a wide range of bureau activities, shipping, and State programs for wetlands."""),
        ("6-3", """Contacts are with engineers and managers in the agency, contractors, State officials, university
scientists, landowners, and the press."""),
        ("7-3", """The purpose is to persuade and negotiate with officials and landowners who are skeptical of
placement near their land, and to gain agreement on permit conditions."""),
        ("8-2", """Visits to dredges and disposal areas require walking on rough, wet ground and climbing ladders."""),
        ("9-2", """There is regular exposure to moving machinery, mud, heat, and contaminated sediment; life vests and
protective clothing are worn."""),
    ),
)

ENGINEERING_TECHNICIAN = Position(
    title="Civil Engineering Technician",
    pay_plan="GS",
    series=("0802",),
    grade=9,
    number="BLC-1188",
    organization=LOCKS + ("Central Basin Field Office", "Survey Section"),
    supervisory="neither",
    flsa="nonexempt",
    duty_station="Tamarack Bend, IA",
    supervisor=("Lucinda Voorhees-Pike", "Chief, Survey Section"),
    classifier=CLASSIFIER,
    certified="May 6, 2024",
    standards="Engineering Technician Series, GS-0802",
    introduction="""The Survey Section makes hydrographic and land surveys for channel maintenance in the Central
Basin. The incumbent is the senior technician of a survey boat.""",
    duties=(
        Duty(
            """Plans and carries out channel surveys with multibeam sonar and satellite positioning. Decides on line
spacing and checks for the bottom expected, finds the cause of errors, and decides when a survey must be repeated.
Processes soundings, edits false returns, and prepares charts and volumes that serve as the basis of payment to
dredging contractors.""",
            70,
            "Channel surveys",
        ),
        Duty(
            """Inspects dredging work for compliance with contract drawings: compares surveys before and after,
computes pay quantities, and reports deviations to the project engineer.""",
            20,
            "Inspection",
        ),
        Duty(
            """Maintains control monuments and survey equipment. Trains two lower-graded technicians in procedures
and safe work on the water.""",
            10,
            "Equipment and training",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-6", """Practical knowledge of a wide range of surveying methods, of hydrography, and of dredging practice
that in a narrow area approaches that of a professional engineer; skill with sonar and positioning systems and
their software."""),
        ("2-3", """The section chief assigns projects with priorities and dates and helps with unusual situations. The
technician plans the steps, handles problems of equipment and weather by accepted practice, and coordinates with the
project engineer. Work is reviewed for technical soundness and conformity with requirements."""),
        ("3-3", """Survey manuals, equipment instructions, and specifications are available but do not cover all
conditions of the river. The technician interprets and adapts them."""),
        ("4-3", """The work has different and unrelated processes: planning, measurement, reduction of data, and
inspection. The technician identifies the factors that affect a survey and chooses among many alternatives."""),
        ("5-3", """The work resolves a variety of conventional problems. It affects the adequacy of channels, the
safety of navigation, and payment for dredging."""),
        ("6-2", "Contacts are with engineers and boat crews in the bureau and with contractors' foremen."),
        ("7-2", "The purpose is to coordinate surveys and to settle differences in quantities with cooperative parties."),
        ("8-2", "Work in small boats requires lifting up to 40 pounds, standing, and bending."),
        ("9-2", "Work is outdoors on the river in all weather with risk from traffic; life vests are worn."),
    ),
)

CIVIL_ENGINEER_SUPERVISOR = Position(
    title="Supervisory Civil Engineer",
    working_title="Chief, Structures Branch",
    pay_plan="GS",
    series=("0810",),
    grade=14,
    number="BLC-1102",
    organization=LOCKS + ("Engineering Division", "Structures Branch"),
    supervisory="supervisory",
    flsa="exempt",
    duty_station="Port Halloran, LA",
    supervisor=("Jocasta Brandywine", "Chief Engineer"),
    classifier=CLASSIFIER,
    certified="08/19/2024",
    employee="Alasdair Munnery",
    standards="General Schedule Supervisory Guide, HRCD-5, June 1998",
    notes={"level_code": "0810", "short_date": "08/19/24"},
    introduction="""The Structures Branch designs and evaluates locks, dams, and gates in six States. It has 23
employees: fourteen civil and structural engineers at GS-12, four at GS-11, two technicians at GS-9, and three team
leaders at GS-13. The Chief reports to the Chief Engineer, GS-15, who reports to the Director of the Bureau (SES).""",
    duties=(
        Duty(
            """Directs the branch through three team leaders. Sets annual and multiyear work plans, assigns projects,
evaluates performance of the team leaders and reviews ratings of other employees, selects employees, hears
grievances, recommends disciplinary action, approves training, leave, and travel, and balances work among teams.""",
            50,
            "Supervision",
        ),
        Duty(
            """Is responsible for the technical soundness of designs, inspections, and safety evaluations of locks and
dams. Approves the substance of reports and decides on methods where team leaders bring problems.""",
            35,
            "Technical direction",
        ),
        Duty(
            """Represents the bureau in dealings with carriers, State dam safety officials, and contractors'
executives; justifies the branch's budget and schedule.""",
            15,
            "Representation",
        ),
    ),
    system="gssg",
    factors=factors(
        ("1-3", """Scope: the branch performs professional engineering for locks and dams in six States of the lower
and central river. Effect: the work directly and significantly affects the bureau's operations, shippers, utilities,
and the safety of people who live below the dams."""),
        ("2-2", """The Chief is accountable to the Chief Engineer, GS-15, one level below the Director, who is a
member of the Senior Executive Service."""),
        ("3-3", """The Chief exercises the usual supervisory authorities and, in addition: uses team leaders to direct
work; has a significant part in dealings with officials of other units and in advising the Director; assures equity of
standards and ratings; directs work with a multimillion dollar level of annual resources; makes decisions on problems
presented by team leaders; evaluates leaders and reviews ratings of others; approves selections; recommends selection
of team leaders; hears group grievances; reviews serious disciplinary actions; decides on costly training; determines
whether contractors' work is accepted; and approves awards and within-grade increases."""),
        ("4A-3", """Frequent contacts are with managers of major organizations of the bureau, technical staff of other
agencies, State dam safety managers, and executives of large construction firms; they often need extensive
preparation."""),
        ("4B-3", """The purpose is to justify, defend, and negotiate on behalf of the branch, to obtain resources,
and to gain compliance with safety requirements."""),
        ("5-7", """The basic work of the branch is professional engineering at GS-12: fourteen of twenty
nonsupervisory employees, or about 70 percent of the workload."""),
        ("6-5", """Supervision requires significant and extensive coordination and integration of important projects
at GS-12. The Chief makes major recommendations on which projects to start, drop, or curtail, on changes in
organization, on the resources for each program, and on long-range planning."""),
    ),
)

BUREAU_DIRECTOR = Position(
    title="Director, Bureau of Locks and Channels",
    pay_plan="ES",
    series=("0340",),
    grade=None,
    number="BLC-0001",
    organization=LOCKS,
    supervisory="managerial",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Thaddeus Okonkwo-Reyes", "Administrator"),
    classifier=("Araminta Goldfinch-Osei", "Director, Division of Human Capital"),
    certified="January 15, 2024",
    employee="Seraphina Delacroix-Hunt",
    standards="5 U.S.C. 3132(a)(2)",
    introduction="""The Director heads the Bureau of Locks and Channels, one of four bureaus of the Administration. The
Bureau has 2,940 employees in headquarters and nine field offices and an annual budget of about 1.8 billion dollars.
The Director reports to the Administrator, who is appointed by the President with the advice and consent of the
Senate.""",
    duties=(
        Duty(
            """Directs the Bureau through a Deputy Director, a Chief Engineer, four division chiefs, and nine field
office managers, all but one at GS-15 or in the Senior Executive Service. Establishes the Bureau's structure, allocates
staff and funds among divisions and field offices, and approves or refuses reorganizations.""",
            40,
        ),
        Duty(
            """Is held accountable for the success of the Lock Renewal Program, a twelve-year program of 6.4 billion
dollars authorized by Congress. Decides on the order of projects, commits resources, settles trade-offs of cost,
schedule, and safety, and defends the program before the Office of Management and Budget and committees of Congress.""",
            30,
        ),
        Duty(
            """Chairs quarterly reviews in which progress toward the Bureau's goals is measured, evaluates the
results, and changes goals, schedules, and the allocation of resources when results fall short.""",
            15,
        ),
        Duty(
            """Issues national policy on the operation of locks, hours of service, and closure of waterways, as
delegated by the Administrator, without further review.""",
            15,
        ),
    ),
    controls="""The Administrator gives broad policy direction only. The Director acts with full authority in all
matters of the Bureau. Performance is judged by the results of the Bureau's programs.""",
    sections=(
        (
            "Executive Core Qualifications",
            """Leading change, leading people, results driven, business acumen, and building coalitions, shown in the
direction of large technical organizations.""",
        ),
    ),
)

STRUCTURES_ADVISER = Position(
    title="Senior Technical Adviser (Navigation Structures)",
    pay_plan="SL",
    series=("0810",),
    grade=None,
    number="BLC-0006",
    organization=LOCKS + ("Office of the Chief Engineer",),
    supervisory="neither",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Jocasta Brandywine", "Chief Engineer"),
    classifier=("Araminta Goldfinch-Osei", "Director, Division of Human Capital"),
    certified="February 26, 2024",
    standards="5 CFR part 319",
    introduction="""The Adviser is the Administration's foremost expert in the safety of navigation locks and movable
dams and advises the Chief Engineer, the Director, and the Administrator. The position has no organization to direct
and no employees to supervise.""",
    duties=(
        Duty(
            """Gives expert judgment on the safety of structures whose failure would close a river or threaten life.
Reviews designs and investigations of unusual difficulty from all field offices and states what must be done before a
structure may go on in service. Opinions are accepted as final in technical matters.""",
            60,
        ),
        Duty(
            """Develops the criteria by which gates, anchorages, and foundations are evaluated in the Administration.
The criteria are adopted by other agencies and by waterway authorities in Europe.""",
            25,
        ),
        Duty(
            """Represents the Administration in national and international technical bodies and testifies as an
expert. Leads ad hoc boards of inquiry after accidents; board members remain under their own supervisors.""",
            15,
        ),
    ),
    controls="""The Chief Engineer gives administrative direction only. Technical conclusions are not reviewed.""",
    sections=(
        (
            "Guidelines",
            """Guides are professional literature and broad policy. The Adviser is the authority who writes the
guides that others use.""",
        ),
        (
            "Supervisory Responsibilities",
            """None. Occasional leadership of boards of inquiry takes less than 10 percent of the time.""",
        ),
    ),
)
