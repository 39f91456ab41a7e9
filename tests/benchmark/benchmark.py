#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast archives are reviewed, beside the tools that one would use otherwise, in one run.

Other work on the machine stretches the time on the clock, so the processor's time stands beside it, and the
two sides of a comparison take turns; the best of the runs of each counts.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from made_archive import make
from measured import run

HERE = Path(__file__).resolve().parent


def say(*words):
    print(*words, flush=True)


def review(program, archive, out, cache, jobs):
    command = [program, "review", str(archive), "--out", str(out), "--cache", str(cache)]
    return run(command + ["--jobs", str(jobs), "--quiet"])


def pdftotext(archive, jobs):
    """Every page's words with their boxes, and nothing made of them."""
    find = f"find {archive} -name '*.pdf' -print0 | xargs -0 -P{jobs} -I{{}} pdftotext -bbox-layout {{}} /dev/null"
    return run(["sh", "-c", find])


def pages_in(out):
    return json.loads((out / "run.json").read_text())["counts"]["pages"]


def size_of(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def archive_of(work, count):
    folder = work / f"papers-{count}"
    if not folder.exists():
        unfinished = work / "unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        make(unfinished, count)
        unfinished.rename(folder)
    return folder


def new_folders(work):
    """For what a review writes and keeps. A file system is slow to make files where thousands were just deleted."""
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=work))
    return folder / "review", folder / "cache"


def clear(work):
    for folder in work.glob("run-*"):
        shutil.rmtree(folder, ignore_errors=True)


def digital(program, work, count, jobs, runs):
    """A whole review beside pdftotext over the same files."""
    archive = archive_of(work, count)
    ours, theirs, again = [], [], []
    for _ in range(runs):
        out, cache = new_folders(work)
        theirs.append(pdftotext(archive, jobs))
        ours.append(review(program, archive, out, cache, jobs))
        again.append(review(program, archive, out, cache, jobs))
    pages = pages_in(out)
    say(f"\nDigital: {count} PDFs, {pages} pages, {jobs} jobs, best of {runs}")
    say(f"{'':34}{'clock s':>9}{'processor s':>13}{'pages/s':>9}")
    rows = (("pdftotext -bbox-layout", theirs), ("secondlook review", ours), ("review again, all in the cache", again))
    for name, measured in rows:
        clock, processor = min(m.seconds for m in measured), min(m.processor for m in measured)
        say(f"{name:34}{clock:9.2f}{processor:13.2f}{pages / clock:9.0f}")
    clock = min(m.seconds for m in ours) / min(m.seconds for m in theirs)
    processor = min(m.processor for m in ours) / min(m.processor for m in theirs)
    say(f"{'review against pdftotext':34}{clock:8.2f}x{processor:12.2f}x")


def growth(program, work, counts, jobs):
    """What ten and a hundred times the papers take."""
    say(f"\nGrowth, {jobs} jobs")
    say(f"{'papers':>8}{'clock s':>9}{'processor s':>13}{'parent MB':>11}{'worker MB':>11}{'review MB':>11}{'again s':>9}")
    for count in counts:
        archive = archive_of(work, count)
        out, cache = new_folders(work)
        first = review(program, archive, out, cache, jobs)
        again = review(program, archive, out, cache, jobs)
        parent = max(first.parent_mb, again.parent_mb)
        worker = max(first.worker_mb, again.worker_mb)
        megabytes = size_of(out) / 1e6
        say(f"{count:8}{first.seconds:9.1f}{first.processor:13.1f}{parent:11.0f}{worker:11.0f}"
            f"{megabytes:11.0f}{again.seconds:9.1f}")  # fmt: skip


def scanned(program, work):
    """Beside ocrmypdf, where the script for it and the tool are there."""
    script = HERE / "scanned.py"
    if script.exists():
        subprocess.run([sys.executable, str(script), program, "--work", str(work / "scanned")], check=False)


def main():
    parser = argparse.ArgumentParser(prog="secondlook benchmark", description=__doc__)
    parser.add_argument("program", help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--papers", type=int, default=500, help="PDFs of the digital archive (500)")
    parser.add_argument("--growth", default="100,1000,10000", help="sizes of archives, or none (100,1000,10000)")
    parser.add_argument("--runs", type=int, default=3, help="of each side of a comparison (3)")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--no-scans", action="store_true", help="leave the scanned archive out")
    wanted = parser.parse_args()
    wanted.work.mkdir(parents=True, exist_ok=True)
    say(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    try:
        digital(wanted.program, wanted.work, wanted.papers, wanted.jobs, wanted.runs)
        if wanted.growth != "none":
            growth(wanted.program, wanted.work, [int(n) for n in wanted.growth.split(",")], wanted.jobs)
    finally:
        clear(wanted.work)
    if not wanted.no_scans:
        scanned(wanted.program, wanted.work)


if __name__ == "__main__":
    main()
