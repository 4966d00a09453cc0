"""Checks the relative links of the generated documentation, which rustdoc does not check."""

import pathlib
import re
import sys

LINK = re.compile(r'href="(\.\./\.\./\.\./velt/[^"#]+)#([^"]+)"')

documentation = pathlib.Path("target/doc")
checked = 0
broken = []
targets = {}
for page in sorted(documentation.glob("velt*/types/**/*.html")):
    for path, anchor in LINK.findall(page.read_text()):
        checked += 1
        target = (page.parent / path).resolve()
        if target not in targets:
            targets[target] = target.read_text() if target.is_file() else ""
        if f'id="{anchor}"' not in targets[target]:
            broken.append(f"{page}: {path}#{anchor}")
print("\n".join(broken))
print(f"{checked} links, {len(broken)} broken")
sys.exit(1 if broken or not checked else 0)
