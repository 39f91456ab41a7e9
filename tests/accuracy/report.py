# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables. Single errors are listed for development sets only, so that nobody shapes rules by held-out papers."""
import collections

import assertions
import measures

TITLES = {"papers": "Labelled papers", "narratives": "Factor narratives", "opm": "OPM publications"}


def share(part, whole):
    return f"{part / whole:7.1%}" if whole else "      -"


def by_what(rows):
    tables = collections.defaultdict(list)
    for row in rows:
        tables[row.what].append(row)
    return tables


def print_rows(rows, name, unit):
    """n, exact, within one, mean points off; a column that says nothing of these rows stays empty."""
    n, said = len(rows), [row.points_off for row in rows if row.points_off is not None]
    near = share(sum(row.distance <= 1 for row in rows), n) if unit else ""
    points = f"{sum(said) / len(said):7.0f}" if said else ""
    line = f"  {name:24} {n:4}  {share(sum(row.exact for row in rows), n)}   {near:7}    {points:7}"
    if points and len(said) < n:
        line += f"  ({n - len(said)} not scored)"
    print(line.rstrip())


def print_levels(rows):
    tables = by_what(rows)
    for standard in ("fes", "gssg"):
        own = {what: table for what, table in tables.items() if what.startswith(standard)}
        for what, table in sorted(own.items()):
            print_rows(table, what, "level")
        if own:
            print_rows([row for table in own.values() for row in table], f"{standard} all", "level")


def print_retrieval(heading, tables, f1=False):
    lines = []
    for name, row in tables.items():
        if row.found + row.missed + row.wrong:
            line = (f"  {name:32} {row.found:6} {row.missed:7} {row.wrong:6}   {share(row.found, row.found + row.wrong)} "
                    f"{share(row.found, row.found + row.missed)}")
            lines.append(line + (f" {share(2 * row.found, 2 * row.found + row.wrong + row.missed)}" if f1 else ""))
    if lines:
        print(f"\n  {heading:32}  found  missed  wrong  precision  recall{'      F1' if f1 else ''}")
        print("\n".join(lines))


def print_calibration(name, rows):
    bins = measures.calibration(rows)
    if bins:
        print(f"\n  stated confidence of {name:15}    n   stated  right")
        for one in bins:
            print(f"  {one.low:.1f} to {one.high:.1f}                         {one.count:5}  {one.stated:7.2f}{one.observed:7.2f}")


def print_worst(name, lines):
    if lines:
        print(f"\n  {name}:")
        for line in lines:
            print(f"    {line}")


def section(title, pairs, worst):
    """Tables about (case, position) pairs; `worst` single errors of each sort are listed."""
    print(f"\n{title}: {len(pairs)} papers, {sum(position is not None for _, position in pairs)} found to be position descriptions")
    print("                              n    exact  within 1  points off")

    def gather(rows):
        return [row for case, position in pairs for row in rows(case, position)]

    levels, grades, plans = gather(measures.level_rows), gather(measures.grade_rows), gather(measures.plan_rows)
    print_levels(levels)
    for what, rows in by_what(gather(measures.total_rows)).items():
        print_rows(rows, f"{what}, points", None)
    for what, rows in by_what(grades).items():
        print_rows(rows, what, "grade")
    for what, rows in by_what(plans).items():
        print_rows(rows, what, None)

    findings = measures.finding_tables(pairs)
    print_retrieval("finding rule", findings.by_rule)
    if findings.unlabelled:
        print(f"  ({findings.unlabelled} more findings of high severity are by rules that the labels do not speak of)")
    asserted = assertions.assertion_tables(pairs)
    if asserted:
        print_retrieval("assertion", asserted.by_class, f1=True)
        print(f"  {asserted.right} of {asserted.count} right, {share(asserted.right, asserted.count).strip()}")
    elif any(case.truth.get("assertions") for case, _ in pairs):
        print("\n  assertions: not measured, for this program does not write them clause by clause")
    print_calibration("levels", levels)
    print_calibration("recommendations", gather(measures.recommendation_rows))

    if worst:
        errors = [row for row in levels + plans if not row.exact] + [row for row in grades if row.what == "grade" and not row.exact]
        errors.sort(key=lambda row: (row.distance, row.points_off or 0), reverse=True)
        print_worst(f"the {min(worst, len(errors))} worst of {len(errors)} errors",
                    [f"{row.place}: {row.truth} was read as {row.found}" for row in errors[:worst]])
        for name, own in (("findings", findings.errors), ("assertions", asserted.errors if asserted else [])):
            print_worst(f"{min(worst, len(own))} of {len(own)} wrong {name}", [f"{case.id}: {words}" for case, words in own[:worst]])


def report(kind, cases, positions, worst):
    """`positions` by (part, case id). Each part and set has its own tables, and each of several groups of OPM's publications."""
    sections = collections.defaultdict(list)
    for case in cases:
        sections[case.part, case.set].append((case, positions.get((case.part, case.id))))
    for (part, set_), pairs in sections.items():
        shown = worst if set_ == "development" else 0
        name = TITLES[part] if part == "opm" else f"{TITLES[part]}, {set_}"
        if part == "opm":
            for group in dict.fromkeys(case.group for case, _ in pairs):
                section(f"{name}, {group}, {kind}", [(case, position) for case, position in pairs if case.group == group], shown)
            section(f"{name}, all, {kind}", pairs, 0)
        else:
            section(f"{name}, {kind}", pairs, shown)
