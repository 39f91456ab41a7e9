# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions of the Bureau of Harbor Safety, the Bureau of River Science and the General Counsel."""
from .people import CLASSIFIER, COUNSEL, HARBORS, SCIENCE
from .position import Duty, Position, factors

INSPECTOR = Position(
    title="Waterway Safety Inspector",
    pay_plan="GS",
    series=("1801",),
    grade=11,
    number="BHS-2210",
    organization=HARBORS + ("Inspection Division", "Great Bend District Office"),
    supervisory="neither",
    flsa="nonexempt",
    duty_station="Great Bend, KY",
    supervisor=("Casimir Dunwoody", "District Inspection Officer"),
    classifier=CLASSIFIER,
    certified="03/11/2024",
    employee="Jerome Oyelaran Pitt",
    standards="Inspection, investigation, enforcement and compliance work: GS-1801 flysheet and related FES guides",
    notes={"level_code": "1801", "short_date": "03/11/24"},
    remarks="Drug testing designated position. Incumbent SSN 987-65-4321, Date of birth 03/14/1971.",
    introduction="""The incumbent inspects harbor terminals, fleeting areas, and cargo docks on 180 miles of the river
for compliance with the Administration's safety regulations.""",
    duties=(
        Duty(
            """Plans and conducts inspections of terminals that handle petroleum, chemicals, and grain. Examines
moorings, fire protection, transfer hoses, and records; interviews crews; and decides whether operations may go on.
Writes reports that cite the regulation and the facts, and sets dates for correction.""",
            45,
            "Inspections",
        ),
        Duty(
            """Investigates accidents and complaints. Takes statements, preserves evidence, determines the cause, and
prepares cases for civil penalties. Testifies at hearings.""",
            25,
            "Investigations",
        ),
        Duty(
            """Explains regulations to terminal operators, reviews their safety plans, and speaks to trade groups.""",
            20,
            "Advice to operators",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of a wide range of safety regulations, terminal operations, and investigative methods to
inspect complex facilities and to develop evidence that stands up in hearings."""),
        ("2-4", """The District Inspection Officer sets objectives and inspection cycles. The inspector plans the
schedule, decides on enforcement steps, and reports sensitive cases. Work is reviewed for effectiveness."""),
        ("3-3", """Regulations, codes, and manuals are available but are not always specific to older terminals. The
inspector interprets and adapts them."""),
        ("4-4", """Facilities differ in cargo, age, and layout. Evidence is often incomplete or conflicting, and the
inspector must assess unusual circumstances to decide what the hazard is."""),
        ("5-3", """The work resolves violations and unsafe conditions and affects the safety of the public and the
operations of terminals."""),
        ("6-3", """Contacts are with terminal managers, ship's officers, attorneys, local officials, and the press."""),
        ("7-3", """The purpose is to gain compliance from operators who are uncooperative and may be hostile."""),
        ("8-2", "Inspections need climbing of ladders, long periods of standing, and work on barges."),
        ("9-2", "There is regular exposure to fumes, noise, weather, and moving equipment; protective gear is worn."),
    ),
)

NURSE = Position(
    title="Nurse (Occupational Health)",
    pay_plan="GS",
    series=("0610",),
    grade=9,
    number="BHS-2274",
    organization=HARBORS + ("Dredge Fleet Support Division", "Health Unit"),
    supervisory="neither",
    flsa="exempt",
    duty_station="Great Bend, KY",
    supervisor=("Dr. Winifred Stallworth", "Chief, Health Unit"),
    classifier=CLASSIFIER,
    certified="October 2, 2023",
    standards="Nurse Series, GS-0610",
    introduction="""The Health Unit serves 620 employees of the dredge fleet and repair yard. The incumbent is the
occupational health nurse on the day shift.""",
    duties=(
        Duty(
            """Gives emergency and first aid care for injuries and illness at work, assesses the patient's condition,
treats under standing orders, and refers patients to physicians. Works alone when the physician is away.""",
            50,
            "Emergency care",
        ),
        Duty(
            """Conducts health screening: hearing tests, lung function, and blood pressure. Interprets results,
identifies employees at risk, and counsels them.""",
            30,
            "Screening",
        ),
        Duty(
            """Surveys work areas for health hazards with the safety officer, and teaches classes on heat, noise,
and first aid.""",
            20,
            "Prevention",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-6", """Professional knowledge of nursing principles and practice, of occupational health, and of the
hazards of dredges and repair shops, to assess and treat employees and to run a screening program."""),
        ("2-3", """The physician sets objectives and standing orders and is available by telephone. The nurse plans
and carries out care and handles deviations in accordance with accepted practice. Work is reviewed for technical
soundness."""),
        ("3-3", """Standing orders, nursing standards, and safety regulations exist but do not cover each case. The
nurse uses judgment to adapt them."""),
        ("4-3", """Work covers unrelated duties: emergencies, screening, counseling, and surveys. The nurse analyzes
symptoms and history to choose among many courses of action."""),
        ("5-3", "The work affects the physical well-being of employees and the safety of operations."),
        ("6-2", "Contacts are with employees, supervisors, and local medical staff."),
        ("7-3", """The purpose is to motivate employees who are fearful or unwilling to accept treatment or to change
their habits."""),
        ("8-2", "The work needs long standing, walking, and lifting of patients."),
        ("9-2", "There is exposure to infection, and to noise and machinery during surveys."),
    ),
)

INVESTIGATOR = Position(
    title="Criminal Investigator",
    pay_plan="GS",
    series=("1811",),
    grade=13,
    number="BHS-2203",
    organization=HARBORS + ("Office of Special Investigations",),
    supervisory="neither",
    flsa="exempt",
    duty_station="Port Halloran, LA",
    supervisor=("Bartholomew Iszard", "Special Agent in Charge"),
    classifier=CLASSIFIER,
    certified="November 13, 2023",
    standards="Grade-Level Guides for Classifying Investigator Positions, GS-1810/1811",
    introduction="""The incumbent is a senior criminal investigator who plans and conducts investigations of fraud in
dredging contracts, theft of cargo, and corruption of officials in the harbors of the Gulf district.""",
    duties=(
        Duty(
            """Conducts investigations that extend over several States and involve organized groups. Plans the
investigation, develops informants, directs surveillance, obtains and serves warrants, analyzes financial records, and
makes arrests.""",
            60,
            "Investigations",
        ),
        Duty(
            """Works with prosecutors to prepare cases for trial, assembles evidence, and testifies before grand
juries and in court.""",
            30,
            "Case preparation",
        ),
        Duty(
            """Serves as liaison with other Federal, State, and local law enforcement agencies and on task
forces.""",
            15,
            "Liaison",
        ),
        Duty(
            """Trains new investigators in financial investigation and keeps firearms and vehicle equipment in
order.""",
            10,
            "Training",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-8", """Mastery of investigative methods and of the law of evidence and of financial crime to investigate
organized groups for which new methods must be worked out."""),
        ("2-4", """The Special Agent in Charge assigns cases with overall objectives. The investigator plans and carries
out the investigation, coordinates with prosecutors, and reports sensitive developments. Review is for results."""),
        ("3-4", """Statutes, court decisions, and agency manuals are general in regard to contract fraud on the
water. The investigator develops new lines of inquiry and methods."""),
        ("4-5", """Cases involve many suspects, several jurisdictions, and records meant to mislead. There is major
uncertainty as to what was done and by whom; the investigator originates the approach."""),
        ("5-4", """The work breaks up schemes which affect the Administration's contracts and the industry in several
States, and sets patterns for later cases."""),
        ("6-3", "Contacts are with suspects, informants, attorneys, company officers, and officials of other agencies."),
        ("7-3", "The purpose is to obtain information from fearful, hostile, or dangerous persons and to control them."),
        ("8-2", "Work includes long surveillance, running, and use of force in arrests."),
        ("9-2", "There is risk of attack and exposure to weather; protective vests are worn."),
    ),
)

HYDROLOGIST = Position(
    title="Research Hydrologist",
    pay_plan="ST",
    series=("1315",),
    grade=None,
    number="BRS-3003",
    organization=SCIENCE + ("Sediment Research Laboratory",),
    supervisory="neither",
    flsa="exempt",
    duty_station="Tamarack Bend, IA",
    supervisor=("Dr. Ottoline Fairweather", "Director, Bureau of River Science"),
    classifier=("Araminta Goldfinch-Osei", "Director, Division of Human Capital"),
    certified="12/04/2023",
    employee="Dr. Emeric Stojanovski",
    standards="5 U.S.C. 3104; 5 CFR part 319; Research Grade Evaluation Guide",
    introduction="""The incumbent is a research scientist of international standing who carries out personal research
on how fine sediment moves in large rivers.""",
    duties=(
        Duty(
            """Conceives and carries out research on the settling and resuspension of cohesive sediment. Formulates
hypotheses, designs field experiments and flume experiments, and develops theory. The incumbent's model of floc
formation overturned the accepted settling law and is now used in laboratories of eleven countries.""",
            75,
        ),
        Duty(
            """Publishes results in refereed journals, about six papers a year, gives invited lectures, serves as
associate editor, and advises national science bodies. Elected a fellow of two learned societies.""",
            15,
        ),
        Duty(
            """Guides two postdoctoral fellows and one technician in their part of the research. The laboratory
manager rates the technician's performance.""",
            10,
        ),
    ),
    controls="""The Director gives administrative direction only. The incumbent chooses the problems, determines the
methods, and decides when results are published. Results are accepted as authoritative by the profession.""",
    sections=(
        (
            "Guidelines and Originality",
            """Existing theory does not explain the observed behavior of fine sediment. The incumbent creates the
theory and the instruments needed to test it.""",
        ),
        (
            "Qualifications and Contributions",
            """Author of 112 refereed papers and holder of two patents. Work has led to a change in the way that
reservoirs are operated in four States.""",
        ),
    ),
)

ATTORNEY = Position(
    title="General Attorney",
    pay_plan="GS",
    series=("0905",),
    grade=14,
    number="OGC-4012",
    organization=COUNSEL + ("Contracts and Claims Division",),
    supervisory="neither",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Prudence Ashgrove-Tam", "Assistant General Counsel for Contracts and Claims"),
    classifier=CLASSIFIER,
    certified="April 22, 2024",
    employee="Lysander Whitcombe",
    standards="Position Classification Standard, General Attorney Series, GS-0905",
    introduction="""The Contracts and Claims Division gives legal advice on construction and dredging contracts and
represents the Administration before boards of contract appeals. The incumbent handles the division's most difficult
claims.""",
    duties=(
        Duty(
            """Represents the Administration in contract appeals with claims of five to eighty million dollars. Plans
discovery, examines witnesses, writes briefs on questions for which there is no controlling precedent, and negotiates
settlements within delegated authority.""",
            55,
            "Litigation of claims",
        ),
        Duty(
            """Advises contracting officers and program officials on award protests, terminations, differing site
conditions, and new forms of contract. Opinions are relied on in decisions that commit large sums.""",
            30,
            "Legal advice",
        ),
        Duty(
            """Drafts regulations and legislation on contracting and comments on the drafts of other agencies.""",
            15,
            "Regulation and legislation",
        ),
    ),
    controls="""The Assistant General Counsel assigns cases and areas of responsibility. The incumbent works
independently in planning and carrying out the work, discusses matters of policy and settlement above delegated
authority, and signs briefs. Work is reviewed for conformance with policy.""",
    sections=(
        (
            "Nature of Cases",
            """Cases are extremely complex and difficult legal questions with intricate engineering facts. They are
strongly contested by skilled counsel of large construction firms, and are of interest to the whole industry.""",
        ),
        (
            "Qualifications",
            """Degree in law from an accredited school and active membership of the bar. Thorough knowledge of
Federal contract law.""",
        ),
    ),
)

DEPUTY_COUNSEL = Position(
    title="Deputy General Counsel",
    pay_plan="ES",
    series=("0905",),
    grade=None,
    number="OGC-4001",
    organization=COUNSEL,
    supervisory="managerial",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Gwendolyn Sarkisian-Holt", "General Counsel"),
    classifier=("Araminta Goldfinch-Osei", "Director, Division of Human Capital"),
    certified="09/25/2023",
    employee="Montgomery Eisenbraun",
    standards="5 U.S.C. 3132(a)(2)",
    notes={"level_code": "", "short_date": "09/25/23"},
    introduction="""The Deputy General Counsel shares fully with the General Counsel in directing the Office of the
General Counsel, which has 74 attorneys and 31 other employees in four divisions and three regional offices.""",
    duties=(
        Duty(
            """Directs, together with the General Counsel, all work of the Office. Supervises four Assistant General
Counsels and three Regional Counsels, assigns and reviews their work, rates their performance, selects attorneys, and
decides on discipline.""",
            50,
        ),
        Duty(
            """Is accountable for the enforcement and litigation program. Decides which cases to bring, settle, or
appeal, allocates staff and money among them, and answers for the results to the Administrator.""",
            30,
        ),
        Duty(
            """Reviews progress of the divisions toward annual goals, evaluates results, and adjusts goals and
resources. Issues legal policy that binds the bureaus.""",
            20,
        ),
    ),
    controls="""The General Counsel gives policy direction. Decisions of the Deputy have the same force as those of the
General Counsel and are seldom reviewed.""",
    sections=(
        (
            "Qualifications",
            """Law degree, membership of the bar, and broad experience in the management of legal programs.""",
        ),
    ),
)

PROGRAM_SUPERVISOR = Position(
    title="Supervisory Program Analyst",
    working_title="Director, Division of Waterway Policy",
    pay_plan="GS",
    series=("0343",),
    grade=15,
    number="BHS-2004",
    organization=HARBORS + ("Division of Waterway Policy",),
    supervisory="managerial",
    flsa="exempt",
    duty_station="Washington, DC",
    supervisor=("Constance Abernethy-Woo", "Director, Bureau of Harbor Safety"),
    classifier=CLASSIFIER,
    certified="02/07/2024",
    employee="Hezekiah Thornbury",
    standards="General Schedule Supervisory Guide, HRCD-5, June 1998",
    notes={"level_code": "0343", "short_date": "02/07/24"},
    introduction="""The Division of Waterway Policy develops national policy and regulation for the safety of harbors
and inland ports. It has 46 employees in three branches, each under a GS-14 branch chief. The Division Director reports
to the Director of the Bureau, a member of the Senior Executive Service.""",
    duties=(
        Duty(
            """Directs the division through three branch chiefs. Sets long-range plans and goals, assures that the
branches carry them out, decides how to meet budget shortages, evaluates the chiefs, and approves selections and
serious disciplinary actions.""",
            60,
            "Direction of the division",
        ),
        Duty(
            """Is responsible for the national harbor safety regulation program. Recommends policy to the
Administrator, defends it before committees of Congress, and settles differences with States and industry.""",
            30,
            "National regulation program",
        ),
        Duty(
            """Works with officials of other agencies on overall goals for the safety of ports.""",
            10,
            "Interagency work",
        ),
    ),
    system="gssg",
    factors=factors(
        ("1-4", """Scope: the division directs a segment of a complex administrative and regulatory program that
develops major aspects of the agency's regulation and policy. Effect: the work affects the primary mission of the
agency nationwide and large segments of the shipping and chemical industries, and draws frequent attention of Congress
and the press."""),
        ("2-3", """The position reports to the Director of the Bureau of Harbor Safety, who is a member of the Senior
Executive Service."""),
        ("3-4", """The Director has delegated authority over the overall planning, direction, and execution of the
program. In addition to supervisory and managerial authorities exercised through the branch chiefs, the Director
approves multiyear plans, determines the structure of the division, decides the program's goals, approves selections for
subordinate supervisors, and gives final approval to most personnel actions, with few that need formal clearance."""),
        ("4A-3", """Frequent contacts are with high-ranking managers of bureaus, congressional committee staff
assistants, staff of port authorities, and representatives of national associations."""),
        ("4B-3", """The purpose is to justify, defend, and negotiate policy and resources for the division."""),
        ("5-8", """The basic work of the division is policy analysis at GS-13; nineteen of forty nonsupervisory
employees work at that grade."""),
        ("6-6", """The Director manages through subordinate supervisors each of whom directs a substantial workload
at GS-12 and GS-13, and integrates very important and complex program segments."""),
    ),
)

SUPPORT_SPECIALIST = Position(
    title="Program Support Specialist",
    pay_plan="GS",
    series=("0301",),
    grade=9,
    number="BRS-3045",
    organization=SCIENCE + ("Administrative Branch",),
    supervisory="neither",
    flsa="exempt",
    duty_station="Tamarack Bend, IA",
    supervisor=("Olympia Rensselaer", "Chief, Administrative Branch"),
    classifier=CLASSIFIER,
    certified="",
    standards="",
    introduction="""Works in the Administrative Branch of the Bureau of River Science. Performs varied work of a
highly complex nature in support of the programs of the Bureau and does what is needed to meet its goals. Exercises the
highest degree of initiative. Serves as a key resource to management on all matters of program support.""",
    duties=(),
    sections=(
        (
            "Qualifications",
            """Ability to work well with others. Knowledge of office software. Must be able to travel.""",
        ),
        (
            "Physical Demands and Work Environment",
            """The work is sedentary and is done in an office and laboratory building.""",
        ),
    ),
)
