# SPDX-License-Identifier: GPL-3.0-or-later
"""Staffing lists as CSV, workbook and printed table, and very simple organization charts."""
import csv
import io

import openpyxl
from reportlab.lib import colors
from reportlab.platypus import Flowable

from archives.paper import Paper, Placed, Type, gap

# Headings of the columns, and what stands below them.
COLUMNS = {
    "development": (("Position No.", "position_number"), ("PD No.", "pd_number"), ("Position Title", "title"), ("Pay Plan", "plan"),
                    ("Series", "series"), ("Grade", "grade"), ("Incumbent", "incumbent"), ("Organization", "unit"), ("Supervisor", "supervisor")),
    "held-out": (("Org Title", "unit"), ("Employee Name", "incumbent"), ("Job Title", "title"), ("PP", "plan"), ("Occ Series", "series"),
                 ("Gr", "grade"), ("Posn Nbr", "position_number"), ("Job Code", "pd_number"), ("Reports To", "supervisor"))}


def value(position, field):
    if field == "unit":
        return position.units[-1]
    if field == "grade":
        return f"{position.grade or 0:02}"
    return getattr(position, field)


def rows_of(positions, set_):
    return rows_under([(heading, lambda one, field=field: value(one, field)) for heading, field in COLUMNS[set_]], positions)


def rows_under(columns, positions):
    """`columns` are (heading, what stands below it)."""
    return [[heading for heading, _ in columns], *[[said(one) for _, said in columns] for one in positions]]


def printed_list(positions, set_):
    return printed_rows({"development": "STAFFING LIST", "held-out": "Position Roster"}[set_], rows_of(positions, set_), positions)


def printed_rows(title, rows, positions):
    type_ = Type("sans", 8)
    return Paper("staffing_list", (type_.title(title, 13), gap(), type_.grid(rows, heads=1, size=6.5)), tuple(one.key for one in positions),
                 "Staffing list", numbered=True)


def write_csv(positions, set_, archive, path):
    return write_csv_rows(rows_of(positions, set_), positions, archive, path)


def write_csv_rows(rows, positions, archive, path):
    target = archive / path
    target.parent.mkdir(parents=True, exist_ok=True)
    said = io.StringIO()
    csv.writer(said).writerows(rows)
    target.write_text(said.getvalue(), encoding="utf-8")
    return Placed("staffing_list", path, 1, 1, tuple(one.key for one in positions))


def write_workbook(positions, set_, archive, path):
    return write_workbook_rows(rows_of(positions, set_), positions, archive, path)


def write_workbook_rows(rows, positions, archive, path):
    target = archive / path
    target.parent.mkdir(parents=True, exist_ok=True)
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(target)
    return Placed("staffing_list", path, 1, 1, tuple(one.key for one in positions))


class Boxes(Flowable):
    """Rows of boxes joined by straight lines. `posts` are (lines of text, index of who it reports to or None), chiefs first."""

    WIDTH, HEIGHT, ACROSS, DOWN = 118, 46, 12, 34  # points

    def __init__(self, posts, width=672):
        super().__init__()
        self.posts, self.width = posts, width
        depth = []
        for _, chief in posts:
            depth.append(0 if chief is None else depth[chief] + 1)
        self.depth = depth
        self.height = (max(depth) + 1) * (self.HEIGHT + self.DOWN)

    def places(self):
        """The middle of each box: leaves side by side, chiefs above the middle of theirs."""
        below = {index: [i for i, (_, chief) in enumerate(self.posts) if chief == index] for index in range(len(self.posts))}
        found, edge = {}, 0

        def place(index):
            nonlocal edge
            for one in below[index]:
                place(one)
            if below[index]:
                found[index] = (found[below[index][0]] + found[below[index][-1]]) / 2
            else:
                found[index] = edge + self.WIDTH / 2
                edge += self.WIDTH + self.ACROSS

        place(0)
        shrink = min(1, self.width / (edge - self.ACROSS))
        return found, shrink

    def wrap(self, *_):
        return self.width, self.height

    def draw(self):
        middles, shrink = self.places()
        self.canv.saveState()
        self.canv.scale(shrink, 1)
        top = [self.height - depth * (self.HEIGHT + self.DOWN) for depth in self.depth]
        for index, (_, chief) in enumerate(self.posts):
            if chief is not None:
                bend = top[index] + self.DOWN / 2
                self.canv.line(middles[chief], top[chief] - self.HEIGHT, middles[chief], bend)
                self.canv.line(middles[chief], bend, middles[index], bend)
                self.canv.line(middles[index], bend, middles[index], top[index])
        for index, (lines, _) in enumerate(self.posts):
            self.canv.setFillColor(colors.white)
            self.canv.rect(middles[index] - self.WIDTH / 2, top[index] - self.HEIGHT, self.WIDTH, self.HEIGHT, fill=1)
            self.canv.setFillColor(colors.black)
            for number, line in enumerate(lines):
                self.canv.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 7.5 if len(line) < 27 else 200 / len(line))
                self.canv.drawCentredString(middles[index], top[index] - 12 - 10 * number, line)
        self.canv.restoreState()


def drawn_chart(title, posts, positions=()):
    type_ = Type("sans", 10)
    return Paper("org_chart", (type_.title(title, 14), gap(4), type_.text("Organization Chart", centered=True), gap(14), Boxes(posts)), positions,
                 f"Org chart {title}", wide=True)


def indented_chart(title, posts, positions=()):
    type_ = Type("sans", 10.5)
    depth, parts = [], [type_.title(title, 13), type_.text("Organization chart", centered=True), gap(14)]
    for lines, chief in posts:
        depth.append(0 if chief is None else depth[chief] + 1)
        parts += [type_.text(", ".join(lines), indent=26 * depth[-1]), gap(3)]
    return Paper("org_chart", tuple(parts), positions, f"Org chart {title}")


def chart_of(positions, set_, chance):
    """Under the first of them; three to a chief."""
    posts = [([one.title, one.code, one.incumbent], None if index == 0 else (index - 1) // 3) for index, one in enumerate(positions)]
    draw = chance.choice((drawn_chart, indented_chart)) if set_ == "development" else drawn_chart
    if draw is indented_chart:  # one who reports stands right below the chief
        order = sorted(range(len(posts)), key=lambda index: path_of(posts, index))
        posts = [(posts[index][0], None if posts[index][1] is None else order.index(posts[index][1])) for index in order]
    return draw(positions[0].units[-1], posts, tuple(one.key for one in positions))


def path_of(posts, index):
    chief = posts[index][1]
    return (index,) if chief is None else (*path_of(posts, chief), index)
