# SPDX-License-Identifier: GPL-3.0-or-later
"""A publication's pages to lines and paragraphs, without running heads and references from level to level."""
import re
import subprocess

# Heads and feet of OPM's pages: its name with the page number, the title with the edition, "Revised: ...".
FURNITURE = re.compile(
    r"^\s*(U\. ?S\. Office of Personnel Management\s+\d+|"
    r"(Introduction to the Position Classification Standards|General Schedule Supervisory Guide|"
    r"Grade Level Guide for Clerical and Assistance Work|Administrative Work in the Human Resources Management Group, GS-0200)"
    r"\s+.*\d{4}|Revised: .*\d{4})\s*$")
PARAGRAPH_STARTS = re.compile(r"^(-|--|[a-c]\.|\d{1,2}\.)\s+\S")
TO_ANOTHER_LEVEL = re.compile(r"\s*\b(?:(?:as )?described (?:at|in)|covered by|in|at) (?:Factor )?Level \d[AB]?-\d")
NAMES_A_LEVEL = re.compile(r"(?:Factor|Subfactor) Level \d|at Level \d|this factor\b|paragraph [a-c] or")


def lines_of(file, *options):
    text = subprocess.run(["pdftotext", *options, file, "-"], check=True, capture_output=True).stdout.decode()
    # Minus signs, dashes and other forms of hyphens; bullets.
    for printed, plain in (("\u2212", "-"), ("\u2010", "-"), ("\u2011", "-"), ("\u2022", "-"), ("\u23af", "\u2014"), ("\f", "\n")):
        text = text.replace(printed, plain)
    return [line for line in text.split("\n") if not FURNITURE.match(line)]


def between(lines, begin, end):
    """The lines between the last that matches `begin` (tables of contents come first) and the next that matches `end`."""
    first = max((i for i, line in enumerate(lines) if re.search(begin, line)), default=None)
    if first is None:
        return []
    last = next((i for i in range(first + 1, len(lines)) if re.search(end, lines[i])), len(lines))
    return lines[first + 1:last]


def paragraphs(lines):
    """Joins lines at blanks. A paragraph that a page's end broke goes on in small letters."""
    found, open_ = [], False
    for line in lines:
        text = " ".join(line.split())
        if not text:
            open_ = False
        elif found and not PARAGRAPH_STARTS.match(text) and (open_ or text[0].islower() and found[-1][-1] not in ".;:"):
            found[-1] += " " + text
            open_ = True
        else:
            found.append(text)
            open_ = True
    return found


def without_references(text):
    """Without the words that compare with another level, or the sentence where it does no more than that."""
    text = TO_ANOTHER_LEVEL.sub("", text)
    sentences = re.split(r"(?<=[.:]) (?=[A-Z(])", text)
    return " ".join(sentence for sentence in sentences if not NAMES_A_LEVEL.search(sentence))


def as_text(parts):
    """Paragraphs to one text; the last ends as a sentence, whatever list it was cut from."""
    kept = [part for part in map(without_references, parts) if part]
    if kept:
        kept[-1] = re.sub(r"[;,]?( and| and/or| or)?$", "", kept[-1].rstrip(";, ")).rstrip(".") + "."
    return "\n\n".join(kept)
