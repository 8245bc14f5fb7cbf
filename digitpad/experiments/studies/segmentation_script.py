"""What the script of `segmentation` cuts rows with: the same three ways, in numpy and scipy alone."""

from __future__ import annotations

FUNCTIONS = """\
def stretches(marked):
    steps = np.diff(np.concatenate([[0], marked.astype(int), [0]]))
    return list(zip(np.flatnonzero(steps == 1).tolist(), np.flatnonzero(steps == -1).tolist()))


def cropped(picture):  # from the first column with ink to the last
    inked = np.flatnonzero((picture >= least).any(axis=0))
    return picture[:, inked[0] : inked[-1] + 1] if len(inked) else picture


def framed(pictures):  # their ink in the middle of pictures as large as those that train
    made = np.zeros((len(pictures), height, width))
    for frame, picture in zip(made, map(cropped, pictures)):
        over = max(0, picture.shape[1] - width)
        inside = picture[:, over // 2 : picture.shape[1] - (over - over // 2)]
        left = (width - inside.shape[1]) // 2
        frame[:, left : left + inside.shape[1]] = inside
    return made.reshape(len(made), -1)


def nearest(pictures):  # squared distance to the nearest training picture, and its label
    X = framed(pictures)
    squares = (X**2).sum(axis=1)[:, None] - 2 * X @ train.T + (train**2).sum(axis=1)
    at = squares.argmin(axis=1)
    return squares[np.arange(len(X)), at], y_train[at]


def in_a_row(pictures, gap):
    lefts, inks = [0], [cropped(picture) for picture in pictures]
    for before in inks[:-1]:
        lefts.append(max(lefts[-1] + before.shape[1] + round(gap * height), lefts[-1] + 1))
    row = np.zeros((height, max(left + ink.shape[1] for left, ink in zip(lefts, inks))))
    for left, ink in zip(lefts, inks):
        place = row[:, left : left + ink.shape[1]]
        np.maximum(place, ink, out=place)
    return row


def gaps(row):
    spans = stretches((row >= least).any(axis=0))
    return nearest([row[:, a:b] for a, b in spans])[1] if spans else []


def parts(row):
    numbered, _ = label(row >= least, structure=np.ones((3, 3)))
    found = sorted(
        (where[1].start + where[1].stop, number) for number, where in enumerate(find_objects(numbered), start=1)
    )
    return nearest([np.where(numbered == number, row, 0) for _, number in found])[1] if found else []


def reading(row):  # the cuts whose sections lie nearest to training pictures, taken together
    inked = (row >= least).any(axis=0)
    middles = ((a + b) // 2 for a, b in stretches(~inked))
    places = sorted({0, row.shape[1], *range(0, row.shape[1], max(1, width // 8)), *middles})
    spans = [(a, b) for a in places for b in places if a < b and inked[a:b].any()]
    spans = [(a, b) for a, b in spans if cropped(row[:, a:b]).shape[1] <= width]
    if not spans:
        return []
    best = {0: (0, [])}  # by place: the least sum up to there, and its labels
    for (a, b), square, digit in sorted(zip(spans, *map(list, nearest([row[:, a:b] for a, b in spans])))):
        if a in best and (b not in best or best[a][0] + square < best[b][0]):
            best[b] = best[a][0] + square, [*best[a][1], digit]
    return best.get(row.shape[1], (0, []))[1]

"""
