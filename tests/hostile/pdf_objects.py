# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF as a table of objects that can be taken apart and put together wrongly."""
import re
import subprocess
import tempfile
from pathlib import Path

_OBJECT = re.compile(rb"^(\d+) 0 obj\n(.*?)\nendobj$", re.DOTALL | re.MULTILINE)
_ROOT = re.compile(rb"/Root (\d+) 0 R")
REFERENCE = re.compile(rb"\b(\d+) 0 R\b")


class Pdf:
    """Objects by number, each with its bytes between `obj` and `endobj`."""

    def __init__(self, objects, root):
        self.objects = dict(objects)
        self.root = root

    @classmethod
    def read(cls, path):
        """A sound PDF, its streams uncompressed and every object written out."""
        with tempfile.TemporaryDirectory() as folder:
            plain = Path(folder) / "plain.pdf"
            subprocess.run(["qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids",
                            "--warning-exit-0", str(path), str(plain)], check=True)
            data = plain.read_bytes()
        objects = {int(number): body for number, body in _OBJECT.findall(data)}
        return cls(objects, int(_ROOT.findall(data)[-1]))

    def copy(self):
        return Pdf(self.objects, self.root)

    def add(self, body):
        number = max(self.objects) + 1
        self.objects[number] = body
        return number

    def add_stream(self, entries, data, length=None):
        length = len(data) if length is None else length
        return self.add(b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, length, data))

    def numbers(self, containing=b""):
        return sorted(number for number, body in self.objects.items() if containing in body)

    def write(self, trailer=b"", version=b"1.7"):
        """As a file whose table of offsets is right, whatever the objects say."""
        out = bytearray(b"%PDF-" + version + b"\n%\xbf\xf7\xa2\xfe\n")
        offsets = {}
        for number, body in sorted(self.objects.items()):
            offsets[number] = len(out)
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start, size = len(out), max(offsets, default=0) + 1
        out += b"xref\n0 %d\n0000000000 65535 f \n" % size
        for number in range(1, size):
            at = offsets.get(number)
            out += b"%010d 00000 n \n" % at if at is not None else b"0000000000 65535 f \n"
        out += b"trailer\n<< /Size %d /Root %d 0 R %s >>\n" % (size, self.root, trailer)
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)


def small_pdf(pages=1):
    """A catalog (1), a list of pages (2), Times (3), and pages that say something."""
    pdf = Pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"",
               3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"}, 1)
    kids = []
    for page in range(pages):
        drawn = pdf.add_stream(b"", b"BT /F1 12 Tf 72 700 Td (Position Description, page %d) Tj ET"
                               % (page + 1))
        kids.append(pdf.add(page_object(drawn)))
    set_kids(pdf, kids)
    return pdf


def page_object(contents, entries=b"", resources=b""):
    box = b"" if b"/MediaBox" in entries else b"/MediaBox [0 0 612 792] "
    return (b"<< /Type /Page /Parent 2 0 R %s/Contents %d 0 R /Resources << /Font << /F1 3 0 R >> "
            b"%s >> %s >>" % (box, contents, resources, entries))


def set_kids(pdf, kids, count=None):
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    pdf.objects[2] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
        len(kids) if count is None else count, listed)
