# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: a paper and what is true of it. The labelled papers under cases/ are read here."""
import dataclasses
import pathlib

import yaml

HERE = pathlib.Path(__file__).resolve().parent
SETS = ("development", "held-out")
BLIND = "blind"  # of links alone: papers in looks that nothing was fitted to
UNLIKE, UNLIKE_LATER, UNLIKE_LAST = "unlike", "unlike-later", "unlike-last"  # of links alone: papers of agencies unlike the other ones; single errors are shown

KEYS = {"id", "set", "occupation", "truth", "claimed", "why", "paper"}
TRUTH_KEYS = {"pay_plan", "grade", "findings", "assertions"}
# `leader`: the grade comes from a leader guide, not from the points.
TRUTH_KEYS_OF_SOME = {"fes", "gssg", "executive", "leader", "above_gs15", "base_grade", "deputy", "supervision"}

SENTENCES = "assertions"  # the group of papers that are labelled for how they say things, and for nothing else


class Problem(Exception):
    """Something that whoever wrote a file has to mend: the file, and what is wrong there."""

    def __init__(self, file, what):
        super().__init__(f"{file}: {what}")


@dataclasses.dataclass(frozen=True)
class Case:
    id: str
    part: str   # "papers", "narratives" or "opm"
    group: str  # the folder or publication that it is from
    set: str    # of SETS; single errors are shown for "development" only
    paper: str
    truth: dict
    # Of composed papers: the texts that count, by (standard, factor). None: all levels in `truth` count.
    texts: dict | None = None
    claimed: dict | None = None  # pay plan, series, grade and title, as the paper has them

    def counts(self, standard, factor):
        return self.texts is None or (standard, factor) in self.texts


def read_yaml(file):
    try:
        return yaml.safe_load(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        # Not the error's own words: they would show a line of a held-out paper.
        raise Problem(file, f"not valid YAML{f', line {mark.line + 1}' if mark else ''}") from None


def check_keys(file, where, found, needed, allowed=frozenset()):
    if not isinstance(found, dict):
        raise Problem(file, f"{where} is not a mapping")
    for what, keys in (("unknown", set(found) - needed - allowed), ("missing", needed - set(found))):
        if keys:
            raise Problem(file, f"{what} in {where}: {', '.join(sorted(map(str, keys)))}")


def check_set(file, where, value):
    if value not in SETS:
        raise Problem(file, f"the set of {where} is neither {' nor '.join(SETS)}")


def read_case(file):
    entry = read_yaml(file)
    check_keys(file, "the case", entry, KEYS)
    check_keys(file, "truth", entry["truth"], {"assertions"} if file.parent.name == SENTENCES else TRUTH_KEYS, TRUTH_KEYS_OF_SOME)
    check_set(file, "the case", entry["set"])
    return Case(id=str(entry["id"]), part="papers", group=file.parent.name, set=entry["set"], paper=str(entry["paper"]),
                truth=entry["truth"], claimed=entry["claimed"])


def case_files():
    return sorted((HERE / "cases").rglob("*.yaml"))


def labelled_papers():
    return [read_case(file) for file in case_files()]
