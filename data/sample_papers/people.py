# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented agency and the people who sign its papers."""

AGENCY = "Inland Waters and Harbors Administration"
SERVICES = (AGENCY, "Office of Management Services")
LOCKS = (AGENCY, "Bureau of Locks and Channels")
HARBORS = (AGENCY, "Bureau of Harbor Safety")
SCIENCE = (AGENCY, "Bureau of River Science")
COUNSEL = (AGENCY, "Office of the General Counsel")

CLASSIFIER = ("Odell Brantwaite", "Human Resources Specialist (Classification)")
OLD_CLASSIFIER = ("Verna Tillotsen", "Position Classification Specialist")
