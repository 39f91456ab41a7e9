# SPDX-License-Identifier: GPL-3.0-or-later
"""Performance plans and ratings: some keep to the duties of the position, some have drifted away from them."""
from dataclasses import replace

from .field_offices import LOWER_TECHNICIAN, UPPER_TECHNICIAN
from .flow import Flow
from .people import AGENCY, LOCKS

# (name, what is expected, rating). The duties of OMS-0307 in other words.
CLASSIFICATION_ELEMENTS = (
    ("Position Classification", """Audits are prepared and held within thirty days of the request. Titles, series and grades are right by the
OPM standards, and evaluation statements show the reasons for each.""", "Exceeds"),
    ("Advice on Position Management", """Managers hear what a proposed structure does to grades and to the number of supervisors before they
decide, and are shown other ways to divide work.""", "Fully Successful"),
    ("Appeals", """The record of an appeal is complete when the report goes to OPM. Decisions are explained so that employees understand
them.""", "Fully Successful"),
    ("Teamwork", "Shares knowledge with colleagues and helps out when others are away.", "Exceeds"),
)

# Work that the description of BLC-1192 knows nothing of.
DRIFTED_ELEMENTS = (
    ("Visitor Center", """Opens the visitor center on summer weekends, guides school classes through the exhibits, answers questions of
tourists, and sells maps and souvenirs. Takes in and banks the money.""", "Exceeds"),
    ("Web Pages and Newsletter", """Writes articles for the employees' newsletter, photographs ceremonies, and keeps the web pages and the
social media accounts of the field office current.""", "Exceeds"),
    ("Motor Pool", """Assigns sedans and trucks to drivers, arranges their oil changes and licenses, and settles invoices of garages by
the end of each month.""", "Fully Successful"),
)

# The duties of BLC-1196, told by their results.
KEPT_ELEMENTS = (
    ("Discharge Measurement", """Measurements are made on schedule and at high water; meters and acoustic instruments are checked before each
trip, and ice or backwater is noted.""", "Fully Successful"),
    ("Upkeep of Gages", """Recorders, sensors and radios send at least 95 percent of the time. Levels are run once a year and datum
corrections are applied.""", "Exceeds"),
    ("Records", "Daily discharge records are computed by the tenth of the month and station descriptions are ready for review.", "Exceeds"),
    ("Customer Service", "Answers requests from the public and other offices politely and within two days.", "Exceeds"),
)

UNDESCRIBED_ELEMENTS = (
    ("Buildings", """Inspects roofs, boilers and elevators of the depot each quarter and has faults repaired by contractors before the
winter.""", "Fully Successful"),
    ("Leases", "Compares offers for storage space, prepares the lease file, and sees that rents are paid when due.", "Exceeds"),
)
# Nobody has written, or kept, a description of this position.
UNDESCRIBED = replace(
    UPPER_TECHNICIAN, title="Facility Operations Specialist", series=("1640",), grade=9, number="BLC-1460", employee="Ferdinand Oakhurst",
    organization=LOCKS + ("Central Basin Field Office", "Supply Depot"), supervisor=("Hortensia Waddilove", "Chief, Supply Depot"))


def put_people(flow, position):
    width = flow.width
    flow.table(
        [width * 0.2, width * 0.3, width * 0.2, width * 0.3],
        [
            ["Employee Name", position.employee, "Organization", ", ".join(position.organization[1:])],
            ["Position Title", position.title, "Pay Plan/Series/Grade", position.code()],
            ["PD Number", position.number, "Appraisal Period", "10/01/2023 - 09/30/2024"],
        ],
        shade_first=True,
    )


def plan_and_rating(position, elements):
    flow = Flow("Times", 10.5, footer="Page {page} of {pages}")
    flow.centered(AGENCY, size=13)
    flow.centered("PERFORMANCE PLAN AND RATING OF RECORD", size=12, after=10)
    put_people(flow, position)
    for number, (name, words, rated) in enumerate(elements, 1):
        flow.heading(f"Critical Element {number}. {name}", before=8)
        flow.para(words)
        flow.para(f"Element rating: {rated}")
    flow.space(6)
    flow.para("Summary rating: Fully Successful.")
    flow.para(f"Rating official: {position.supervisor[0]}, {position.supervisor[1]}   Date: 10/30/2024")
    return flow.done()


def drifted_plan():
    return plan_and_rating(UPPER_TECHNICIAN, DRIFTED_ELEMENTS)


def kept_plan():
    return plan_and_rating(LOWER_TECHNICIAN, KEPT_ELEMENTS)


def plan_without_description():
    return plan_and_rating(UNDESCRIBED, UNDESCRIBED_ELEMENTS)


def executive_agreement(position):
    """The five elements of an executive plan as a table with weights and measures."""
    flow = Flow("Helvetica", 9.5, margin=60, footer="{page}")
    flow.centered(AGENCY.upper(), size=12)
    flow.centered("SENIOR EXECUTIVE PERFORMANCE AGREEMENT", size=12, after=8)
    put_people(flow, position)
    flow.space(8)
    width = flow.width
    flow.table(
        [width * 0.24, width * 0.1, width * 0.66],
        [
            ["1. Leading Change", "10", "Moves the divisions to one system of electronic case files by June."],
            ["2. Leading People", "20", "Holds a midyear talk with each Assistant General Counsel and Regional Counsel; fills two of them."],
            ["3. Business Acumen", "10", "Keeps the cost of outside experts within the yearly plan of the Office."],
            ["4. Building Coalitions", "20", "Agrees with the Department of Justice on how cases are referred."],
            ["5. Results Driven", "40", "Closes four of five enforcement cases within eighteen months; reports backlog each quarter."],
        ],
        header=["Critical Element", "Weight", "Measurable results"],
    )
    flow.space(10)
    flow.para("Initial summary rating: Level 4, Exceeds Fully Successful.")
    flow.para(f"Rating official: {position.supervisor[0]}, {position.supervisor[1]}   Date: 11/12/2024")
    return flow.done()
