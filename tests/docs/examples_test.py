#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the examples of the guides under docs/: each block that is marked ```sh, in order, one folder a guide.

usage: examples_test.py PROGRAM CHECKOUT
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM, CHECKOUT = (pathlib.Path(word).absolute() for word in sys.argv[1:3])
EXAMPLE = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LONGEST = 400  # seconds; no example takes near as long
# The launcher builds, then runs the program or a script; what it would build is under test here.
LAUNCHER = """#!/bin/sh
if [ "$1" = accuracy ]; then
  shift
  exec /usr/bin/python3 "{checkout}/tests/accuracy/accuracy.py" "{program}" --work "$PWD/accuracy" --sample 3 "$@"
fi
exec "{program}" "$@"
"""


class Examples(unittest.TestCase):
    def run_guide(self, guide):
        examples = EXAMPLE.findall(guide.read_text(encoding="utf-8"))
        self.assertTrue(examples, f"{guide.name} has no example")
        with tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder)
            (place / "data").symlink_to(CHECKOUT / "data")
            launcher = place / "secondlook"
            launcher.write_text(LAUNCHER.format(checkout=CHECKOUT, program=PROGRAM), encoding="utf-8")
            launcher.chmod(0o755)
            for example in examples:
                done = subprocess.run(["bash", "-euo", "pipefail", "-c", example], cwd=place, env={**os.environ, "LC_ALL": "C.UTF-8"},
                                      capture_output=True, text=True, timeout=LONGEST, check=False)
                self.assertEqual(done.returncode, 0, f"{guide.name}:\n{example}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")

    def test_links_lead_somewhere(self):
        for guide in GUIDES:
            for target in re.findall(r"\]\(([^)#:]+)\)", guide.read_text(encoding="utf-8")):
                self.assertTrue((guide.parent / target).exists(), f"{guide.name} leads to {target}, which is not there")


def claim(guide):
    return lambda self: self.run_guide(guide)


GUIDES = sorted((CHECKOUT / "docs").glob("*.md"))
for one in GUIDES:
    if EXAMPLE.search(one.read_text(encoding="utf-8")):
        setattr(Examples, f"test_{one.stem}_can_be_followed", claim(one))

if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v"])
