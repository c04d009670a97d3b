"""Office files taken apart and put together again, and LibreOffice where it is installed."""

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from verifier.model.source_map import Origin

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


def converted(path: Path, suffix: str) -> Path:
    """The file as LibreOffice saves it in another format."""
    home = path.parent / "office"
    command = [str(OFFICE), f"-env:UserInstallation={home.as_uri()}", "--headless"]
    command += ["--convert-to", suffix, "--outdir", str(home / "out"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return home / "out" / f"{path.stem}.{suffix.partition(':')[0]}"


def original(data: bytes) -> Callable[[Origin], str]:
    """What an origin points into: the text of an element, or what follows it."""
    opened = zipfile.ZipFile(BytesIO(data))
    trees = {
        name: list(ElementTree.fromstring(opened.read(name)).iter())
        for name in opened.namelist()
        if name.endswith(".xml") and opened.read(name)
    }

    def there(origin: Origin) -> str:
        element = trees[origin.part][origin.element or 0]
        return (element.tail if origin.tail else element.text) or ""

    return there


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same file with a part put in, or in the place of another."""
    old, stream = zipfile.ZipFile(BytesIO(data)), BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.namelist():
            if item != name:
                new.writestr(item, old.read(item))
        new.writestr(name, content)
    return stream.getvalue()
