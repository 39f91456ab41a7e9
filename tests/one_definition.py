#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which type is defined in two files, and so twice in one program.

The linker takes one of them for both, without a word, and the other's objects are then destroyed as what they are not.
Types within an unnamed namespace are a file's own.
"""
import collections
import pathlib
import re
import sys

TREE = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ("models", "extractors", "pipeline", "tests")
# clang-format puts what is in a namespace at the beginning of its line, and closes an unnamed one so.
DEFINITION = re.compile(r"^(?:struct|class|union|enum(?: class)?) ([A-Z]\w*)(?: final)?(?: : [^;]*)?(?: :$| {|{|$)")


def shared_types(text):
    within, unnamed = "", False
    for line in text.splitlines():
        if line == "namespace {":
            unnamed = True
        elif line == "}  // namespace":
            unnamed = False
        elif named := re.match(r"namespace ([\w:]+) {$", line):
            within = named[1]
        elif not unnamed and (found := DEFINITION.match(line)):
            yield f"{within}::{found[1]}"


def main():
    defined = collections.defaultdict(set)
    for folder in FOLDERS:
        for file in sorted((TREE / folder).rglob("*")):
            if file.suffix in (".cc", ".h") and "node_modules" not in file.parts:
                for name in shared_types(file.read_text(encoding="utf-8")):
                    defined[name].add(file.relative_to(TREE))
    twice = {name: files for name, files in sorted(defined.items()) if len(files) > 1}
    for name, files in twice.items():
        print(f"{name} is defined in {' and in '.join(str(file) for file in sorted(files))}", file=sys.stderr)
    return 1 if twice else 0


if __name__ == "__main__":
    sys.exit(main())
