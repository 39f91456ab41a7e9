# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile files that are no PDFs: pictures, tables, zip files.

Each takes a random.Random and gives a file's ending and its bytes."""
import io
import struct
import zipfile
import zlib


def _png_chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(
        ">I", zlib.crc32(kind + data))


def false_png(rng):
    """A header that announces more than follows, or a picture that unpacks to gigabytes."""
    width, height = rng.choice([(1 << 31, 1), (100_000, 100_000), (0, 5), (30_000, 3_000), (9, 9)])
    header = struct.pack(">IIBBBBB", width & 0xFFFFFFFF, height, rng.choice([1, 8, 16, 77]),
                         rng.choice([0, 2, 3, 6, 9]), 0, 0, rng.choice([0, 1, 9]))
    data = zlib.compress(b"\0" * rng.choice([10, 1 << 24]), 9)
    return "png", (b"\x89PNG\r\n\x1a\n" + _png_chunk(b"IHDR", header) + _png_chunk(b"IDAT", data)
                   + _png_chunk(b"zTXt", b"a\0\0" + zlib.compress(b"x" * (1 << 22)))
                   + _png_chunk(b"IEND", b"")[:rng.choice([12, 3])])


def false_tiff(rng):
    """Directories that follow each other in a circle, strips outside of the file, no such size."""
    entries = [(256, 4, 1, rng.choice([100, 1 << 31, 0, 70_000])),
               (257, 4, 1, rng.choice([100, 1 << 31, 70_000])), (258, 3, 1, rng.choice([1, 8, 99])),
               (259, 3, 1, rng.choice([1, 2, 4, 5, 7, 8, 32773, 34712])),
               (262, 3, 1, rng.choice([0, 1, 2, 3, 6])), (273, 4, rng.choice([1, 1 << 30]),
                                                          rng.choice([8, 1 << 31])),
               (277, 3, 1, rng.choice([1, 3, 65535])), (278, 4, 1, rng.choice([0, 1, 1 << 31])),
               (279, 4, 1, rng.choice([0, 50, 1 << 31]))]
    directory = struct.pack("<H", len(entries)) + b"".join(
        struct.pack("<HHII", *entry) for entry in entries)
    following = rng.choice([0, 8, 1 << 31, 9])
    noise = bytes(rng.randrange(256) for _ in range(300))
    return "tif", b"II*\0" + struct.pack("<I", 8) + directory + struct.pack("<I", following) + noise


def false_jpeg(rng):
    size = rng.choice([(65535, 65535), (0, 0), (1, 65500), (400, 300)])
    frame = struct.pack(">BHHB", 8, *size, 3) + bytes([1, rng.choice([0x11, 0x44, 0xFF]), 0, 2,
                                                       0x11, 1, 3, 0x11, 1])
    noise = bytes(rng.randrange(255) for _ in range(rng.choice([10, 4000])))
    return "jpg", (b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff"
                   + rng.choice([b"\xc0", b"\xc2", b"\xc9"]) + struct.pack(">H", len(frame) + 2)
                   + frame + b"\xff\xda\0\x0c\3\1\0\2\x11\3\x11\0\x3f\0" + noise)


def false_table(rng):
    """A table of one row without end, of one cell without end, of bytes that are no text."""
    return "csv", rng.choice([
        b"Name,Title,Grade\n" + b"," * 200_000 + b"\n",
        b'Name,Title,Grade\n"' + b"never closed\n" * 50_000,
        b"Name,Title,Grade\n" + b"a,b,c\n" * 100_000,
        b"\xff\xfeN\0a\0m\0e\0,\0T\0i\0t\0l\0e\0\n\0\xd8\xd8",
        b"Name,Title,Grade\n" + b"\xc3\x28,\xe2\x28\xa1,\xf8\x88\x80\n" * 50,
        b"Name,Title,Grade\n=1+1,@SUM(A1),-2\n" * 20, b"Name,Title\n" + b"x" * 2_000_000])


_WORKBOOK = {
    "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-'
                           b'types"><Default Extension="xml" ContentType="application/xml"/>'
                           b'<Override PartName="/xl/workbook.xml" ContentType="application/vnd.'
                           b'openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                   b'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/'
                   b'officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>'
                   b'</Relationships>',
    "xl/workbook.xml": b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main'
                       b'" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
                       b'relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets>'
                       b'</workbook>',
    "xl/_rels/workbook.xml.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package'
                                  b'/2006/relationships"><Relationship Id="r1" Type="http://schemas'
                                  b'.openxmlformats.org/officeDocument/2006/relationships/worksheet'
                                  b'" Target="worksheets/sheet1.xml"/></Relationships>',
}


def _zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def false_workbook(rng):
    """A sheet whose entities multiply, whose cells stand a million columns apart, or without end."""
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (i, b"&l%d;" % (i - 1) * 10) for i in range(1, 10))
    sheet = rng.choice([
        b'<!DOCTYPE x [<!ENTITY l0 "ha">' + laughs + b"]><worksheet><sheetData><row><c t=\"inlineStr"
        b'"><is><t>&l9;</t></is></c></row></sheetData></worksheet>',
        b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t='
        b'"inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>',
        b'<worksheet><sheetData><row r="999999999"><c r="ZZZZZZZ999999999"><v>1</v></c></row>'
        b"</sheetData></worksheet>",
        b"<worksheet><sheetData>" + b"<row>" * 100_000,
        b"<worksheet><sheetData>" + b'<row><c t="s"><v>99999999</v></c></row>' * 50_000
        + b"</sheetData></worksheet>",
        b"<worksheet><sheetData><row><c><v>" + b"9" * 30_000_000 + b"</v></c></row></sheetData>"])
    return "xlsx", _zipped({**_WORKBOOK, "xl/worksheets/sheet1.xml": sheet})


def zip_within_zip(rng):
    """Zip files as deep as a cellar, or that unpack to a disk full of nothing."""
    inner = _zipped({"paper.pdf": b"%PDF-1.7\n" + b"\0" * (rng.choice([1, 64]) << 20)})
    for depth in range(rng.choice([1, 3, 8])):
        inner = _zipped({f"box {copy}.zip": inner for copy in range(3)})
    return "zip", inner


def zip_of_false_names(rng):
    names = ["../../outside.pdf", "/etc/outside.pdf", "a/../../b.pdf", "c:\\windows\\d.pdf",
             "line\nbreak.pdf", "x" * 300 + ".pdf", "same.pdf", "\u202etxt.pdf", "=1+1.pdf", " "]
    return "zip", _zipped({name: b"%%PDF-1.7\n%d" % i for i, name in enumerate(names)})


ALL = [false_png, false_tiff, false_jpeg, false_table, false_workbook, zip_within_zip,
       zip_of_false_names]
