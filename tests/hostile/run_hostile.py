#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviews an archive of hostile papers and checks that it cost nothing but those papers.

The program must end by itself with status 0 or 1, account for every file in inputs.csv, leave no
process behind, and change nothing outside of its review folder and cache: neither the archive, nor
the home folder, nor the folder for temporary files, nor the one it was started from."""
import argparse
import collections
import csv
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from make_hostile_papers import make_hostile_papers

_OUTCOMES = {"reviewed", "set-aside", "duplicate", "not-followed", "failed"}


def snapshot(folders):
    """Every path under the folders, with what it holds."""
    found = {}
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            found[str(path)] = (hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file()
                                else "folder")
    return found


def processes_of(group):
    """The processes of a process group that still run."""
    left = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has just ended
        if int(fields[2]) == group and fields[0] != "Z":
            left.append(int(status.parent.name))
    return left


def review(program, work, jobs, patience):
    """Runs the review; gives its status (None if it hung), its messages, and processes left."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(work / "home"),
                   "TMPDIR": str(work / "temporary")}
    command = [program, "review", str(work / "archive"), "--out", str(work / "review"), "--cache",
               str(work / "cache"), "--quiet"] + (["--jobs", str(jobs)] if jobs else [])
    with open(work / "messages", "wb") as messages:
        process = subprocess.Popen(command, cwd=work / "elsewhere", env=environment, stdout=messages,
                                   stderr=messages, stdin=subprocess.DEVNULL, start_new_session=True)
        try:
            status = process.wait(patience)
        except subprocess.TimeoutExpired:
            status = None
        left = processes_of(process.pid)
        for straggler in left:
            os.kill(straggler, signal.SIGKILL)
        process.wait()
    return status, (work / "messages").read_text(errors="replace"), left


def faults_of_inputs(work, rows):
    """Files of the archive that inputs.csv does not account for, once and in full."""
    counted = collections.Counter(row["path"] for row in rows)
    faults = []
    for path in sorted((work / "archive").rglob("*")):
        name = str(path.relative_to(work / "archive"))
        if path.is_file() and counted[name] != 1:
            faults.append(f"{name}: {counted[name]} rows in inputs.csv")
    for row in rows:
        if row["outcome"] not in _OUTCOMES:
            faults.append(f"{row['path']}: outcome {row['outcome']!r}")
        if row["outcome"] != "reviewed" and not row["reason"]:
            faults.append(f"{row['path']}: {row['outcome']} without a reason")
    return faults


def print_outcomes(rows, seconds):
    print(f"{len(rows)} inputs in {seconds:.0f} s")
    outcomes = collections.Counter(row["outcome"] for row in rows)
    print("  " + ", ".join(f"{count} {outcome}" for outcome, count in outcomes.most_common()))
    reasons = collections.Counter(row["reason"] for row in rows if row["outcome"] == "failed")
    for reason, count in reasons.most_common(25):
        print(f"  {count:5d}  {reason[:110]}")


def run(arguments, work):
    for folder in ("home", "temporary", "elsewhere"):
        (work / folder).mkdir(parents=True)
    make_hostile_papers(arguments.sample, work / "archive", arguments.count, arguments.seed)
    watched = [work / folder for folder in ("archive", "home", "temporary", "elsewhere")]
    before, began = snapshot(watched), time.monotonic()
    status, messages, left = review(arguments.program, work, arguments.jobs, arguments.patience)
    seconds = time.monotonic() - began

    faults = []
    if status is None:
        faults.append(f"the review did not end within {arguments.patience} s")
    elif status not in (0, 1):
        faults.append(f"exit status {status}")
    if left:
        faults.append(f"{len(left)} processes were left behind")
    if messages.strip():
        faults.append(f"it said: {messages.strip()[:2000]}")
    after = snapshot(watched)
    faults += [f"changed: {path}" for path in sorted(set(before.items()) ^ set(after.items()))]
    inputs = work / "review" / "inputs.csv"
    if inputs.is_file():
        csv.field_size_limit(1 << 24)
        with open(inputs, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        print_outcomes(rows, seconds)
        faults += faults_of_inputs(work, rows)
    else:
        faults.append("there is no inputs.csv")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="secondlook")
    parser.add_argument("sample", help="folder of sound papers to start from")
    parser.add_argument("--work", required=True, help="folder to work in; emptied first")
    parser.add_argument("--count", type=int, default=1200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--patience", type=int, default=7200, help="seconds")
    arguments = parser.parse_args()
    work = Path(arguments.work).resolve()
    shutil.rmtree(work, ignore_errors=True)
    faults = run(arguments, work)
    for fault in faults[:50]:
        print(f"FAULT {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
