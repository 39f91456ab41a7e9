# SPDX-License-Identifier: GPL-3.0-or-later
"""What machines make of a printed chart besides an office scan: a copier that breaks thin lines, a fax of black dots."""
import io
import pathlib
import random
import subprocess
import tempfile

from PIL import Image, ImageChops, ImageFilter

import rendering

FAX_DPI, COPIER_DPI = 150, 200


def pages_of(digital, dpi):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", digital, f"{folder}/page"], check=True)
        return [Image.open(page).convert("L") for page in sorted(pathlib.Path(folder).iterdir())]


def turned(page, chance):
    return page.rotate(chance.uniform(-0.8, 0.8), resample=Image.BICUBIC, fillcolor=255)


def fax(page, chance):
    """Black dots only; tints become patterns of dots."""
    return turned(page, chance).convert("1", dither=Image.Dither.FLOYDSTEINBERG)


def copier(page, chance):
    """A copy of a copy: grain, then contrast so hard that thin lines have holes; saved as gray like any scan."""
    soft = turned(page, chance).filter(ImageFilter.GaussianBlur(0.5))
    rows = random.Random(chance.random())
    grain = Image.frombytes("L", (soft.width // 2 + 1, soft.height // 2 + 1), rows.randbytes((soft.width // 2 + 1) * (soft.height // 2 + 1)))
    grain = grain.resize(soft.size, Image.BILINEAR).point(lambda value: 100 + value // 3)
    hard = ImageChops.add(soft, grain, scale=1, offset=-143).point(lambda value: max(0, min(255, int((value - 200) * 8 + 128))))
    packed = io.BytesIO()
    hard.filter(ImageFilter.GaussianBlur(0.4)).save(packed, "JPEG", quality=60)
    return Image.open(packed)


def write_fax(digital, target, seed):
    chance = random.Random(seed)
    save([fax(page, chance) for page in pages_of(digital, FAX_DPI)], target, FAX_DPI)


def write_copy(digital, target, seed):
    chance = random.Random(seed)
    save([copier(page, chance) for page in pages_of(digital, COPIER_DPI)], target, COPIER_DPI)


def save(images, target, dpi):
    images[0].save(target, "PDF", save_all=True, append_images=images[1:], resolution=dpi)


SCANS = {"office": rendering.write_scan, "fax": write_fax, "copier": write_copy}
