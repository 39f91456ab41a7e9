# SPDX-License-Identifier: GPL-3.0-or-later
"""Where boxes and lines of a tree stand on a sheet; in points, y grows downwards."""
import dataclasses

ACROSS, DOWN = 14, 30  # points between boxes of one row, and between rows
INDENT = 18            # of a list below its chief
ASIDE = 10             # from the trunk to an assistant's box


@dataclasses.dataclass
class Placed:
    post: object
    x: float
    y: float
    w: float
    h: float

    def moved(self, dx, dy):
        self.x, self.y = self.x + dx, self.y + dy

    @property
    def middle(self):
        return self.x + self.w / 2, self.y + self.h / 2


@dataclasses.dataclass
class Block:
    """A post with all below it. `strokes` are lists of (x, y), each a line that the pen draws in one go."""
    boxes: list
    strokes: list

    @property
    def head(self):
        return self.boxes[0]

    @property
    def left(self):
        return min(box.x for box in self.boxes)

    @property
    def right(self):
        return max(box.x + box.w for box in self.boxes)

    @property
    def bottom(self):
        return max(box.y + box.h for box in self.boxes)

    def move(self, dx, dy):
        for box in self.boxes:
            box.moved(dx, dy)
        self.strokes = [[(x + dx, y + dy) for x, y in stroke] for stroke in self.strokes]

    def take(self, other):
        self.boxes += other.boxes
        self.strokes += other.strokes


def block_of(post, sizes, look):
    """`sizes` gives (width, height) by id of the post; the head's box begins at the origin until the block is moved."""
    width, height = sizes[id(post)]
    block = Block([Placed(post, 0, 0, width, height)], [])
    staff = [child for child in post.children if not child.assistant]
    if look.hanging and len(staff) > 1 and all(not child.children for child in staff):
        hang(block, staff, sizes, look)
    elif staff:
        spread(block, staff, sizes, look, assistants=[child for child in post.children if child.assistant])
    return block


def hang(block, staff, sizes, look):
    head = block.head
    trunk, y = head.x + INDENT / 2, head.y + head.h + DOWN / 2
    for child in staff:
        width, height = sizes[id(child)]
        block.boxes.append(Placed(child, head.x + INDENT, y, width, height))
        block.strokes.append([(trunk, y + height / 2), (head.x + INDENT - look.gap, y + height / 2)])
        y += height + DOWN / 3
    last = block.boxes[-1]
    block.strokes.append([(trunk, head.y + head.h + look.gap), (trunk, last.middle[1])])


def spread(block, staff, sizes, look, assistants):
    """Children in a row, the chief above their middle. Chief and row meet in a bus, in elbows or in straight lines."""
    head = block.head
    below = block_of_row(staff, sizes, look)
    middle = (below[0].head.middle[0] + below[-1].head.middle[0]) / 2
    head.moved(middle - head.w / 2, 0)
    foot = head.y + head.h
    row = foot + DOWN
    for index, post in enumerate(assistants):
        width, height = sizes[id(post)]
        if index % 2 == 0:
            top, row = foot + DOWN / 2, foot + DOWN / 2 + height + DOWN
        x = middle - ASIDE - width if index % 2 == 0 else middle + ASIDE
        block.boxes.append(Placed(post, x, top, width, height))
        edge = middle - ASIDE + look.gap if index % 2 == 0 else middle + ASIDE - look.gap
        block.strokes.append([(middle, top + height / 2), (edge, top + height / 2)])
        foot = max(foot, top)
    for child in below:
        child.move(0, row)
        block.take(child)
    join(block, head, [child.head for child in below], middle, row, look)


def block_of_row(staff, sizes, look):
    below, x = [], 0
    for post in staff:
        child = block_of(post, sizes, look)
        child.move(x - child.left, 0)
        x = child.right + ACROSS
        below.append(child)
    return below


def join(block, head, heads, middle, row, look):
    start = (middle, head.y + head.h + look.gap)
    bus = row - DOWN / 2
    ends = [(box.middle[0], row - look.gap) for box in heads]
    if look.joins == "straight":
        block.strokes += [[start, (x, y)] for x, y in ends]
    elif look.joins == "elbow":
        block.strokes += [[start, (middle, bus), (x, bus), (x, y)] for x, y in ends]
    else:
        block.strokes += [[start, (middle, bus)], [(ends[0][0], bus), (ends[-1][0], bus)]] + [[(x, bus), (x, y)] for x, y in ends]


def sideways(block):
    """The same tree growing to the right. It was placed with widths and heights exchanged."""
    for box in block.boxes:
        box.x, box.y, box.w, box.h = box.y, box.x, box.h, box.w
    block.strokes = [[(y, x) for x, y in stroke] for stroke in block.strokes]
    return block


def placed(post, sizes, look):
    """The block in the sheet's first quadrant."""
    if look.sideways:
        block = sideways(block_of(post, {key: (h, w) for key, (w, h) in sizes.items()}, look))
    else:
        block = block_of(post, sizes, look)
    block.move(-block.left, -min(box.y for box in block.boxes))
    return block


def neighbours(block):
    """Pairs of boxes beside each other with nothing between them: what a dotted line may join."""
    for box in block.boxes:
        beside = [other for other in block.boxes if other is not box and abs(other.middle[1] - box.middle[1]) < 2
                  and 0 < other.x - (box.x + box.w)]
        if beside:
            yield box, min(beside, key=lambda other: other.x)
