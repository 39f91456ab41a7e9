# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF of bilevel pages in the coding of fax machines, group 4.

Pillow writes such PDFs, too, but puts a whole TIFF file where the page's data belong. Where the data have an odd length,
libtiff leaves a byte before the directory behind them as it finds it in memory, and no two runs give the same file.
"""
import io
import math

from PIL import Image, PdfParser

OFFSETS, LENGTHS = 273, 279  # of the strips, in a TIFF's directory


def coded(page):
    """The data of a page of mode "1", and nothing else of the TIFF that they are taken from."""
    out = io.BytesIO()
    page.save(out, "TIFF", compression="group4", strip_size=math.ceil(page.width / 8) * page.height)
    with Image.open(out) as tiff:
        (at,), (length,) = tiff.tag_v2[OFFSETS], tiff.tag_v2[LENGTHS]
    return out.getvalue()[at : at + length]


def write_fax_pdf(pages, dpi, scanned_on):
    out = io.BytesIO()
    pdf = PdfParser.PdfParser(f=out, mode="w+b")
    pdf.info["CreationDate"] = pdf.info["ModDate"] = scanned_on
    pdf.start_writing()
    pdf.write_header()
    places = [[pdf.next_object_id(0) for _ in ("page", "picture", "contents")] for _ in pages]
    pdf.pages.extend(page for page, _, _ in places)
    pdf.write_catalog()
    for page, (at, picture, contents) in zip(pages, places):
        width, height = (length * 72 / dpi for length in page.size)
        pdf.write_obj(picture, stream=coded(page), Type=PdfParser.PdfName("XObject"), Subtype=PdfParser.PdfName("Image"),
                      Width=page.width, Height=page.height, BitsPerComponent=1, ColorSpace=PdfParser.PdfName("DeviceGray"),
                      Filter=PdfParser.PdfName("CCITTFaxDecode"),
                      DecodeParms=PdfParser.PdfDict(K=-1, BlackIs1=True, Columns=page.width, Rows=page.height))
        pdf.write_page(at, Resources=PdfParser.PdfDict(XObject=PdfParser.PdfDict(image=picture)), MediaBox=[0, 0, width, height],
                       Contents=contents)
        pdf.write_obj(contents, stream=b"q %f 0 0 %f 0 0 cm /image Do Q\n" % (width, height))
    pdf.write_xref_and_trailer()
    return out.getvalue()
