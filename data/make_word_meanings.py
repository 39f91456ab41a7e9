#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""data/lexicons/word_meanings.txt: words as numbers, so that words of like meaning have like numbers ("payers", "insurers").

Words mean the like where they stand in the like company. The company is told by three sorts of texts: the definitions of WordNet
(Debian's wordnet-base), each with the words of what it is related to; the lists of words of one field or class in thesaurus.yaml and
mission_terms.yaml; and the paragraphs of the development papers of tests/accuracy/cases. A table of words by texts, weighed by how
telling a word is, is brought down to its strongest directions (latent semantic analysis: a singular value decomposition). So is a
table of the lists alone, for they are about government where a dictionary is about all there is. Both stand beside one another, and
are brought down to 400 directions together. No priority and no label of tests/accuracy/alignment is seen. Needs python3-sklearn,
python3-stemmer and wordnet-base.
"""
import argparse
import collections
import math
import pathlib
import re
import sys

import numpy
import scipy.sparse
import Stemmer
import yaml
from sklearn.utils.extmath import randomized_svd

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests" / "accuracy"))

import cases

OUT = HERE / "lexicons" / "word_meanings.txt"
NUMBERS = 400    # a word
STEPS = 4        # to each side of nought that a number may have
WIDEST = 2.25    # standard deviations that are told apart: of nine steps for numbers that are spread evenly about nought, the least is lost
FEWEST = 40      # texts that have a word which neither the papers nor the lists have
OF_LISTS = 300   # directions of the lists alone
LISTS_COUNT = 2  # times as much as all texts together
SHORTEST_PARAGRAPH = 12  # words
# What a word adds to the text of its own meaning: of its first meaning most.
BY_SENSE = (3, 2, 1.2, 1.2)
RARER_SENSE = 0.6
# What of a related meaning's words belongs to a text, by WordNet's sign of the relation.
RELATED = {"@": 0.5, "~": 0.15, "+": 0.7, "#p": 0.3, "%p": 0.3, "#m": 0.3, "%m": 0.3, ";c": 0.5, "-c": 0.1, "=": 0.5, "*": 0.5, ">": 0.5, "&": 0.3, "$": 0.3}
OTHERWISE_RELATED = 0.2
MOST_OF_RELATED = 3
PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
INSTANCE = "@i"  # of rivers and kings, not of what words mean
SAYING_NOTHING = set("""an the of and or in to for by with on at as is are be was were that which who whom whose from it its into not no one
having used usually especially being some any other such than very etc this these those their his her he she they you your we our me my
has have had do does did can could will would may might must shall should so if but also more most much many about between through over
under out up down off all each every both few several another where when while how what there here then only just like use""".split())
# As in models/mission/stemmed_text.cc.
AGENTS = (("ologist", "olog", 9), ("ist", "", 8), ("tor", "t", 7), ("sor", "s", 7))
# Two numbers in one character.
FIRST_CHARACTER = ord("!")
HEAD = """# SPDX-License-Identifier: GPL-3.0-or-later
# Words by what they mean: a stem, and {numbers} whole numbers from {low} to {high}, two in each character: its place behind "!" is nine times
# the first plus the second, each counted from {low}. The nearer two words are in meaning, the more alike the direction of their numbers;
# the more papers have a word, the smaller its numbers are. data/make_word_meanings.py makes it from WordNet's definitions, the
# lexicons beside it and the development papers of tests/accuracy. WordNet 3.0 is copyright 2006 by Princeton University, all rights
# reserved; its licence lets anyone use, copy, modify and distribute it for any purpose without fee, with this notice.
"""


def family(stem):
    for ending, left, shortest in AGENTS:
        if len(stem) >= shortest and stem.endswith(ending):
            return stem[: -len(ending)] + left
    return stem


class Stems(dict):
    stemmer = Stemmer.Stemmer("english")

    def __missing__(self, word):
        self[word] = family(self.stemmer.stemWord(word))
        return self[word]


def stems_in(text, stems):
    return [stems[word] for word in re.findall(r"[a-z]+", text.lower()) if len(word) > 2 and word not in SAYING_NOTHING]


def lines_of(file):
    """Without the licence on top."""
    return [line for line in file.read_text(encoding="latin-1").splitlines() if not line.startswith(" ")]


def meanings(folder, stems):
    """WordNet's meanings as texts: how often each stem is in one."""
    places = {}  # of a meaning among those of a word
    for part, letter in PARTS.items():
        for line in lines_of(folder / f"index.{part}"):
            fields = line.split()
            places.update({(fields[0], letter + number): place for place, number in enumerate(fields[-int(fields[2]):])})
    own, relations = {}, {}
    for part, letter in PARTS.items():
        for line in lines_of(folder / f"data.{part}"):
            told, _, gloss = line.partition(" | ")
            fields = told.split()
            end = 4 + 2 * int(fields[3], 16)
            words = [re.sub(r"\(.*\)", "", word.lower()) for word in fields[4:end:2]]
            related = [(fields[i], fields[i + 2].replace("s", "a") + fields[i + 1]) for i in range(end + 1, end + 1 + 4 * int(fields[end]), 4)]
            if any(sign == INSTANCE for sign, _ in related):
                continue
            text = collections.Counter(stems_in(gloss, stems))
            for word in words:
                place = places.get((word, letter + fields[0]), len(BY_SENSE))
                weight = BY_SENSE[place] if place < len(BY_SENSE) else RARER_SENSE
                for stem in stems_in(word.replace("_", " "), stems):
                    text[stem] += weight if "_" not in word else weight / 2
            own[letter + fields[0]], relations[letter + fields[0]] = text, related
    for key, text in own.items():
        whole = collections.Counter(text)
        for sign, other in relations[key]:
            for stem, count in own.get(other, {}).items():
                whole[stem] += RELATED.get(sign, OTHERWISE_RELATED) * min(count, MOST_OF_RELATED)
        yield whole


def lists(stems):
    for name, part in (("thesaurus", "fields"), ("mission_terms", "classes")):
        for listed in yaml.safe_load((HERE / "lexicons" / f"{name}.yaml").read_text(encoding="utf-8"))[part]:
            text = collections.Counter()
            for entry in listed:
                parts = stems_in(str(entry), stems)
                for stem in parts:
                    text[stem] += 2 / len(parts)
            yield text


def table(texts, words):
    """Words by texts."""
    row = {word: at for at, word in enumerate(words)}
    with_word = collections.Counter(stem for text in texts for stem in text)
    rows, columns, values = [], [], []
    for column, text in enumerate(texts):
        told = [(row[stem], math.log1p(count) * math.log(len(texts) / with_word[stem])) for stem, count in text.items() if stem in row]
        length = math.sqrt(sum(value * value for _, value in told)) or 1
        for at, value in told:
            rows.append(at)
            columns.append(column)
            values.append(value / length)
    return scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(words), len(texts)), dtype=numpy.float32)


def strongest(texts, words, directions, common):
    """Words by the strongest directions of the texts, of unit length; nought where no text has the word. The first `common` ones, which
    all texts have, are left out."""
    found, strengths, _ = randomized_svd(table(texts, words), directions + common, n_iter=5, random_state=0)
    found = (found * numpy.sqrt(strengths))[:, common:]
    length = numpy.linalg.norm(found, axis=1, keepdims=True)
    return numpy.where(length > 1e-6, found / numpy.maximum(length, 1e-6), 0)


def brought_down(found):
    """To the strongest directions, and turned at random: so none of a word's numbers is larger than the steps can tell."""
    left, strengths, _ = numpy.linalg.svd(found, full_matrices=False)
    turned, _ = numpy.linalg.qr(numpy.random.RandomState(0).randn(NUMBERS, NUMBERS))
    return (left * strengths)[:, :NUMBERS] @ turned


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--wordnet", type=pathlib.Path, default="/usr/share/wordnet")
    arguments.add_argument("--out", type=pathlib.Path, default=OUT)
    given = arguments.parse_args()
    stems = Stems()
    papers = [case.paper for case in cases.labelled_papers() if case.set == "development"]
    paragraphs = [collections.Counter(stems_in(one, stems)) for paper in papers for one in re.split(r"\n\s*\n", paper)
                  if len(one.split()) > SHORTEST_PARAGRAPH]
    listed = list(lists(stems))
    texts = list(meanings(given.wordnet, stems)) + listed + paragraphs
    with_word = collections.Counter(stem for text in texts for stem in text)
    of_lists, of_papers = ({stem for text in ours for stem in text} for ours in (listed, paragraphs))
    words = sorted(stem for stem, count in with_word.items() if count >= FEWEST or stem in of_lists or (count > 1 and stem in of_papers))
    found = numpy.hstack([strongest(texts, words, NUMBERS, 1), LISTS_COUNT * strongest(listed, words, OF_LISTS, 0)])
    with_paper = collections.Counter(stem for paper in papers for stem in set(stems_in(paper, stems)))
    rarity = [math.sqrt(math.log((len(papers) + 2) / (with_paper[word] + 1)) / math.log(len(papers) + 2)) for word in words]
    found = brought_down(found * numpy.array(rarity)[:, None])
    steps = numpy.clip(numpy.rint(found / (WIDEST * found.std()) * STEPS), -STEPS, STEPS).astype(int) + STEPS
    with open(given.out, "w", encoding="ascii") as file:
        file.write(HEAD.format(numbers=NUMBERS, low=-STEPS, high=STEPS))
        for word, told in zip(words, steps):
            file.write(f"{word} {''.join(chr(FIRST_CHARACTER + one * (2 * STEPS + 1) + other) for one, other in zip(told[::2], told[1::2]))}\n")


if __name__ == "__main__":
    main()
