# SPDX-License-Identifier: GPL-3.0-or-later
"""The accuracy harness itself: that it counts rightly, and that the labels which it counts by are sound."""
import contextlib
import io
import pathlib
import tempfile
import unittest

import yaml

import assertions
import cases
import checks
import command_line
import composition
import measures
import publication_text
import publications
import scales
from composition import FactorText

try:
    import cross_papers.measure
    import cross_papers.scenario
    import cross_papers.setting
    import executive_structure.measure
except ModuleNotFoundError as missing:  # what draws papers is not among the packages that tests need
    cross_papers, no_papers = None, f"Python has no module {missing.name}"
else:
    no_papers = ""

HERE = pathlib.Path(__file__).resolve().parent
STANDARDS = HERE.parents[1] / "data" / "standards"


def position(**keys):
    return {"evaluations": [], "findings": [], "duties": [], "statements": [],
            "recommended": {"pay_plan": "GS", "grade": 12, "confidence": 0.8}, **keys}


def paper(truth, **keys):
    return cases.Case(**{"id": "a", "part": "papers", "group": "supervisory", "set": "development", "paper": "", "truth": truth} | keys)


class Labels(unittest.TestCase):
    def test_are_sound(self):
        problems, files = checks.all_problems()
        self.assertEqual(problems, [])
        self.assertGreater(files, 0)

    def test_a_bad_file_is_named_and_not_quoted(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "a.yaml"
            for content, named in (("id: [secret", "not valid YAML, line 1"), ("id: secret\nextra: 1", "unknown in the case: extra"),
                                   ("- secret", "not a mapping")):
                file.write_text(content)
                with self.assertRaises(cases.Problem) as raised:
                    cases.read_case(file)
                self.assertIn("a.yaml: ", str(raised.exception))
                self.assertIn(named, str(raised.exception))
                self.assertNotIn("secret", str(raised.exception))


class Scales(unittest.TestCase):
    def test_agree_with_the_standards_of_the_program(self):
        for standard in ("fes", "gssg"):
            entry = yaml.safe_load((STANDARDS / f"{standard}.yaml").read_text())
            theirs = {level["id"]: level["points"] for factor in entry["factors"] for level in factor["levels"]}
            ours = {f"{factor}-{n}": points for factor, levels in scales.POINTS[standard].items() for n, points in levels.items()}
            self.assertEqual(ours, theirs)

    def test_grades_begin_and_end_at_the_points_of_the_conversion_table(self):
        for points, grade in ((190, 1), (250, 1), (255, 2), (2100, 9), (2105, 10), (3150, 12), (3155, 13), (4050, 14), (4055, 15)):
            self.assertEqual(scales.fes_grade(points), grade)


class Composition(unittest.TestCase):
    TEXTS = {"1": [FactorText("1-7", "seven"), FactorText("1-1", "one"), FactorText("1-4", "four")],
             "2": [FactorText("2-5", "five"), FactorText("2-1", "first")]}

    def test_counts_each_text_once(self):
        found = composition.composed("narratives", "n", "development", "fes", self.TEXTS)
        counting = [text for case in found for text in case.texts.values()]
        self.assertCountEqual(counting, ["one", "four", "seven", "first", "five"])

    def test_joins_like_heights_and_states_no_level(self):
        found = composition.composed("narratives", "n", "development", "fes", self.TEXTS)
        self.assertEqual([case.truth["fes"] for case in found],
                         [{"1": "1-1", "2": "2-1"}, {"1": "1-4", "2": "2-1"}, {"1": "1-7", "2": "2-5"}])
        for case in found:
            self.assertIsNone(checks.STATES_A_LEVEL.search(case.paper))


class Measures(unittest.TestCase):
    def test_a_level_that_is_not_said_counts_as_wrong(self):
        row, = measures.level_rows(paper({"fes": {"2": "2-4"}}), position())
        self.assertFalse(row.exact)
        self.assertGreater(row.distance, 1)

    def test_distance_and_points_of_a_level(self):
        found = {"standard": "gssg", "factors": [{"factor": "4A", "level": "4A-3", "confidence": 0.7}], "points": None}
        row, = measures.level_rows(paper({"gssg": {"4A": "4A-1"}}), position(evaluations=[found]))
        self.assertEqual((row.distance, row.points_off, row.confidence), (2, 50, 0.7))

    def test_findings_are_right_missed_or_wrong(self):
        raised = [{"rule": "grade-unsupported", "severity": "low"}, {"rule": "grade-exceeded", "severity": "info"},
                  {"rule": "sl-st-supervision", "severity": "high"}]
        tables = measures.finding_tables([(paper({"findings": ["grade-unsupported", "grade-exceeded"]}), position(findings=raised))])
        self.assertEqual(tables.by_rule["grade-unsupported"], measures.Retrieval(found=1))
        self.assertEqual(tables.by_rule["grade-exceeded"], measures.Retrieval(missed=1))
        self.assertEqual(tables.by_rule[measures.HIGH], measures.Retrieval(missed=2, wrong=1))

    def test_much_would_change_by_another_pay_plan_or_by_two_grades(self):
        truth = {"pay_plan": "GS", "grade": 12}
        for claimed, much in (({"pay_plan": "GS", "grade": 13}, False), ({"pay_plan": "GM", "grade": 12}, False), ({"pay_plan": "GS", "grade": 14}, True),
                              ({"pay_plan": "ES", "grade": None}, True)):
            self.assertEqual(measures.much_would_change(paper(truth, claimed=claimed)), much)

    def test_a_grave_finding_is_missed_unless_it_is_of_high_severity(self):
        def grave(claimed_grade, severity):
            case = paper({"pay_plan": "GS", "grade": 12, "findings": ["grade-unsupported"]}, claimed={"pay_plan": "GS", "grade": claimed_grade})
            raised = [{"rule": "grade-unsupported", "severity": severity}, {"rule": "sl-st-supervision", "severity": "low"}]
            return measures.finding_tables([(case, position(findings=raised))]).by_rule[measures.GRAVE]
        self.assertEqual(grave(14, "medium"), measures.Retrieval(missed=1))
        self.assertEqual(grave(14, "high"), measures.Retrieval(found=1))
        self.assertEqual(grave(13, "high"), measures.Retrieval())

    def test_calibration_puts_an_edge_into_the_bin_above_it(self):
        rows = [measures.Row(None, "grade", 12, found, 0, confidence=stated) for found, stated in ((12, 0.8), (11, 0.84), (12, 1.0))]
        self.assertEqual([(one.low, one.count, one.observed) for one in measures.calibration(rows)], [(0.8, 2, 0.5), (0.9, 1, 1.0)])


class Assertions(unittest.TestCase):
    DUTY = [{"quote": "Plans the work", "assertion": "asserted"},
            {"quote": "and recommends the selection of staff.", "assertion": "recommended"}]

    def found(self, quote):
        return assertions.assertion_of(quote, assertions.read_words(position(duties=[{"evidence": self.DUTY}])))

    def test_a_quote_is_asserted_as_most_of_its_words(self):
        self.assertEqual(self.found("work and recommends the selection"), "recommended")
        self.assertEqual(self.found("Plans the work and"), "asserted")

    def test_a_quote_with_a_misread_word_is_found(self):
        self.assertEqual(self.found("recommends the seIection of staff"), "recommended")

    def test_a_quote_of_another_text_is_not_found(self):
        self.assertIsNone(self.found("approves leave of the employees"))


class PublicationText(unittest.TestCase):
    def test_a_paragraph_goes_on_behind_a_page_end(self):
        lines = ["Works under rules that", "", "  U.S. Office of Personnel Management      12", "", "are new.", "", "Next."]
        kept = [line for line in lines if not publication_text.FURNITURE.match(line)]
        self.assertEqual(publication_text.paragraphs(kept), ["Works under rules that are new.", "Next."])

    def test_words_that_compare_with_another_level_go(self):
        text = "Skill in rules as described at Level 1-4, and more. This is like Factor Level 6-3a."
        self.assertEqual(publication_text.without_references(text), "Skill in rules, and more.")

    def test_a_table_of_contents_is_passed_over(self):
        lines = ["FACTOR 1", "FACTOR 2", "FACTOR 1", "text", "FACTOR 2", "other"]
        self.assertEqual(publication_text.between(lines, "^FACTOR 1", "^FACTOR 2"), ["text"])


class Publications(unittest.TestCase):
    def test_alternatives_of_a_level_share_their_lead_in(self):
        parts = ["Command of a trade to\u2014", "\u2014 build;", "OR", "\u2014 mend;", "OR", "Equal skill."]
        self.assertEqual(publications.alternatives(parts),
                         [["Command of a trade to", "build;"], ["Command of a trade to", "mend;"], ["Equal skill."]])

    def test_a_section_ends_at_the_next_heading_or_end(self):
        lines = ["front", "Level 1", "a", "Level 2", "b", "END", "c"]
        self.assertEqual([(found[1], below) for found, below in publications.by_heading(lines, r"Level (\d)", end="END")],
                         [("1", ["a"]), ("2", ["b"])])

    def test_a_level_that_no_standard_has_tells_of_a_wrong_cut(self):
        with self.assertRaises(cases.Problem):
            publications.put({}, "a.pdf", "fes", "2", "2-7", "text")


@unittest.skipUnless(cross_papers, no_papers)
class Structure(unittest.TestCase):
    def post(self, number, pd=None, name=None):
        return {"title": "Chief", "unit": "A unit", "number": number, "pd_number": pd, "name": name}

    def planted(self, kind, posts=(), names=(), near=False):
        return {"kind": kind, "near_miss": near, "why": "", "names": list(names), "posts": list(posts)}

    def held(self, truth, things):
        return executive_structure.measure.Held(truth, things, {"PD-1": "chief-1"})

    def test_a_pair_is_found_only_with_both_and_a_chain_with_one(self):
        posts = (self.post("1", "PD-1"), self.post("2", None, "A. Roe"))
        half = {"kind": "duplicate-duties", "positions": ["chief-1"], "says": ""}
        self.assertEqual(len(self.held([self.planted("duplicate-duties", posts)], [half]).missed), 1)
        self.assertEqual(len(self.held([self.planted("duplicate-duties", posts)], [half | {"says": "and A. Roe"}]).found), 1)
        self.assertEqual(len(self.held([self.planted("deputy-chain", posts)], [half | {"kind": "deputy-chain"}]).found), 1)

    def test_another_kind_finds_nothing_and_is_unplanted(self):
        held = self.held([self.planted("span-wide", (self.post("1", "PD-1"),))], [{"kind": "span-narrow", "positions": ["chief-1"], "says": ""}])
        self.assertEqual((len(held.missed), len(held.unplanted)), (1, 1))

    def test_a_near_miss_that_is_flagged_is_told_apart_from_what_was_not_planted(self):
        held = self.held([self.planted("priority-shared", names=("P14",), near=True)], [{"kind": "priority-shared", "priorities": ["P14"], "says": ""}])
        self.assertEqual((len(held.flagged), len(held.unplanted)), (1, 0))

    def test_the_agency_is_the_same_each_time_and_has_what_it_says(self):
        agency = executive_structure.papers.agency_of_3000
        first, again = (agency.build()[0].all() for _ in range(2))
        self.assertEqual([(one.title, one.name, one.number) for one in first], [(one.title, one.name, one.number) for one in again])


@unittest.skipUnless(cross_papers, no_papers)
class CrossPapers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.PLANTED, cls.NEAR = (next(one for one in cross_papers.measure.SCENARIOS if one.planted == planted) for planted in (True, False))

    def test_each_rule_has_planted_cases_and_near_misses(self):
        self.assertEqual(list(cross_papers.measure.problems()), [])

    def test_a_rule_is_found_at_the_position_that_has_the_paper(self):
        def at(path, doubtful, *rules):
            return {"documents": [{"path": path, "link": {"doubtful": doubtful}}],
                    "findings": [{"rule": rule, "severity": severity} for rule, severity in rules]}

        positions = [at("a.pdf", True, ("pd-outdated", "low")), at("a.pdf", False, ("one-over-one", "low"), ("pd-outdated", "info"))]
        self.assertEqual(cross_papers.measure.rules_at(positions, "a.pdf"), {"one-over-one"})
        self.assertEqual(cross_papers.measure.rules_at(positions, "b.pdf"), set())

    def test_planted_cases_are_found_and_near_misses_flagged(self):
        count = cross_papers.measure.Count()
        for scenario, rules in ((self.PLANTED, {self.PLANTED.rule}), (self.PLANTED, set()), (self.NEAR, {self.NEAR.rule}), (self.NEAR, set())):
            count.add(scenario, rules)
        self.assertEqual((count.planted, count.found, count.near, count.flagged), (2, 1, 2, 1))

    def test_the_sets_have_no_work_in_common(self):
        told = [{text for one in cross_papers.setting.WORKS[set_] for text in (one.subject, one.title, *one.duties, *one.elements)}
                for set_ in cases.SETS]
        self.assertEqual(set.intersection(*told), set())

    def test_an_archive_is_the_same_whenever_it_is_made(self):
        def made(folder):
            first = cross_papers.scenario.build(self.PLANTED, "held-out", 0, folder)
            return first, {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}

        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
            first, files = made(pathlib.Path(one))
            self.assertEqual((first, files), made(pathlib.Path(other)))
            self.assertIn(first, files)


class CommandLine(unittest.TestCase):
    def test_single_errors_on_held_out_papers_are_refused(self):
        said = io.StringIO()
        with contextlib.redirect_stderr(said), self.assertRaises(SystemExit):
            command_line.arguments(["program", "--set", "held-out", "--worst", "3"])
        self.assertIn("held-out", said.getvalue())

    def test_the_blind_set_is_of_links_alone(self):
        self.assertEqual(command_line.arguments(["program", "--set", "blind", "--part", "links"]).set, "blind")
        said = io.StringIO()
        with contextlib.redirect_stderr(said), self.assertRaises(SystemExit):
            command_line.arguments(["program", "--set", "blind"])
        self.assertIn("--part links", said.getvalue())


if __name__ == "__main__":
    unittest.main()
