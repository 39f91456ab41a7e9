# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes PNG files anew with a palette, which a page of text needs no more than: small_pictures.py FILE..."""
import sys

from PIL import Image


def main():
    for name in sys.argv[1:]:
        with Image.open(name) as picture:
            small = picture.convert('RGB').quantize(96, dither=Image.Dither.NONE)
        small.save(name, optimize=True)


if __name__ == '__main__':
    main()
