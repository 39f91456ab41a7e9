# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions of the field offices of the Bureau of Locks and Channels: two pairs of like positions."""
from dataclasses import replace

from .people import CLASSIFIER, LOCKS
from .position import Duty, Position, factors

CENTRAL_SAFETY = Position(
    title="Safety and Occupational Health Specialist",
    pay_plan="GS",
    series=("0018",),
    grade=11,
    number="BLC-1310",
    organization=LOCKS + ("Central Basin Field Office", "Safety Staff"),
    supervisory="neither",
    flsa="exempt",
    duty_station="Tamarack Bend, IA",
    supervisor=("Emmanuel Thistlewood", "Manager, Central Basin Field Office"),
    classifier=CLASSIFIER,
    certified="April 1, 2024",
    employee="Rosamund Delgarde",
    standards="Safety and Occupational Health Management Series, GS-0018",
    introduction="""The Safety Staff serves the Central Basin Field Office, which operates nine locks and a repair
yard with about 240 employees. The incumbent carries out the safety and occupational health program of the field
office.""",
    duties=(
        Duty(
            """Inspects locks, repair shops, floating plant, and construction sites of the field office for unsafe
conditions and practices. Examines guard rails, hoisting gear, confined spaces, and electrical lockout, cites the
requirement that is not met, recommends the correction, and follows up until the hazard is removed.""",
            45,
            "Inspections",
        ),
        Duty(
            """Investigates accidents and near accidents. Interviews employees and witnesses, reconstructs the course
of events, determines the causes, and prepares the report with measures to keep the accident from happening again.
Keeps the injury log and analyzes it for trends by craft and site.""",
            30,
            "Accident Investigation",
        ),
        Duty(
            """Plans and gives safety training for lock operators, mechanics, and deckhands: fall protection, work over
water, respirators, and crane signals. Arranges the yearly hearing and respirator fit tests.""",
            25,
            "Training",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-7", """Knowledge of a wide range of safety and occupational health concepts, principles, practices, and
laws that apply to heavy industrial and marine work, and skill in changing standard methods to control or remove
hazards at old structures for which modern safeguards were not designed."""),
        ("2-4", """The Manager sets overall objectives and resources. The specialist and the Manager consult on the
yearly program; the specialist plans and carries out the work, resolves most conflicts, and keeps the Manager informed
of serious hazards. Completed work is reviewed for effectiveness in meeting the program's objectives."""),
        ("3-3", """Guides are safety codes, the agency's safety manual, and manufacturers' instructions. They are not
always applicable to old lock machinery; the specialist interprets and adapts them to the conditions found."""),
        ("4-4", """The work covers varied duties that need many different and unrelated methods. Conditions differ by
site, records are incomplete, and the specialist assesses unusual combinations of hazards and chooses among
alternatives to control them."""),
        ("5-3", """The purpose is to resolve conventional safety problems in line with established criteria. The work
affects the safety of the employees of the field office and the operation of its locks."""),
        ("6-3", """Contacts are with foremen and employees of the field office, contractors' superintendents, union
representatives, and inspectors of other agencies, in settings that are not routine."""),
        ("7-3", """The purpose is to influence and persuade foremen and contractors who are reluctant to stop work or to
change methods because of cost or schedule."""),
        ("8-2", "Inspections need walking on rough surfaces, climbing of ladders, and bending in tight spaces."),
        ("9-2", "There is regular exposure to moving machinery, noise, water hazards, and weather; protective gear is worn."),
    ),
)

# The same work in another field office, one grade higher: factors 3 and 5 are credited differently.
GULF_SAFETY = replace(
    CENTRAL_SAFETY,
    grade=12,
    number="BLC-1345",
    organization=LOCKS + ("Gulf Field Office", "Safety Staff"),
    duty_station="Port Halloran, LA",
    supervisor=("Perpetua Nightingale-Ross", "Manager, Gulf Field Office"),
    certified="May 20, 2024",
    employee="Ansel Kruikshank",
    introduction="""The Safety Staff serves the Gulf Field Office, which operates seven locks and a repair yard with about
220 employees. The incumbent carries out the safety and occupational health program of the field office.""",
    duties=(
        Duty(
            """Inspects locks, repair shops, floating plant, and construction sites of the field office for unsafe
conditions and practices. Examines guard rails, hoisting gear, confined spaces, and electrical lockout, cites the
requirement that is not met, recommends the correction, and follows up until the hazard has been removed.""",
            45,
            "Inspections",
        ),
        Duty(
            """Investigates accidents and near accidents. Interviews employees and witnesses, reconstructs the course
of events, determines the causes, and prepares the report with measures to keep the accident from happening again.
Keeps the injury log and analyzes it for trends by trade and site.""",
            30,
            "Accident Investigation",
        ),
        Duty(
            """Plans and gives safety training for lock operators, mechanics, and deckhands: fall protection, work over
water, respirators, and crane signals. Arranges the annual hearing and respirator fit tests.""",
            25,
            "Training",
        ),
    ),
    system="fes",
    factors=CENTRAL_SAFETY.factors[:2]
    + factors(
        ("3-4", """Guides are safety codes, agency policy, and past practice. They are stated in general terms and are
scarce for work at old lock machinery; the specialist departs from usual methods, researches trends, and
develops new criteria and proposed policies for the safeguarding of machinery."""),
    )
    + CENTRAL_SAFETY.factors[3:4]
    + factors(
        ("5-4", """The purpose is to assess the effectiveness of the safety program, to establish criteria, and to
investigate unusual conditions. The work affects a wide range of activities of the bureau and of the shipping
industry that uses the locks."""),
    )
    + CENTRAL_SAFETY.factors[5:],
)  # fmt: skip

UPPER_TECHNICIAN = Position(
    title="Hydrologic Technician",
    pay_plan="GS",
    series=("1316",),
    grade=7,
    number="BLC-1192",
    organization=LOCKS + ("Upper Basin Field Office", "Gaging Section"),
    supervisory="neither",
    flsa="nonexempt",
    duty_station="Eagle Narrows, MN",
    supervisor=("Fenella Brickhouse", "Chief, Gaging Section"),
    classifier=CLASSIFIER,
    certified="August 5, 2024",
    employee="Dashiell Okonedo",
    standards="Hydrologic Technician Series, GS-1316",
    introduction="""The Gaging Section measures stage and discharge of the river at 34 stations of the Upper Basin. The
incumbent operates and maintains the stations and works up their records.""",
    duties=(
        Duty(
            """Measures discharge from boats, bridges, and cableways with current meters and acoustic instruments.
Reads gages, checks the instrument against the staff gage, and notes ice, debris, and backwater that affect the
rating.""",
            50,
            "Measurements",
        ),
        Duty(
            """Installs, services, and repairs recorders, pressure sensors, batteries, and radio equipment at the
stations. Runs levels to reference marks and corrects the datum of a gage where it has moved.""",
            30,
            "Stations",
        ),
        Duty(
            """Computes daily stage and discharge records, applies shifts to the rating, marks doubtful periods, and
prepares the station's yearly description for review.""",
            20,
            "Records",
        ),
    ),
    system="fes",
    factors=factors(
        ("1-5", """Knowledge of hydrologic measurement methods, of the instruments used at gaging stations, and of the
underlying principles of hydraulics, gained by long training or experience, to make nonroutine measurements at varied
stations, to recognize unusual flow, and to compute records of streamflow; skill in the repair of recorders and
sensors."""),
        ("2-3", """The section chief sets objectives, priorities, and dates and helps with unusual situations. The
technician plans the field trips, handles problems of weather and equipment by accepted practice, and completed
records are reviewed for technical soundness."""),
        ("3-2", """Guides are field manuals, instrument instructions, and station histories. The technician chooses the one
that fits and refers large deviations to the section chief."""),
        ("4-3", """The work has different and unrelated processes: measurement, repair, leveling, and computation. The
technician identifies what affects a measurement and chooses among many methods."""),
        ("5-2", """The work covers specific procedures of streamflow measurement. It affects the accuracy of river forecasts
and of the operation of locks."""),
        ("6-2", "Contacts are with engineers, lockmasters, landowners, and observers of other agencies."),
        ("7-1", "The purpose is to exchange facts about stations, access, and measurements."),
        ("8-2", "Field work needs wading, climbing, and lifting of instruments up to 50 pounds."),
        ("9-2", "Work is outdoors in all seasons, on and over the water; life vests are worn."),
    ),
)

# The same work and the same classification elsewhere: a near miss for inconsistent classification.
LOWER_TECHNICIAN = replace(
    UPPER_TECHNICIAN,
    number="BLC-1196",
    organization=LOCKS + ("Gulf Field Office", "Gaging Section"),
    duty_station="Port Halloran, LA",
    supervisor=("Torvald Esterhazy", "Chief, Gaging Section"),
    certified="August 26, 2024",
    employee="Marisol Aldersgate",
    introduction="""The Gaging Section measures stage and discharge of the river at 27 stations of the lower river. The
incumbent operates and maintains the stations and works up their records.""",
    duties=(
        UPPER_TECHNICIAN.duties[0],
        Duty(
            """Installs, services, and repairs recorders, pressure sensors, solar panels, and radio equipment at the
stations. Runs levels to reference marks and corrects the datum of a gage where it has moved.""",
            30,
            "Stations",
        ),
        UPPER_TECHNICIAN.duties[2],
    ),
)
