"""Thinning to lines one pixel wide: Zhang and Suen's parallel algorithm (1984), in Lü and Wang's form (1986).

Theirs asks for three neighbours, not two, before a pixel goes; otherwise slanting lines of even width vanish. The whole
picture is one long number, a bit a pixel: what is asked of every pixel at once are a few operations on such numbers.
"""

from __future__ import annotations

import numpy as np

from digitpad.core.typing import Mask

NEIGHBORS = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))
"""(dy, dx) of the eight pixels around one, clockwise from above: bit 0 to bit 7 of a pixel's code."""


def thin(ink: Mask) -> Mask:
    """The skeleton of `ink`, 8-connected where the ink is; the picture's outside is paper.

    Of a picture that would vanish (a square of even width) one pixel stays.
    """
    padded = np.zeros((ink.shape[0] + 2, ink.shape[1] + 2), np.bool_)
    inner = padded[1:-1, 1:-1]
    inner[:] = ink
    bits = _thinned(_to_bits(padded), padded.shape[1])
    if bits:
        inner[:] = _to_mask(bits, padded.shape)[1:-1, 1:-1]
    elif ink.any():
        ys, xs = np.nonzero(ink)
        inner[:] = False
        inner[ys[len(ys) // 2], xs[len(xs) // 2]] = True
    return inner


def _to_bits(mask: Mask) -> int:
    return int.from_bytes(np.packbits(mask, bitorder="little").tobytes(), "little")


def _to_mask(bits: int, shape: tuple[int, int]) -> Mask:
    n = shape[0] * shape[1]
    packed = np.frombuffer(bits.to_bytes(-(-n // 8), "little"), np.uint8)
    return np.unpackbits(packed, count=n, bitorder="little").view(np.bool_).reshape(shape)


def _thinned(ink: int, width: int) -> int:
    """What is left of `ink`, rows of `width` bits with a rim of paper, when neither pass removes anything any more."""
    is_first, unchanged = True, 0
    while unchanged < 2:
        gone = _removed(ink, width, is_first)
        ink ^= gone
        unchanged = 0 if gone else unchanged + 1
        is_first = not is_first
    return ink


def _removed(ink: int, width: int, is_first: bool) -> int:
    """The pixels that the first or the second of the alternating passes removes.

    Those around which ink begins once, going round, and stays for three to six pixels.
    """
    up, right, down, left = ink << width, ink >> 1, ink >> width, ink << 1
    around = (up, right << width, right, right >> width, down, left >> width, left, left << width)
    pairs = [pixel & following for pixel, following in zip(around, (*around[1:], up), strict=True)]
    begun = often = three = 0
    no_gap = ink  # of two pixels of paper
    for number, pixel in enumerate(around):
        pair = pairs[number - 1]
        begins = pixel ^ pair
        often |= begun & begins
        begun |= begins
        three |= pair & pairs[number]
        no_gap &= pixel | around[number - 1]
    kept = often | no_gap | (right & down & (up | left) if is_first else up & left & (right | down))
    gone = ink & begun & three
    return gone ^ (gone & kept)
