# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers, which are text, to PDFs: born digital, and scanned. What was rendered once is kept by its content."""
import concurrent.futures
import hashlib
import io
import os
import pathlib
import random
import shutil
import subprocess
import tempfile

from PIL import Image, ImageFilter
from reportlab.lib.pagesizes import letter
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

SCAN_DPI = 200
FONT, BOLD, SIZE, LEADING, MARGIN = "Times-Roman", "Times-Bold", 11, 13.5, 72  # points


def wrapped(line, font, width):
    """Breaks a line of text at blanks so that each part is at most `width` points wide."""
    words, parts, current = line.split(" "), [], ""
    for word in words:
        longer = f"{current} {word}" if current else word
        if current and stringWidth(longer, font, SIZE) > width:
            parts.append(current)
            current = word
        else:
            current = longer
    return parts + [current]


def is_heading(line, before, after):
    """A short line on its own, without a full stop, is set in bold as papers do."""
    text = line.strip()
    return bool(text) and not before.strip() and len(text) < 70 and not text.endswith((".", ";", ",")) and text[0].isalnum()


def laid_out(paper):
    """Yields (text, font) for each line of the typeset paper; an empty text is a paragraph's end."""
    lines = paper.split("\n")
    paragraph = []

    def close():
        if paragraph:
            for part in wrapped(" ".join(paragraph), FONT, letter[0] - 2 * MARGIN):
                yield part, FONT
            paragraph.clear()

    for index, line in enumerate(lines):
        before = lines[index - 1] if index else ""
        after = lines[index + 1] if index + 1 < len(lines) else ""
        text = line.strip()
        # Lines that a person would not run together: list items, label and value, short header lines.
        alone = not text or text[:1] in "-*•(" or text[:2].rstrip(".)").isdigit() or ":" in text[:40] or len(text) < 60
        if alone:
            yield from close()
        if not text:
            yield "", FONT
        elif is_heading(line, before, after):
            yield text, BOLD
        else:
            paragraph.append(text)
            if alone and len(text) < 60:
                yield from close()
    yield from close()


def write_pdf(paper, target):
    page = canvas.Canvas(str(target), pagesize=letter, invariant=1)
    y = letter[1] - MARGIN
    for text, font in laid_out(paper):
        if y < MARGIN:
            page.showPage()
            y = letter[1] - MARGIN
        if text:
            page.setFont(font, SIZE)
            page.drawString(MARGIN, y, text.replace("\u2011", "-"))
            y -= LEADING
        else:
            y -= LEADING * 0.6
    page.save()


def write_scan(digital, target, seed):
    """The pages come out skewed, speckled and compressed, in a PDF without a text layer."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(SCAN_DPI), "-gray", digital, f"{folder}/page"], check=True)
        pages = [Image.open(page).convert("L") for page in sorted(pathlib.Path(folder).iterdir())]
    chance = random.Random(seed)
    images = []
    for page in pages:
        turned = page.rotate(chance.uniform(-1.2, 1.2), resample=Image.BICUBIC, fillcolor=255)
        turned = turned.filter(ImageFilter.GaussianBlur(0.4))
        dots = turned.load()
        for _ in range(turned.width * turned.height // 4000):
            dots[chance.randrange(turned.width), chance.randrange(turned.height)] = chance.choice((0, 90, 255))
        packed = io.BytesIO()
        turned.save(packed, "JPEG", quality=60)
        images.append(Image.open(packed))
    images[0].save(target, "PDF", save_all=True, append_images=images[1:], resolution=SCAN_DPI, quality=60)


def rendered(paper, folder, scanned):
    """The PDF of the paper, made now if the folder does not have it. It is named for the text and for how it is rendered."""
    name = hashlib.sha256(pathlib.Path(__file__).read_bytes() + paper.encode()).hexdigest()
    digital, scan = folder / f"{name}.pdf", folder / f"{name}-scanned.pdf"
    target = scan if scanned else digital
    if not target.exists():
        if scanned:
            rendered(paper, folder, scanned=False)
        part = target.with_suffix(".part")
        if scanned:
            write_scan(digital, part, name)
        else:
            write_pdf(paper, part)
        part.rename(target)
    return target


def build_archive(cases, work, kind):
    """A folder with PART/ID.pdf for these cases and nothing else."""
    store, archive = work / "rendered", work / "archive" / kind
    store.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(archive, ignore_errors=True)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        files = pool.map(rendered, [case.paper for case in cases], [store] * len(cases), [kind == "scanned"] * len(cases), chunksize=4)
        for case, file in zip(cases, files):
            place = archive / case.part / f"{case.id}.pdf"
            place.parent.mkdir(parents=True, exist_ok=True)
            os.link(file, place)
    return archive
