# SPDX-License-Identifier: GPL-3.0-or-later
"""Text layers, sound and unsound, and which of them the program keeps: pages that it should read from the image, pages that it should not.

Each kind of layer is a PDF with a page for each of some labelled papers; a page counts as recognized where its words come from
recognition. A page is drawn as it looks (SEEN) and has words that a program finds (a layer); for a scan the two are apart.
"""
import collections
import concurrent.futures
import io
import json
import pathlib
import random
import re
import subprocess
import tempfile

from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

import cases
import rendering

WIDTH, HEIGHT = letter
FONT, SIZE = rendering.FONT, rendering.SIZE
VISIBLE, INVISIBLE = 0, 3  # text render modes of PDF
SCAN_DPI = 150
PAPERS = 4  # of each set, for each kind


def lines_of(paper):
    """(text, x, y from the foot of the page) of the paper's first page."""
    y, lines = HEIGHT - rendering.MARGIN, []
    for text, _ in rendering.laid_out(paper):
        if y < rendering.MARGIN:
            break
        if text:
            lines.append((text.replace("\u2011", "-"), rendering.MARGIN, y))
        y -= rendering.LEADING * (1 if text else 0.6)
    return lines


def write(page, lines, mode=VISIBLE, dx=0, dy=0, font=FONT, spacing=0):
    text = page.beginText()
    text.setTextRenderMode(mode)
    text.setFont(font, SIZE)
    text.setCharSpace(spacing)
    for line, x, y in lines:
        text.setTextOrigin(x + dx, y + dy)
        text.textOut(line)
    page.drawText(text)


def picture_of(lines):
    """The lines as a scanner sees them."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "page.pdf"
        page = canvas.Canvas(str(file), pagesize=letter, invariant=1)
        write(page, lines)
        page.save()
        done = subprocess.run(["pdftoppm", "-r", str(SCAN_DPI), "-gray", "-jpeg", file], capture_output=True, check=True)
    return ImageReader(io.BytesIO(done.stdout))


def scan(page, lines):
    page.drawImage(picture_of(lines), 0, 0, WIDTH, HEIGHT)


def changed(lines, change):
    return [(change(text), x, y) for text, x, y in lines]


def cipher(text, seed):
    small = "abcdefghijklmnopqrstuvwxyz"
    other = "".join(random.Random(seed).sample(small, 26))
    return text.translate(str.maketrans(small + small.upper(), other + other.upper()))


def mistaken(text):
    return text.replace("'", "\u2019").replace("-", "\u2013").encode().decode("cp1252", errors="replace").replace("\ufffd", "")


def misread(text, seed):
    chance = random.Random(seed)
    return "".join({"o": "0", "l": "1", "i": "!", "e": "c", "s": "5"}.get(c, c) if chance.random() < 0.6 else c for c in text)


# Kinds of pages. Each takes the page to draw on, the lines of a paper, those of another, and a seed.
def numbers(page, lines, other, seed):
    chance = random.Random(seed)
    rows = [("  ".join(f"{chance.randrange(100000):,}" for _ in range(8)), 72, HEIGHT - 90 - 14 * row) for row in range(40)]
    write(page, [("Fiscal year  Authorized  On board  Vacant", 72, HEIGHT - 72)] + rows)


def acronyms(page, lines, other, seed):
    chance = random.Random(seed)
    offices = ["OCIO/ITSD", "HQ-HRMD", "DASHR", "GS-0343-13", "FTE", "FLSA", "NTE 2024", "SES/CR", "PD# 04417", "WS-4749-09", "CBA", "MGMT ANLYST", "DIR, OPS", "BLDG 12"]
    write(page, [("  ".join(chance.sample(offices, 6)), 72, HEIGHT - 72 - 14 * row) for row in range(35)])


def names(page, lines, other, seed):
    chance = random.Random(seed)
    people = ["Przybylski, Grzegorz", "Nguyen, Thuy", "Okonkwo, Chukwuemeka", "O\u2019Shaughnessy, Caoimhe", "Xiong, Pao", "Garc\u00eda Mu\u00f1oz, Jos\u00e9",
              "Ng, Bryn", "Szczepa\u00f1ski, Zbigniew", "Bj\u00f6rk, J\u00fcrgen", "Nwachukwu, Ifeanyi"]
    write(page, [("   ".join(chance.sample(people, 3)), 72, HEIGHT - 72 - 14 * row) for row in range(30)])


def bare_form(page, lines, other, seed):
    for row, label in enumerate(("1. Agency Position No.", "2. Title", "3. Series", "4. Grade", "5. Incumbent", "6. Date")):
        page.rect(72, HEIGHT - 110 - 40 * row, 450, 36)
        write(page, [(label, 76, HEIGHT - 85 - 40 * row)])


def blank(page, lines, other, seed):
    pass


def photograph(page, lines, other, seed):
    """A picture beside the words, as large as a third of the page."""
    noise = random.Random(seed).randbytes(120 * 110)
    picture = rendering.Image.frombytes("L", (120, 110), noise).resize((1200, 1100))
    page.drawImage(ImageReader(picture), 72, 60, 468, 330)
    write(page, [line for line in lines if line[2] > 400])


def letterhead(page, lines, other, seed):
    """Paper with a pattern over all of the page, under its words."""
    page.drawImage(ImageReader(rendering.Image.linear_gradient("L").point(lambda v: 225 + v // 10)), 0, 0, WIDTH, HEIGHT)
    write(page, lines)


def searchable(dx=0, dy=0, change=None, of_another=False):
    def draw(page, lines, other, seed):
        scan(page, lines)
        layer = other if of_another else lines
        write(page, changed(layer, lambda text: change(text, seed)) if change else layer, INVISIBLE, dx, dy)
    return draw


def stamped(*stamps):
    def draw(page, lines, other, seed):
        scan(page, lines)
        write(page, [(text, 72, HEIGHT - 30 - 12 * row) for row, text in enumerate(stamps)])
    return draw


def digital(change=None, spacing=0):
    def draw(page, lines, other, seed):
        write(page, changed(lines, lambda text: change(text, seed)) if change else lines, spacing=spacing)
    return draw


HEADER = ("FOR OFFICIAL USE ONLY - Records of the Bureau of Locks and Channels, released in part under request 2021-0417 of the",
          "Office of Management Services; page numbers are those of the file as received, and do not agree with the paper's own")
SOUND = {
    "prose": digital(),
    "capitals": digital(lambda text, seed: text.upper()),
    "numbers": numbers,
    "acronyms": acronyms,
    "foreign names": names,
    "form with few words": bare_form,
    "blank page": blank,
    "beside a photograph": photograph,
    "on a letterhead": letterhead,
    "under its own scan": searchable(),
    "a point off its scan": searchable(1, -1),
}
UNSOUND = {
    "cipher": digital(cipher),
    "cipher under a scan": searchable(change=cipher),
    "letters set apart": digital(lambda text, seed: " ".join(text.replace(" ", ""))),
    "words run together": digital(lambda text, seed: text.replace(" ", "")),
    "mistaken for Latin-1": digital(lambda text, seed: mistaken(text)),
    "ligatures lost": digital(lambda text, seed: re.sub("f[fil]|ti|tt", "\x80", text)),
    "badly misread": searchable(change=misread),
    "a line below its scan": searchable(dy=-7),
    "aside of its scan": searchable(dx=15),
    "of another paper": searchable(of_another=True),
    "empty": searchable(change=lambda text, seed: " "),
    "beside the page": searchable(dx=700),
    "one letter on a scan": stamped("A"),
    "stamp on a scan": stamped("RECEIVED JUN 4 2012"),
    "header on a scan": stamped(*HEADER),
}


def write_pdf(draw, papers, file):
    page = canvas.Canvas(str(file), pagesize=letter, invariant=1, pageCompression=0)
    for seed, paper in enumerate(papers):
        page.setFont(FONT, SIZE)
        draw(page, lines_of(paper), lines_of(papers[(seed + 1) % len(papers)]), seed)
        page.showPage()
    page.save()


def write_unmapped(papers, file):
    """A font of glyph numbers that says nothing of Unicode."""
    font = ("<</Type/Font/Subtype/Type0/BaseFont/Nameless/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Nameless"
            "/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>")
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", font]
    for paper in papers:
        shown = "".join(f"1 0 0 1 {x} {y:.1f} Tm<{''.join(f'{ord(c):04x}' for c in line)}>Tj\n" for line, x, y in lines_of(paper))
        content = f"BT/F1 {SIZE} Tf\n{shown}ET"
        objects.append(f"<</Length {len(content)}>>stream\n{content}\nendstream")
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {len(objects)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>")
    objects[1] = f"<</Type/Pages/Count {len(papers)}/Kids[{' '.join(f'{5 + 2 * i} 0 R' for i in range(len(papers)))}]>>"
    parts, places, size = ["%PDF-1.7\n"], [], 9
    for number, body in enumerate(objects, 1):
        places.append(size)
        parts.append(f"{number} 0 obj\n{body}\nendobj\n")
        size += len(parts[-1])
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    parts.append(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n{size}\n%%EOF\n")
    file.write_text("".join(parts))


def recognized_pages(program, file):
    done = subprocess.run([program, "text", "--words", file], capture_output=True, text=True, check=True)
    words = map(json.loads, done.stdout.splitlines())
    return {word["page"] for word in words if word["origin"] == "ocr"}


def report(program, work, sets):
    for set_ in sets:
        # Papers that fill a page.
        papers = [case.paper for case in cases.labelled_papers() if case.set == set_ and len(lines_of(case.paper)) > 25]
        papers = papers[:: max(1, len(papers) // PAPERS)][:PAPERS]
        folder = work / "layers" / set_
        folder.mkdir(parents=True, exist_ok=True)
        unmapped = folder / "no table of characters.pdf"
        write_unmapped(papers, unmapped)
        kinds = [(name, draw, folder / f"{name}.pdf") for name, draw in {**SOUND, **UNSOUND}.items()]

        def one(kind):
            if kind[1]:
                write_pdf(kind[1], papers, kind[2])
            return len(recognized_pages(program, kind[2]))

        kinds.append((unmapped.stem, None, unmapped))

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            recognized = dict(zip([name for name, _, _ in kinds], pool.map(one, kinds)))
        unsound = [name for name, _, _ in kinds if name not in SOUND]
        wrong = collections.Counter({name: recognized[name] for name in SOUND})
        wrong.update({name: len(papers) - recognized[name] for name in unsound})
        print(f"\nText layers, {set_}: {len(papers)} pages of each kind")
        for title, kinds_of in (("sound, but recognized", SOUND), ("unsound, but kept", unsound)):
            total = sum(wrong[name] for name in kinds_of)
            print(f"  {title}: {total} of {len(kinds_of) * len(papers)} ({total / (len(kinds_of) * len(papers)):.1%})")
            for name in kinds_of:
                if wrong[name]:
                    print(f"    {name}: {wrong[name]}")
