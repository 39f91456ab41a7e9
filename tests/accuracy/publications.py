# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts cases out of OPM's publications at run time: descriptions of levels, and illustrations and examples whose level is given.

The publications are works of the United States Government. Nothing of them is part of this repository; where the folder with the
PDFs is not there, these cases are left out.
"""
import collections
import re

import scales
from cases import Case, Problem
from composition import FactorText, composed
from publication_text import as_text, between, lines_of, paragraphs

SHORTEST_TEXT = 40  # characters; what is shorter is a remainder of a table, not a description


def put(texts, file, standard, factor, level, text):
    if not scales.exists(standard, factor, level):
        raise Problem(file, f"cut wrongly: {level} is no level of {standard} factor {factor}")
    if len(text) >= SHORTEST_TEXT:
        texts[factor].append(FactorText(level, text))


def by_heading(lines, heading, end=None):
    """(match, lines below it) for each line that matches `heading`; what stands below a line that matches `end` is left out."""
    sections, below = [], None
    for line in lines:
        if found := re.match(heading, line):
            below = []
            sections.append((found, below))
        elif end and re.match(end, line):
            below = None
        elif below is not None:
            below.append(line)
    return sections


def alternatives(parts):
    """A level's paragraphs, cut where OR or AND/OR stands alone; a lead-in that ends in a dash goes with each alternative."""
    found = [[]]
    for part in parts:
        if part in ("OR", "AND/OR", "- OR -"):
            found.append([])
        else:
            found[-1].append(part)
    lead = next((one[0] for one in found if one and one[0].endswith("\u2014")), None)
    for one in found:
        if lead and one and one[0].startswith("\u2014"):
            one.insert(0, lead)
    return [[part.strip("\u2014 ") for part in one] for one in found]


def primary_standard(file):
    lines = between(lines_of(file, "-layout"), r"^\s*FACTOR 1, KNOWLEDGE", r"GRADE CONVERSION TABLE")
    texts = collections.defaultdict(list)
    for level, below in by_heading(lines, r"\s*Level (\d)-(\d) . (\d+) points", end=r"\s*FACTOR \d,"):
        factor, name = level[1], f"{level[1]}-{level[2]}"
        if scales.POINTS["fes"].get(factor, {}).get(int(level[2])) != int(level[3]):
            raise Problem(file, f"cut wrongly: Level {name} with {level[3]} points")
        for parts in alternatives(paragraphs(below)):
            if parts and not parts[0].startswith("Equivalent"):
                put(texts, file, "fes", factor, name, as_text(parts))
    return composed("opm", "primary-standard", "development", "fes", texts)


# Cells of the tables around a factor level description that tell to whom it applies.
TABLE_CELLS = re.compile(
    r"^((Series|Specialties|/|FLD|Human Resources Management, GS-0201|Human Resources? Specialist|Illustration\(s\)|"
    r"\([A-Z][\w &]+\))\s*)+$")


def table_paragraphs(lines):
    """Paragraphs of text in reading order, where bullets and "Heading - text" begin one."""
    found = []
    for line in lines:
        text = line.strip()
        if not text or text == "(continued)":
            continue
        if not found or re.match(r"^(-|\u2013) |^-$|^[A-Z][\w ]{5,40} \u2013 |^OR$|^sufficient to:$", text):
            found.append(text)
        else:
            found[-1] += (" " if not found[-1].endswith("-") or found[-1] == "-" else "") + text
    return found


def blocks(lines, is_between):
    found = [[]]
    for line in lines:
        if is_between(line):
            found.append([])
        else:
            found[-1].append(line)
    return [block for block in found if block]


def human_resources_standard(file):
    lines = lines_of(file, "-raw")
    texts = collections.defaultdict(list)
    descriptions = between(lines, r"^FACTOR LEVEL DESCRIPTIONS$", r"GRADE CONVERSION TABLE")
    for level, below in by_heading(descriptions, r"Level (\d-\d) (?:\(continued\) )?(?:\d+ Points)?$", end=r"FACTOR \d \u2013"):
        for block in blocks(below, TABLE_CELLS.match):
            put(texts, file, "fes", level[1][0], level[1], as_text(table_paragraphs(block)))
    # Contacts are rows of two tables: who in 1 to 4, why in A to D.
    contacts = between(descriptions, r"^FACTOR 7 ", r"^POINT ASSIGNMENT CHART")
    for row, below in by_heading(contacts, r"Level ([1-4A-D])(?: (.*))?$", end=r"PERSONAL CONTACTS|PURPOSE OF CONTACTS"):
        level = f"6-{row[1]}" if row[1].isdigit() else f"7-{'ABCD'.index(row[1]) + 1}"
        put(texts, file, "fes", level[0], level, as_text(table_paragraphs([row[2] or "", *below])))
    for factor in "145":
        appendix = between(lines, rf"^APPENDIX F{factor} \u2013 FACTOR {factor} ILLUSTRATIONS$", r"^APPENDIX [FH]\S* \u2013")
        for heading, below in by_heading(appendix, r"Level (\d-\d): "):
            if "GS-" not in heading.string and below:
                below = below[1:]  # the heading's second line
            for block in blocks(below, lambda line: "BACK" in line):
                put(texts, file, "fes", factor, heading[1], as_text(table_paragraphs(block)))
    return composed("opm", "gs0200-standard", "development", "fes", texts, series="0201")


CLERICAL_PAPER = """POSITION DESCRIPTION

Title: Staff Member

DUTIES

{duties}

LEVEL OF RESPONSIBILITY

{responsibility}
"""


def clerical_guide(file):
    """Each description of a grade and each example has two parts; only the grade as a whole is known."""
    lines = between(lines_of(file, "-layout"), r"^\s*GRADE LEVEL CRITERIA", r"^\s*APPENDIX")
    cases = []
    for grade, below in by_heading(lines, r"GS-(\d)\s*$"):
        for part, text in by_heading(below, r"(?i)\s*Nature of assignment\s*$", end=r"WORK EXAMPLE|[A-Z ]+WORK\s*$"):
            at = next((i for i, line in enumerate(text) if re.match(r"\s*Level of Responsibility", line)), None)
            if at is None:
                raise Problem(file, f"cut wrongly: a part of GS-{grade[1]} without a level of responsibility")
            paper = CLERICAL_PAPER.format(duties=as_text(paragraphs(text[:at])), responsibility=as_text(paragraphs(text[at + 1:])))
            cases.append(Case(id=f"clerical-guide-{len(cases) + 1:02}", part="opm", group="clerical-guide", set="development",
                              paper=paper, truth={"pay_plan": "GS", "grade": int(grade[1])}))
    return cases


def lettered(parts):
    """Paragraphs under "a.", "b." and "c.", by letter."""
    found, letter = {}, None
    for part in parts:
        if head := re.match(r"([a-c])\. (.*)", part):
            letter = head[1]
            part = head[2]
        if letter and part != "OR" and not part.startswith("NOTE"):
            found.setdefault(letter, []).append(part)
    return found


def supervisory_guide(file):
    lines = between(lines_of(file, "-layout"), r"^\s*FACTOR 1 - PROGRAM SCOPE AND EFFECT$", r"^\s*SPECIAL SITUATIONS")
    texts = collections.defaultdict(list)

    def add(factor, level, parts):
        put(texts, file, "gssg", factor, level, as_text(parts))

    authorities = {}  # by level and letter, for Factor 3, where a level takes those below it along
    for heading, below in by_heading(lines, r"\s*(?:Factor|Subfactor) Level ((\d[AB]?)-\d) -- \d+ [Pp]oints", end=r"\s*(SUB)?FACTOR \d"):
        level, factor = heading[1], heading[2]
        parts = paragraphs(below)
        if factor == "1":
            illustrated = next((i for i, part in enumerate(parts) if part.startswith("Illustration")), len(parts))
            add(factor, level, alternatives(parts[:illustrated])[0])
            for bullet, below_it in by_heading(parts[illustrated + 1:], r"- (.*)"):
                add(factor, level, [bullet[1], *below_it])
        elif factor == "3":
            authorities[level] = lettered(parts)
        elif factor == "6":
            for alternative in lettered(parts).values():
                add(factor, level, alternative)
        else:
            add(factor, level, [part for part in parts if not part.startswith("Frequent contacts comparable")])

    if authorities:
        listed = authorities["3-2"]["c"][1:]  # without "carry out at least three of ..."
        add("3", "3-2", authorities["3-2"]["a"])
        add("3", "3-2", authorities["3-2"]["b"][1:])
        add("3", "3-2", listed)
        add("3", "3-3", [*listed, *authorities["3-3"]["a"]])
        add("3", "3-3", [*listed, *authorities["3-3"]["b"][1:]])
        for letter in "ab":
            add("3", "3-4", [*listed, *authorities["3-3"]["a"], *authorities["3-3"]["b"][1:], *authorities["3-4"][letter]])
    return composed("opm", "supervisory-guide", "development", "gssg", texts)


READERS = {
    "introduction-to-position-classification.pdf": primary_standard,
    "gs0200-hr-management.pdf": human_resources_standard,
    "clerical-assistance-guide.pdf": clerical_guide,
    "supervisory-guide.pdf": supervisory_guide}


def published_cases(folder):
    """The cases, and the names of publications that are not in the folder."""
    cases, missing = [], []
    for name, read in READERS.items():
        if (folder / name).is_file():
            cut = read(folder / name)
            if not cut:
                raise Problem(folder / name, "nothing could be cut from it: another edition?")
            cases += cut
        else:
            missing.append(name)
    return cases, missing
