"""Checks that no dependency needs a newer Rust version than the workspace declares.

Reads the output of `cargo metadata`.
"""

import json
import sys


def version(text):
    return tuple(int(part) for part in text.split("."))[:2]


packages = json.load(sys.stdin)["packages"]
minimum = next(package["rust_version"] for package in packages if package["name"] == "velt")
newer = [
    f"{package['name']} {package['version']} needs Rust {package['rust_version']}"
    for package in packages
    if package["rust_version"] and version(package["rust_version"]) > version(minimum)
]
print("\n".join(newer) or f"{len(packages)} packages build with Rust {minimum}, as they declare")
sys.exit(1 if newer else 0)
