#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each stage of a review grows with the number of positions, on made-up papers that were read before.

Prints a table in Markdown, a line for each number of positions: processor seconds for each stage between reading and
judging, for judging and the report, and for a whole review with the cache; and what it leaves on the disk.
"""
import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import made_archive  # noqa: E402

BASE = 300  # papers that are laid out and read; the others are copies of them with other words


def used(process):
    """Processor seconds of a running process and of those children of it that have ended."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


def watch_memory(process, highest):
    """Notes the most memory, in MB, that the process itself and each of its children has had."""
    while process.poll() is None:
        for role, ids in (("own", [process.pid]), ("child", children(process.pid))):
            for one in ids:
                highest[role] = max(highest[role], peak_mb(one))
        time.sleep(0.05)


def children(process):
    try:
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:  # ended meanwhile
        return []


def peak_mb(process):
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0)


def review(program, folder, jobs):
    """Reviews from the cache; gives processor seconds until positions are judged, and from then on, and memory in MB."""
    shutil.rmtree(folder / "review", ignore_errors=True)
    earlier = resource.getrusage(resource.RUSAGE_CHILDREN)
    used_before = earlier.ru_utime + earlier.ru_stime
    process = subprocess.Popen([program, "review", folder / "archive", "--cache", folder / "cache", "--out",
                                folder / "review", "--jobs", str(jobs)], stderr=subprocess.PIPE, text=True)
    highest = {"own": 0, "child": 0}
    watcher = threading.Thread(target=watch_memory, args=(process, highest))
    watcher.start()
    before, said = None, []
    for line in process.stderr:  # a line a second
        said.append(line)
        if before is None and "positions judged" in line:
            before = used(process.pid)
    watcher.join()  # it has waited for the process
    rest = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode != 0:
        sys.exit("the review failed: " + "".join(said[-5:]))
    whole = rest.ru_utime + rest.ru_stime - used_before
    return {"judge": whole - (before or 0), "whole": whole, "memory": highest["own"], "worker": highest["child"]}


def size_mb(path):
    if path.is_file():
        return path.stat().st_size / 1e6
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file()) / 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, help="the build tree")
    parser.add_argument("positions", type=int, nargs="*", default=[1000, 3000, 10000],
                        help="how many; 100000 takes an hour and 25 GB")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--keep", action="store_true", help="leave the archives and reviews")
    arguments = parser.parse_intermixed_args()
    program, stages = arguments.build / "pipeline/secondlook", arguments.build / "tests/benchmark/growth_stages"
    base, base_cache = arguments.work / "base", arguments.work / "base-cache"
    shutil.rmtree(base, ignore_errors=True)
    made_archive.make(base, BASE)
    subprocess.run([program, "extract", base, "--cache", base_cache, "--quiet"], check=True)

    columns = ["positions", "pages", "list", "from cache", "survey", "link", "like", "judge and report",
               "whole review", "peak MB", "of a worker", "review.db MB", "review MB", "cache MB"]
    print("| " + " | ".join(columns) + " |\n" + "|---:" * len(columns) + "|", flush=True)
    for count in arguments.positions:
        folder = arguments.work / str(count)
        shutil.rmtree(folder, ignore_errors=True)
        told = json.loads(subprocess.run([stages, base, base_cache, folder, str(count)], check=True,
                                         capture_output=True, text=True).stdout)
        cache_mb = size_mb(folder / "cache")
        took = review(program, folder, arguments.jobs)
        row = [f"{told['positions']:,}", f"{told['pages']:,}"]
        row += [f"{told[stage]:.1f}" for stage in ("list", "from_cache", "survey", "link", "like")]
        row += [f"{took[part]:.0f}" for part in ("judge", "whole", "memory", "worker")]
        row += [f"{size_mb(folder / 'review' / 'review.db'):.0f}", f"{size_mb(folder / 'review'):.0f}", f"{cache_mb:.0f}"]
        print("| " + " | ".join(row) + " |", flush=True)
        if not arguments.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
