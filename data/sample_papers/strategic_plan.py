# SPDX-License-Identifier: GPL-3.0-or-later
"""What the agency means to reach: four goals with seven objectives, of which two have nobody to answer for them."""
from .flow import Flow
from .people import AGENCY

GOALS = (
    ("Strategic Goal 1: Waterways That Stay Open",
     """Shippers plan by the hour. The Administration keeps locks in service and answers quickly those who want to build.""",
     (
         ("Objective 1.1: Renew Aging Locks",
          """Bring the locks of the Lock Renewal Program back into service on the schedule that Congress authorized. The Bureau of
Locks and Channels leads this work.""", "accountable"),
         ("Objective 1.2: Faster Permits",
          """Decide applications to build, dredge, or moor within 120 days, and clear the backlog of permits by the end of 2026.""",
          "shared"),
     )),
    ("Strategic Goal 2: Safe Harbors and Terminals",
     """Harbors hold fuel, chemicals, and people. The Administration prevents accidents and is ready for those that happen.""",
     (
         ("Objective 2.1: Ready for Emergencies",
          """Respond to spills, fires, and groundings within two hours, and exercise the response in each harbor every year.""",
          "shared"),
         ("Objective 2.2: Protect the Controls of Locks from Cyber Attack",
          """Secure the industrial control systems that work gates and valves, detect intrusions, and restore operation within a
day. This takes an executive for operational technology and a staff of control system engineers.""", "nobody"),
     )),
    ("Strategic Goal 3: Rivers Understood",
     """Decisions about rivers rest on measurement. The Administration finds out how rivers move and tells those who use them.""",
     (
         ("Objective 3.1: Forecast Sediment and Flow",
          """Forecast shoaling and flow a season ahead for the main stem of each river, from the research of the Bureau of River
Science.""", "accountable"),
         ("Objective 3.2: One Digital Chart for Shippers",
          """Publish depths, closures, and traffic as one open electronic navigational chart that vessels receive without charge,
refreshed every six hours.""", "nobody"),
     )),
    ("Strategic Goal 4: Faithful Counsel",
     """What the Administration decides must stand in court.""",
     (
         ("Objective 4.1: Enforce the Law of the Waterways",
          """Bring, settle, and win cases against those who endanger traffic, through the enforcement and litigation program of
the General Counsel.""", "accountable"),
     )),
)


def strategic_plan():
    flow = Flow("Times", 11, footer="Page {page} of {pages}")
    flow.centered(AGENCY, size=16, after=8)
    flow.centered("STRATEGIC PLAN", size=14, after=4)
    flow.centered("Fiscal Years 2024-2028", size=12, after=18)
    flow.heading("Message from the Administrator", size=13)
    flow.para("""This plan says what the Administration will achieve in five years, and by what it wants to be judged. It was
written with the bureaus, the States, and those who use the rivers.""")
    for goal, why, objectives in GOALS:
        flow.heading(goal, size=14, before=14)
        flow.para(why)
        for objective, text, _ in objectives:
            flow.heading(objective, size=12)
            flow.para(text)
    flow.heading("How Progress Is Reported", size=13, before=14)
    flow.para("""Results are published each February. A table of measures is on the web pages of the Administration.""")
    return flow.done()
