# SPDX-License-Identifier: GPL-3.0-or-later
"""Factor narratives under narratives/, one file a factor (fes-4.yaml), composed to papers of one set each."""
import collections
import re

import scales
from cases import HERE, SETS, Problem, check_keys, check_set, read_yaml
from composition import FactorText, composed

KEYS = {"level", "set", "occupation", "text"}


def narrative_files():
    return sorted((HERE / "narratives").glob("*.yaml"))


def read_narratives(file):
    """The factor, and its (set, FactorText)s."""
    named = re.fullmatch(r"fes-([1-9])", file.stem)
    if not named:
        raise Problem(file, "the name does not tell the factor: fes-1.yaml to fes-9.yaml")
    factor = named[1]
    entries = read_yaml(file)
    if not isinstance(entries, list):
        raise Problem(file, "not a list of narratives")
    texts = []
    for index, entry in enumerate(entries, 1):
        where = f"narrative {index}"
        check_keys(file, where, entry, KEYS)
        check_set(file, where, entry["set"])
        if not scales.exists("fes", factor, entry["level"]):
            raise Problem(file, f"{where}: {entry['level']} is no level of factor {factor}")
        if not isinstance(entry["text"], str) or not entry["text"].strip():
            raise Problem(file, f"{where} has no text")
        texts.append((entry["set"], FactorText(entry["level"], entry["text"].strip())))
    return factor, texts


def composed_narratives():
    by_set = {set_: collections.defaultdict(list) for set_ in SETS}
    for file in narrative_files():
        factor, texts = read_narratives(file)
        for set_, text in texts:
            by_set[set_][factor].append(text)
    return [case for set_ in SETS for case in composed("narratives", "narratives", set_, "fes", by_set[set_])]
