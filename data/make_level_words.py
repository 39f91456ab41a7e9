#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/standards/level_words.txt: by factor, in how many texts of each level a word stands.

The texts are the factor narratives and the factor sections of the labelled papers under tests/accuracy, of the development set alone,
and what data/standards/fes.yaml says of each level. Words that fewer than two texts have are left out.
"""
import collections
import pathlib
import re
import sys

import yaml

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests" / "accuracy"))

import cases
import narratives
import scales

OUT = HERE / "standards" / "level_words.txt"
FEWEST_TEXTS = 2
# Not what the body bears and what surrounds it: that is told by the things named, and other words of such sections say nothing.
WEIGHED = "1234567"
# As models/level_words.cc leaves them out.
EVERYWHERE = set("a an and any are as at be by for from in is it its may of on or other such that the their this to which who with".split())
NAMES = "|".join(name.split()[0] for name in scales.FES_FACTORS.values())
HEADING = re.compile(rf"\s*(?:FACTOR\s+)?(\d)\s*[-.,:)]*\s+(?:{NAMES})\b", re.IGNORECASE)
HEAD = """# SPDX-License-Identifier: GPL-3.0-or-later
# Words of texts whose level is known: [factor, and the number of texts of each level, lowest first], then a word, or two that stand
# together, and how many of those texts have it. data/make_level_words.py makes it from the development set of tests/accuracy.
"""


def words_and_pairs(text):
    words = re.findall("[a-z]+", text.lower())
    return {word for word in words if word not in EVERYWHERE} | {f"{first} {second}" for first, second in zip(words, words[1:])}


def sections(paper):
    """(factor, text) of each factor section; a heading stands on a line of its own."""
    factor, lines = None, []
    for line in paper.splitlines():
        if found := HEADING.match(line):
            yield factor, "\n".join(lines)
            factor, lines = found[1], []
        else:
            lines.append(line)
    yield factor, "\n".join(lines)


def texts():
    """(factor, level, text) of all that is labelled."""
    for file in narratives.narrative_files():
        factor, found = narratives.read_narratives(file)
        for set_, one in found:
            if set_ == "development":
                yield factor[-1], scales.number(one.level), one.text
    for case in cases.labelled_papers():
        if case.set == "development":
            levels = case.truth.get("fes", {})
            yield from ((factor, scales.number(levels[factor]), text) for factor, text in sections(case.paper) if factor in levels)
    standard = yaml.safe_load((HERE / "standards" / "fes.yaml").read_text(encoding="utf-8"))
    for factor in standard["factors"]:
        yield from ((factor["number"], scales.number(level["id"]), level["means"]) for level in factor["levels"])


def main():
    number = collections.defaultdict(collections.Counter)
    counts = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    for factor, level, text in texts():
        number[factor][level] += 1
        for word in words_and_pairs(text):
            counts[factor][word][level] += 1
    with OUT.open("w", encoding="utf-8") as out:
        out.write(HEAD)
        for factor in WEIGHED:
            levels = sorted(scales.POINTS["fes"][factor])
            row = lambda count: " ".join(str(count[level]) for level in levels)
            out.write(f"[fes-{factor} {row(number[factor])}]\n")
            own = counts[factor]
            out.writelines(f"{word} {row(own[word])}\n" for word in sorted(own) if own[word].total() >= FEWEST_TEXTS)


if __name__ == "__main__":
    main()
