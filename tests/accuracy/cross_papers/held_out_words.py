# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the held-out archives: kept apart, so that nobody reads them who mends what reads papers."""
from cross_papers.work import Work

ADDED_LAYER = "Assistant Administrator"
CHIEF = "Head"
BRANCH = "Section"
TOLD = (
        "This position is head of the {unit}, with a staff of {count} employees. It is located under the {chief}, GS-15, to whom the "
        "incumbent reports; the {chief} reports directly to the {above}, an SES position.",
        "As head of the {unit} the incumbent directs the work of {count} employees and reports to the {chief} (GS-15), who is "
        "supervised by the {above}, a Senior Executive Service position.")
SUPERVISES = ("Directs the employees of the {unit} as their first-level supervisor: sets priorities, assigns and reviews work, rates "
                 "performance, interviews applicants, resolves grievances and takes minor disciplinary action.", 35)
GENERIC = (("Communication", "Writes and speaks clearly and keeps the supervisor informed of problems before they grow."),
                        ("Cooperation", "Works well with others inside and outside of the unit."))
LADDER = "The incumbent is trained for the full performance level, GS-{grade:02}, and works under closer supervision than at that level."
WORKS = (
    Work("Spectrum Policy", "Electronics Engineer", "0855", 12, (
        ("Computes interference between broadcast stations and mobile networks from antenna patterns, terrain and power, and states which "
         "channels can be shared.", 50),
        ("Prepares technical annexes of proposed rules and answers comments of licensees and equipment makers on them.", 35),
        ("Measures field strength with the monitoring van where listeners complain.", 15)),
         (("Interference Studies", "Studies of shared channels rest on terrain and antenna data and stand up when licensees check them."),
          ("Rulemaking", "Technical annexes and replies to comments are ready when the rule is due."),
          ("Field Measurements", "Complaints of listeners are measured by the van within a month."))),
    Work("Payroll", "Civilian Pay Technician", "0544", 7, (
        ("Enters and audits time and attendance, leave, differentials and deductions for 900 employees and corrects rejected records.", 65),
        ("Computes retroactive pay, lump sums and debts, and writes letters that explain them.", 25),
        ("Balances the biweekly disbursement with the finance center.", 10)),
         (("Pay Audit", "Rejected attendance records are corrected before the cut-off; leave and deductions are right in 99 of 100 cases."),
          ("Retroactive Pay and Debts", "Lump sums and debts are computed and explained within ten days."),
          ("Disbursement", "The biweekly disbursement balances with the finance center."))),
    Work("Trail Maintenance", "Forestry Technician", "0462", 7, (
        ("Lays out, clears and drains hiking and pack trails, builds puncheon and retaining walls, and fells hazard trees with chain saws.", 70),
        ("Surveys trail condition with a wheel and satellite receiver and estimates crew days and materials for the yearly program.", 20),
        ("Packs supplies to backcountry camps with mules.", 10)),
         (("Trail Work", "Forty miles of trail are cleared and drained by July; walls and puncheon hold through the first winter."),
          ("Condition Surveys", "Estimates of crew days and materials rest on a survey of each trail not older than two years."),
          ("Packing", "Backcountry camps are supplied without injury to mules or people."))),
    Work("Calibration", "Physicist", "1310", 13, (
        ("Maintains the reference standards of mass, pressure and torque, compares them with those of other countries, and states their "
         "uncertainty.", 50),
        ("Designs automated balances and vacuum apparatus for calibrations that no laboratory offers.", 30),
        ("Assesses calibration laboratories that seek accreditation.", 20)),
         (("Reference Standards", "Comparisons of mass and torque standards with other countries agree within stated uncertainty."),
          ("New Apparatus", "The vacuum balance is built and its uncertainty proved by September."),
          ("Accreditation", "Laboratories are assessed on the agreed dates and reports leave nothing open."))),
    Work("Consumer Complaints", "Consumer Safety Officer", "0696", 11, (
        ("Investigates injuries from heaters, ladders and children's furniture: interviews the injured, collects the product, and sends it to "
         "the laboratory with a statement of what to test.", 55),
        ("Inspects importers and warehouses for recalled goods and detains shipments at the port.", 30),
        ("Speaks to retailers and schools on safe products.", 15)),
         (("Injury Investigations", "The injured are interviewed within two weeks and the product reaches the laboratory with its history."),
          ("Port and Warehouse Inspections", "Recalled goods found at importers are detained the same day."),
          ("Outreach to Retailers", "Retailers and schools in the district hear a talk on safe products each year."))),
)
