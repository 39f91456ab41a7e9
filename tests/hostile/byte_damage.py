# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to damage a file of any kind that look at bytes alone.

Each takes the bytes, a random.Random and the bytes of another file, and gives bytes."""
_TELLING = [b"\0", b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"endobj", b"stream\n", b">>",
            b"<<", b"(", b")", b"%%EOF", b"xref", b"%n%s", b"\r\n", b"9" * 40, b"-1 "]


def flipped_bits(data, rng, _):
    out = bytearray(data)
    for _ in range(rng.choice([1, 10, 200])):
        out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
    return bytes(out)


def cut_short(data, rng, _):
    return data[:rng.randrange(len(data))]


def beginning_lost(data, rng, _):
    return data[rng.randrange(min(len(data), 4000)):]


def piece_lost(data, rng, _):
    at = rng.randrange(len(data))
    return data[:at] + data[at + rng.choice([1, 7, 512, 5000]):]


def piece_repeated(data, rng, _):
    at = rng.randrange(len(data))
    return data[:at] + data[at:at + rng.choice([1, 64, 4096])] * rng.choice([2, 50]) + data[at:]


def piece_blank(data, rng, _):
    at, size = rng.randrange(len(data)), rng.choice([16, 512, 4096])
    return data[:at] + rng.choice([b"\0", b"\xff", b" "]) * size + data[at + size:]


def telling_bytes(data, rng, _):
    out = bytearray(data)
    for _ in range(rng.choice([1, 5, 40])):
        at, piece = rng.randrange(len(out)), rng.choice(_TELLING)
        out[at:at + (len(piece) if rng.random() < 0.7 else 0)] = piece
    return bytes(out)


def two_files_in_one(data, rng, other):
    at = rng.randrange(len(data))
    return data[:at] + other[rng.randrange(len(other)):]


ALL = [flipped_bits, cut_short, beginning_lost, piece_lost, piece_repeated, piece_blank,
       telling_bytes, two_files_in_one]
