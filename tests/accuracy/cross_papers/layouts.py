# SPDX-License-Identifier: GPL-3.0-or-later
"""Descriptions, statements and lists in layouts of their own, with dates as signing programs, rubber stamps and clerks write them."""
import csv
import io

from reportlab.lib import colors
from reportlab.platypus import Table, TableStyle

from archives.paper import WIDTH, Paper, Type, gap

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


def heading_bands(position, years, rows=()):
    """Parts under dark bands, the certification last: names, titles and dates on lines to write on."""
    type_ = Type("sans", 9.5)
    band = lambda words: Table([[type_.text(words, bold=True, colour=colors.white)]], colWidths=[WIDTH],
                               style=TableStyle([("BACKGROUND", (0, 0), (-1, -1), colors.Color(0.15, 0.2, 0.35))]))
    facts = type_.bare([["Job title", position.title, "Plan/Series/Grade", position.code],
                        ["PD Nbr", position.pd_number, "Employee", position.incumbent],
                        ["Org unit", position.units[-1], "Parent org", ", ".join(position.units[:-1])], *[[*row, "", ""] for row in rows]], (1, 2, 1, 2))
    parts = [type_.text(position.units[0], bold=True, size=12), gap(), band("IDENTIFICATION"), facts]
    for words in position.text:
        parts += [gap(4), band(words.upper())] if len(words) < 40 and not words.endswith(".") else [gap(3), type_.text(words)]
    parts += [gap(6), band("APPROVALS")]
    for year in years:
        _, month, day = numbers(position, year)
        parts += [type_.text(f"Supervisor: {position.supervisor} ______________________  Date: {month}-{day}-{year % 100:02}"), gap(3),
                  type_.text(f"Classification Specialist: Ines Corvo ______________________  Date: {month}-{day}-{year % 100:02}"), gap(3)]
    return parts


def numbered_blocks(position, years, rows=()):
    """A form whose blocks are numbered, with the dates in blocks of their own."""
    type_ = Type("sans", 9)
    blocks = [("Agency", position.units[0]), ("Bureau, office or division", ", ".join(position.units[1:])), ("Title of position", position.title),
              ("Classification", position.code), ("Description number", position.pd_number), ("Position number", position.position_number),
              ("Name of incumbent", position.incumbent), *rows]
    for year in years:
        _, month, day = numbers(position, year)
        blocks += [("Signature of supervisor", f"/s/ {position.supervisor}"), ("Date signed", f"{month:02}/{day:02}/{year}"),
                   ("Classified by", "Ines Corvo"), ("Date classified", f"{month:02}/{day:02}/{year}")]
    cells = [type_.box(f"{number}. {caption}", value) for number, (caption, value) in enumerate(blocks, 1)]
    cells += [""] * (len(cells) % 2)
    return [type_.title("POSITION DESCRIPTION RECORD", 12), gap(), type_.grid(list(zip(cells[::2], cells[1::2]))), gap(),
            *set_texts(type_, position.text)]


def letter_like(position, years, rows=()):
    """Running text from the first word, who approved it at the end."""
    type_ = Type("serif", 11)
    lead = (f"This is the description of the position of {position.title}, {position.code}, number {position.pd_number}, in the "
            f"{position.units[-1]} of the {position.units[0]}, held by {position.incumbent}.")
    ends = [type_.text(f"Approved {position.long_date(years=year - position.year)}") for year in years]
    return [type_.heading(f"Position Description {position.pd_number}"), gap(), type_.text(lead), *[type_.labelled(f"{name}:", value) for name, value in rows],
            gap(), *set_texts(type_, position.text), gap(), *ends, type_.text("Ines Corvo, Position Classification Officer")]


DESCRIPTIONS = (signed_by_program, stamped_form, memorandum, heading_bands, numbered_blocks, letter_like)


def description(layout, position, years, rows=()):
    return Paper("position_description", tuple(layout(position, years, rows)), (position.key,), f"PD {position.pd_number} {position.title}")


def staffing_list(head, position):
    """Rows of a personnel system: one for each post below and with `head`, the position's with its number."""
    target = io.StringIO()
    rows = csv.writer(target)
    rows.writerow(("Position Nbr", "Position Title", "Pay Plan", "Occ Series", "Grade", "Employee", "Organization", "Reports To"))
    numbers_ = {id(post): position.position_number if post.name == position.incumbent else f"{4000 + index:06}"
                for index, post in enumerate(head.all())}
    above = {id(child): parent for child, parent in head.edges()}
    unit = ""
    for post in head.all():
        unit = post.unit or unit
        chief = above.get(id(post))
        rows.writerow((numbers_[id(post)], post.title, post.plan, post.series, f"{post.grade or 0:02}", post.name or "VACANT", unit,
                       numbers_[id(chief)] if chief else ""))
    return target.getvalue()
