#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/standards/level_words.txt: by factor, in how many texts of each level a word stands, and in how many statements of each factor.

    data/make_level_words.py build/release/pipeline/secondlook
    data/make_level_words.py build/release/pipeline/secondlook --without 'welder|r12' --out FILE

The texts are the factor narratives and the factor sections of the labelled papers under tests/accuracy, of the development set alone,
and what data/standards/fes.yaml and gssg.yaml say of each level; there is also a list of whole papers for each factor, one of
executive papers by pay plan, and one of papers whose special situations do not or do raise Factor 6. The program cuts the papers into sections, as it will others. Words that fewer than two texts have are
left out, of statements those that fewer than three have, and of whole papers those that fewer than four have; there also those, but
for the guide's, that stand in papers of each kind as often as chance would have it. Stems are those of Debian's python3-stemmer, the
Snowball library that the program uses as well. With --without the papers whose names the pattern finds are left out: a list that
holds a paper's own words says nothing of how well others are read.
"""
import argparse
import collections
import math
import pathlib
import re
import sys
import tempfile

import Stemmer
import yaml

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests" / "accuracy"))

import cases
import narratives
import program
import rendering
import scales

OUT = HERE / "standards" / "level_words.txt"
FEWEST_TEXTS = 2
FEWEST_STATEMENTS = 3
FEWEST_PAPERS = 4
SHORTEST_STATEMENT = 4  # words
# By how much more the numbers of papers of each kind would differ in one word of ten that has nothing to do with the kind: the
# chi-square distribution's upper tenth, by degrees of freedom.
CHANCE = {1: 2.71, 2: 4.61, 3: 6.25, 4: 7.78, 5: 9.24, 6: 10.64, 7: 12.02, 8: 13.36}
PAY_PLANS = ("GS", "ES", "SL", "ST")
# As in models/factor_wording.cc.
OF_WORK = ("introduction", "duties", "supervisory_controls", "other")
# Not what the body bears and what surrounds it: that is told by the things named, and other words of such sections say nothing.
WEIGHED = "1234567"
# The guide's other factors are told by numbers and lists, but for how far work of GS-12 and above is coordinated (Levels 6-4 to 6-6).
WEIGHED_OF_GUIDE = ("1", "4A", "4B")
COORDINATION, HIGH_BASE_LEVELS = "6", ("5-7", "5-8")
# Below that the base level alone gives Factor 6 a level, which special situations and the like raise.
USUAL_COORDINATION = {"5-1": 1, "5-2": 1, "5-3": 1, "5-4": 2, "5-5": 3}
# As in models/contacts.cc.
CONTACTS = ("gssg-4A", "gssg-4B", "fes-6", "fes-7")
DEALINGS = re.compile("(?i)" + yaml.safe_load((HERE / "standards" / "signs" / "gssg-4A.yaml").read_text(encoding="utf-8"))["about"])
# What follows is as in models/weighed_words.cc.
EVERYWHERE = set("a an and any are as at be by for from in is it its may of on or other such that the their this to which who with".split())
DENYING = {"cannot", "neither", "never", "no", "nor", "not", "without"}
DENIED = 4
LONGEST = 40
HEAD = """# SPDX-License-Identifier: GPL-3.0-or-later
# Words of texts whose level is known: [factor, and the number of texts of each level, lowest first], then a stem, or two that stand
# together, and how many of those texts have it; what is denied stands after "not". Lists named "-paper" are of whole papers, those named
# "-raised" of whole papers in which nothing raises the factor and those in which something does. A list
# whose kinds are named, [name: kinds, and the number of texts of each], is of executive papers by pay plan, or of statements by the
# factor whose section they stand in, or the duties. data/make_level_words.py makes it from the development set of tests/accuracy.
"""


def stems_and_pairs(text, stem=Stemmer.Stemmer("english").stemWord):
    found, before, denied = set(), None, 0
    for word in re.findall(r"[a-z]+|[.;:\n]", text.lower()):
        if not word.isalpha():
            before, denied = None, 0
            continue
        own = stem(word[:LONGEST])
        if before:
            found.add(f"{before} {own}")
        if word in DENYING:
            found.add(own)
            denied = DENIED
        else:
            if word not in EVERYWHERE:
                found.add(f"not {own}" if denied > 0 else own)
            denied -= 1
        before = own
    return found


def statements(papers, tool):
    """(case, section, text) of all that the program reads in the papers; cut into sections as it will others."""
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        positions = program.review(tool, rendering.build_archive(papers, work, "digital"), work)
    for case in papers:
        position = positions.get((case.part, case.id), {"statements": (), "duties": ()})
        for statement in position["statements"]:
            yield case, statement["section"], " ".join(part["quote"] for part in statement["evidence"])
        for duty in position["duties"]:
            yield from ((case, "duties", sentence) for sentence in re.split(r"(?<=[.;])\s+", duty["text"]))


def texts(told):
    """(factor, level, text) of all that is labelled."""
    for file in narratives.narrative_files():
        factor, found = narratives.read_narratives(file)
        for set_, one in found:
            if set_ == "development":
                yield f"fes-{factor}", scales.number(one.level), one.text
    sections = collections.defaultdict(list)
    for case, section, text in told:
        factor = section.removeprefix("fes-")
        if case.part == "papers" and section.startswith("fes-") and factor in case.truth["fes"]:
            sections[factor, scales.number(case.truth["fes"][factor]), case.id].append(text)
    yield from ((f"fes-{factor}", level, "\n".join(parts)) for (factor, level, _), parts in sections.items())
    standard = yaml.safe_load((HERE / "standards" / "fes.yaml").read_text(encoding="utf-8"))
    for factor in standard["factors"]:
        yield from ((factor["id"], scales.number(level["id"]), level["means"]) for level in factor["levels"])


def whole_papers(told):
    """(list, level, text) of what papers scored by the nine factors say of the work as a whole."""
    by_case = collections.defaultdict(list)
    for case, section, text in told:
        if case.part == "papers" and (section.startswith("fes-") or section in OF_WORK):
            by_case[case.id].append((case, text))
    for parts in by_case.values():
        text = "\n".join(text for _, text in parts)
        for factor, level in parts[0][0].truth["fes"].items():
            yield f"fes-{factor}-paper", scales.number(level), text


def executive_papers(told):
    """(pay plan, text)."""
    by_case = collections.defaultdict(list)
    for case, _, text in told:
        if case.group == "executive" and case.truth["pay_plan"] in PAY_PLANS:
            by_case[case.id].append((case, text))
    yield from ((parts[0][0].truth["pay_plan"], "\n".join(text for _, text in parts)) for parts in by_case.values())


def told_by_chance(counts, numbers):
    """Whether a word stands in `counts` of `numbers` papers of each kind as one may that says nothing of the kind."""
    share = sum(counts) / sum(numbers)
    difference = 0
    for count, number in zip(counts, numbers):
        for found, expected in ((count, number * share), (number - count, number * (1 - share))):
            difference += 2 * found * math.log(found / expected) if found else 0
    return difference < CHANCE[sum(number > 0 for number in numbers) - 1]


def tells_of(factor, section, text):
    """Whether a statement of a supervisory paper tells of the guide's factor: its own section, or any dealings with people."""
    return section == "gssg-1" if factor == "1" else section in CONTACTS or bool(DEALINGS.search(text))


def guide_texts(told):
    """(list, level, text) of supervisory papers: what tells of the factor, and the paper as a whole."""
    by_case = collections.defaultdict(list)
    for case, section, text in told:
        if "gssg" in case.truth:
            by_case[case.id].append((case, section, text))
    for statements_of in by_case.values():
        known = statements_of[0][0].truth["gssg"]
        if known.get("5") in HIGH_BASE_LEVELS and COORDINATION in known:
            yield f"gssg-{COORDINATION}-paper", scales.number(known[COORDINATION]), "\n".join(text for *_, text in statements_of)
        if known.get("5") in USUAL_COORDINATION and COORDINATION in known:
            raised = scales.number(known[COORDINATION]) > USUAL_COORDINATION[known["5"]]
            yield f"gssg-{COORDINATION}-raised", int(raised), "\n".join(text for *_, text in statements_of)
        for factor in (factor for factor in WEIGHED_OF_GUIDE if factor in known):
            level = scales.number(known[factor])
            yield f"gssg-{factor}-paper", level, "\n".join(text for *_, text in statements_of)
            parts = [text for _, section, text in statements_of if tells_of(factor, section, text)]
            if parts:
                yield f"gssg-{factor}", level, "\n".join(parts)
    standard = yaml.safe_load((HERE / "standards" / "gssg.yaml").read_text(encoding="utf-8"))
    for factor in standard["factors"]:
        for level in factor["levels"] if factor["number"] in WEIGHED_OF_GUIDE else ():
            for one in (level, *(item for way in level.get("ways", ()) for item in way["items"])):
                yield factor["id"], scales.number(level["id"]), one["means"]


def write_list(out, heading, kinds, number, counts, fewest, selective=False):
    of_kinds = lambda count: [count[kind] for kind in kinds]
    row = lambda count: " ".join(map(str, of_kinds(count)))
    out.write(f"[{heading} {row(number)}]\n")
    for word in sorted(counts):
        if counts[word].total() >= fewest and not (selective and told_by_chance(of_kinds(counts[word]), of_kinds(number))):
            out.write(f"{word} {row(counts[word])}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--without", metavar="PATTERN", type=re.compile)
    parser.add_argument("--out", metavar="FILE", type=pathlib.Path, default=OUT)
    asked = parser.parse_args()
    papers = [case for case in (*cases.labelled_papers(), *narratives.composed_narratives())
              if case.set == "development" and not (asked.without and asked.without.search(case.id)) and (case.group == "executive" or "fes" in case.truth or "gssg" in case.truth)]
    read = list(statements(papers, asked.program.absolute()))
    told = [one for one in read if "fes" in one[0].truth]
    number = collections.defaultdict(collections.Counter)
    counts = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    of_plans = (("pay-plans", plan, text) for plan, text in executive_papers(read))
    for name, level, text in (*texts(told), *whole_papers(told), *guide_texts(read), *of_plans):
        number[name][level] += 1
        for word in stems_and_pairs(text):
            counts[name][word][level] += 1
    kinds = [*(f"fes-{factor}" for factor in scales.FES_FACTORS), "duties"]
    for case, section, text in told:
        if section in kinds and len(text.split()) >= SHORTEST_STATEMENT:
            number["statements"][section] += 1
            for word in stems_and_pairs(text):
                counts["statements"][word][section] += 1
    with asked.out.open("w", encoding="utf-8") as out:
        out.write(HEAD)
        for standard, factors in (("fes", WEIGHED), ("gssg", WEIGHED_OF_GUIDE)):
            for factor in factors:
                levels = sorted(scales.POINTS[standard][factor])
                own, whole = f"{standard}-{factor}", f"{standard}-{factor}-paper"
                write_list(out, own, levels, number[own], counts[own], FEWEST_TEXTS)
                write_list(out, whole, levels, number[whole], counts[whole], FEWEST_PAPERS, selective=standard == "fes")
        levels, whole = sorted(scales.POINTS["gssg"][COORDINATION]), f"gssg-{COORDINATION}-paper"
        write_list(out, whole, levels, number[whole], counts[whole], FEWEST_PAPERS, selective=True)
        raised = f"gssg-{COORDINATION}-raised"
        write_list(out, raised, (0, 1), number[raised], counts[raised], FEWEST_PAPERS, selective=True)
        write_list(out, f"pay-plans: {' '.join(PAY_PLANS)}", PAY_PLANS, number["pay-plans"], counts["pay-plans"], FEWEST_PAPERS, selective=True)
        write_list(out, f"statements: {' '.join(kinds)}", kinds, number["statements"], counts["statements"], FEWEST_STATEMENTS)


if __name__ == "__main__":
    main()
