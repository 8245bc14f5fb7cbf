"""`digitpad atlas`: the ways of writing that digitpad knows, as a list or as a picture."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.cli.command import Command
from digitpad.cli.files import add_force, check_writable, write_file
from digitpad.cli.output import print_json, print_table
from digitpad.core.errors import UserError

if TYPE_CHECKING:
    from digitpad.core.synthesis.atlas import Atlas


def configure(parser: ArgumentParser) -> None:
    parser.add_argument("--sheet", metavar="FILE.png", type=Path, help="draw every style with its name into a picture")
    parser.add_argument("--json", action="store_true", help="print one JSON array of all styles")
    add_force(parser)


def run(args: Namespace) -> int:
    from digitpad.session.recognizing.recognizers import shipped_atlas

    atlas = shipped_atlas()
    if args.sheet:
        if args.sheet.suffix.lower() != ".png":
            raise UserError("The sheet is a PNG picture: name it {name}.", name=args.sheet.with_suffix(".png"))
        from digitpad.cli.atlas_sheet import draw_sheet

        check_writable(args.sheet, force=args.force)
        picture = BytesIO()
        draw_sheet(atlas).save(picture, "PNG")
        write_file(args.sheet, picture.getvalue(), force=args.force)
        print(f"{len(atlas.digits)} styles of digits and {len(atlas.non_digits)} of other characters: {args.sheet}")
    else:
        _list(atlas, args.json)
    return 0


def _list(atlas: Atlas, as_json: bool) -> None:
    from digitpad.core.samples import label_name

    rows = [
        {
            "label": label_name(style.label),
            "name": style.name,
            "region": style.region,
            "weight": style.weight,
            "shapes": sum(len(skeleton.points) for skeleton in style.skeletons),
        }
        for style in atlas.styles
    ]
    if as_json:
        print_json(rows)
    else:
        print_table(("label", "style", "region", "weight", "shapes"), [tuple(row.values()) for row in rows])


COMMAND = Command(
    "atlas",
    "show the ways of writing that digitpad knows",
    configure,
    run,
    (
        "digitpad atlas --sheet atlas.png     a picture of all styles with their names",
        "digitpad atlas                       the list of them",
    ),
)
