# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of the agency, and a bureau whose first three chiefs stand one over one; what a reader of both sees in them."""
from . import executives
from .people import HARBORS, LOCKS, SCIENCE
from .unit_charts import Post, chart


def head_of(position, *unit):
    """The box of a position with a description: its title, the unit that the title does not name, its incumbent."""
    return (position.title.split(",")[0], *unit, position.employee, position.code())


def administration_chart():
    return chart("Executive Structure, October 2024", Post(
        ("Administrator", "Thaddeus Okonkwo-Reyes", "EX-III"),
        (
            Post(("Director", LOCKS[1], "Seraphina Delacroix-Hunt", "ES-0340-00")),
            Post(head_of(executives.HARBOR_DIRECTOR, HARBORS[1])),
            Post(head_of(executives.SCIENCE_DIRECTOR, SCIENCE[1])),
            Post(("Director of Management Services", "Office of Management Services", "Eudora Blackwood", "ES-0341-00"), (
                Post(head_of(executives.AUTHORIZATIONS_DIRECTOR, executives.AUTHORIZATIONS_DIRECTOR.organization[-1])),
                Post(head_of(executives.CONTINUITY_DIRECTOR, executives.CONTINUITY_DIRECTOR.organization[-1])),
            )),
        )))


def harbors_chart():
    return chart("Bureau of Harbor Safety: Organization, September 2024", Post(
        head_of(executives.HARBOR_DIRECTOR, HARBORS[1]),
        (Post(("Deputy Director", "Percival Oxnard-Lyle", "ES-0340-00"), (
            Post(("Associate Deputy Director", "Barnaby Whitlock-Ames", "ES-0340-00"), (
                Post(head_of(executives.PERMITS_DIRECTOR, executives.PERMITS_DIRECTOR.organization[-1])),
                Post(head_of(executives.EMERGENCY_DIRECTOR, executives.EMERGENCY_DIRECTOR.organization[-1])),
                Post(("Director (Acting)", "Inspection Division", "Ursula Fenmore-Kaye", "ES-1801-00")),
                Post(("Director", "Dredge Fleet Support Division", "Ignace Tolliver", "GS-1601-15")),
            )),
        )),)))


# What the papers show together: (kind, PD numbers or titles, priorities, whether it is to be found, why).
STRUCTURE = (
    ("priority-without-executive", (), ("Objective 2.2",), True,
     "One specialist at GS-13 guards networks; no executive answers for the controls of locks."),
    ("priority-without-executive", (), ("Objective 3.2",), True, "No paper tells of a chart for shippers."),
    ("priority-without-executive", (), ("Objective 1.1",), False, "The Director of the Bureau of Locks and Channels answers for it."),
    ("priority-without-executive", (), ("Objective 3.1",), False, "The Director of the Bureau of River Science answers for it."),
    ("priority-without-executive", (), ("Objective 4.1",), False, "The Deputy General Counsel answers for it."),
    ("priority-shared", ("BHS-2041", "OMS-0041"), ("Objective 2.1",), True,
     "Two directors in different lines answer for the same emergencies."),
    ("priority-shared", ("BHS-2031", "OMS-0031"), ("Objective 1.2",), True, "Two directors in different lines decide applications."),
    ("duplicate-duties", ("BHS-2031", "OMS-0031"), (), True, "The same duties in the same words, with other names of the permit."),
    ("duplicate-duties", ("BHS-2041", "OMS-0041"), (), False, "The same purpose, and duties of their own."),
    ("deputy-chain", ("BHS-2001", "Deputy Director", "Associate Deputy Director"), (), True,
     "The Director is over the Deputy alone, and the Deputy over the Associate Deputy alone."),
    ("one-over-one-chain", ("BHS-2001", "Deputy Director", "Associate Deputy Director"), (), True, "The same three posts."),
    ("acting-executive", ("Director (Acting), Inspection Division",), (), True, "The box says so."),
    ("vacant-executive", ("Deputy Director, Bureau of Locks and Channels",), (), True, "Chart and list show it vacant."),
    ("single-expert", ("BLC-0006",), (), True, "The only senior expert in series 0810."),
    ("single-expert", ("BRS-3003",), (), True, "The only senior expert in series 1315."),
)


def truth_of_structure():
    return [{"kind": kind, "of": list(of), "priorities": list(priorities), "planted": planted, "why": why}
            for kind, of, priorities, planted, why in STRUCTURE]
