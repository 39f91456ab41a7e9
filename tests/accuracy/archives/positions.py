# SPDX-License-Identifier: GPL-3.0-or-later
"""The positions of made-up archives. Their work is that of the labelled cases; numbers, people and dates are made up."""
import dataclasses
import random
import re

import cases
from agency import vocabulary

CODE = re.compile(r"\b(?:GS|ES|SL|ST|GM)-?\s?\d|\bES\b|^position|^title|^official|^classification|series|reserved", re.I)
UNIT = re.compile(r"\b(?:agency|administration|service|department|commission|bureau|office|center|division|branch|board|institute|"
                  r"laborator\w+|authority|corporation|command|hospital|directorate|trust|region|district|staff)\b", re.I)
TITLE_ONLY = re.compile(r"^(?:\(?(?:chief|director|deputy|assistant|associate|supervisory|senior|special)\b)", re.I)
BEGINS = re.compile(r"^\W*(?:[A-Z0-9]{1,3}[.)]\s+)?(?:introduction|(?:major |principal )?duties|background|purpose|general|summary|"
                    r"position (?:purpose|summary)|basic function|factor 1|mission)\b", re.I)
FACTOR = re.compile(r"^\W*(?:factor|knowledge required|supervisory controls|evaluation)\b", re.I)
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


@dataclasses.dataclass(frozen=True)
class Position:
    key: str                 # one to each position of an archive
    case: str                # whose duties these are
    title: str
    plan: str
    series: str
    grade: int | None
    units: tuple             # the organization, largest unit first
    pd_number: str
    position_number: str
    incumbent: str           # "Edda B. Solberg"
    supervisor: str
    text: tuple              # paragraphs of the description
    duties: tuple            # the longer ones among them that tell of duties
    levels: dict             # factor levels of the Factor Evaluation System, as labelled
    year: int

    @property
    def code(self):
        return f"{self.plan}-{self.series}" + (f"-{self.grade:02}" if self.grade else "-00")

    @property
    def is_executive(self):
        return self.plan in ("ES", "SL", "ST")

    def date(self, years=0, month=0):
        """As a paper prints it."""
        day = sum(map(ord, self.key)) % 27 + 1
        return f"{(sum(map(ord, self.key)) + month) % 12 + 1:02}/{day:02}/{self.year + years}"

    def long_date(self, years=0, month=0):
        month, day, year = self.date(years, month).split("/")
        return f"{MONTHS[int(month) - 1]} {int(day)}, {year}"


def paragraphs_of(paper):
    """Runs the lines of a paper together at its empty lines and list items, as the page breaks them anyway."""
    found, current = [], []
    for line in [*paper.split("\n"), ""]:
        text = " ".join(line.split())
        if not text or re.match(r"[-*•(]|\d{1,2}[.)]\s", text):
            if current:
                found.append(" ".join(current))
            current = [text] if text else []
        else:
            current.append(text)
    return found


def split_head(paper):
    """(lines above the first section or longer text, everything from there)."""
    lines = paper.split("\n")
    for index, line in enumerate(lines):
        if len(line) > 90 or (index and BEGINS.match(line)):
            return [" ".join(one.split()) for one in lines[:index] if one.strip()], "\n".join(lines[index:])
    return [], paper


def units_of(head):
    return tuple(part.strip() for line in head if UNIT.search(line) and not CODE.search(line) and not TITLE_ONLY.search(line)
                 for part in re.split(r", (?=[A-Z])| - | / ", re.sub(r"^[A-Za-z ]{3,14}:\s*", "", line)))[:3]


def duties_of(text):
    """Paragraphs above the factors that say something; the heading is what they are taken from first."""
    found = []
    for paragraph in text:
        if FACTOR.match(paragraph) and found:
            break
        if len(paragraph) > 120:
            found.append(paragraph)
    return tuple(found[1:6] if len(found) > 3 else found[:5])


def source_cases(set_):
    """(case, what the paper claims of itself) of the set."""
    for file in cases.case_files():
        case = cases.read_case(file)
        if case.set == set_:
            yield case, cases.read_yaml(file)["claimed"]


def of_cases(set_, seed):
    """A position for each labelled case of the set, in a random order."""
    chance = random.Random(f"{set_} {seed}")
    words = vocabulary.OF_SET[set_]
    found = list(source_cases(set_))
    chance.shuffle(found)
    numbers = chance.sample(range(1000, 99999), 2 * len(found))
    for index, (case, claimed) in enumerate(found):
        if not all(claimed.get(key) for key in ("pay_plan", "series", "title")):
            continue
        head, body = split_head(case.paper)
        text = tuple(paragraphs_of(body))
        units = units_of(head) or (chance.choice(words.agencies), f"{chance.choice(words.subjects)} {chance.choice(words.units)}")
        plan = claimed["pay_plan"]
        yield Position(
            key=f"p{index:03}", case=case.id, title=str(claimed["title"]), plan=plan, series=str(claimed["series"]).zfill(4),
            grade=claimed.get("grade") if plan == "GS" else None, units=units, pd_number=f"{numbers[2 * index]:05}",
            position_number=f"{chance.choice('ABDEFHK')}{numbers[2 * index + 1]:05}", incumbent=vocabulary.person(chance, words),
            supervisor=vocabulary.person(chance, words), text=text, duties=duties_of(text), levels=case.truth.get("fes", {}),
            year=chance.randint(2016, 2022))
