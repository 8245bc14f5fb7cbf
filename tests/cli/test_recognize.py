"""`digitpad recognize`."""

from __future__ import annotations

import gzip
import json
import signal
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from cli_files import FOUR, ONE, SEVEN, ZERO, line
from PIL import Image, ImageDraw

LABELS = {*"0123456789", "not a digit"}


def picture(path: Path, *, ink: int = 0, paper: int = 255, **options: object) -> Path:
    """A drawn 1 as a picture."""
    image = Image.new("L", (64, 64), paper)
    ImageDraw.Draw(image).line([(32, 8), (32, 56)], fill=ink, width=6)
    image.save(path, **options)
    return path


def test_one_json_object_a_drawing_and_line(cli, drawings: Path) -> None:
    answers = cli("recognize", "--json", drawings).json_lines()
    assert [answer["index"] for answer in answers] == list(range(14))
    for answer in answers:
        assert answer["file"] == str(drawings)
        assert answer["label"] in LABELS
        assert 0 <= answer["confidence"] <= 1
        assert {label for label, _ in answer["ranking"]} == LABELS
        scores = [score for _, score in answer["ranking"]]
        assert scores == sorted(scores, reverse=True)
        assert sum(scores) == pytest.approx(1)
        assert len(answer["neighbors"]) == 5
        for neighbor in answer["neighbors"]:
            assert neighbor["label"] in LABELS
            assert neighbor["distance"] >= 0
            assert neighbor["source"]


def test_digits_are_read(cli, drawings: Path) -> None:
    answers = cli("recognize", "--json", drawings).json_lines()
    assert [answer["label"] for answer in answers[:2]] == ["7", "1"]


@pytest.mark.parametrize("mode", [[], ["--simple"]])
def test_neighbors_are_as_many_as_asked_for(cli, drawings: Path, mode: list[str]) -> None:
    answers = cli("recognize", "--json", "--neighbors", 3, *mode, drawings).json_lines()
    assert {len(answer["neighbors"]) for answer in answers} == {3}


def test_text_has_a_line_a_drawing(cli, drawings: Path) -> None:
    done = cli("recognize", drawings)
    assert (done.status, done.err) == (0, "")
    assert done.out.count("\n") == 14
    assert done.out.startswith(f"{drawings}: 7 ")
    assert f"{drawings} [1]: 1 " in done.out


def test_text_lists_neighbors_when_asked(cli, drawings: Path) -> None:
    assert cli("recognize", "--neighbors", 2, drawings).out.count("\n") == 14 * 3


def test_stdin_is_read_as_it_comes() -> None:
    command = [sys.executable, "-m", "digitpad", "recognize", "--simple", "--json", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for word, drawing in (("7", SEVEN), ("1", ONE)):
            process.stdin.write(line(word, drawing))
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert (answer["file"], answer["label"]) == ("-", word)
        process.stdin.close()
        assert process.wait() == 0


def test_an_interrupt_between_drawings_is_quiet() -> None:
    command = [sys.executable, "-m", "digitpad", "recognize", "--simple", "-"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(line())
        process.stdin.flush()
        assert process.stdout.readline().startswith("-: 7")
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr.read() == ""


def test_gzip_under_any_name(cli, tmp_path: Path) -> None:
    path = tmp_path / "drawings.ndjson"
    path.write_bytes(gzip.compress(line().encode()))
    assert [answer["label"] for answer in cli("recognize", "--json", path).json_lines()] == ["7"]


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".bmp", ".tiff", ".gif"])
def test_pictures_of_every_kind(cli, tmp_path: Path, suffix: str) -> None:
    (answer,) = cli("recognize", "--json", picture(tmp_path / f"one{suffix}")).json_lines()
    assert answer["label"] == "1"


def test_light_on_dark_is_read_as_dark_on_light(cli, tmp_path: Path) -> None:
    (answer,) = cli("recognize", "--json", picture(tmp_path / "one.png", ink=250, paper=20)).json_lines()
    assert answer["label"] == "1"


def test_a_blank_picture_has_nothing_to_read(cli, tmp_path: Path) -> None:
    path = tmp_path / "blank.png"
    Image.new("L", (40, 40), 255).save(path)
    done = cli("recognize", path)
    assert done.status in (0, 1)
    assert "Traceback" not in done.err


def test_a_bad_file_does_not_keep_the_others_from_being_read(cli, tmp_path: Path, drawings: Path) -> None:
    done = cli("recognize", tmp_path / "missing.png", drawings)
    assert done.one_sentence() == f"There is no file {tmp_path / 'missing.png'}."
    assert done.out.count("\n") == 14


def test_reading_does_not_make_a_profile(cli, own_home: Path, drawings: Path) -> None:
    cli("recognize", drawings)
    assert not (own_home / "profile").exists()


def test_own_samples_vote(cli, tmp_path: Path) -> None:
    odd = tmp_path / "odd.ndjson"
    odd.write_text(line("4", [[[0, 100, 0, 100, 50], [0, 100, 100, 0, 20]]]))
    assert cli("samples", "add", "--label", "4", odd).status == 0
    (answer,) = cli("recognize", "--json", odd).json_lines()
    assert answer["label"] == "4"
    mine = {sample["id"] for sample in cli("samples", "list", "--json").json()}
    assert mine & {neighbor["source"] for neighbor in answer["neighbors"]}


def test_a_damaged_set_is_told_and_left_out(cli, own_home: Path, drawings: Path) -> None:
    damaged = own_home / "profile" / "samples.digitpad"
    damaged.parent.mkdir()
    damaged.write_bytes(b"not a training set" * 100)
    done = cli("recognize", drawings)
    assert done.status == 0
    assert done.out.count("\n") == 14
    assert str(damaged) in done.err
    assert damaged.read_bytes() == b"not a training set" * 100


def test_a_name_cannot_steer_the_terminal(cli, tmp_path: Path) -> None:
    path = tmp_path / "a\nb\x1b[31m.ndjson"
    path.write_text(line())
    done = cli("recognize", path)
    assert done.out.count("\n") == 1
    assert "\x1b" not in done.out


BAD = {
    "empty.ndjson": b"",
    "not-json.ndjson": line().encode() + b"not json\n",
    "no-drawing.ndjson": b'{"word": "7"}\n',
    "list.ndjson": b"[1, 2]\n",
    "nan.ndjson": b'{"word": "7", "drawing": [[[NaN, 1], [2, 3]]]}\n',
    "infinite.ndjson": b'{"word": "7", "drawing": [[[1e999, 1], [2, 3]]]}\n',
    "no-strokes.ndjson": line(drawing=[]).encode(),
    "empty-stroke.ndjson": line(drawing=[[[], []]]).encode(),
    "uneven.ndjson": line(drawing=[[[1, 2], [3]]]).encode(),
    "words.ndjson": line(drawing=[[["a"], ["b"]]]).encode(),
    "deep.ndjson": b"[" * 100_000 + b"\n",
    "cut-off.ndjson.gz": gzip.compress(line().encode() * 20)[:-20],
    "text.png": b"this is a text\n",
    "cut-off.png": b"\x89PNG\r\n\x1a\n" + bytes(20),
    "unknown.xyz": b"what is this?",
    "empty.png": b"",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_sentence(cli, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name])
    assert name in cli("recognize", path).one_sentence()


def test_a_closed_stdin_is_one_sentence() -> None:
    line = f"{sys.executable} -m digitpad recognize --simple - <&-"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "stdin is closed" in done.stderr


def test_a_folder_is_one_sentence(cli, tmp_path: Path) -> None:
    picture(tmp_path / "7.png")
    assert "is a folder" in cli("recognize", tmp_path).one_sentence()


def test_a_file_without_permission_is_one_sentence(cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.ndjson"
    path.write_text(line())

    def refuse(self: Path, *args: object, **options: object) -> None:  # chmod does not stop root
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert "Permission denied" in cli("recognize", path).one_sentence()


def test_an_impossible_name_does_not_keep_the_others_from_being_read(cli, drawings: Path) -> None:
    done = cli("recognize", "x" * 300, drawings)
    assert "too long" in done.one_sentence()
    assert done.out.count("\n") == 14


def test_a_huge_picture_is_refused_quickly(cli, tmp_path: Path) -> None:
    rows = zlib.compressobj(1)
    packed = b"".join(rows.compress(bytes(5001)) for _ in range(40_000)) + rows.flush()
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        header = struct.pack(">IIBBBBB", 40_000, 40_000, 1, 0, 0, 0, 0)
        for kind, data in ((b"IHDR", header), (b"IDAT", packed), (b"IEND", b"")):
            file.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)))
    assert "huge.png" in cli("recognize", path).one_sentence()


@pytest.mark.parametrize("mode", ["I;16", "CMYK", "RGBA", "LA", "P", "1", "F"])
def test_odd_kinds_of_pictures_are_read(cli, tmp_path: Path, mode: str) -> None:
    grey = np.full((64, 64), 255, np.uint8)
    grey[8:56, 29:35] = 0
    image = Image.fromarray(grey)
    if mode == "I;16":
        image = Image.fromarray(grey.astype(np.uint16) * 257)
    elif mode in ("RGBA", "LA"):  # dark ink on nothing
        image = Image.merge(mode, [Image.new("L", (64, 64), 0)] * (len(mode) - 1) + [Image.fromarray(255 - grey)])
    else:
        image = image.convert(mode)
    path = tmp_path / "one.tiff"
    image.save(path)
    (answer,) = cli("recognize", "--json", path).json_lines()
    assert answer["label"] == "1"


def test_every_frame_of_an_animation_is_read(cli, tmp_path: Path) -> None:
    first, second = Image.open(picture(tmp_path / "a.png")), Image.new("L", (64, 64), 255)
    first.save(tmp_path / "one.gif", save_all=True, append_images=[second])
    done = cli("recognize", "--json", tmp_path / "one.gif")
    assert json.loads(done.out)["label"] == "1"
    assert "drawing 2: there is nothing on it" in done.err


@pytest.mark.parametrize(
    "drawing",
    [
        [[[5], [5]]],
        [[[5, 5, 5], [5, 5, 5]]],
        [[[0, 100], [0, 0]]],
        [[[1e300, -1e300], [0, 1e300]]],
        [[[0, 1e-300], [0, 1e-300]]],
        [SEVEN[0]] * 10,
    ],
    ids=["dot", "standing", "line", "vast", "tiny", "overlapping"],
)
def test_odd_ink_has_an_answer(cli, tmp_path: Path, drawing: object) -> None:
    path = tmp_path / "odd.ndjson"
    path.write_text(line(drawing=drawing))
    (answer,) = cli("recognize", "--json", path).json_lines()
    assert answer["label"] in LABELS


def test_a_million_points_have_an_answer_or_a_sentence(cli, tmp_path: Path) -> None:
    path = tmp_path / "long.ndjson"
    angle = np.linspace(0, 40, 1_000_000)
    path.write_text(line(drawing=[[np.cos(angle).round(4).tolist(), np.sin(angle).round(4).tolist()]]))
    done = cli("recognize", "--json", path)
    if done.status:
        done.one_sentence()


def test_qt_is_not_imported(python, drawings: Path) -> None:
    code = """
import sys
from digitpad.cli import run
status = run(sys.argv[1:])
loaded = {"PySide6", "sklearn", "matplotlib", "scipy", "digitpad.ui", "digitpad.app"} & set(sys.modules)
assert not loaded, loaded
sys.exit(status)
"""
    for words in (
        ["recognize", "--simple", drawings],
        ["evaluate", "--simple", drawings],
        ["samples", "list"],
        ["samples", "check"],
    ):
        done = python(code, *words)
        assert done.status == 0, words
        assert "Traceback" not in done.err


def test_a_number_is_printed_as_one_and_described_digit_by_digit(cli, tmp_path: Path) -> None:
    path = tmp_path / "numbers.ndjson"
    path.write_text(line("04", [*ZERO, *FOUR]) + line("7", SEVEN))
    several, one = cli("recognize", "--json", path).json_lines()
    assert several["label"] == several["number"] == several["ranking"][0][0] == "04"
    assert several["neighbors"] == []
    assert several["confidence"] == min(digit["confidence"] for digit in several["digits"])
    assert [digit["label"] for digit in several["digits"]] == ["0", "4"]
    assert [digit["strokes"] for digit in several["digits"]] == [[0], [1, 2]]
    assert several["digits"][0]["box"] == [3, 5, 65, 99]
    assert {label for label, _ in several["digits"][0]["ranking"]} == LABELS
    assert "0 4" in [text for text, _ in several["ranking"]]
    assert (one["label"], one["number"], len(one["digits"])) == ("7", "7", 1)
    assert len(one["neighbors"]) == 5
    assert ": 04   " in cli("recognize", path).out.splitlines()[0]


KEYS = {"file", "index", "label", "confidence", "style", "ranking", "neighbors", "number", "digits"}
FILES = ("several.png", "one.png", "array.npy")
KEYS_OF_A_DIGIT = {"label", "confidence", "box", "ranking", "strokes"}


def drawn(digits: list[list[list[list[int]]]], height: int) -> Image.Image:
    """Digits side by side as black lines on white, one every 160 pixels."""
    image = Image.new("L", (170 * len(digits), height), 255)
    for place, digit in enumerate(digits):
        left = 160 * place + 10 - min(x for xs, _ in digit for x in xs)
        for xs, ys in digit:
            points = [(x + left, y + 10) for x, y in zip(xs, ys, strict=True)]
            ImageDraw.Draw(image).line(points, fill=0, width=9, joint="curve")
    return image


def test_pictures_and_arrays_have_the_keys_of_ink(cli, tmp_path: Path) -> None:
    """But for strokes, of which they have none; boxes are in their own pixels."""
    drawn([SEVEN, ZERO, FOUR], 125).save(tmp_path / "several.png")
    drawn([SEVEN], 125).save(tmp_path / "one.png")
    np.save(tmp_path / "array.npy", np.array([255 - np.array(drawn([SEVEN], 170))], np.uint8))
    several, one, array = cli("recognize", "--json", *map(tmp_path.joinpath, FILES)).json_lines()
    for answer in (several, one, array):
        assert set(answer) == KEYS
        assert {key for digit in answer["digits"] for key in digit} == KEYS_OF_A_DIGIT
        assert [digit["strokes"] for digit in answer["digits"]] == [None] * len(answer["digits"])
        assert answer["confidence"] == min(digit["confidence"] for digit in answer["digits"])
    assert several["label"] == several["number"] == several["ranking"][0][0] == "704"
    assert several["neighbors"] == []
    for place, digit in enumerate(several["digits"]):
        left, _, width, _ = digit["box"]
        assert 160 * place <= left < left + width <= 160 * place + 165
    for answer in (one, array):
        assert (answer["label"], answer["number"], len(answer["digits"])) == ("7", "7", 1)
        assert {label for label, _ in answer["ranking"]} == LABELS
        assert len(answer["neighbors"]) == 5
    assert one["digits"][0]["box"] == [0, 0, 170, 125]


def test_single_takes_a_number_for_one_drawing(cli, tmp_path: Path) -> None:
    path = tmp_path / "number.ndjson"
    path.write_text(line("04", [*ZERO, *FOUR]))
    (answer,) = cli("recognize", "--json", "--single", path).json_lines()
    assert answer["label"] in LABELS
    assert "number" not in answer
    assert {label for label, _ in answer["ranking"]} == LABELS


def test_a_blank_drawing_of_many_does_not_keep_the_others_from_being_read(cli, tmp_path: Path) -> None:
    seven = 255 - np.array(drawn([SEVEN], 170), np.uint8)
    np.save(tmp_path / "three.npy", np.array([seven, np.zeros_like(seven), seven]))
    done = cli("recognize", "--json", tmp_path / "three.npy")
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert [(answer["index"], answer["label"]) for answer in answers] == [(0, "7"), (2, "7")]
    assert "three.npy, drawing 2: there is nothing on it to read." in done.err
    assert done.status == 1


def test_a_page_is_not_read_as_one_drawing(cli, tmp_path: Path) -> None:
    page = Image.new("L", (1000, 400), 255)
    for place in range(12):
        left, top = 60 + place % 6 * 150, 60 + place // 6 * 180
        ImageDraw.Draw(page).line([(left, top), (left + 50, top), (left + 20, top + 90)], fill=0, width=9)
    page.save(tmp_path / "page.png")
    done = cli("recognize", "--single", tmp_path / "page.png")
    assert done.status == 1
    assert "a page of many drawings, not one: leave out --single." in done.err
    assert not done.out
