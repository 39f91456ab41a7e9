# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs secondlook over an archive and gives what it says of each paper."""
import json
import pathlib
import subprocess

FINISHED = (0, 1)  # 1: with inputs that failed, which then count as not found


class Failed(Exception):
    pass


def review(program, archive, work, standards=None):
    """Positions by (part, case id)."""
    out = work / f"review-{archive.name}"
    command = [program, "review", archive, "--out", out, "--cache", work / "cache", "--quiet"]
    try:
        done = subprocess.run(command + (["--standards", standards] if standards else []), check=False)
    except OSError as error:
        raise Failed(f"{program} cannot be run: {error.strerror}") from None
    if done.returncode not in FINISHED:
        raise Failed(f"the review of {archive} ended with {done.returncode}")
    positions = {}
    with open(out / "positions.jsonl", encoding="utf-8") as lines:
        for line in lines:
            position = json.loads(line)
            path = pathlib.PurePath(position["documents"][0]["path"])
            positions.setdefault((path.parent.name, path.stem), position)
    return positions
