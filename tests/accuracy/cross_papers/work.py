# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done in the made-up units: duties, and the elements of a performance plan that ask for the same work in other words."""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Work:
    subject: str     # of the unit: "Grain Inspection"
    title: str
    series: str
    grade: int
    duties: tuple    # (text, percent of time)
    elements: tuple  # (name, text): the same work, asked for by a plan


DEVELOPMENT = (
    Work("Grain Inspection", "Agricultural Commodity Grader", "1980", 9, (
        ("Draws samples of wheat, corn and soybeans from barges and rail cars, tests them for moisture, odor and foreign matter, and assigns "
         "the grade that the shipment is sold by.", 60),
        ("Checks scales, sieves and moisture meters of licensed elevators and reports instruments that are out of tolerance.", 25),
        ("Explains grades to elevator managers and exporters and reinspects lots that they appeal.", 15)),
         (("Grading of Shipments", "Samples of grain are drawn and graded the day the barge is at the dock; moisture tests can be repeated."),
          ("Elevator Instruments", "Each licensed elevator's scales and meters are checked twice a year and faults reported the same week."),
          ("Appeals", "Lots under appeal are inspected again within two days and the result is explained to the exporter."))),
    Work("Tide Gauges", "Physical Science Technician", "1311", 8, (
        ("Installs and services tide gauges, pressure sensors and satellite transmitters at coastal stations and levels them to benchmarks.", 50),
        ("Computes hourly heights and high and low waters, fills gaps in the record, and flags doubtful values for the oceanographer.", 35),
        ("Keeps the inventory of sensors, batteries and diving gear and orders spare parts.", 15)),
         (("Station Upkeep", "Gauges and transmitters deliver water levels on 350 days of the year; leveling to benchmarks is done each spring."),
          ("Records of Heights", "Hourly heights are computed by the tenth of the month, with gaps filled and doubtful values marked."),
          ("Inventory", "Sensors and batteries on hand agree with the inventory at the yearly count."))),
    Work("Grants", "Grants Management Specialist", "1109", 11, (
        ("Reviews applications of States and universities for eligibility, allowable costs and matching funds, and negotiates the budget of "
         "each award.", 45),
        ("Monitors awards: reads progress and financial reports, approves drawdowns and changes of scope, and closes out expired grants.", 40),
        ("Trains recipients in the cost principles and answers questions of program officers.", 15)),
         (("Award of Grants", "Budgets of applicants are negotiated and awards signed before the fiscal year ends; unallowable costs are taken out."),
          ("Monitoring", "Financial reports of recipients are read within thirty days; expired awards are closed out on time."),
          ("Assistance to Recipients", "Recipients and program officers get right answers on the cost principles within a week."))),
    Work("Records", "Records and Information Management Specialist", "0308", 11, (
        ("Drafts retention schedules for paper and electronic files, appraises their value with the archivist, and clears disposal requests.", 50),
        ("Audits file rooms and shared drives of the field offices and writes up what is kept too long or destroyed too early.", 30),
        ("Runs the transfer of permanent files to the federal records center.", 20)),
         (("Retention Schedules", "Schedules for electronic files are drafted for two offices a year and accepted by the archivist."),
          ("File Audits", "File rooms and shared drives of six field offices are audited, and reports say what must change."),
          ("Transfers", "Permanent files reach the records center with complete lists."))),
    Work("Seed Testing", "Botanist", "0430", 12, (
        ("Identifies seeds of crops, weeds and noxious plants under the microscope and reports purity of lots for import and export.", 55),
        ("Develops germination methods for species without a standard and proves them in trials with other laboratories.", 30),
        ("Curates the seed herbarium and trains analysts of State laboratories.", 15)),
         (("Purity Analysis", "Lots for export are analyzed in five days; noxious seeds are identified without error in check samples."),
          ("Germination Methods", "One method for a species without a standard is proved in a trial with three laboratories."),
          ("Herbarium", "New seed specimens are mounted, named and entered within the quarter."))),
)

# Elements that most plans have, whatever the work.
GENERIC = (("Customer Service", "Deals courteously with the public and answers calls and letters in good time."),
           ("Teamwork", "Shares information with colleagues and takes on their work when they are away."))
