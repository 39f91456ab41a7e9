# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts with what is drawn in them. Looks, names and seeds of the two sets are apart."""
import dataclasses
import hashlib
import pathlib
import random
import tempfile

import rendering
from agency import vocabulary
from charts import drawing, faint_looks, graphviz, looks, office_looks, posts, scanners

SIZES = (5, 12, 25, 45, 80, 120)
FEW = (5, 12, 25)       # where lines would cross the boxes of a wide chart
SHEETS = 18             # boxes a page of a chart that is cut into pages
SCANNED_UP_TO = 45      # boxes: a larger chart is not legible at 200 dpi on a sheet


@dataclasses.dataclass
class Chart:
    id: str
    set: str
    size: int
    look: object
    most: int            # boxes a page
    root: posts.Post
    texts: list          # of the boxes
    edges: set           # (subordinate, supervisor), indexes into the texts
    dotted: list         # pairs of texts, filled when the chart is drawn
    family: str = "clear"  # "faint": of faint_looks; "office": of office_looks

    def draw(self, target):
        heading = "Organization Chart"
        if isinstance(self.look, graphviz.Plot):
            graphviz.write_pdf(self.root, self.look, target, heading)
        else:
            drawing.write_pdf(self.root, self.look, target, heading, dotted=1 if self.size >= 12 else 0, most=self.most)


def chart(set_, name, look, size, most=1000, family="clear"):
    key = f"{name}-{size}" + ("-pages" if most < size else "")
    chance = random.Random(f"{set_} {key}")
    root = posts.organization(chance, vocabulary.OF_SET[set_], size, widest=5 if size < 60 else 8,
                              assistants=1 if size > 12 and not isinstance(look, graphviz.Plot) and not look.sideways else 0)
    everybody = list(root.all())
    index = {id(post): number for number, post in enumerate(everybody)}
    return Chart(key, set_, size, look, most, root, [drawing.text_of(post, look) for post in everybody],
                 {(index[id(child)], index[id(parent)]) for child, parent in root.edges()}, [], family)


def of_set(set_):
    found = []
    for name, look in looks.OF_SET[set_].items():
        found += [chart(set_, name, look, size) for size in (FEW if look.joins == "straight" else SIZES)]
    for name, look in list(looks.OF_SET[set_].items())[:2]:
        found.append(chart(set_, name, look, 60, SHEETS))
    for name, plot in graphviz.OF_SET[set_].items():
        found += [chart(set_, name, plot, size) for size in (FEW if plot.splines in ("line", "curved") else SIZES)]
    for name, look in faint_looks.of_set(set_).items():
        found += [chart(set_, name, look, size, family="faint") for size in FEW]
    for name, look in office_looks.of_set(set_).items():
        found += [chart(set_, name, look, size, family="office") for size in FEW]
    return found


def all_charts(set_=None):
    return [one for each in vocabulary.OF_SET if set_ in (None, each) for one in of_set(each)]


def rendered(one, work, scanned):
    """The chart's PDF, made now if it is not kept. It is named for what is drawn and for the code that draws."""
    sources = sorted(pathlib.Path(__file__).parent.glob("*.py")) + [pathlib.Path(rendering.__file__)]
    code = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:16]
    folder = work / "charts" / code / one.set
    folder.mkdir(parents=True, exist_ok=True)
    digital, scan = folder / f"{one.id}.pdf", folder / f"{one.id}-scanned.pdf"
    target = scan if scanned else digital
    if not target.exists():
        if scanned:
            rendered(one, work, scanned=False)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as part:
            part = pathlib.Path(part.name)
        if scanned:
            scanners.SCANS[getattr(one.look, "scan", "office")](digital, part, one.id)
        else:
            one.draw(part)
        part.rename(target)
    return target
