# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels, points and grades of the standards, written apart from data/standards so that an error there does not hide itself."""

FES_FACTORS = {
    "1": "Knowledge Required by the Position", "2": "Supervisory Controls", "3": "Guidelines", "4": "Complexity",
    "5": "Scope and Effect", "6": "Personal Contacts", "7": "Purpose of Contacts", "8": "Physical Demands", "9": "Work Environment"}
GSSG_FACTORS = {
    "1": "Program Scope and Effect", "2": "Organizational Setting", "3": "Supervisory and Managerial Authority Exercised",
    "4A": "Nature of Contacts", "4B": "Purpose of Contacts", "5": "Difficulty of Typical Work Directed", "6": "Other Conditions"}

# Points of each level, by standard and factor.
POINTS = {
    "fes": {
        "1": {1: 50, 2: 200, 3: 350, 4: 550, 5: 750, 6: 950, 7: 1250, 8: 1550, 9: 1850},
        "2": {1: 25, 2: 125, 3: 275, 4: 450, 5: 650},
        "3": {1: 25, 2: 125, 3: 275, 4: 450, 5: 650},
        "4": {1: 25, 2: 75, 3: 150, 4: 225, 5: 325, 6: 450},
        "5": {1: 25, 2: 75, 3: 150, 4: 225, 5: 325, 6: 450},
        "6": {1: 10, 2: 25, 3: 60, 4: 110},
        "7": {1: 20, 2: 50, 3: 120, 4: 220},
        "8": {1: 5, 2: 20, 3: 50},
        "9": {1: 5, 2: 20, 3: 50}},
    "gssg": {
        "1": {1: 175, 2: 350, 3: 550, 4: 775, 5: 900},
        "2": {1: 100, 2: 250, 3: 350},
        "3": {2: 450, 3: 775, 4: 900},
        "4A": {1: 25, 2: 50, 3: 75, 4: 100},
        "4B": {1: 30, 2: 75, 3: 100, 4: 125},
        "5": {1: 75, 2: 205, 3: 340, 4: 505, 5: 650, 6: 800, 7: 930, 8: 1030},
        "6": {1: 310, 2: 575, 3: 975, 4: 1120, 5: 1225, 6: 1325}}}

# The highest number of points that still gives GS-1, GS-2, ... GS-14.
_LAST_POINTS = [250, 450, 650, 850, 1100, 1350, 1600, 1850, 2100, 2350, 2750, 3150, 3600, 4050]


def number(level):
    """3 for "2-3" and "4A-3"."""
    return int(level.rsplit("-", 1)[-1])


def exists(standard, factor, level):
    named, dash, last = str(level).rpartition("-")
    return bool(dash) and named == factor and last.isdigit() and int(last) in POINTS[standard].get(factor, {})


def points(standard, factor, level):
    return POINTS[standard][factor][number(level)]


def total(standard, levels):
    return sum(points(standard, factor, level) for factor, level in levels.items())


def is_complete(standard, levels):
    return set(levels) == set(POINTS[standard])


def fes_grade(total_points):
    return 1 + sum(total_points > last for last in _LAST_POINTS)
