#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the same scans with secondlook and with ocrmypdf, two at a time, and prints speed and accuracy of both.

The scans are pages of the sample archive, whose words are known, put through scanners of several kinds. The two take
turns, since a busy machine would else favour one; processor time says more than the clock there.
"""
import argparse
import collections
import concurrent.futures
import contextlib
import io
import json
import os
import pathlib
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

import img2pdf
from PIL import Image, ImageChops, ImageFilter

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "data" / "sample-archive" / "digital"
JOBS = 2
PAGES_PER_FILE = 10
A_PAGE_OF_WORDS = 60  # what has fewer is a chart or a stub


@dataclass(frozen=True)
class Scanner:
    name: str
    dpi: int
    mode: str  # "g4", "gray" or "colour"
    skew: float = 0.0  # degrees counterclockwise
    turn: int = 0  # degrees, a multiple of 90
    noise: int = 6  # largest change of a pixel's gray value
    blur: float = 0.4  # radius in pixels
    paper: int = 248  # gray value of blank paper


SCANNERS = (
    Scanner("gray 200", 200, "gray"),
    Scanner("gray 300", 300, "gray", skew=0.6),
    Scanner("fax-like 200", 200, "g4", skew=-0.4),
    Scanner("bilevel 300", 300, "g4"),
    Scanner("colour 300", 300, "colour", skew=-1.1),
    Scanner("gray 200 noisy", 200, "gray", skew=0.9, noise=40, blur=0.7, paper=225),
    Scanner("colour 200", 200, "colour", skew=1.8, paper=235),
    Scanner("gray 300 turned", 300, "gray", turn=180),
    Scanner("bilevel 300 skewed", 300, "g4", skew=2.4),
    Scanner("gray 200 sideways", 200, "gray", skew=0.5, turn=90),
)


@dataclass(frozen=True)
class Sheet:
    source: pathlib.Path | None  # None: a blank back
    page: int
    scanner: Scanner


def chosen_sheets(pages):
    """Every tenth sheet is a blank back, and every fifteenth the same back of a form."""
    sources = []
    for paper in sorted(SAMPLE.rglob("*.pdf")):
        text = subprocess.run(["pdftotext", paper, "-"], check=True, capture_output=True, text=True).stdout
        for number, page in enumerate(text.split("\f")[:-1], 1):
            if len(page.split()) >= A_PAGE_OF_WORDS:
                sources.append((paper, number))
    sheets = []
    for index in range(pages):
        # Blanks and backs must not always meet the same scanner.
        scanner = SCANNERS[(index + index // len(SCANNERS)) % len(SCANNERS)]
        source, page = sources[index % len(sources)]
        if index % 15 == 14:
            source, page = sources[0]
        if index % 10 == 9:
            source, page = None, 0
        sheets.append(Sheet(source, page, scanner))
    return sheets


def grain(size, amount, chance):
    width, height = size
    noise = Image.frombytes("L", size, chance.randbytes(width * height))
    return noise.point([round(value * 2 * amount / 255) for value in range(256)])


def scanned(sheet, seed):
    """The bytes of an image file, as the scanner hands it over."""
    chance, scanner = random.Random(seed), sheet.scanner
    if sheet.source:
        picture = subprocess.run(["pdftoppm", "-r", str(scanner.dpi), "-f", str(sheet.page), "-l", str(sheet.page), "-gray", sheet.source], check=True, capture_output=True).stdout
        page = Image.open(io.BytesIO(picture)).convert("L")
    else:
        page = Image.new("L", (round(8.5 * scanner.dpi), 11 * scanner.dpi), 255)
    page = page.point([round(scanner.paper * value / 255) for value in range(256)])
    page = page.rotate(scanner.skew, Image.Resampling.BICUBIC, fillcolor=scanner.paper)
    page = page.filter(ImageFilter.GaussianBlur(scanner.blur))
    page = ImageChops.subtract(page, grain(page.size, scanner.noise, chance), offset=scanner.noise)
    if scanner.turn:
        page = page.rotate(scanner.turn, expand=True)
    out, dpi = io.BytesIO(), (scanner.dpi, scanner.dpi)
    if scanner.mode == "g4":
        page.point([255 * (value > 150) for value in range(256)], "1").save(out, "TIFF", compression="group4", dpi=dpi)
    else:
        if scanner.mode == "colour":
            page = Image.merge("RGB", (page, page.point(lambda v: v * 0.985), page.point(lambda v: v * 0.94)))
        page.save(out, "JPEG", quality=70, dpi=dpi)
    return out.getvalue()


def words_of(text):
    """The words of a page as a bag, without the punctuation around them."""
    bare = (re.sub(r"^\W+|\W+$", "", word.lower()) for word in text.split())
    return collections.Counter(word for word in bare if word)


def true_words(sheet):
    if not sheet.source:
        return collections.Counter()
    page = str(sheet.page)
    return words_of(subprocess.run(["pdftotext", "-f", page, "-l", page, sheet.source, "-"], check=True, capture_output=True, text=True).stdout)


def write_archive(sheets, folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    files = []
    for first in range(0, len(sheets), PAGES_PER_FILE):
        pages = [scanned(sheet, first + i) for i, sheet in enumerate(sheets[first : first + PAGES_PER_FILE])]
        files.append(folder / f"box-{first // PAGES_PER_FILE + 1}.pdf")
        with contextlib.redirect_stdout(None):  # it has something to say of every TIFF
            files[-1].write_bytes(img2pdf.convert(pages))
    return files


def read_with_secondlook(program, files):
    def one(file):
        return subprocess.run([program, "text", "--words", file], check=True, capture_output=True, text=True).stdout

    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        outputs = list(pool.map(one, files))
    pages = []
    for output in outputs:
        by_page = collections.defaultdict(list)
        for line in output.splitlines():
            word = json.loads(line)
            by_page[word["page"]].append(word["text"])
        pages += [words_of(" ".join(by_page[number])) for number in range(1, PAGES_PER_FILE + 1)]
    return pages


def read_with_ocrmypdf(options, work, files):
    pages = []
    for file in files:
        side = work / "sidecar.txt"
        subprocess.run(["ocrmypdf", f"-j{JOBS}", "--quiet", "--sidecar", side, *options, file, work / "out.pdf"], check=True, stderr=subprocess.DEVNULL)
        texts = side.read_text().split("\f")
        pages += [words_of(texts[number] if number < len(texts) else "") for number in range(PAGES_PER_FILE)]
    return pages


def timed(read, *arguments):
    """What it returns, seconds by the clock, and processor seconds of all processes that it started."""

    def processor():
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    clock, used = time.monotonic(), processor()
    result = read(*arguments)
    return result, time.monotonic() - clock, processor() - used


def agreement(truth, read):
    right = sum(sum((a & b).values()) for a, b in zip(truth, read))
    known, found = sum(sum(bag.values()) for bag in truth), sum(sum(bag.values()) for bag in read)
    return right / max(known, 1), right / max(found, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path, help="secondlook, built for release")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / "build" / "benchmark")
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=1, help="how often each reads the scans, in turns")
    parser.add_argument("--upright", action="store_true", help="ocrmypdf turns and levels pages too (--rotate-pages --deskew), which it leaves by default")
    parser.add_argument("--only", choices=("secondlook", "ocrmypdf"))
    given = parser.parse_args()
    sheets = chosen_sheets(given.pages)
    files = write_archive(sheets, given.work / "scans")
    truth = [true_words(sheet) for sheet in sheets]
    options = ["--rotate-pages", "--deskew"] if given.upright else []
    readers = {
        "secondlook": lambda: read_with_secondlook(given.program, files),
        "ocrmypdf": lambda: read_with_ocrmypdf(options, given.work, files),
    }
    readers = {name: read for name, read in readers.items() if given.only in (None, name)}
    clock, used, pages = collections.defaultdict(list), collections.defaultdict(list), {}
    for _ in range(given.rounds):
        for name, read in readers.items():
            pages[name], seconds, processor = timed(read)
            clock[name].append(seconds)
            used[name].append(processor)
    print(f"{len(sheets)} pages in {len(files)} files, {JOBS} jobs, {os.cpu_count()} processors, {given.rounds} rounds")
    print(f"{'':20}" + "".join(f"{name:>24}" for name in readers))
    speeds = {name: len(sheets) / statistics.median(clock[name]) for name in readers}
    costs = {name: statistics.median(used[name]) / len(sheets) for name in readers}
    print(f"{'pages a second':20}" + "".join(f"{speeds[name]:24.2f}" for name in readers))
    print(f"{'processor s a page':20}" + "".join(f"{costs[name]:24.3f}" for name in readers))
    print(f"{'':20}" + "".join(f"{'recall':>16}{'prec.':>8}" for _ in readers))
    for scanner in (None, *SCANNERS):
        own = [index for index, sheet in enumerate(sheets) if scanner in (None, sheet.scanner)]
        figures = [agreement([truth[i] for i in own], [pages[name][i] for i in own]) for name in readers]
        print(f"{scanner.name if scanner else 'all':20}" + "".join(f"{recall:16.4f}{precision:8.4f}" for recall, precision in figures))
    if len(readers) == 2:
        print(f"secondlook reads {speeds['secondlook'] / speeds['ocrmypdf']:.2f} times as many pages a second, {costs['ocrmypdf'] / costs['secondlook']:.2f} times as many a processor second")


if __name__ == "__main__":
    try:
        main()
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"scanned: {error}")
