# SPDX-License-Identifier: GPL-3.0-or-later
"""What the agencies' looks are put together from."""
import scales


def last_first(name):
    first, _, last = name.rpartition(" ")
    return f"{last}, {first}"


def grade(position):
    return f"{position.grade or 0:02}"


def compact(date):
    """20210704 for 07/04/2021."""
    month, day, year = date.split("/")
    return f"{year}{month}{day}"


def fiscal_year(position):
    """(first day, last day) of the year that is appraised."""
    return f"10/01/{position.year + 1}", f"09/30/{position.year + 2}"


def factors(position):
    """(factor, its name, level, points) as labelled; nothing where the Factor Evaluation System does not apply."""
    return [(factor, scales.FES_FACTORS[factor], position.levels[factor], scales.points("fes", factor, position.levels[factor]))
            for factor in sorted(position.levels, key=int)]


def total(position):
    return sum(points for *_, points in factors(position))
