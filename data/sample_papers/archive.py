# SPDX-License-Identifier: GPL-3.0-or-later
"""Which papers are in the sample archive, how each one looks, and what is wrong with it on purpose."""
from dataclasses import dataclass

from . import bureau_of_locks_and_channels as locks
from . import appraisals, executive_charts, executives, field_offices, money_and_policy, other_papers, related_papers
from . import river_science
from . import office_of_management_services as services
from . import other_offices as others
from . import unit_charts
from .layouts import Look, cover_page, form_and_narrative, narrative, table_form, two_columns
from .position import Position
from .scan import Scan, write_scan
from .sheet import Sheet, write_pdf
from .word_files import write_rtf
from .word_papers import word_appraisal, word_narrative


@dataclass(frozen=True)
class Paper:
    path: str
    position: Position
    layout: object  # a function of layouts.py
    look: Look
    scan: Scan | None = None
    number: str = ""  # PD number where it is not the position's own
    findings: tuple = ()  # (rule, why) of planted faults
    same_position_as: str = ""
    personal: tuple = ()  # what must never appear in an output
    zip: str = ""  # the zip file that holds it


@dataclass(frozen=True)
class Part:
    """A paper that is no description by itself, or one within a file of several."""

    kind: str
    sheets: object  # a function that gives them
    position: str = ""  # PD number of the position that it is about


@dataclass(frozen=True)
class Related:
    """A file of papers about positions. `scan` is nothing for a born-digital one."""

    path: str
    parts: tuple
    scan: Scan | None = None
    blank_after: tuple = ()  # numbers of the parts that a blank back follows, from 1

    def laid(self):
        """(part, its first and last page), and all sheets."""
        sheets, placed = [], []
        for number, part in enumerate(self.parts, 1):
            own = part.sheets()
            placed.append((part, [len(sheets) + 1, len(sheets) + len(own)]))
            sheets += own
            if number in self.blank_after:
                sheets.append(Sheet())
        return placed, sheets

    def data(self):
        sheets = self.laid()[1]
        return write_scan(sheets, self.scan) if self.scan else write_pdf(sheets, self.parts[0].kind)

    def truth(self):
        placed, sheets = self.laid()
        records = [{"kind": part.kind, "pages": pages, "of": part.position or None} for part, pages in placed]
        return {"kind": self.parts[0].kind if len(self.parts) == 1 else "several", "records": records,
                "scanned": self.scan is not None, "pages": len(sheets), "blank_pages": len(self.blank_after)}


@dataclass(frozen=True)
class WordFile:
    """A paper about a position as a word processor keeps it: its pages are whoever opens it to make."""

    path: str
    kind: str
    manuscript: object  # a function that gives it
    position: str

    def data(self):
        return write_rtf(self.manuscript())

    def truth(self):
        record = {"kind": self.kind, "pages": None, "of": self.position}
        return {"kind": self.kind, "records": [record], "scanned": False, "office": True}


OMS = "digital/Office of Management Services/"
BLC = "digital/Bureau of Locks and Channels/"
BHS = "digital/Bureau of Harbor Safety/"
OGC = "digital/General Counsel/"
BRS = "digital/Bureau of River Science/"
TOP = "digital/Office of the Administrator/"
BOX_9 = "scanned/Box 09/box 9.pdf"

PAPERS = (
    # Born digital.
    Paper(
        OMS + "Program Analyst GS-0343-14.pdf",
        services.PROGRAM_ANALYST,
        cover_page,
        Look("level", "lead", "lines", signature="electronic"),
    ),
    Paper(
        OMS + "Management Analyst GS-0343-12.pdf",
        services.MANAGEMENT_ANALYST,
        narrative,
        Look("fl", "title", "sentence"),
    ),
    Paper(
        OMS + "HR Specialist (Classification) GS-0201-12.pdf",
        services.CLASSIFICATION_SPECIALIST,
        narrative,
        Look("combined", "paren", "table", face="Helvetica", size=10),
        findings=(
            (
                "points-arithmetic",
                "The points printed for the nine factors add to 2790; the total is printed as 2,965.",
            ),
        ),
    ),
    Paper(
        OMS + "Accountant GS-0510-11.pdf",
        services.ACCOUNTANT,
        two_columns,
        Look("paren", "title", "sentence", size=10),
    ),
    Paper(
        OMS + "IT Specialist (Infosec) GS-2210-13.pdf",
        services.SECURITY_SPECIALIST,
        table_form,
        Look("level"),
        findings=(
            (
                "level-points-mismatch",
                "Level 5-4 is printed with 325 points, which are those of Level 5-5; Level 5-4 has 225.",
            ),
        ),
    ),
    Paper(
        OMS + "Contract Specialist GS-1102-13.pdf",
        services.CONTRACT_SPECIALIST_13,
        table_form,
        Look("level"),
        findings=(
            (
                "points-grade-mismatch",
                "The total of 2890 points is in the range of GS-12 (2755-3150); GS-13 is printed.",
            ),
            ("grade-unsupported", "The levels are those of the work, and it is GS-12 by their points."),
        ),
    ),
    Paper(
        OMS + "Supervisory HR Specialist GS-0201-14.pdf",
        services.PERSONNEL_SUPERVISOR,
        cover_page,
        Look("paren", "none", "lines", face="Helvetica", size=10),
        findings=(
            (
                "duty-percentages",
                "Supervision and personal work of another grade are mixed, and no duty has a percentage.",
            ),
        ),
    ),
    Paper(
        BLC + "General Engineer-Environmental Engineer GS-0801-0819-13.pdf",
        locks.LOCK_ENGINEER,
        narrative,
        Look("broken", "paren", "lines"),
    ),
    Paper(
        BLC + "Supervisory Civil Engineer GS-0810-14.pdf",
        locks.CIVIL_ENGINEER_SUPERVISOR,
        form_and_narrative,
        Look("level", "lead", "table", reason="Redescription", explanation="BLC-0871", field_office=True),
    ),
    Paper(
        BLC + "Director ES-0340.pdf",
        locks.BUREAU_DIRECTOR,
        cover_page,
        Look(percents="paren", total="none", status="SES (General)", signature="electronic"),
    ),
    Paper(
        BLC + "Senior Technical Adviser SL-0810.pdf",
        locks.STRUCTURES_ADVISER,
        narrative,
        Look(percents="paren", total="none"),
    ),
    Paper(
        BHS + "Waterway Safety Inspector GS-1801-11.pdf",
        others.INSPECTOR,
        form_and_narrative,
        Look("lettered", "title", "lines", field_office=True),
        findings=(("duty-percentages", "The duties have 45, 25 and 20 percent: 90 in all."),),
        personal=("987-65-4321", "03/14/1971"),
    ),
    Paper(
        BHS + "Criminal Investigator GS-1811-13.pdf",
        others.INVESTIGATOR,
        narrative,
        Look("bare", "title", "table", face="Helvetica", size=10),
        findings=(("duty-percentages", "The duties have 60, 30, 15 and 10 percent: 115 in all."),),
    ),
    Paper(
        OGC + "General Attorney GS-0905-14.pdf",
        others.ATTORNEY,
        cover_page,
        Look(percents="lead", total="none", status="Excepted", signature="electronic"),
    ),
    Paper(
        OGC + "Deputy General Counsel ES-0905.pdf",
        others.DEPUTY_COUNSEL,
        form_and_narrative,
        Look(percents="paren", total="none", status="SES (Gen.)", certified=False),
        findings=(
            (
                "pd-inadequate",
                "Blocks 20 and 21 of the form have neither signature nor date: nobody certifies the paper.",
            ),
        ),
    ),
    # Like positions: two pairs with near-identical duties, and a branch of two people.
    Paper(
        BLC + "Central Basin/Safety Specialist GS-0018-11.pdf",
        field_offices.CENTRAL_SAFETY,
        narrative,
        Look("level", "title", "lines"),
    ),
    Paper(
        BLC + "Gulf Field Office/Safety Specialist GS-0018-12.pdf",
        field_offices.GULF_SAFETY,
        cover_page,
        Look("paren", "lead", "lines", face="Helvetica", size=10),
    ),
    Paper(
        BLC + "Upper Basin/Hydrologic Technician GS-1316-07.pdf",
        field_offices.UPPER_TECHNICIAN,
        table_form,
        Look("level"),
    ),
    Paper(
        BLC + "Gulf Field Office/Hydrologic Technician GS-1316-07.pdf",
        field_offices.LOWER_TECHNICIAN,
        narrative,
        Look("fl", "title", "sentence"),
    ),
    Paper(
        BRS + "Administrative Officer GS-0341-11.pdf",
        river_science.ADMINISTRATIVE_OFFICER,
        cover_page,
        Look("level", "lead", "lines", signature="electronic"),
        findings=(("supervision-not-recognized", "Two fifths of the time go to supervising; the title does not say so."),),
    ),
    Paper(
        BRS + "Ecologist GS-0408-11.docx",
        river_science.SECOND_ECOLOGIST,
        word_narrative,
        Look("level"),
    ),
    # The heads below the Administrator.
    *(
        Paper(folder + name, position, layout, look)
        for folder, name, position, layout, look in (
            (BHS, "Director ES-0340.pdf", executives.HARBOR_DIRECTOR, cover_page,
             Look(percents="paren", total="none", status="SES (General)", signature="electronic")),
            (BHS, "Director Waterway Permits ES-0340.pdf", executives.PERMITS_DIRECTOR, narrative, Look(percents="paren", total="none")),
            (BHS, "Director Harbor Emergencies ES-0089.pdf", executives.EMERGENCY_DIRECTOR, narrative,
             Look(percents="paren", total="none", face="Helvetica", size=10)),
            (OMS, "Director Channel Authorizations ES-0340.pdf", executives.AUTHORIZATIONS_DIRECTOR, cover_page,
             Look(percents="paren", total="none", status="SES (General)")),
            (OMS, "Director Continuity ES-0089.pdf", executives.CONTINUITY_DIRECTOR, narrative, Look(percents="paren", total="none")),
            (BRS, "Director ES-0401.pdf", executives.SCIENCE_DIRECTOR, narrative, Look(percents="paren", total="none")),
        )
    ),
    # As the field office sent them.
    Paper(
        "Civil Engineering Technician GS-0802-09.pdf",
        locks.ENGINEERING_TECHNICIAN,
        narrative,
        Look("fld", "words", "lines"),
        zip="digital/Field transfer 2024-09.zip",
    ),
    Paper(
        "pds/Contract Specialist GS-1102-12.pdf",
        services.CONTRACT_SPECIALIST_12,
        table_form,
        Look("level"),
        zip="digital/Field transfer 2024-09.zip",
    ),
    # Scanned: copies of positions that are there in digital form, too.
    Paper(
        "scanned/Box 03/0422A.pdf",
        services.MANAGEMENT_ANALYST,
        narrative,
        Look("fl", "title", "sentence", signature="script"),
        Scan("jpeg-pdf", 200, skew=(0.8, -1.2, 0.5), noise=9, quality=50, seed=11),
        number="OMS-0422A",
        same_position_as=OMS + "Management Analyst GS-0343-12.pdf",
    ),
    Paper(
        "scanned/Box 07/0256A.pdf",
        services.ACCOUNTANT,
        two_columns,
        Look("paren", "title", "sentence", size=10, signature="script"),
        Scan("g4-pdf", 300, skew=(0.6, -0.5), noise=20, specks=90, blur=0.7, seed=12),
        number="OMS-0256A",
        same_position_as=OMS + "Accountant GS-0510-11.pdf",
    ),
    Paper(
        "scanned/Box 07/1127A.pdf",
        locks.LOCK_ENGINEER,
        narrative,
        Look("broken", "paren", "lines", signature="script"),
        Scan("g4-pdf", 200, skew=(-0.7, 0.9), noise=16, blur=0.5, turned=((2, 180),), seed=13),
        number="BLC-1127A",
        same_position_as=BLC + "General Engineer-Environmental Engineer GS-0801-0819-13.pdf",
    ),
    # Scanned only.
    Paper(
        "scanned/Box 03/0331.tif",
        services.HR_ASSISTANT,
        form_and_narrative,
        Look("paren", "words", "sentence", face="Courier", size=10, reason="Redescription"),
        Scan("g4-tiff", 200, skew=(1.1, -0.6, 0.5), noise=18, holes=True, seed=14),
    ),
    Paper(
        "scanned/Box 01 (old)/computer specialist 334.tif",
        services.COMPUTER_SPECIALIST,
        form_and_narrative,
        Look("fl", "lead", "sentence", face="Courier", size=10, reason="Redescription"),
        Scan("g4-tiff", 300, skew=(0.5, 1.3), noise=24, specks=160, blur=0.9, holes=True, seed=15),
        findings=(
            ("obsolete-classification", "Series 0334, Computer Specialist, no longer exists."),
            ("pd-outdated", "The paper was certified in 1994."),
        ),
    ),
    Paper(
        "scanned/Box 01 (old)/budget chief GM-14.pdf",
        services.BUDGET_SUPERVISOR,
        form_and_narrative,
        Look("level", "lead", "none", face="Courier", size=10, reason="New"),
        Scan("jpeg-pdf", 200, skew=(-1.4, 0.7), noise=8, fade=0.15, quality=50, turned=((2, 90),), seed=16),
        findings=(
            ("obsolete-classification", "Pay plan GM is no longer used in new papers."),
            ("pd-outdated", "The paper was certified in 1991."),
        ),
    ),
    Paper(
        "scanned/Box 03/secretary.pdf",
        services.SECRETARY,
        narrative,
        Look("level", "paren", "lines", size=12, signature="script"),
        Scan("jpeg-pdf", 95, skew=(1.8, -1.6), noise=46, specks=220, blur=0.5, fade=0.38, paper=225,
             quality=50, seed=17),
        findings=(
            (
                "low-read-quality",
                "Scanned at 95 dots an inch, faint, askew and noisy: words and figures are misread.",
            ),
        ),
    ),
    Paper(
        "scanned/Box 07/nurse 0610.tif",
        others.NURSE,
        narrative,
        Look("lettered", "title", "lines", signature="script"),
        Scan("g4-tiff", 200, skew=(0.9, -1.0), noise=14, seed=18),
    ),
    Paper(
        "scanned/Box 07/ST hydrologist.pdf",
        others.HYDROLOGIST,
        form_and_narrative,
        Look(percents="paren", total="none"),
        Scan("jpeg-pdf", 200, skew=(0.6, -0.9), noise=7, quality=52, holes=True, seed=19),
    ),
    Paper(
        "scanned/Box 07/2004.tif",
        others.PROGRAM_SUPERVISOR,
        form_and_narrative,
        Look("paren", "title", "table", reason="Redescription"),
        Scan("g4-tiff", 250, skew=(0.5, -0.8), noise=16, blur=0.6, turned=((3, -90),), seed=20),
    ),
    Paper(
        "scanned/Box 07/3045.png",
        others.SUPPORT_SPECIALIST,
        narrative,
        Look(percents="none", total="none", certified=False),
        Scan("png", 150, skew=(0.5,), noise=0, specks=20, seed=21),
        findings=(
            (
                "pd-inadequate",
                "There are no major duties, no word on supervisory controls, and no certification.",
            ),
        ),
    ),
)  # fmt: skip

# The same bytes under another name.
LOOK = Look("level", "lead", "lines")
RELATED = (
    Related(BLC + "Organization chart 2024-03.pdf", (Part("org_chart", related_papers.locks_chart, "BLC-1102"),)),
    Related(
        BLC + "Evaluation Structures Branch.pdf",
        (Part("evaluation_statement", lambda: related_papers.supervisor_statement(locks.CIVIL_ENGINEER_SUPERVISOR), "BLC-1102"),),
    ),
    Related(
        OMS + "Evaluation 0307.pdf",
        (Part("evaluation_statement", lambda: related_papers.specialist_statement(services.CLASSIFICATION_SPECIALIST), "OMS-0307"),),
    ),
    Related(
        BLC + "Evaluation Director.pdf",
        (Part("evaluation_statement", lambda: related_papers.executive_statement(locks.BUREAU_DIRECTOR), "BLC-0001"),),
    ),
    Related(
        BLC + "Executive plan FY2024.pdf",
        (Part("appraisal", lambda: related_papers.executive_plan(locks.BUREAU_DIRECTOR), "BLC-0001"),),
    ),
    Related(
        BLC + "Upper Basin/Appraisal 2024 Okonedo.pdf",
        (Part("appraisal", appraisals.drifted_plan, field_offices.UPPER_TECHNICIAN.number),),
    ),
    Related(
        BLC + "Gulf Field Office/Appraisal 2024 Aldersgate.pdf",
        (Part("appraisal", appraisals.kept_plan, field_offices.LOWER_TECHNICIAN.number),),
    ),
    Related(
        BLC + "Central Basin/Appraisal 2024 Oakhurst.pdf",
        (Part("appraisal", appraisals.plan_without_description, appraisals.UNDESCRIBED.number),),
    ),
    Related(
        OGC + "Executive agreement 2024.pdf",
        (Part("appraisal", lambda: appraisals.executive_agreement(others.DEPUTY_COUNSEL), others.DEPUTY_COUNSEL.number),),
    ),
    Related(
        OMS + "Organization chart 2024-10.pdf", (Part("org_chart", unit_charts.services_chart, services.PERSONNEL_SUPERVISOR.number),)
    ),
    Related(TOP + "Executive structure 2024-10.pdf", (Part("org_chart", executive_charts.administration_chart),)),
    Related(BHS + "Organization chart 2024-09.pdf", (Part("org_chart", executive_charts.harbors_chart),)),
    Related(
        "scanned/Box 10/river science chart.pdf",
        (Part("org_chart", unit_charts.science_chart, river_science.ADMINISTRATIVE_OFFICER.number),),
        scan=Scan("g4-pdf", 200, skew=(0.6,), noise=14, specks=30, seed=22),
    ),
    # A box as it lay on the scanner: a form with its description, another description, a memorandum.
    Related(
        BOX_9,
        (
            Part("cover_sheet", lambda: form_and_narrative(money_and_policy.BUDGET_CHIEF, LOOK)[:1], money_and_policy.BUDGET_CHIEF.number),
            Part("position_description", lambda: form_and_narrative(money_and_policy.BUDGET_CHIEF, LOOK)[1:],
                 money_and_policy.BUDGET_CHIEF.number),
            Part("position_description", lambda: narrative(money_and_policy.BUDGET_ANALYST, LOOK), money_and_policy.BUDGET_ANALYST.number),
            Part("other", other_papers.travel_memo),
            Part("position_description", lambda: narrative(river_science.ECOLOGIST, LOOK), river_science.ECOLOGIST.number),
        ),
        scan=Scan("jpeg-pdf", skew=(0.4, -0.3), noise=6, specks=20, seed=9),
        blank_after=(2, 4),
    ),
)
WORD_FILES = (
    WordFile(
        OMS + "Appraisal 2024 Abbeydale.rtf",
        "appraisal",
        lambda: word_appraisal(services.CLASSIFICATION_SPECIALIST, appraisals.CLASSIFICATION_ELEMENTS, "Exceeds Fully Successful"),
        services.CLASSIFICATION_SPECIALIST.number,
    ),
)
LISTS = ((BLC + "Staffing list 2024-09.csv", related_papers.STAFFING),)
# What the papers of several kinds show together: (path of a paper, rule, whether it is to be found, why), and the PD number
# of the position where the file is about several. What is not to be found is a near miss: it looks like a conflict and is none.
ACROSS = (
    (BLC + "Supervisory Civil Engineer GS-0810-14.pdf", "statement-conflict", True, "The evaluation statement concludes with GS-13."),
    (BLC + "Supervisory Civil Engineer GS-0810-14.pdf", "headcount-conflict", True, "23 employees are told of, the chart shows nine."),
    (BLC + "Supervisory Civil Engineer GS-0810-14.pdf", "pd-outdated", True, "The statement is newer and shows another grade."),
    (BLC + "Supervisory Civil Engineer GS-0810-14.pdf", "reporting-level-conflict", False, "Chart and description agree on the Chief Engineer."),
    (BLC + "Supervisory Civil Engineer GS-0810-14.pdf", "one-over-one", False, "The branch has nine engineers."),
    (OMS + "HR Specialist (Classification) GS-0201-12.pdf", "statement-conflict", False, "The statement says what the description says."),
    (OMS + "Supervisory HR Specialist GS-0201-14.pdf", "reporting-level-conflict", True,
     "The chart has an associate director between the division and the executive."),
    (OMS + "Supervisory HR Specialist GS-0201-14.pdf", "headcount-conflict", False, "Seventeen are told of and sixteen are charted."),
    (BOX_9, "supervision-double-counted", True, "The branch counts the five people of another branch with its own five.", "OMS-0210"),
    (BOX_9, "headcount-conflict", True, "Ten are told of and five are charted.", "OMS-0210"),
    (BOX_9, "reporting-level-conflict", False, "The chart shortens the title of the division's director.", "OMS-0210"),
    (BOX_9, "pd-outdated", False, "Signed in 2016, not ten years before the newest papers.", "OMS-0210"),
    (BLC + "Supervisory Civil Engineer GS-0810-14.pdf", "supervision-double-counted", False,
     "The other branch has two people; fourteen are missing."),
    (BRS + "Administrative Officer GS-0341-11.pdf", "one-over-one", True, "The chief of the branch has one employee."),
    (BRS + "Administrative Officer GS-0341-11.pdf", "reporting-level-conflict", False, "The chart says Director, without the bureau."),
    (OMS + "HR Specialist (Classification) GS-0201-12.pdf", "pd-outdated", False, "The newer statement shows the same grade."),
    (OMS + "HR Specialist (Classification) GS-0201-12.pdf", "appraisal-drift", False, "The plan tells of the same duties in other words."),
    (BRS + "Ecologist GS-0408-11.docx", "inconsistent-with-like-positions", False, "The other ecologist of the laboratory is GS-11, too."),
    (BLC + "Upper Basin/Hydrologic Technician GS-1316-07.pdf", "appraisal-drift", True, "The plan is about visitors, web pages and cars."),
    (BLC + "Gulf Field Office/Hydrologic Technician GS-1316-07.pdf", "appraisal-drift", False,
     "Three elements are the duties in other words; the fourth, customer service, is in most plans."),
    (OGC + "Deputy General Counsel ES-0905.pdf", "appraisal-drift", False, "Executive elements are the same in all plans."),
    (OGC + "Deputy General Counsel ES-0905.pdf", "papers-missing", True, "There is neither a chart nor an evaluation statement."),
    (BLC + "Central Basin/Appraisal 2024 Oakhurst.pdf", "papers-missing", True, "There is an appraisal, and no description."),
    (BLC + "Director ES-0340.pdf", "papers-missing", False, "Description, chart and evaluation statement are there."),
    (BLC + "Director ES-0340.pdf", "statement-conflict", False, "The statement says what the description says."),
    (OGC + "General Attorney GS-0905-14.pdf", "papers-missing", False, "At GS-14 a description is enough."),
    (BLC + "Director ES-0340.pdf", "appraisal-drift", False, "The plan's elements are the duties in other words."),
    (BLC + "Central Basin/Safety Specialist GS-0018-11.pdf", "inconsistent-with-like-positions", True, "GS-12 at the other field office."),
    (BLC + "Gulf Field Office/Safety Specialist GS-0018-12.pdf", "inconsistent-with-like-positions", True, "GS-11 at the other field office."),
    (BLC + "Upper Basin/Hydrologic Technician GS-1316-07.pdf", "inconsistent-with-like-positions", False, "Both are GS-7."),
)
ACROSS += tuple((path, "papers-missing", True, "There is no evaluation statement.") for path in (
    BHS + "Director ES-0340.pdf", BHS + "Director Waterway Permits ES-0340.pdf", BHS + "Director Harbor Emergencies ES-0089.pdf",
    OMS + "Director Channel Authorizations ES-0340.pdf", OMS + "Director Continuity ES-0089.pdf", BRS + "Director ES-0401.pdf"))
DUPLICATE = (OMS + "copies/Accountant (copy).pdf", OMS + "Accountant GS-0510-11.pdf")
MEMO = "digital/Bureau of Harbor Safety/travel memo.pdf"
PLAN = TOP + "Strategic plan 2024-2028.pdf"
APPRAISAL = OMS + "Appraisal 2024 Nyman.pdf"
NOTE = "digital/README.txt"
