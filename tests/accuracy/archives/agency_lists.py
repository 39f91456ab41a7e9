# SPDX-License-Identifier: GPL-3.0-or-later
"""Staffing lists as systems export them and offices type them: heading of the column, what stands in it."""


def _last_first(name):
    first, _, last = name.rpartition(" ")
    return f"{last.upper()},{first.upper()}"


def _code(one):
    return one.code


EXPORTED = (("POSITION_NBR", lambda one: one.position_number), ("JOBCODE", lambda one: one.pd_number), ("POSN_DESCR", lambda one: one.title),
            ("GVT_PAY_PLAN", lambda one: one.plan), ("GVT_OCC_SERIES", lambda one: one.series), ("GRADE", lambda one: f"{one.grade or 0:02}"),
            ("NAME", lambda one: _last_first(one.incumbent)), ("DEPT_DESCR", lambda one: one.units[-1]))
ONE_COLUMN = (("Auth #", lambda one: one.position_number), ("Title/PP/Series/Grade", lambda one: f"{one.title}, {one.code}"),
              ("Name", lambda one: one.incumbent), ("Office", lambda one: one.units[-1]))
ABBREVIATED = (("Pos Desc Nbr", lambda one: one.pd_number), ("PP-Ser-Gr", _code), ("Posn Ttl", lambda one: one.title),
               ("Encumbered By", lambda one: one.incumbent), ("Org Unit", lambda one: one.units[-1]))
EMPLOYEES = (("Employee Position Number", lambda one: one.position_number), ("Employee", lambda one: one.incumbent),
             ("Position of Record", lambda one: one.title), ("Plan", lambda one: one.plan), ("Occ", lambda one: one.series),
             ("GR", lambda one: one.grade or 0), ("Organization Structure", lambda one: one.units[-1]), ("PD#", lambda one: one.pd_number))

LAYOUTS = {"csv": EXPORTED, "workbook": ONE_COLUMN, "printed": ABBREVIATED, "printed by rows": EMPLOYEES}
