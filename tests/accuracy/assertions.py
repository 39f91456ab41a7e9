# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the program reads how a paper says things: done, not done, recommended only, conditional, done by another, past.

The program tells it in the evidence of duties and, for what stands outside of them, of statements: in the order of the text, one item
for each stretch of words that is asserted alike. A label's quote is asserted as the item that holds most of its words.
"""
import collections
import re
import typing

from measures import Retrieval

CLASSES = ("asserted", "negated", "recommended", "conditional", "delegated", "past")
LEAST_SHARE = 0.6  # of the quote's words that must be found side by side, so that OCR errors do not lose it


class AssertionTables(typing.NamedTuple):
    by_class: dict  # class: Retrieval
    right: int
    count: int
    errors: list    # (case, words)


def words_of(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def read_words(position):
    """Lists of (word, assertion) in the order of the text: one for each duty and one for all else."""
    passages = [duty["evidence"] for duty in position["duties"]]
    passages.append([item for statement in position["statements"] for item in statement["evidence"]])
    return [[(word, item["assertion"]) for item in items for word in words_of(item["quote"])] for items in passages]


def assertion_of(quote, passages):
    """None where the quote is not among what was read."""
    wanted = words_of(quote)
    best, most = None, 0
    for passage in passages:
        for start in range(max(1, len(passage) - len(wanted) + 1)):
            left, held = collections.Counter(wanted), collections.Counter()
            for word, assertion in passage[start:start + len(wanted)]:
                if left[word]:
                    left[word] -= 1
                    held[assertion] += 1
            if held.total() > most:
                best, most = held.most_common(1)[0][0], held.total()
    return best if most >= LEAST_SHARE * len(wanted) else None


def assertion_tables(pairs):
    """None if the program does not tell assertions."""
    pairs = [(case, position) for case, position in pairs if case.truth.get("assertions")]
    if not any("statements" in position for _, position in pairs if position):
        return None
    tables, right, count, errors = {one: Retrieval() for one in CLASSES}, 0, 0, []
    for case, position in pairs:
        passages = read_words(position) if position else []
        for label in case.truth["assertions"]:
            found = assertion_of(label["quote"], passages)
            count += 1
            right += found == label["assertion"]
            for one, table in tables.items():
                table.count(label["assertion"] == one, found == one)
            if found != label["assertion"]:
                errors.append((case, f"\"{label['quote']}\" is {label['assertion']}, was read as {found or 'nothing'}"))
    return AssertionTables(tables, right, count, errors)
