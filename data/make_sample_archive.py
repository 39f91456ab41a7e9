#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes data/sample-archive/, papers of an invented agency, and the truth about each of them.

Needs Debian's python3-reportlab, python3-pil and fonts-urw-base35. Two runs give the same bytes.
"""
import hashlib
import io
import json
import shutil
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sample_papers import archive, executive_charts, other_papers, related_papers, strategic_plan
from sample_papers.factors import truth_of_factors
from sample_papers.layouts import cover_page, form_and_narrative
from sample_papers.office_of_management_services import MANAGEMENT_ANALYST
from sample_papers.scan import write_scan
from sample_papers.sheet import write_pdf
from sample_papers.word_files import Manuscript, write_docx

ROOT = Path(__file__).resolve().parent.parent
ARCHIVE = ROOT / "data" / "sample-archive"
TRUTH = ROOT / "tests" / "golden" / "sample_archive_truth.json"


def iso(date):
    for form in ("%B %d, %Y", "%m/%d/%Y"):
        try:
            return datetime.strptime(date, form).date().isoformat()
        except ValueError:
            pass
    return None


def truth_of(paper, position, pages):
    """What a careful reader finds in the paper. A word processor's file has no number of pages before it is printed."""
    look = paper.look
    records = [{"kind": "position_description", "pages": pages and [1, pages]}]
    if paper.layout in (form_and_narrative, cover_page):
        records = [
            {"kind": "cover_sheet", "pages": [1, 1]},
            {"kind": "position_description", "pages": [2, pages]},
        ]
    return {
        "kind": "position_description",
        "records": records,
        "layout": paper.layout.__name__,
        "scanned": paper.scan is not None,
        "office": pages is None,
        "pages": pages,
        "same_position_as": paper.same_position_as or None,
        "title": position.title,
        "organizational_title": position.working_title or None,
        "pay_plan": position.pay_plan,
        "series": list(position.series),
        "grade": position.grade,
        "pd_number": position.number,
        "organization": list(position.organization),
        "supervisory": position.supervisory,
        "flsa": position.flsa,
        "certified_on": iso(position.certified) if look.certified else None,
        "duty_percents": [None if look.percents == "none" else d.percent for d in position.duties],
        "stated": {
            "factors": truth_of_factors(position, look.headings),
            "total_points": position.total(),
            "grade": position.stated_grade(),
        },
        "personal_data": list(paper.personal),
        "planted": [{"rule": rule, "why": why} for rule, why in paper.findings],
    }


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def main():
    shutil.rmtree(ARCHIVE, ignore_errors=True)
    papers, zips = {}, {}
    for paper in archive.PAPERS:
        position = replace(paper.position, number=paper.number or paper.position.number)
        laid = paper.layout(position, paper.look)
        if isinstance(laid, Manuscript):
            data, pages = write_docx(laid), None
        else:
            data = write_scan(laid, paper.scan) if paper.scan else write_pdf(laid, position.title)
            pages = len(laid)
        if paper.zip:
            zips.setdefault(paper.zip, []).append((paper.path, data))
        else:
            write(ARCHIVE / paper.path, data)
        path = f"{paper.zip}/{paper.path}" if paper.zip else paper.path
        papers[path] = truth_of(paper, position, pages)

    for path, members in zips.items():
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, data in members:
                bundle.writestr(zipfile.ZipInfo(name, (2024, 9, 3, 8, 0, 0)), data)
        write(ARCHIVE / path, out.getvalue())

    for related in (*archive.RELATED, *archive.WORD_FILES):
        write(ARCHIVE / related.path, related.data())
        papers[related.path] = related.truth()
    for path, rows in archive.LISTS:
        write(ARCHIVE / path, related_papers.csv_of(rows))
        papers[path] = {"kind": "staffing_list", "scanned": False}
    for path, rule, planted, why, *of in archive.ACROSS:
        across = {"rule": rule, "planted": planted, "why": why, "of": of[0] if of else None}
        papers[path].setdefault("across", []).append(across)

    copy, original = archive.DUPLICATE
    write(ARCHIVE / copy, (ARCHIVE / original).read_bytes())
    write(ARCHIVE / archive.MEMO, write_pdf(other_papers.travel_memo(), "Travel vouchers"))
    plan = strategic_plan.strategic_plan()
    write(ARCHIVE / archive.PLAN, write_pdf(plan, "Strategic plan"))
    write(
        ARCHIVE / archive.APPRAISAL,
        write_pdf(other_papers.appraisal(MANAGEMENT_ANALYST), "Performance appraisal"),
    )
    write(ARCHIVE / archive.NOTE, other_papers.NOTE.encode())
    papers[copy] = {"kind": "duplicate", "of": original}
    papers[archive.MEMO] = {"kind": "other", "scanned": False, "pages": 1}
    papers[archive.PLAN] = {"kind": "other", "scanned": False, "pages": len(plan)}
    papers[archive.APPRAISAL] = {
        "kind": "appraisal",
        "scanned": False,
        "pages": 1,
        "pd_number": MANAGEMENT_ANALYST.number,
        "personal_data": ["987-65-4329", "07/09/1983"],
    }
    papers[archive.NOTE] = {"kind": "other", "scanned": False}

    truth = {
        "about": "What the papers of data/sample-archive say, written by data/make_sample_archive.py. "
        "Levels are as printed; points are null where a paper prints only the sum for factors 6 and 7. "
        "'planted' lists the faults made on purpose, not all that a review may rightly find.",
        "papers": dict(sorted(papers.items())),
        "structure": executive_charts.truth_of_structure(),
    }
    write(TRUTH, (json.dumps(truth, indent=1, ensure_ascii=False) + "\n").encode())
    files = sorted(path for path in ARCHIVE.rglob("*") if path.is_file())
    for path in files:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        print(f"{path.stat().st_size:>8} {digest} {path.relative_to(ARCHIVE)}")
    print(f"{sum(path.stat().st_size for path in files):>8} bytes in {len(files)} files")


if __name__ == "__main__":
    main()
