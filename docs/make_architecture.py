#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws docs/architecture.svg: which folder includes which, read from the #include lines of the code.

With --check it only says whether docs/architecture.dot, from which the picture is drawn, still fits the code. An arrow that
follows from others is left out (A to C beside A to B to C), so that the layers can be seen.
"""
import collections
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TREE = HERE.parent
LAYERS = ("pipeline", "extractors", "models")
COLOURS = {"pipeline": "#dbe7f6", "extractors": "#e4f0dc", "models": "#f6ecd4"}
INCLUDE = re.compile(r'^#include "((?:models|extractors|pipeline)/[^"]+)"', re.MULTILINE)


def folder_of(path):
    return str(pathlib.PurePosixPath(path).parent)


def arrows():
    found = collections.defaultdict(set)
    for layer in LAYERS:
        for file in sorted((TREE / layer).rglob("*")):
            if file.suffix not in (".cc", ".h"):
                continue
            own = folder_of(file.relative_to(TREE).as_posix())
            found[own] |= {folder_of(path) for path in INCLUDE.findall(file.read_text(encoding="utf-8"))} - {own}
    return found


def reachable(start, found):
    seen, open_ = set(), [start]
    while open_:
        for to in found.get(open_.pop(), ()):
            if to not in seen:
                seen.add(to)
                open_.append(to)
    return seen


def reduced(found):
    """Without the arrows that a longer way shows too. Where folders include each other both arrows stay."""
    return {
        start: {to for to in ends
                if not any(to in reachable(other, found) and start not in reachable(other, found) for other in ends - {to})}
        for start, ends in found.items()
    }


def drawing():
    found = reduced(arrows())
    lines = ["digraph secondlook {", '  rankdir=TB; node [shape=box, style=filled, fontname="sans-serif", fontsize=11];']
    for layer in LAYERS:
        names = sorted(name for name in {*found, *(to for ends in found.values() for to in ends)} if name.split("/")[0] == layer)
        lines.append(f"  subgraph cluster_{layer} {{ label={layer}; fontname=\"sans-serif\";")
        lines += [f'    "{name}" [fillcolor="{COLOURS[layer]}"];' for name in names]
        lines.append("  }")
    lines += [f'  "{start}" -> "{to}";' for start in sorted(found) for to in sorted(found[start])]
    return "\n".join([*lines, "}", ""])


def main():
    dot = HERE / "architecture.dot"
    text = drawing()
    if sys.argv[1:] == ["--check"]:
        if dot.read_text(encoding="utf-8") != text:
            sys.exit("docs/architecture.svg shows other folders than the code has: run docs/make_architecture.py")
        return
    dot.write_text(text, encoding="utf-8")
    subprocess.run(["dot", "-Tsvg", "-o", HERE / "architecture.svg", dot], check=True)


if __name__ == "__main__":
    main()
