#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills reviews at random moments, resumes them, and holds every byte against a review never killed.

The times in run.json are the only thing that may differ. What is read in one piece is a file, so the archive
is many small ones; a quarter of the runs is killed more than once, and some late, while reports are written.
"""
import argparse
import hashlib
import json
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from made_archive import make


def command(program, archive, out, cache, jobs):
    base = [program, "review", str(archive), "--out", str(out), "--cache", str(cache)]
    return base + ["--jobs", str(jobs), "--quiet"]


def digests(out):
    """Every file of the review folder by its path; run.json without its times."""
    found = {}
    for path in sorted(out.rglob("*")):
        if not path.is_file():
            continue
        data = path.read_bytes()
        if path == out / "run.json":
            run = json.loads(data)
            data = json.dumps({k: v for k, v in run.items() if k not in ("started", "finished")}).encode()
        found[str(path.relative_to(out))] = hashlib.sha256(data).hexdigest()
    return found


def kill_at(started, seconds):
    """True if it was killed before it had ended by itself."""
    try:
        started.wait(timeout=seconds)
        return False
    except subprocess.TimeoutExpired:
        started.send_signal(signal.SIGKILL)
        started.wait()
        return True


def main():
    parser = argparse.ArgumentParser(prog="secondlook benchmark kills", description=__doc__)
    parser.add_argument("program", help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("runs", type=int, nargs="?", default=50)
    parser.add_argument("--papers", type=int, default=60)
    parser.add_argument("--archive", type=Path, help="instead of made-up papers")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    wanted = parser.parse_intermixed_args()  # the number of runs may follow the options
    work, chance = wanted.work, random.Random(wanted.seed)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    archive = wanted.archive or work / "archive"
    if not wanted.archive:
        make(archive, wanted.papers)

    # The output lies at one path, as run.json and the pages must not tell where they were written.
    out, cache = work / "review", work / "cache"
    whole = command(wanted.program, archive, out, cache, wanted.jobs)
    began = time.monotonic()
    subprocess.run(whole, check=True, stdout=subprocess.DEVNULL)
    takes = time.monotonic() - began
    expected = digests(out)

    failed, kills = 0, 0
    for number in range(1, wanted.runs + 1):
        shutil.rmtree(out, ignore_errors=True)
        shutil.rmtree(cache, ignore_errors=True)
        for _ in range(chance.choice((1, 1, 1, 3))):
            started = subprocess.Popen(whole, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            kills += kill_at(started, chance.uniform(0, takes * 1.1))
        subprocess.run(whole, check=True, stdout=subprocess.DEVNULL)
        found = digests(out)
        if found != expected:
            failed += 1
            names = [n for n in sorted(expected | found) if expected.get(n) != found.get(n)]
            print(f"run {number}: {len(names)} files differ: {', '.join(names[:5])}", flush=True)
    print(f"{wanted.runs} runs killed ({kills} kills) and resumed: {wanted.runs - failed} with the same bytes, "
          f"{len(expected)} files each")  # fmt: skip
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
