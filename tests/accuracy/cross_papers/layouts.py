# SPDX-License-Identifier: GPL-3.0-or-later
"""Descriptions, statements and lists in layouts of their own, with dates as signing programs, rubber stamps and clerks write them."""
import csv
import io

from archives.paper import Paper, Type, gap

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def numbers(position, year):
    month, day, _ = position.date().split("/")
    return year, int(month), int(day)


def stamped(position, year):
    return "{2:02}-{1}-{0}".format(year, MONTHS[numbers(position, year)[1] - 1], numbers(position, year)[2])


def by_program(name, position, year):
    """What a signing program prints where somebody signed."""
    _, month, day = numbers(position, year)
    family = name.split()[-1].upper()
    given = name.split()[0].upper()
    return [f"{family}.{given}.1029384756", f"Digitally signed by {family}.{given}.1029384756",
            f"Date: {year}.{month:02}.{day:02} 09:41:07 -05'00'"]


def set_texts(type_, texts):
    parts = []
    for words in texts:
        parts += [gap(4), type_.heading(words), gap(2)] if len(words) < 40 and not words.endswith(".") else type_.paragraphs([words])
    return parts


# (position, years of signatures, more rows) to the parts of a description.
def signed_by_program(position, years, rows=()):
    type_ = Type("sans", 10)
    facts = [["Official Title of Position", position.title], ["Pay Plan-Series-Grade", position.code], ["PD Number", position.pd_number],
             ["Organization", " / ".join(position.units)], ["Incumbent", position.incumbent], *rows]
    signed = [[[type_.text(caption, size=7)] + [type_.text(line, size=7.5) for line in by_program(name, position, year)]
               for caption, name, year in (("Supervisor", position.supervisor, year), ("Classifier", "Ines Corvo", year))] for year in years]
    return [type_.text("Statement of Duties and Responsibilities", bold=True, size=13), gap(), type_.grid(facts, (2, 5)), gap(),
            *set_texts(type_, position.text), gap(12), type_.text("I certify that this is an accurate statement of the duties of the position."),
            gap(4), *[type_.grid([row]) for row in signed]]


def stamped_form(position, years, rows=()):
    type_ = Type("serif", 10)
    box = type_.box
    head = type_.grid([[box("Position No.", position.position_number), box("PD No.", position.pd_number), box("Schedule", position.plan),
                        box("Occ. code", position.series), box("Grade", position.grade or "00")],
                       [box("Classified title", position.title), box("Assigned to", position.incumbent)],
                       [box("Agency", position.units[0]), box("Office", ", ".join(position.units[1:]))], *[[box(*row)] for row in rows]])
    signed = [type_.grid([[box("Immediate supervisor (signature)", f"/s/ {position.supervisor}"), box("Date", stamped(position, year))],
                          [box("Position classifier (signature)", "/s/ Ines Corvo"), box("Date", stamped(position, year))]], (3, 1))
              for year in years]
    return [type_.title("DESCRIPTION OF POSITION"), gap(), head, gap(6), *signed, gap(), *set_texts(type_, position.text)]


def memorandum(position, years, rows=()):
    type_ = Type("typed", 10)
    lead = [type_.text(f"{label + ':':<16}{value}") for label, value in (
        ("POSITION", f"{position.title}, {position.code}"), ("PD NUMBER", position.pd_number), ("UNIT", ", ".join(reversed(position.units))),
        ("EMPLOYEE", position.incumbent), *rows)]
    ends = [type_.text(f"Classified by I. Corvo on {numbers(position, year)[2]} {MONTHS[numbers(position, year)[1] - 1].title()} {year}")
            for year in years]
    return [type_.text("POSITION DESCRIPTION"), gap(), *lead, gap(), *set_texts(type_, position.text), gap(), *ends]


DESCRIPTIONS = (signed_by_program, stamped_form, memorandum)


def description(layout, position, years, rows=()):
    return Paper("position_description", tuple(layout(position, years, rows)), (position.key,), f"PD {position.pd_number} {position.title}")


def staffing_list(head):
    """Rows of a personnel system: one for each post below and with `head`."""
    target = io.StringIO()
    rows = csv.writer(target)
    rows.writerow(("Position Nbr", "Position Title", "Pay Plan", "Occ Series", "Grade", "Employee", "Organization", "Reports To"))
    numbers_ = {id(post): f"{4000 + index:06}" for index, post in enumerate(head.all())}
    above = {id(child): parent for child, parent in head.edges()}
    unit = ""
    for post in head.all():
        unit = post.unit or unit
        chief = above.get(id(post))
        rows.writerow((numbers_[id(post)], post.title, post.plan, post.series, f"{post.grade or 0:02}", post.name or "VACANT", unit,
                       numbers_[id(chief)] if chief else ""))
    return target.getvalue()
