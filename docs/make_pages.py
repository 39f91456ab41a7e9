#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the guides' pages: each docs/*.md as HTML in a folder, with the pictures that they show. Opens from disk.

usage: make_pages.py FOLDER
"""
import pathlib
import re
import shutil
import sys

try:
    import markdown
except ModuleNotFoundError:
    sys.exit("docs: Python has no module markdown; the group [docs] of deploy/debian-packages.txt lists what is needed")

HERE = pathlib.Path(__file__).resolve().parent
STYLE = """
:root { color-scheme: light dark; }
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 1rem/1.55 system-ui, sans-serif; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2em; }
table { border-collapse: collapse; } th, td { border: 1px solid #8888; padding: .3em .6em; text-align: left; vertical-align: top; }
pre { overflow-x: auto; padding: .8em; border: 1px solid #8888; } code { font-size: .92em; }
img { max-width: 100%; background: white; } nav a { margin-right: 1.2em; }
@media print { nav { display: none; } body { max-width: none; } }
"""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data: file:; style-src 'unsafe-inline'">
<title>secondlook: {title}</title><style>{style}</style></head>
<body><nav aria-label="Guides">{links}</nav><main>
{body}
</main></body></html>
"""


def title_of(text):
    return re.search(r"^# (.*)$", text, re.MULTILINE)[1]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    guides = {file: file.read_text(encoding="utf-8") for file in sorted(HERE.glob("*.md"))}
    links = "\n".join(f'<a href="{file.stem}.html">{title_of(text)}</a>' for file, text in guides.items())
    for file, text in guides.items():
        body = markdown.markdown(text, extensions=["tables", "fenced_code", "sane_lists"], output_format="html5")
        body = re.sub(r'href="([\w-]+)\.md', r'href="\1.html', body)
        (out / f"{file.stem}.html").write_text(PAGE.format(title=title_of(text), style=STYLE, links=links, body=body), encoding="utf-8")
        for picture in set(re.findall(r'src="([^":]+)"', body)):
            shutil.copy(HERE / picture, out / pathlib.Path(picture).name)
    print(out / "classifier.html")


if __name__ == "__main__":
    main()
