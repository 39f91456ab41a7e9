# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to damage a sound PDF that a reader must understand to come to harm by.

Each takes a Pdf and a random.Random and gives the bytes of a file."""
import re

from pdf_objects import REFERENCE

_NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])")
_NAME = re.compile(rb"/[A-Za-z][A-Za-z0-9]*")
_HARD_NUMBERS = [b"0", b"-1", b"1e38", b"2147483647", b"2147483648", b"-2147483648", b"4294967296",
                 b"9223372036854775807", b"99999999999999999999999", b"0.0000000001", b"nan",
                 b"--5", b"null", b"[]", b"<<>>", b"(x)", b"true"]


def _dictionary_and_stream(body):
    head, mark, rest = body.partition(b"stream\n")
    return head, mark + rest


def swapped_objects(pdf, rng):
    a, b = rng.sample(pdf.numbers(), 2)
    pdf.objects[a], pdf.objects[b] = pdf.objects[b], pdf.objects[a]
    return pdf.write()


def misdirected_references(pdf, rng):
    """References that lead to themselves, back to an ancestor, or nowhere."""
    for _ in range(rng.randint(1, 6)):
        number = rng.choice(pdf.numbers(b" 0 R"))
        places = list(REFERENCE.finditer(pdf.objects[number]))
        if not places:
            continue
        place = rng.choice(places)
        to = rng.choice([number, pdf.root, 99999, 0, rng.choice(pdf.numbers())])
        body = pdf.objects[number]
        pdf.objects[number] = body[:place.start()] + b"%d 0 R" % to + body[place.end():]
    return pdf.write()


def object_that_is_a_reference(pdf, rng):
    a, b = rng.sample(pdf.numbers(), 2)
    pdf.objects[a] = b"%d 0 R" % b
    if rng.random() < 0.5:
        pdf.objects[b] = b"%d 0 R" % a
    return pdf.write()


def missing_objects(pdf, rng):
    for number in rng.sample(pdf.numbers(), min(len(pdf.objects) - 1, rng.randint(1, 4))):
        if number != pdf.root:
            del pdf.objects[number]
    return pdf.write()


def hard_numbers(pdf, rng):
    """Sizes, counts, widths, offsets and codes that no honest program writes."""
    for _ in range(rng.randint(1, 8)):
        number = rng.choice(pdf.numbers())
        head, rest = _dictionary_and_stream(pdf.objects[number])
        places = list(_NUMBER.finditer(head))
        if not places:
            continue
        place = rng.choice(places)
        head = head[:place.start()] + rng.choice(_HARD_NUMBERS) + head[place.end():]
        pdf.objects[number] = head + rest
    return pdf.write()


def exchanged_names(pdf, rng):
    """A key or a type in place of another: a font that is a page, a filter that is a colour."""
    names = sorted({name for body in pdf.objects.values()
                    for name in _NAME.findall(_dictionary_and_stream(body)[0])})
    for _ in range(rng.randint(1, 4)):
        number = rng.choice(pdf.numbers(b"/"))
        head, rest = _dictionary_and_stream(pdf.objects[number])
        places = list(_NAME.finditer(head))
        if not places:
            continue
        place = rng.choice(places)
        pdf.objects[number] = head[:place.start()] + rng.choice(names) + head[place.end():] + rest
    return pdf.write()


def stream_length_lies(pdf, rng):
    for number in pdf.numbers(b"/Length"):
        if rng.random() < 0.6:
            lie = rng.choice([b"0", b"1", b"-1", b"99999999", b"2147483647", b"%d 0 R" % number,
                              b"(long)"])
            pdf.objects[number] = re.sub(rb"/Length \d+(?: 0 R)?", b"/Length " + lie,
                                         pdf.objects[number], count=1)
    return pdf.write()


def wrong_filters(pdf, rng):
    filters = [b"FlateDecode", b"LZWDecode", b"ASCII85Decode", b"ASCIIHexDecode",
               b"RunLengthDecode", b"CCITTFaxDecode", b"DCTDecode", b"JPXDecode", b"JBIG2Decode",
               b"Crypt", b"Nonsense"]
    for number in pdf.numbers(b"stream\n"):
        if rng.random() < 0.5:
            chain = b" ".join(b"/" + rng.choice(filters) for _ in range(rng.randint(1, 5)))
            parameters = b"/DecodeParms << /Predictor %d /Colors %d /Columns %d /K -1 >>" % (
                rng.choice([2, 10, 15, 99]), rng.choice([1, 4, 1000]), rng.choice([1, 1 << 30]))
            pdf.objects[number] = pdf.objects[number].replace(
                b"<<", b"<< /Filter [%s] %s" % (chain, parameters), 1)
    return pdf.write()


def damaged_content(pdf, rng):
    """Operators of page contents in the wrong order, doubled, without operands."""
    for number in pdf.numbers(b" Tj") + pdf.numbers(b" TJ"):
        head, rest = _dictionary_and_stream(pdf.objects[number])
        lines = rest.split(b"\n")
        for _ in range(rng.randint(1, 20)):
            at = rng.randrange(len(lines))
            lines[at:at] = rng.choice([
                [b"q"] * 2000, [b"Q"] * 50, [b"BT"] * 30, [b"ET"], [b"1e30 0 0 1e30 0 0 cm"],
                [b"0 0 0 0 0 0 cm"], [b"/None Do"], [b"(" * 300], [b"[" * 3000], [b"<<" * 3000],
                [b"BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID x EI"], [b"Tj"], [b"7 Tr"],
                [b"/F1 1e9 Tf"], [b"/F1 -12 Tf"], [b"100000 Tz"], [lines[at]] * 3])
        pdf.objects[number] = head + b"\n".join(lines)
    return pdf.write()


def wrong_offsets(pdf, rng):
    """The table of objects says where they are not."""
    data = pdf.write()
    start = data.rindex(b"xref\n0 ")
    table = bytearray(data[start:])
    for entry in re.finditer(rb"\d{10} 00000 n", bytes(table)):
        if rng.random() < 0.5:
            at = rng.choice([0, 7, 9999999999, rng.randrange(len(data))])
            table[entry.start():entry.start() + 10] = b"%010d" % at
    return data[:start] + bytes(table)


def wrong_trailer(pdf, rng):
    data = pdf.write(rng.choice([
        b"/Prev 0", b"/Prev -7", b"/Prev 99999999999", b"/XRefStm 15", b"/Size -1",
        b"/Size 2147483647", b"/Root 9 0 R", b"/Info 1 0 R /ID [(a)]", b"/ID 7"]))
    start = int(re.findall(rb"startxref\n(\d+)", data)[-1])
    return data.replace(b"startxref\n%d" % start, b"startxref\n" + rng.choice(
        [b"0", b"-1", b"%d" % (start + 3), b"99999999999999999999", b"x", b"%d" % start]))


def tables_in_a_circle(pdf, rng):
    data = pdf.write(b"/Prev %010d" % 0)
    start = int(re.findall(rb"startxref\n(\d+)", data)[-1])
    return data.replace(b"/Prev 0000000000", b"/Prev %010d" % start)


def locked(pdf, rng):
    """An encryption dictionary that no password opens, or that is nonsense."""
    return pdf.write(b"/ID [(0123456789abcdef) (0123456789abcdef)] /Encrypt << /Filter %s /V %d "
                     b"/R %d /Length %d /O (%s) /U (%s) /P -44 /CF << /StdCF << /CFM /AESV%d >> >> "
                     b"/StmF /StdCF /StrF /StdCF >>" % (
                         rng.choice([b"/Standard", b"/Other", b"7"]), rng.randint(-1, 6),
                         rng.randint(-1, 7), rng.choice([0, 8, 40, 128, 256, -8, 1 << 30]),
                         b"o" * rng.choice([0, 31, 32, 48, 500]),
                         b"u" * rng.choice([0, 31, 32, 48, 500]), rng.randint(1, 9)))


def hostile_pages(pdf, rng):
    """Page sizes, units and turns beyond any paper."""
    entry = rng.choice([
        b"/MediaBox [0 0 100000000 100000000]", b"/MediaBox [0 0 0 0]", b"/MediaBox [9 9 -9 -9]",
        b"/MediaBox [0 0 1e38 1e38]", b"/MediaBox [0 0 612]", b"/MediaBox [(a) (b) (c) (d)]",
        b"/MediaBox [0 0 0.0001 14400]", b"/UserUnit 1000000", b"/UserUnit -1", b"/Rotate 45",
        b"/Rotate -99999999990", b"/CropBox [5000 5000 6000 6000]", b"/CropBox [0 0 1e9 1]"])
    for number in pdf.numbers(b"/Type /Page\n") or pdf.numbers(b"/MediaBox"):
        key = entry.split()[0]
        body = re.sub(re.escape(key) + rb" (?:\[[^\]]*\]|\S+)", b"", pdf.objects[number])
        pdf.objects[number] = body.replace(b"<<", b"<< " + entry, 1)
    return pdf.write()


ALL = [swapped_objects, misdirected_references, object_that_is_a_reference, missing_objects,
       hard_numbers, exchanged_names, stream_length_lies, wrong_filters, damaged_content,
       wrong_offsets, wrong_trailer, tables_in_a_circle, locked, hostile_pages]
