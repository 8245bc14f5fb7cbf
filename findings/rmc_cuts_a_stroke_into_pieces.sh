#!/bin/sh
# One would guess: rmc, which turns a reMarkable page into SVG, writes a line for each stroke of the pen. What happens: a
# stroke is cut after every few points, as the tool says how often its width may change; each piece is a polyline of its
# own, and nothing says which belong together. A 7 and a 0 are 2 polylines by fineliner, 20 by ball-point, 47 by pencil.
# Who counts strokes must join pieces whose ends are the same. Seen in rmc 0.3.0 (rmscene 0.6.1).
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check rmc==0.3.0 rmscene==0.6.1
cd "$folder"
env/bin/python - <<'PYTHON'
import math
import platform
from importlib.metadata import version

from rmscene import CrdtId, CrdtSequenceItem, SceneLineItemBlock, SceneTreeBlock, simple_text_document, write_blocks
from rmscene.scene_items import Line, Pen, PenColor, Point

print("Python", platform.python_version(), "rmc", version("rmc"), "rmscene", version("rmscene"))
seven = [(200.0 * i / 20, 400.0) for i in range(21)] + [(200 - 4.0 * i, 400 + 10.0 * i) for i in range(1, 31)]
zero = [(400 + 100 * math.cos(t * math.pi / 20), 550 + 150 * math.sin(t * math.pi / 20)) for t in range(41)]
for tool in (Pen.FINELINER_2, Pen.BALLPOINT_2, Pen.PENCIL_2):
    blocks = list(simple_text_document(""))
    layer = [block.tree_id for block in blocks if isinstance(block, SceneTreeBlock)][-1]
    before = CrdtId(0, 0)
    for number, stroke in enumerate((seven, zero)):
        points = [Point(x=x, y=y, speed=4, direction=i, width=16, pressure=90) for i, (x, y) in enumerate(stroke)]
        line = Line(color=PenColor.BLACK, tool=tool, points=points, thickness_scale=2.0, starting_length=0.0)
        here = CrdtId(1, 30 + number)
        item = CrdtSequenceItem(item_id=here, left_id=before, right_id=CrdtId(0, 0), deleted_length=0, value=line)
        blocks.append(SceneLineItemBlock(parent_id=layer, item=item))
        before = here
    with open(f"{tool.name}.rm", "wb") as file:
        write_blocks(file, blocks)
PYTHON
counted=
for tool in FINELINER_2 BALLPOINT_2 PENCIL_2; do
    env/bin/rmc -t svg -o "$tool.svg" "$tool.rm" 2>/dev/null
    pieces=$(grep -c '<polyline' "$tool.svg")
    echo "$tool: $pieces polylines of 2 strokes"
    counted="$counted $pieces"
done
[ "$counted" = " 2 20 47" ]
