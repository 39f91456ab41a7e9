# SPDX-License-Identifier: GPL-3.0-or-later
"""What paper goes through before it reaches a disk: copied, fed askew, faded, thresholded, compressed."""
import io
import random
import time
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from .fax_pdf import write_fax_pdf
from .sheet import paint

SCANNED_ON = time.gmtime(1714557600)  # 2024-05-01, for the dates that Pillow writes into a PDF


@dataclass(frozen=True)
class Scan:
    """How one paper was scanned. Its seed and settings decide every pixel."""

    form: str  # "jpeg-pdf", "g4-pdf", "g4-tiff", "png" or "jpeg"
    dpi: int = 200
    skew: tuple = (0.7,)  # degrees counterclockwise, taken in turn by the pages
    noise: int = 10  # largest change of a pixel's gray value
    specks: int = 40  # dots of dirt on a page
    blur: float = 0.4  # radius in pixels
    fade: float = 0.0  # 0 keeps black ink black, 1 would make it white
    paper: int = 248  # gray value of blank paper
    quality: int = 55  # of the JPEG compression
    turned: tuple = ()  # (page, degrees) of pages that were fed the wrong way round
    holes: bool = False  # two punch holes at the top
    seed: int = 1


def grain(size, amount, rng):
    """Gray values around `amount` that spread from 0 to twice that."""
    width, height = size
    one, two = (Image.frombytes("L", size, rng.randbytes(width * height)) for _ in range(2))
    return ImageChops.add(one, two, scale=2).point([round(v * 2 * amount / 255) for v in range(256)])


def copy_of(sheet, page, scan):
    """One page as the scanner saw it, in gray."""
    rng = random.Random(scan.seed * 1000 + page)
    picture = paint(sheet, scan.dpi)
    draw = ImageDraw.Draw(picture)
    if scan.holes:
        for x in (0.5 - 1.375 / 8.5, 0.5 + 1.375 / 8.5):
            at, radius = (picture.width * x, scan.dpi * 0.35), scan.dpi * 0.13
            draw.ellipse(
                [at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius], fill=40
            )
    for _ in range(scan.specks):
        x, y = rng.random() * picture.width, rng.random() * picture.height
        radius = rng.random() * scan.dpi / 150
        draw.ellipse([x - radius, y - radius, x + radius, y + radius], fill=rng.randrange(120))
    ink = 255 * scan.fade
    picture = picture.point([round(ink + (scan.paper - ink) * v / 255) for v in range(256)])
    angle = scan.skew[page % len(scan.skew)]
    picture = picture.rotate(angle, Image.Resampling.BICUBIC, fillcolor=scan.paper)
    picture = picture.filter(ImageFilter.GaussianBlur(scan.blur))
    if scan.noise:
        picture = ImageChops.subtract(
            picture, grain(picture.size, scan.noise, rng), offset=scan.noise
        )
    for turned_page, degrees in scan.turned:
        if turned_page == page + 1:
            picture = picture.rotate(degrees, expand=True)
    return picture


def write_scan(sheets, scan):
    """The bytes of the file that the scanner wrote."""
    pages = [copy_of(sheet, number, scan) for number, sheet in enumerate(sheets)]
    if scan.form.startswith("g4"):
        threshold = (scan.paper + round(255 * scan.fade)) // 2 + 20
        pages = [page.point([255 * (v > threshold) for v in range(256)], "1") for page in pages]
    if scan.form == "g4-pdf":
        return write_fax_pdf(pages, scan.dpi, SCANNED_ON)
    out = io.BytesIO()
    first, rest = pages[0], pages[1:]
    if scan.form == "g4-tiff":
        first.save(
            out,
            "TIFF",
            compression="group4",
            dpi=(scan.dpi, scan.dpi),
            save_all=True,
            append_images=rest,
        )
    elif scan.form == "jpeg-pdf":
        first.save(
            out,
            "PDF",
            resolution=scan.dpi,
            quality=scan.quality,
            save_all=True,
            append_images=rest,
            creationDate=SCANNED_ON,
            modDate=SCANNED_ON,
        )
    elif scan.form in ("png", "jpeg"):
        assert not rest, "a picture file holds one page"
        if scan.form == "png":
            first = first.quantize(16)
        first.save(out, scan.form.upper(), dpi=(scan.dpi, scan.dpi), quality=scan.quality)
    else:
        raise ValueError(scan.form)
    return out.getvalue()
