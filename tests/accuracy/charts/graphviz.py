# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a tree with Graphviz's dot, which sets boxes and lines as no office program does."""
import dataclasses
import subprocess

from charts import box_text, drawing


@dataclasses.dataclass(frozen=True)
class Plot:
    text: object = box_text.title_first
    notation: str = "full"
    vacant: str = "Vacant"
    count: str = "bracket"
    direction: str = "TB"     # or "LR"
    splines: str = "line"     # "line", "ortho", "polyline", "curved"
    shape: str = "box"
    style: str = "solid"
    fill: str = "white"
    arrows: str = "none"      # "none", "forward", "back"
    line: str = "black"


DEVELOPMENT = {
    "dot-lines": Plot(),
    "dot-ortho": Plot(text=box_text.unit_first, splines="ortho", style="filled", fill="lightblue", count="fte"),
    "dot-arrows": Plot(text=box_text.name_first, splines="polyline", arrows="forward", notation="blank", line="gray40"),
}
HELD_OUT = {
    "dot-rounded": Plot(text=box_text.title_and_code, splines="ortho", style="rounded", notation="slash", vacant="VACANT", count="staff"),
    "dot-across": Plot(text=box_text.title_first, direction="LR", splines="polyline", notation="ses", style="filled", fill="lightyellow"),
    "dot-curved": Plot(text=box_text.unit_first, splines="curved", arrows="forward", notation="short", vacant="(Vacant)"),
}
OF_SET = {"development": DEVELOPMENT, "held-out": HELD_OUT}


def write_pdf(root, plot, target, heading):
    numbers = {id(post): f"n{index}" for index, post in enumerate(root.all())}
    lines = [f'digraph {{ label="{heading}"; labelloc=t; rankdir={plot.direction}; splines={plot.splines}; nodesep=0.25; ranksep=0.45;',
             f'node [shape={plot.shape}, style="{plot.style}", fillcolor="{plot.fill}", fontname="Helvetica", fontsize=9, margin="0.08,0.05"];',
             f'edge [dir={plot.arrows}, color="{plot.line}"];']
    for post in root.all():
        label = "\\n".join(line.text for line in plot.text(post, plot))
        lines.append(f'{numbers[id(post)]} [label="{label}"];')
    lines += [f"{numbers[id(parent)]} -> {numbers[id(child)]};" for child, parent in root.edges()]
    lines.append("}")
    done = subprocess.run(["dot", "-Tpdf", "-o", str(target)], input="\n".join(lines).encode(), check=True, stderr=subprocess.PIPE)
    return done.returncode == 0


def text_of(post, plot):
    return drawing.text_of(post, plot)
