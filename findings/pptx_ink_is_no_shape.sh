#!/bin/sh
# One would guess: what was drawn by pen on a slide is among python-pptx's slide.shapes, at least as the fallback
# picture that stands in the same place. What happens: PowerPoint wraps ink in mc:AlternateContent, which python-pptx
# steps over: the slide seems to be empty. The ink has to be looked for in the XML. Seen in python-pptx 1.0.2.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check python-pptx==1.0.2
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

from lxml import etree
from pptx import Presentation

print("Python", platform.python_version(), "python-pptx", version("python-pptx"))
office, schemas = "http://schemas.openxmlformats.org", "http://schemas.microsoft.com/office"
ink = f"""
<mc:AlternateContent xmlns:mc="{office}/markup-compatibility/2006" xmlns:p="{office}/presentationml/2006/main"
    xmlns:p14="{schemas}/powerpoint/2010/main" xmlns:r="{office}/officeDocument/2006/relationships"
    xmlns:a="{office}/drawingml/2006/main">
  <mc:Choice Requires="p14"><p:contentPart p14:bwMode="auto" r:id="rId9"><p14:nvContentPartPr>
    <p14:cNvPr id="4" name="Ink 3"/><p14:cNvContentPartPr/><p14:nvPr/></p14:nvContentPartPr>
    <p14:xfrm><a:off x="100" y="100"/><a:ext cx="1000" cy="1000"/></p14:xfrm></p:contentPart></mc:Choice>
  <mc:Fallback><p:pic><p:nvPicPr><p:cNvPr id="4" name="Ink 3"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>
    <p:blipFill><a:blip r:embed="rId10"/></p:blipFill><p:spPr/></p:pic></mc:Fallback>
</mc:AlternateContent>"""
made = Presentation()
slide = made.slides.add_slide(made.slide_layouts[6])
slide.shapes._spTree.append(etree.fromstring(ink))
data = io.BytesIO()
made.save(data)
slide = Presentation(io.BytesIO(data.getvalue())).slides[0]
in_xml = len(slide.shapes._spTree.findall(".//{%s/presentationml/2006/main}contentPart" % office))
print("pieces of ink in the XML:", in_xml, "shapes:", len(slide.shapes))
raise SystemExit(0 if in_xml == 1 and len(slide.shapes) == 0 else 1)
PYTHON
