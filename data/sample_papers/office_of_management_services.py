# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions of the Office of Management Services: analysts, personnel, money, systems, contracts."""
from .people import CLASSIFIER, OLD_CLASSIFIER, SERVICES
from .position import Duty, Position, factors

PROGRAM_ANALYST = Position(
    title="Program Analyst",
    working_title="Senior Program Evaluator",
    pay_plan="GS",
    series=("0343",),
    grade=14,
    number="OMS-0418",
    organization=SERVICES + ("Division of Program Review",),
    supervisory="neither",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Leontyne Vashaw", "Director, Division of Program Review"),
    classifier=CLASSIFIER,
    certified="March 4, 2024",
    employee="Tobias Quillfeather",
    standards="Administrative Analysis Grade Evaluation Guide, TS-98, August 1990",
    introduction="""The Division of Program Review examines how well the Administration's lock, dredging, and harbor
safety programs use the money and people given to them. The position is the division's senior evaluator for
programs that cross bureau lines. Its studies are used by the Administrator and the Budget Review Board when
they settle the five-year plan, and by the Office of Management and Budget when it examines the request.""",
    duties=(
        Duty(
            """Plans and carries out evaluations of programs that two or more bureaus run together, such as the
dredged material program and the lock rehabilitation program. Defines the question where managers cannot agree
on what the trouble is, designs the study, selects measures, and decides which data of the nine field offices can
be compared. Develops new ways to measure lock reliability and delay to traffic where the cost-per-lockage figure
used until now misleads. Writes the report and its recommendations on program direction, staffing, and funding.""",
            50,
            "Evaluation of Cross-Bureau Programs",
        ),
        Duty(
            """Prepares the part of the five-year plan that sets program goals and the measures by which they are
judged. Drafts agency policy on program measurement for the Administrator's signature, and resolves objections of
the bureaus before it is issued. Reviews proposed legislation for its effect on the Administration's programs and
writes the analysis that goes to the Office of Management and Budget.""",
            30,
            "Planning and Policy",
        ),
        Duty(
            """Leads study teams of three to six analysts drawn from the bureaus, for the length of a study. Divides
the work, sets dates, and puts the product together. The analysts' own supervisors approve leave and rate
performance.""",
            15,
            "Study Teams",
        ),
        Duty("Performs other duties as assigned.", 5, "Other Duties"),
    ),
    system="fes",
    factors=factors(
        ("1-8", """Mastery of evaluation methods, statistics, and management theory to design studies for which no
accepted approach exists, and to replace measures that the agency has long relied on. Expert knowledge of the
laws that found the waterways programs, of the budget process, and of the bureaus' operations, sufficient to
recommend changes in the goals of major programs and to foresee what they do to other agencies."""),
        ("2-5", """The Director gives administrative direction in terms of the broad mission of the division. The
analyst decides what to study, defines scope and method, and carries the work to its end. Findings are accepted as
technically authoritative; review is for fit with the Administrator's priorities and available funds."""),
        ("3-5", """Guides are basic legislation, Administration policy statements, and general budget instructions
that say what is wanted but not how to find it. The analyst interprets them and develops criteria and policy that
others in the agency follow. The analyst is recognized in the agency as an authority on program measurement."""),
        ("4-5", """The work covers whole programs with many interacting parts: traffic, weather, engineering, labor,
and money. Decisions are complicated by changes in law, by data that conflict between field offices, and by doubt
as to what a program is meant to achieve. The analyst originates measures and criteria for later studies."""),
        ("5-5", """The purpose is to isolate why major programs do not reach their goals and to develop new
approaches to measuring and directing them. The results change major aspects of the lock and dredging programs
nationwide and the work of other experts in the bureaus and in partner agencies."""),
        ("6-3", """Contacts are with bureau directors and their staffs, examiners of the Office of Management and
Budget, staff of other agencies, port authorities, and carriers' associations. Each meeting is different and the
role of each party is worked out there."""),
        ("7-3", """Contacts serve to persuade program managers to accept findings that are critical of their programs
and to change them, where the managers doubt the method or fear the loss of funds."""),
        ("8-1", "The work is sedentary, with some travel to locks and field offices."),
        ("9-1", "The work is done in an office."),
    ),
)

MANAGEMENT_ANALYST = Position(
    title="Management Analyst",
    pay_plan="GS",
    series=("0343",),
    grade=12,
    number="OMS-0422",
    organization=SERVICES + ("Division of Program Review", "Organization and Methods Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Marguerite Ollivander", "Chief, Organization and Methods Branch"),
    classifier=CLASSIFIER,
    certified="June 17, 2024",
    employee="Percival Aldous Nyman",
    standards="Administrative Analysis Grade Evaluation Guide, TS-98, August 1990",
    introduction="""This position is located in the Organization and Methods Branch. The incumbent studies how offices
of the Administration are organized and how their work flows, and advises managers on structure, staffing, and
procedures.""",
    duties=(
        Duty(
            """Conducts management studies of headquarters offices and field offices. Gathers facts through
interviews, review of records, and observation; analyzes workload, staffing, layers of supervision, and
procedures; and develops alternatives. Studies in the last year covered the permit offices of three districts and
the merger of two supply units. Writes reports that set out findings, alternatives, costs, and recommendations and
briefs the managers concerned.""",
            55,
            "Management Studies",
        ),
        Duty(
            """Reviews proposals to reorganize. Checks mission and function statements for overlap, compares
supervisory ratios, estimates cost, and recommends approval, change, or disapproval to the branch chief. Works
with managers to resolve differences before the proposal is sent forward.""",
            25,
            "Reorganization Proposals",
        ),
        Duty(
            """Maintains the directive system for the office. Reviews draft directives for clarity and conflict with
other issuances, and advises writers on format and clearance.""",
            20,
            "Directives",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of a wide range of qualitative and quantitative methods for the assessment of program
effectiveness and the improvement of complex management processes. Knowledge of the mission, organization, and
procedures of the Administration. Skill in interviewing, in work measurement and in the presentation of findings
to managers."""),
        ("2-4", """Within a framework of priorities, funding, and overall study objectives, the analyst and the
supervisor develop a mutually acceptable project plan. The analyst then plans the work, chooses techniques,
resolves most conflicts that arise, and keeps the supervisor informed of progress and of controversial findings.
Completed studies are reviewed for compatibility with goals and for effectiveness in reaching the objectives."""),
        ("3-4", """Guidelines are general agency policies, management theory, and past studies. They leave
considerable room. The analyst adapts or departs from usual methods to develop criteria that fit the organization
under study, for instance where workload cannot be counted in units."""),
        ("4-4", """Projects consist of problems in processes with several phases, in organizations whose functions
overlap. Records are often incomplete or do not agree. The analyst weighs the interests of several managers,
interprets considerable data, and refines methods to identify where the trouble lies."""),
        ("5-4", """The purpose is to assess the effectiveness of organizations and to devise improvements in
administrative systems. The work affects the way a wide range of the Administration's field activities are
organized and staffed."""),
        ("6-3", """Contacts are with managers and employees throughout the Administration and with consultants,
contractors, and staff of other agencies in moderately unstructured settings."""),
        ("7-3", """The purpose is to influence managers to accept and carry out findings and recommendations.
Managers may resist because of organizational conflict, competing aims, or resource problems."""),
        ("8-1", "The work is sedentary. Some travel is needed."),
        ("9-1", "The work is done in an office setting with adequate light and heat."),
    ),
)

CLASSIFICATION_SPECIALIST = Position(
    title="Human Resources Specialist (Classification)",
    pay_plan="GS",
    series=("0201",),
    grade=12,
    number="OMS-0307",
    organization=SERVICES + ("Division of Human Capital", "Staffing and Classification Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Hyacinth Pommeroy", "Chief, Staffing and Classification Branch"),
    classifier=CLASSIFIER,
    certified="September 9, 2023",
    employee="Cornelius Abbeydale",
    standards="Administrative Work in the Human Resources Management Group, GS-0200",
    introduction="""The incumbent provides position classification and position management service to the Bureau of
Locks and Channels and to the Office of Management Services, about 1,400 positions in some ninety occupations of
professional, administrative, technical, and clerical kind.""",
    duties=(
        Duty(
            """Classifies positions under the General Schedule and the Federal Wage System. Audits work, compares it
with OPM standards and guides, determines title, series, and grade, and writes evaluation statements. Positions
include interdisciplinary engineering work, supervisory positions, and mixed positions that no single standard
covers.""",
            50,
        ),
        Duty(
            """Advises managers on position management: the effect of a proposed structure on grades, on the number
of supervisors, and on cost. Proposes other ways to divide the work. Reviews reorganization packages for the
serviced offices and tells managers what they will do to current employees.""",
            30,
        ),
        Duty(
            """Processes classification appeals and consistency reviews. Gathers the record, writes the report to OPM
or to the agency, and explains decisions to employees and supervisors.""",
            20,
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of a wide range of classification principles, standards, law, and precedent decisions,
and skill in applying them to new or unusual organizations and to positions with mixed duties. Knowledge of
position management and of related staffing and pay rules sufficient to advise managers on complex changes."""),
        ("2-4", """The supervisor sets overall objectives and resources. The incumbent and the supervisor agree on
priorities and dates for large reviews. The incumbent plans and carries out the work alone, determines the approach,
and informs the supervisor of matters that may become contentious. Work is reviewed for soundness of overall
approach and for compliance with law."""),
        ("3-4", """Guides are OPM standards, the supervisory guide, digests of appeal decisions, and agency policy.
They are stated in general terms and often do not treat the mixed and new work of the river projects. The incumbent
departs from established methods, works out criteria for kinds of work that no standard covers, and proposes agency
guides."""),
        ("4-4", """The work takes in the full range of classification questions for varied occupations in
organizations that change often. The incumbent assesses conflicting accounts of the same work by employee and
supervisor, and unusual duties not described in any standard."""),
        ("5-4", """The purpose is to establish criteria for the classification of new kinds of work and to assess how
well organizations are structured. The work affects a wide range of the Administration's activities and the pay of
employees in field offices of every district."""),
        ("6-3", """Contacts are with managers, employees, and union representatives in the serviced offices, with
OPM staff, and with classifiers of other agencies."""),
        ("7-3", """The purpose is to persuade managers who are set on a certain grade to accept a finding that does
not support it, and to influence them toward sound structure. Some are openly skeptical."""),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office. Audits at locks need ordinary care."),
    ),
    printed_total=2965,  # the points printed add to 2790
)

HR_ASSISTANT = Position(
    title="Human Resources Assistant (Office Automation)",
    pay_plan="GS",
    series=("0203",),
    grade=6,
    number="OMS-0331",
    organization=SERVICES + ("Division of Human Capital", "Employee Services Branch"),
    supervisory="neither",
    flsa="nonexempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Dorothea Kessel-Vane", "Chief, Employee Services Branch"),
    classifier=CLASSIFIER,
    certified="11/02/2022",
    employee="Philippa Rosewarne",
    standards="Grade Level Guide for Clerical and Assistance Work; Human Resources Assistance, GS-0203",
    notes={"level_code": "0214", "short_date": "11/02/22"},
    introduction="""The Employee Services Branch processes personnel actions and keeps personnel records for 2,100
employees. The incumbent supports three human resources specialists.""",
    duties=(
        Duty(
            """Processes personnel actions such as appointments, promotions, within-grade increases, and separations
in the automated personnel system. Checks requests for completeness and for the correct authority, selects remarks
and codes, and corrects errors that the system rejects. Computes service dates, including cases with broken
service.""",
            60,
            "Personnel actions",
        ),
        Duty(
            """Answers questions of employees and supervisors on leave, pay setting, and forms. Explains regulations
that bear on the case. Refers unusual questions to a specialist.""",
            25,
            "Questions of employees",
        ),
        Duty(
            """Prepares letters, tables, and reports with word processing and spreadsheet software. A qualified
typist is required (40 words per minute).""",
            15,
            "Office automation",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-4", """Knowledge of an extensive body of personnel rules, procedures, and operations to process the full
range of personnel actions and to resolve recurring discrepancies. Practical knowledge of the automated personnel
system and of word processing and spreadsheet software."""),
        ("2-3", """The supervisor defines objectives, priorities, and deadlines and helps with cases that have no
precedent. The incumbent plans the steps of the work, handles problems and deviations in accordance with
instructions and accepted practice. Finished actions are reviewed for technical soundness and conformity with
regulation."""),
        ("3-2", """Guides are processing manuals, agency handbooks, and desk procedures. The incumbent chooses the
one that fits and may depart from it in minor ways; where none fits, the case is referred."""),
        ("4-2", """Actions differ in the authority used, in documentation needed, and in the employee's history. The
incumbent decides what to do by recognizing which of a few choices applies."""),
        ("5-2", """The work follows specific rules and makes up a complete segment of the personnel process. It
affects the accuracy and reliability of records on which pay and benefits rest."""),
        ("6-2", """Contacts are with employees and supervisors of the serviced offices, with the payroll office, and
with applicants."""),
        ("7-2", """The purpose is to plan and coordinate the processing of actions with cooperative people, and to
clear up differences in the record."""),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office."),
    ),
)

ACCOUNTANT = Position(
    title="Accountant",
    pay_plan="GS",
    series=("0510",),
    grade=11,
    number="OMS-0256",
    organization=SERVICES + ("Division of Financial Management", "General Ledger Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Ignatius Farrowby", "Chief, General Ledger Branch"),
    classifier=CLASSIFIER,
    certified="01/22/2024",
    standards="Professional and Administrative Work in the Accounting and Budget Group, GS-0500",
    introduction="""The incumbent is an accountant in the General Ledger Branch, which keeps the accounts of the
Waterways Trust Fund and of eleven smaller funds and prepares the Administration's financial statements.""",
    duties=(
        Duty(
            """Maintains the general ledger accounts of four funds. Analyzes accounts for abnormal balances, traces
differences between the ledger and subsidiary systems, and prepares adjusting entries with their support.""",
            45,
            "General ledger",
        ),
        Duty(
            """Prepares parts of the quarterly and annual financial statements with notes. Applies Federal accounting
standards to lock structures, leases, and environmental liabilities, and explains changes from year to year.""",
            35,
            "Financial statements",
        ),
        Duty(
            """Works with auditors: gathers documents, explains treatment of transactions, and drafts corrective
action plans for findings in the assigned funds.""",
            20,
            "Audit support",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Professional knowledge of a wide range of accounting theories, principles, and Federal standards
and skill in applying them to funds with varied sources of money, to analyze accounts, and to solve difficult
problems of classification and valuation. Knowledge of automated accounting systems."""),
        ("2-4", """The supervisor sets overall objectives and closing dates. The incumbent plans the work, decides on
the treatment of transactions, coordinates with field finance staff, and keeps the supervisor informed of matters
that may draw an audit finding. Work is reviewed for overall soundness and timeliness."""),
        ("3-3", """Guides are Federal accounting standards, Treasury manuals, and agency handbooks. They are not
always specific to trust funds; the incumbent interprets and adapts them."""),
        ("4-4", """The work applies many different accounting processes to funds with unlike rules. Incomplete or
conflicting data from older systems and unusual transactions call for assessment before a treatment is chosen."""),
        ("5-3", """The purpose is to keep accounts and statements that meet standards. The work affects the adequacy
of the Administration's financial reporting and the decisions of fund managers."""),
        ("6-3", """Contacts are with finance staff and managers in the Administration, Treasury staff, and
independent auditors."""),
        ("7-2", """The purpose is to plan and coordinate work, resolve differences in accounts, and advise fund
managers who are working toward common goals."""),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office."),
    ),
)

SECURITY_SPECIALIST = Position(
    title="Information Technology Specialist (Information Security)",
    pay_plan="GS",
    series=("2210",),
    grade=13,
    number="OMS-0519",
    organization=SERVICES + ("Division of Information Systems", "Cyber Defense Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Evander Szczepanik", "Chief, Cyber Defense Branch"),
    classifier=CLASSIFIER,
    certified="02/12/2025",
    standards="Administrative Work in the Information Technology Group, GS-2200",
    introduction="""The Cyber Defense Branch protects the Administration's networks and the systems that control locks
and movable dams. The incumbent is the senior specialist for control systems.""",
    duties=(
        Duty(
            """Develops the security architecture for lock control systems at 61 sites. Evaluates new protection
methods, for many of which no experience exists in control systems of this age, and decides which to field. Writes
agency standards that site engineers and contractors must follow.""",
            45,
            "Security Architecture",
        ),
        Duty(
            """Assesses risk in systems before they are authorized to operate. Plans tests, reviews results, and
recommends to the authorizing official whether to accept, reduce, or refuse the risk.""",
            30,
            "Risk Assessment",
        ),
        Duty(
            """Leads the technical response to intrusions. Directs containment, coordinates with the national
response center, and reports causes and corrective actions to the Chief Information Officer.""",
            25,
            "Incident Response",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-8", """Mastery of information security principles, methods, and tools, and of industrial control systems,
to apply new developments to problems that accepted methods do not solve and to set agency standards. Knowledge of
Federal security law and policy sufficient to advise the Chief Information Officer."""),
        ("2-4", """The branch chief sets objectives and resources. The incumbent plans projects, resolves conflicts
with site managers, interprets policy, and reports controversial matters. Work is reviewed for effectiveness in
meeting requirements."""),
        ("3-4", """Federal policies and industry standards are general and were written for office networks. The
incumbent departs from them and develops criteria and proposed policy for control systems."""),
        ("4-5", """Work covers many different systems built over forty years, with major uncertainty as to threats
and to what a protective change will do to a moving lock gate. The incumbent originates techniques and criteria."""),
        ("5-4", """The purpose is to establish criteria and assess the effectiveness of security for control systems.
The work affects a wide range of agency activities and the operation of the waterways.""", 325),
        ("6-3", """Contacts are with managers and engineers in all bureaus, vendors, other agencies, and the
national response center."""),
        ("7-3", """The purpose is to persuade site managers and vendors who fear delay and cost to take protective
steps."""),
        ("8-1", "The work is sedentary; site visits involve some walking."),
        ("9-1", "Work is done in offices and, at times, in machinery rooms with normal precautions."),
    ),
)

CONTRACT_SPECIALIST_13 = Position(
    title="Contract Specialist",
    pay_plan="GS",
    series=("1102",),
    grade=13,
    number="OMS-0611",
    organization=SERVICES + ("Division of Acquisition", "Construction Contracts Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Rosalind Tavenner", "Chief, Construction Contracts Branch"),
    classifier=CLASSIFIER,
    certified="05/30/2023",
    standards="Contracting Series, GS-1102",
    introduction="""The Construction Contracts Branch awards and administers contracts for locks, dams, and dredging.
The incumbent handles construction and dredging contracts from planning to closeout.""",
    duties=(
        Duty(
            """Plans procurements of construction and dredging with program engineers. Determines contract type and
the terms to be used, prepares solicitations, evaluates offers with technical panels, analyzes price and cost, and
negotiates. Contracts run from two to six years and commonly exceed ten million dollars.""",
            60,
            "Preaward",
        ),
        Duty(
            """Administers assigned contracts. Negotiates changes and claims, resolves delays and differing site
conditions, issues cure notices, and prepares findings for terminations.""",
            30,
            "Contract Administration",
        ),
        Duty(
            """Advises program offices on acquisition strategy and reviews files of lower-graded specialists for
completeness.""",
            10,
            "Advice",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of a wide range of contracting methods, contract types, and cost and price analysis for
construction and dredging with few precedents; knowledge of construction practice sufficient to negotiate
changes."""),
        ("2-4", """The supervisor sets overall objectives. The incumbent plans each procurement, resolves most
conflicts, and informs the supervisor of potential controversy. Review is for overall approach and results."""),
        ("3-4", """Regulations and policies exist but leave gaps for incentive arrangements and for shared river
projects; the incumbent deviates from usual methods and develops new clauses."""),
        ("4-5", """Procurements have many phases over several years, with uncertain site conditions, changing
schedules, and new funding arrangements. The incumbent devises approaches and terms."""),
        ("5-4", """The purpose is to provide contracts on which the construction program rests. The work affects a
wide range of agency projects and firms in the industry."""),
        ("6-3", "Contacts are with contractors' executives and counsel, engineers, auditors, and sureties."),
        ("7-3", """The purpose is to negotiate prices, changes, and settlements with parties whose interests are
opposed and who are at times uncooperative."""),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office, with visits to construction sites."),
    ),
    printed_grade=13,  # the total converts to GS-12
)

CONTRACT_SPECIALIST_12 = Position(
    title="Contract Specialist",
    pay_plan="GS",
    series=("1102",),
    grade=12,
    number="OMS-0604",
    organization=SERVICES + ("Division of Acquisition", "Services and Supplies Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Barnaby Oxtoby", "Chief, Services and Supplies Branch"),
    classifier=CLASSIFIER,
    certified="08/14/2024",
    standards="Contracting Series, GS-1102",
    introduction="""The Services and Supplies Branch buys professional services, information technology, vessels'
stores, and equipment for all bureaus. The incumbent serves as a contract specialist for professional services and
information technology.""",
    duties=(
        Duty(
            """Conducts market research, helps program staff write performance work statements, and prepares
acquisition plans and solicitations for services and systems, including multiyear and indefinite delivery
contracts.""",
            40,
            "Acquisition Planning",
        ),
        Duty(
            """Evaluates proposals, leads price and cost analysis, holds discussions with offerors, negotiates, and
documents the award decision for the contracting officer.""",
            35,
            "Negotiation and Award",
        ),
        Duty(
            """Monitors performance, negotiates modifications, reviews invoices that are in dispute, and closes out
completed contracts.""",
            25,
            "Administration",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of a wide range of contracting principles, laws, and procedures for services and systems
with special requirements; skill in negotiation and in cost and price analysis."""),
        ("2-4", """The supervisor outlines objectives. The incumbent plans and carries out procurements, resolves most
conflicts, and keeps the supervisor informed. Work is reviewed for soundness and compliance."""),
        ("3-4", """Guides are the acquisition regulation, decisions, and agency policy. They are scarce for services that
are new to the agency; the incumbent deviates from usual methods and develops new terms and evaluation criteria."""),
        ("4-4", """Assignments vary in method, type, and market. The incumbent assesses unusual circumstances such as
sole source pressures and incomplete requirements."""),
        ("5-4", """The purpose is to formulate contract approaches for a variety of needs. The work affects a wide
range of agency activities and the operation of vendors."""),
        ("6-3", "Contacts are with vendors, their counsel, program managers, and other agencies."),
        ("7-3", """The purpose is to negotiate terms and settle disputes with vendors who hold other views and may
be uncooperative."""),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office."),
    ),
)

PERSONNEL_SUPERVISOR = Position(
    title="Supervisory Human Resources Specialist",
    pay_plan="GS",
    series=("0201",),
    grade=14,
    number="OMS-0301",
    organization=SERVICES + ("Division of Human Capital", "Staffing and Classification Branch"),
    supervisory="supervisory",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Araminta Goldfinch-Osei", "Director, Division of Human Capital"),
    classifier=CLASSIFIER,
    certified="October 21, 2022",
    employee="Hyacinth Pommeroy",
    working_title="Chief, Staffing and Classification Branch",
    standards="General Schedule Supervisory Guide, June 1998; GS-0200 Administrative Work, for personal work",
    introduction="""The Chief directs the Staffing and Classification Branch, which gives staffing and classification
service to the headquarters of the Administration, and also personally handles executive position reviews. The
branch has seventeen employees: nine specialists at GS-12, four at GS-11, and four assistants at GS-7. The Chief
reports to the Director, Division of Human Capital, who reports to an SES member.""",
    duties=(
        Duty(
            """Supervises the seventeen employees of the branch. Plans work and sets priorities, assigns work by
difficulty and by what each employee can do, evaluates performance, gives advice on technical and administrative
matters, interviews candidates and recommends selections, hears complaints, takes minor disciplinary measures,
identifies training needs, finds ways to improve production, and develops performance standards. Uses three team
leaders to direct and coordinate the work.""",
            None,
            "Supervision",
        ),
        Duty(
            """Personally reviews proposals to establish executive positions and studies the structure of bureaus
for the Administrator. This is work of the GS-13 level, done without technical review.""",
            None,
            "Executive position reviews",
        ),
        Duty(
            """Sets annual and multiyear plans for the branch, makes sure that team leaders carry out goals, and
works with program officials to develop staffing goals and objectives.""",
            None,
            "Planning",
        ),
    ),
    system="gssg",
    factors=factors(
        ("1-3", """The branch gives complex administrative services that directly and significantly affect the
headquarters and four bureaus of the Administration, with about 5,600 employees in varied occupations. Services
support most functions of those organizations and their ability to fill key positions."""),
        ("2-2", """The position reports to the Director of the Division of Human Capital, a GS-15, who reports to
the Director of Management Services, an SES position."""),
        ("3-3", """The Chief exercises nearly all of the usual supervisory authorities, and uses team leaders to
direct work; has significant responsibility in dealings with heads of other units; assures reasonable equity of
standards and ratings among teams; makes decisions on work problems presented by team leaders; evaluates team
leaders and reviews evaluations of others; recommends selections for positions; hears group grievances; reviews
serious disciplinary cases; makes decisions on nonroutine, costly, or controversial training; and approves
within-grade increases, extensive overtime, and travel."""),
        ("4A-3", """Frequent contacts are with high-ranking managers at bureau level and with OPM staff. They need
extensive preparation of briefing material."""),
        ("4B-3", """The purpose is to justify and defend decisions on grades and selections and to obtain compliance
with merit rules."""),
        ("5-7", """Nine of thirteen specialists do work at GS-12, which is well over a quarter of the branch's
basic workload."""),
        ("6-5", """The work of the branch at GS-12 demands significant coordination; the Chief makes major
recommendations on internal program and policy issues, on changes in structure, and on resources to be devoted to
particular programs."""),
    ),
)

COMPUTER_SPECIALIST = Position(
    title="Computer Specialist",
    pay_plan="GS",
    series=("0334",),
    grade=12,
    number="OMS-94-117",
    organization=SERVICES + ("Division of Data Processing", "Systems Design Branch"),
    supervisory="neither",
    flsa="exempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Wendell Harkonnen", "Chief, Systems Design Branch"),
    classifier=OLD_CLASSIFIER,
    certified="4/19/1994",
    employee="Marjorie Applewhite",
    standards="Computer Specialist Series, GS-334, July 1991",
    notes={"level_code": "0452", "short_date": "4/19/94"},
    remarks="Replaces PD OMS-88-062. Full performance level GS-12.",
    introduction="""Serves as a systems analyst for the vessel traffic reporting system, which runs on the
Administration's mainframe computer and receives messages from 48 lock offices.""",
    duties=(
        Duty(
            """Analyzes user requirements for changes in the vessel traffic reporting system. Prepares functional
specifications, file layouts, and program specifications for programmers. Estimates machine time, storage, and
staff hours, and recommends among alternatives.""",
            50,
            "Systems analysis",
        ),
        Duty(
            """Plans and carries out system tests, converts files, and writes procedures for the lock offices. Trains
field staff in the use of terminals.""",
            30,
            "Testing and installation",
        ),
        Duty(
            """Serves as project leader over two or three programmers for the length of a project; reviews their
products for technical adequacy.""",
            20,
            "Project leadership",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of systems analysis methods, data base design, and telecommunications, and of the
business of vessel traffic reporting, to design difficult changes to a large system with many interfaces."""),
        ("2-4", """The supervisor sets overall objectives and resources. The specialist plans the project, resolves
most conflicts, and reports progress. Work is reviewed for results and compatibility with other systems."""),
        ("3-4", """Guides are agency standards, vendor manuals, and precedents. They are of limited use for a system with
special features; the specialist develops new methods and proposes agency standards."""),
        ("4-4", """Projects involve a variety of methods, conflicting requirements of users, and data that are
incomplete. The specialist evaluates alternatives and their effects on other systems."""),
        ("5-4", """The work formulates systems projects which affect a wide range of the agency's traffic operations
and the shipping industry."""),
        ("6-3", """Contacts are with users and managers in headquarters and lock offices, with vendors, and with shipping
firms that send messages to the system."""),
        ("7-3", "The purpose is to influence users with conflicting requirements, some of them unwilling, to agree on one design."),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office."),
    ),
)

BUDGET_SUPERVISOR = Position(
    title="Supervisory Budget Analyst",
    pay_plan="GM",
    series=("0560",),
    grade=14,
    number="OMS-91-009",
    organization=SERVICES + ("Division of Financial Management", "Budget Formulation Branch"),
    supervisory="supervisory",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Augustin Merriweather", "Director, Division of Financial Management"),
    classifier=OLD_CLASSIFIER,
    certified="12/03/1991",
    employee="Roscoe Blankenship",
    standards="Supervisory Grade Evaluation Guide, Part II, January 1976",
    notes={"level_code": "", "short_date": "12/03/91"},
    introduction="""Serves as Chief of the Budget Formulation Branch, with a staff of eleven budget analysts and two
budget assistants. The branch prepares the annual budget of the Administration for submission to the Office of
Management and Budget and the Congress.""",
    duties=(
        Duty(
            """Directs preparation of annual and supplemental budget estimates of the Administration. Issues the call
for estimates, sets review policy, conducts hearings with bureau officials, and recommends levels of funding to
the Director.""",
            45,
            "Budget formulation",
        ),
        Duty(
            """Supervises the staff of thirteen. Plans and assigns work, reviews products, evaluates performance,
selects or recommends selection of employees, approves leave, resolves complaints, and effects minor
discipline.""",
            40,
            "Supervision",
        ),
        Duty(
            """Represents the Administration in meetings with examiners and committee staff, and drafts answers to
their questions.""",
            15,
            "Representation",
        ),
    ),
    controls="""Works under the general administrative direction of the Director, who assigns broad areas of
responsibility. Determines methods and priorities. Recommendations are normally accepted; review is for agreement
with Administration policy.""",
    sections=(
        (
            "Qualifications Required",
            """Thorough knowledge of the Federal budget process, of appropriation law, and of the programs of the
Administration; ability to direct professional employees.""",
        ),
    ),
)

SECRETARY = Position(
    title="Secretary (Office Automation)",
    pay_plan="GS",
    series=("0318",),
    grade=5,
    number="OMS-0112",
    organization=SERVICES + ("Division of Acquisition",),
    supervisory="neither",
    flsa="nonexempt",
    duty_station="St. Aldwyn, MO",
    supervisor=("Cuthbert Llewellyn-Roe", "Director, Division of Acquisition"),
    classifier=CLASSIFIER,
    certified="April 8, 2021",
    standards="Secretary Series, GS-0318",
    introduction="""The incumbent is secretary to the Director, Division of Acquisition, and performs office duties
that help the work of the division.""",
    duties=(
        Duty(
            """Keeps the Director's calendar, makes appointments without prior approval, and arranges meetings and
travel. Receives calls and visitors and refers them to the right branch.""",
            40,
        ),
        Duty(
            """Reviews outgoing letters for procedure, grammar, and attachments. Controls incoming mail and follows
up on due dates. Keeps office files and records.""",
            35,
        ),
        Duty(
            """Types letters, reports, and tables with word processing software at 40 words per minute. Enters data
in spreadsheets and prepares simple charts.""",
            25,
        ),
    ),
    system="fes",
    factors=factors(
        ("1-3", """Knowledge of the duties, priorities, and commitments of the division and of a body of clerical
rules and procedures to carry out the secretarial work of the office. Skill as a qualified typist."""),
        ("2-3", """The supervisor sets deadlines and priorities. The secretary plans and carries out the work of the
office and handles problems in line with established instructions. Methods are rarely reviewed."""),
        ("3-2", """Guides are style manuals, correspondence handbooks, and oral instructions. The secretary chooses
the guide that applies."""),
        ("4-2", "Duties involve several related steps; the secretary chooses among a few known ways to act."),
        ("5-2", "The work affects the accuracy and timeliness of the work of the division."),
        ("6-2", "Contacts are with employees of other offices, vendors, and the public."),
        ("7-2", "The purpose is to arrange meetings and to coordinate the flow of work between offices."),
        ("8-1", "The work is sedentary."),
        ("9-1", "The work is done in an office."),
    ),
)
