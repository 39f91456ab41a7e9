# SPDX-License-Identifier: GPL-3.0-or-later
"""Points and grades of OPM's two point-rating systems, from which every honest total is computed."""

# Introduction to the Position Classification Standards, appendix 3: points by level, from level 1 up.
FES = {
    "1": [50, 200, 350, 550, 750, 950, 1250, 1550, 1850],
    "2": [25, 125, 275, 450, 650],
    "3": [25, 125, 275, 450, 650],
    "4": [25, 75, 150, 225, 325, 450],
    "5": [25, 75, 150, 225, 325, 450],
    "6": [10, 25, 60, 110],
    "7": [20, 50, 120, 220],
    "8": [5, 20, 50],
    "9": [5, 20, 50],
}
FES_NAMES = {
    "1": "Knowledge Required by the Position",
    "2": "Supervisory Controls",
    "3": "Guidelines",
    "4": "Complexity",
    "5": "Scope and Effect",
    "6": "Personal Contacts",
    "7": "Purpose of Contacts",
    "8": "Physical Demands",
    "9": "Work Environment",
}
# General Schedule Supervisory Guide, 1998; factor 3 starts at Level 3-2.
GSSG = {
    "1": {1: 175, 2: 350, 3: 550, 4: 775, 5: 900},
    "2": {1: 100, 2: 250, 3: 350},
    "3": {2: 450, 3: 775, 4: 900},
    "4A": {1: 25, 2: 50, 3: 75, 4: 100},
    "4B": {1: 30, 2: 75, 3: 100, 4: 125},
    "5": {1: 75, 2: 205, 3: 340, 4: 505, 5: 650, 6: 800, 7: 930, 8: 1030},
    "6": {1: 310, 2: 575, 3: 975, 4: 1120, 5: 1225, 6: 1325},
}
GSSG_NAMES = {
    "1": "Program Scope and Effect",
    "2": "Organizational Setting",
    "3": "Supervisory and Managerial Authority Exercised",
    "4A": "Nature of Contacts",
    "4B": "Purpose of Contacts",
    "5": "Difficulty of Typical Work Directed",
    "6": "Other Conditions",
}
GRADE_MINIMUM = {
    1: 190, 2: 255, 3: 455, 4: 655, 5: 855, 6: 1105, 7: 1355, 8: 1605, 9: 1855, 10: 2105,
    11: 2355, 12: 2755, 13: 3155, 14: 3605, 15: 4055,
}  # fmt: skip


def points_of(system, factor, level):
    """Points of level 7 of factor 1: points_of("fes", "1", 7)."""
    return FES[factor][level - 1] if system == "fes" else GSSG[factor][level]


def grade_of(points):
    return max(grade for grade, minimum in GRADE_MINIMUM.items() if points >= minimum)


def range_of(grade):
    """"3155-3600", as the conversion table prints it."""
    if grade == 15:
        return "4055-up"
    return f"{GRADE_MINIMUM[grade]}-{GRADE_MINIMUM[grade + 1] - 5}"
