# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers in the archive that are not position descriptions."""
from .flow import Flow
from .people import AGENCY


def travel_memo():
    flow = Flow("Helvetica", 10.5, footer="{page}")
    flow.centered(AGENCY, size=13, after=16)
    flow.heading("MEMORANDUM")
    flow.field("Date:", "May 21, 2024", 90)
    flow.field("To:", "All field office managers", 90)
    flow.field("From:", "Ignatius Farrowby, Division of Financial Management", 90)
    flow.field("Subject:", "Travel vouchers at the end of the quarter", 90, after=12)
    flow.para(
        """Vouchers for travel completed before June 15 must reach the travel desk by June 20, so that they can be
paid from this quarter's funds. Please attach lodging receipts whatever the amount, and receipts for other expenses
over 75 dollars. Mileage by private car is paid at the rate in effect on the day of travel.

Travelers who go to the lock conference in Great Bend share rental cars where they can: four to a car. The hotel has
set aside thirty rooms until June 3. Late bookings are at the traveler's own risk.

Questions go to the travel desk, extension 5-2217."""
    )
    return flow.done()


def appraisal(position):
    """A performance plan and rating with personal data at its head."""
    flow = Flow("Helvetica", 10, footer="Page {page} of {pages}")
    flow.centered(AGENCY, size=13)
    flow.centered("PERFORMANCE APPRAISAL", size=12, after=10)
    width = flow.width
    flow.table(
        [width * 0.25, width * 0.25, width * 0.25, width * 0.25],
        [
            ["Employee", position.employee, "SSN", "987-65-4329"],
            ["Position Title", position.title, "Date of Birth", "07/09/1983"],
            ["Pay Plan-Series-Grade", position.code(), "PD Number", position.number],
            ["Rating Period", "10/01/2023 to 09/30/2024", "Rating Official", position.supervisor[0]],
        ],
        shade_first=True,
    )
    flow.space(8)
    flow.table(
        [width * 0.08, width * 0.68, width * 0.24],
        [
            [
                "1",
                """Management studies. Completes assigned studies of organization and work flow with sound facts and
recommendations that managers can use.""",
                "Exceeds",
            ],
            [
                "2",
                """Reorganization proposals. Reviews proposals for overlap, supervisory ratios and cost within fifteen
days and settles differences with the managers.""",
                "Fully Successful",
            ],
            ["3", "Directives. Reviews draft directives for clarity and conflict.", "Fully Successful"],
        ],
        header=["No.", "Critical Element and Standard", "Rating"],
    )
    flow.space(10)
    flow.para("Summary rating: Exceeds Fully Successful.")
    flow.para(f"Rating official: {position.supervisor[0]}, {position.supervisor[1]}   Date: 10/18/2024")
    return flow.done()


NOTE = """Transfer of papers to the central position files
Boxes 1, 3 and 7 were scanned in May 2024. The paper originals stay with the records officer.
The digital folder comes from the position management system.
"""
