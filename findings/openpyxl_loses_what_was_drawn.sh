#!/bin/sh
# One would guess: openpyxl, which opens a workbook and saves it again, leaves what somebody drew by pen on a sheet where
# it was, as python-pptx and python-docx do with parts they don't know, or says that it goes. What happens: the sheet's
# ink (parts of InkML, as Excel stores them) and the drawing that shows it are not in the saved file; nothing is said.
# Seen in openpyxl 3.1.5. Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5
cd "$folder"
"$folder/env/bin/python" -W error - <<'PYTHON'
import platform
import zipfile

import openpyxl

print("Python", platform.python_version(), "openpyxl", openpyxl.__version__)
OFFICE = "http://schemas.openxmlformats.org"
RELATION = f"{OFFICE}/officeDocument/2006/relationships"
RELATIONS = f'<Relationships xmlns="{OFFICE}/package/2006/relationships"><Relationship Id="rId1" %s/></Relationships>'
PARTS = {
    "xl/ink/ink1.xml": '<ink xmlns="http://www.w3.org/2003/InkML"><trace>0 0, 900 0, 400 1200</trace></ink>',
    "xl/drawings/_rels/drawing1.xml.rels": RELATIONS % f'Type="{RELATION}/customXml" Target="../ink/ink1.xml"',
    "xl/worksheets/_rels/sheet1.xml.rels": RELATIONS % f'Type="{RELATION}/drawing" Target="../drawings/drawing1.xml"',
    "xl/drawings/drawing1.xml": f"""<xdr:wsDr xmlns:xdr="{OFFICE}/drawingml/2006/spreadsheetDrawing"
 xmlns:a="{OFFICE}/drawingml/2006/main" xmlns:r="{RELATION}"><xdr:twoCellAnchor>
<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
<xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>
<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<mc:Choice xmlns:xdr14="http://schemas.microsoft.com/office/excel/2010/spreadsheetDrawing" Requires="xdr14">
<xdr14:contentPart r:id="rId1"><xdr14:nvContentPartPr><xdr14:cNvPr id="2" name="Ink 1"/><xdr14:cNvContentPartPr/>
</xdr14:nvContentPartPr><xdr14:nvPr/><xdr14:xfrm><a:off x="0" y="0"/><a:ext cx="324000" cy="432000"/></xdr14:xfrm>
</xdr14:contentPart></mc:Choice></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>""",
}
book = openpyxl.Workbook()
book.active["A1"] = 7
book.save("plain.xlsx")
with zipfile.ZipFile("plain.xlsx") as plain, zipfile.ZipFile("drawn.xlsx", "w") as drawn:
    for name in plain.namelist():
        data = plain.read(name).decode()
        if name == "xl/worksheets/sheet1.xml":
            data = data.replace("</worksheet>", f'<drawing xmlns:r="{RELATION}" r:id="rId1"/></worksheet>')
        if name == "[Content_Types].xml":
            kinds = {"/xl/ink/ink1.xml": "application/inkml+xml"}
            kinds["/xl/drawings/drawing1.xml"] = "application/vnd.openxmlformats-officedocument.drawing+xml"
            more = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in kinds.items())
            data = data.replace("</Types>", f"{more}</Types>")
        drawn.writestr(name, data)
    for name, data in PARTS.items():
        drawn.writestr(name, data)
openpyxl.load_workbook("drawn.xlsx").save("saved.xlsx")
left = {}
for name in ("drawn.xlsx", "saved.xlsx"):
    with zipfile.ZipFile(name) as file:
        left[name] = [part for part in file.namelist() if part.startswith(("xl/ink/", "xl/drawings/drawing"))]
    print(f"{name}: {left[name]}")
raise SystemExit(0 if len(left["drawn.xlsx"]) == 2 and not left["saved.xlsx"] else 1)
PYTHON
