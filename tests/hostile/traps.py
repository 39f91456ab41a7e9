# SPDX-License-Identifier: GPL-3.0-or-later
"""PDFs written to exhaust or mislead a reader: each is well-formed enough to be believed.

Each takes a random.Random and gives the bytes of a file."""
import zlib

from pdf_objects import Pdf, page_object, set_kids, small_pdf

_FORM = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] "


def _one_page(pdf, drawing, entries=b"", resources=b""):
    set_kids(pdf, [pdf.add(page_object(pdf.add_stream(b"", drawing), entries, resources))])
    return pdf.write()


def page_list_that_holds_itself(rng):
    pdf = small_pdf(2)
    pdf.objects[2] = pdf.objects[2].replace(b"/Kids [", b"/Kids [2 0 R ", 1)
    return pdf.write()


def page_list_without_end(rng):
    """Lists within lists, deeper than a reader's stack."""
    pdf, depth = small_pdf(), rng.choice([200, 5000, 60000])
    page = pdf.numbers(b"/Type /Page /")[0]
    first = max(pdf.objects) + 1
    for level in range(depth):
        kid = first + level + 1 if level + 1 < depth else page
        pdf.objects[first + level] = b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % kid
    set_kids(pdf, [first])
    return pdf.write()


def page_count_that_lies(rng):
    pdf = small_pdf()
    set_kids(pdf, pdf.numbers(b"/Type /Page /"),
             rng.choice([0, -1, 3, 300, 200000, 2147483647, 99999999999]))
    return pdf.write()


def more_pages_than_any_paper(rng):
    pdf = small_pdf()
    page = pdf.objects[pdf.numbers(b"/Type /Page /")[0]]
    set_kids(pdf, [pdf.add(page) for _ in range(rng.choice([3_000, 100_000]))])
    return pdf.write()


def form_that_draws_itself(rng):
    pdf = small_pdf()
    form = max(pdf.objects) + 1
    pdf.add_stream(_FORM + b"/Resources << /XObject << /X %d 0 R >> >>" % form, b"q /X Do /X Do Q")
    return _one_page(pdf, b"/X Do", resources=b"/XObject << /X %d 0 R >>" % form)


def _doubling_forms(depth):
    """Each draws the next one twice: a page of a few lines with 2 ** depth words."""
    pdf = small_pdf()
    last = pdf.add_stream(_FORM + b"/Resources << /Font << /F1 3 0 R >> >>",
                          b"BT /F1 9 Tf 72 72 Td (word) Tj ET")
    for _ in range(depth):
        last = pdf.add_stream(_FORM + b"/Resources << /XObject << /X %d 0 R >> >>" % last,
                              b"/X Do 1 0 0 1 0.1 0 cm /X Do")
    return _one_page(pdf, b"/X Do", resources=b"/XObject << /X %d 0 R >>" % last)


def forms_that_double(rng):
    return _doubling_forms(rng.randint(8, 14))


def forms_that_double_for_ever(_):
    return _doubling_forms(60)


def pattern_that_paints_itself(rng):
    pdf = small_pdf()
    pattern = max(pdf.objects) + 1
    pdf.add_stream(b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] "
                   b"/XStep %s /YStep 0.001 /Resources << /Pattern << /P %d 0 R >> >>"
                   % (rng.choice([b"0", b"0.001", b"-1"]), pattern),
                   b"/Pattern cs /P scn 0 0 1 1 re f")
    return _one_page(pdf, b"/Pattern cs /P scn 0 0 612 792 re f",
                     resources=b"/Pattern << /P %d 0 R >>" % pattern)


def glyph_that_draws_itself(rng):
    pdf = small_pdf()
    font = max(pdf.objects) + 2
    glyph = pdf.add_stream(b"", b"500 0 0 0 500 500 d1 BT /T 1 Tf (a) Tj ET")
    pdf.add(b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1e9 1e9] /FontMatrix [1 0 0 1 0 0] "
            b"/FirstChar 97 /LastChar 97 /Widths [1e30] /CharProcs << /a %d 0 R >> /Encoding << "
            b"/Differences [97 /a] >> /Resources << /Font << /T %d 0 R >> >> >>" % (glyph, font))
    return _one_page(pdf, b"BT /T 12 Tf (aaaa) Tj ET", resources=b"/Font << /T %d 0 R >>" % font)


def deflated_nothing(rng):
    """A few hundred kilobytes that unpack to hundreds of megabytes, as contents or as a picture."""
    packed = zlib.compress(rng.choice([b"\0", b" ", b"q "]) * (rng.choice([32, 128]) << 20), 9)
    filters = b"/Filter /FlateDecode"
    for _ in range(rng.randint(0, 2)):
        packed, filters = zlib.compress(packed, 9), filters.replace(b"/Filter ", b"/Filter [", 1)
        filters = b"/Filter [/FlateDecode " + filters.split(b"[")[1].rstrip(b"]") + b"]"
    pdf = small_pdf()
    if rng.random() < 0.5:
        drawn = pdf.add_stream(filters, packed)
        set_kids(pdf, [pdf.add(page_object(drawn))])
        return pdf.write()
    image = pdf.add_stream(b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 "
                           b"/BitsPerComponent 8 /ColorSpace /DeviceRGB " + filters, packed)
    return _one_page(pdf, b"612 0 0 792 0 0 cm /I Do",
                     resources=b"/XObject << /I %d 0 R >>" % image)


def picture_of_false_size(rng):
    size = rng.choice([(100000, 100000), (-1, 5), (0, 0), (1 << 30, 1), (1, 1 << 30), (65535, 9)])
    codec = rng.choice([b"", b"/Filter /DCTDecode", b"/Filter /JPXDecode", b"/Filter /JBIG2Decode",
                        b"/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 99999999 >>",
                        b"/Filter /RunLengthDecode", b"/Filter /LZWDecode"])
    colours = rng.choice([b"/DeviceGray", b"/DeviceRGB", b"[/Indexed /DeviceRGB 9999999 (x)]",
                          b"[/ICCBased 1 0 R]", b"[/Separation /X [/Separation /X 1 0 R 1 0 R]]",
                          b"[/Indexed [/Indexed /DeviceGray 1 (ab)] 1 (ab)]"])
    pdf = small_pdf()
    data = bytes(rng.randrange(256) for _ in range(rng.choice([0, 20, 5000])))
    image = pdf.add_stream(b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent "
                           b"%d /ColorSpace %s %s" % (*size, rng.choice([1, 8, 16, 0, 64, -8]),
                                                      colours, codec), data)
    return _one_page(pdf, b"612 0 0 792 0 0 cm /I Do",
                     resources=b"/XObject << /I %d 0 R >>" % image)


def broken_font(rng):
    """Font programs cut or made of noise, widths and tables of characters that do not fit."""
    pdf = small_pdf()
    noise = bytes(rng.randrange(256) for _ in range(rng.choice([0, 12, 3000])))
    program = pdf.add_stream(rng.choice([b"/Subtype /Type1C", b"/Subtype /OpenType",
                                         b"/Length1 99999999 /Length2 -1 /Length3 0"]),
                             rng.choice([b"\0\1\0\0\xff\xff", b"OTTO\0\x40", b"\1\0\4\4", b"%!PS\n"])
                             + noise)
    unicode_table = pdf.add_stream(b"", rng.choice([
        b"1 begincodespacerange <00> <FFFFFFFF> endcodespacerange "
        b"1 beginbfrange <0000> <FFFFFFFF> <0041> endbfrange",
        b"/X usecmap " * 500, b"9999999 beginbfchar <00> <D800> endbfchar",
        b"1 beginbfrange <00> <ff> [" + b"<0041>" * 20000, noise]))
    descriptor = pdf.add(b"<< /Type /FontDescriptor /FontName /X /Flags %d /FontBBox [0 0 -1 1e30] "
                         b"/%s %d 0 R >>" % (rng.choice([4, 32, -1]), rng.choice(
                             [b"FontFile", b"FontFile2", b"FontFile3"]), program))
    font = pdf.add(b"<< /Type /Font /Subtype /%s /BaseFont /X /FirstChar %d /LastChar %d "
                   b"/Widths [%s] /FontDescriptor %d 0 R /ToUnicode %d 0 R >>" % (
                       rng.choice([b"Type1", b"TrueType", b"MMType1"]), rng.choice([0, 255, -7]),
                       rng.choice([255, 3, 1 << 30]), b"1e30 -5 (w) " * rng.choice([1, 90]),
                       descriptor, unicode_table))
    return _one_page(pdf, b"BT /X 12 Tf 72 700 Td (Position Description) Tj ET",
                     resources=b"/Font << /X %d 0 R >>" % font)


def function_without_end(rng):
    pdf = small_pdf()
    function = pdf.add_stream(*rng.choice([
        (b"/FunctionType 4 /Domain [0 1] /Range [0 1]", b"{" * 50000 + b"}" * 50000),
        (b"/FunctionType 0 /Domain [0 1 0 1 0 1] /Range [0 1] /Size [9999 9999 9999] "
         b"/BitsPerSample 32", b"x"),
        (b"/FunctionType 4 /Domain [0 1] /Range [0 1]", b"{ 1e9 copy 1000000 -1 roll }")]))
    if rng.random() < 0.5:
        function = pdf.add(b"<< /FunctionType 3 /Domain [0 1] /Functions [%d 0 R] /Bounds [] "
                           b"/Encode [0 1] >>" % (max(pdf.objects) + 1))
    return _one_page(pdf, b"/S sh", resources=b"/Shading << /S << /ShadingType %d /ColorSpace "
                     b"/DeviceGray /Coords [0 0 0 1 1 1e9] /Function %d 0 R /Extend [true true] >> "
                     b">>" % (rng.choice([1, 2, 3]), function))


def nesting(rng):
    """An object nested deeper than a reader's stack."""
    pdf, depth = small_pdf(), rng.choice([400, 20000, 300000])
    opening, closing = rng.choice([(b"[", b"]"), (b"<< /A ", b" >>"), (b"(", b")")])
    pdf.add(opening * depth + (closing * depth if rng.random() < 0.5 else b""))
    pdf.objects[1] = b"<< /Type /Catalog /Pages 2 0 R /Names %d 0 R >>" % max(pdf.objects)
    set_kids(pdf, pdf.numbers(b"/Type /Page /"))
    return pdf.write()


def form_fields_in_a_circle(rng):
    pdf = small_pdf()
    field = max(pdf.objects) + 1
    pdf.add(b"<< /FT /Tx /T (a) /V (b) /Parent %d 0 R /Kids [%d 0 R %d 0 R] /Subtype /Widget "
            b"/Rect [1e9 0 -1e9 5] /AP << /N %d 0 R >> >>" % (field, field, field, field))
    pdf.objects[1] = (b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [%d 0 R] /DA (/F1 0 Tf)"
                      b" /NeedAppearances true >> >>" % field)
    return _one_page(pdf, b"", entries=b"/Annots [%d 0 R %d 0 R]" % (field, field))


def object_stream_that_lies(rng):
    pdf = small_pdf()
    data = b"1 0 2 9999999 " + b"<< /Type /Catalog >>" * 3
    held = pdf.add_stream(b"/Type /ObjStm /N %d /First %d /Extends %d 0 R" % (
        rng.choice([2, -1, 2147483647]), rng.choice([14, -3, 1 << 30]), max(pdf.objects) + 1), data)
    body = bytearray(pdf.write())
    start = len(body)
    widths = rng.choice([b"1 4 2", b"9 9 9", b"0 0 0", b"-1 4 2", b"1 2147483647 2"])
    rows = b"".join(bytes([2]) + held.to_bytes(4, "big") + b"\0\0" for _ in range(5))
    body += (b"99 0 obj\n<< /Type /XRef /Size %d /W [%s] /Index [%s] /Root 1 0 R /Length %d >>\n"
             b"stream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
                 rng.choice([5, 2147483647, -1]), widths, rng.choice([b"0 5", b"0 2147483647",
                                                                     b"-5 10"]),
                 len(rows), rows, start))
    return bytes(body)


def words_without_end(rng):
    """A page of far more words than paper holds, or one word of a million letters."""
    pdf = small_pdf()
    line = rng.choice([b"(word ) Tj 1 0 Td\n" * 300_000, b"(" + b"x" * 1_000_000 + b") Tj",
                       b"0 0 m 100 0 l S\n" * 300_000, b"1 1 20 20 re f\n" * 200_000])
    return _one_page(pdf, b"BT /F1 1 Tf 10 700 Td " + line + b" ET")


def file_of_nothing_much(rng):
    return rng.choice([b"", b"%PDF-1.7", b"%PDF-1.7\n%%EOF", b"%PDF-" + b"9" * 5000,
                       b"%PDF-1.7\n" + b"1 0 obj\n" * 50_000, b"%PDF-1.7\ntrailer<</Root 1 0 R>>",
                       b"%PDF-1.7\n" + b"\0" * 100_000 + b"%%EOF",
                       Pdf({1: b"<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>"}, 1).write()])


ALL = [page_list_that_holds_itself, page_list_without_end, page_count_that_lies,
       form_that_draws_itself, forms_that_double, pattern_that_paints_itself,
       glyph_that_draws_itself, deflated_nothing, picture_of_false_size, broken_font,
       function_without_end, nesting, form_fields_in_a_circle, object_stream_that_lies,
       words_without_end, file_of_nothing_much]
# Costs minutes, or many megabytes.
SELDOM = [more_pages_than_any_paper, forms_that_double_for_ever]
