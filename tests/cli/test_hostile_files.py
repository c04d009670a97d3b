"""Files that mean harm: a clear error, soon, in little memory, and the next file is read."""

import re
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

MOST_SECONDS = 25
"""A bound against hanging on a busy machine; alone each takes less than five."""
MOST_KILOBYTES = 500_000
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
PEAK = (
    "import atexit, re, sys\n"
    "from verifier.cli import main\n"
    "peak = lambda: re.search(r'VmHWM:\\s*(\\d+)', open('/proc/self/status').read())[1]\n"
    "atexit.register(lambda: sys.stderr.write(f'peak {peak()}\\n'))\n"
    "main()\n"
)
WORD = b'<w:document xmlns:w="http://x"><w:body><w:p><w:r><w:t>'
ENTITIES = b"".join(
    b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10 if n else b"lol") for n in range(12)
)
BOMB = b'<?xml version="1.0"?><!DOCTYPE d [' + ENTITIES + b"]><d>&l11;</d>"


def office(path: Path, main: str, content: bytes) -> None:
    """A Word or OpenDocument file with this main part."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        if main == "content.xml":
            kind = "application/vnd.oasis.opendocument.text"
            made.writestr("mimetype", kind, zipfile.ZIP_STORED)
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr(main, content)


def crowd(path: Path) -> None:
    """A file with a directory of many parts."""
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        for number in range(30_000):
            made.writestr(f"word/{number:060}", b"")


def pdf(stream: bytes) -> bytes:
    """A PDF whose page is this stream."""
    packed = zlib.compress(stream, 9)
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream endobj\n"
        b"trailer<</Root 1 0 R>>\n%%%%EOF" % (len(packed), packed)
    )


MESSAGES = {
    "bomb.docx": "word/document.xml unpacks to more than",
    "entities.docx": "declares a document type",
    "entities.odt": "declares a document type",
    "words.docx": "holds more than 1,000,000 characters",
    "elements.odt": "has more than 400,000 elements",
    "crowd.docx": "holds too many parts",
    "locked.docx": "is password-protected",
    "old.doc": "is an old Word file (.doc); save it as .docx",
    "cut.docx": "is a broken document",
    "bomb.pdf": "unpacks to more than",
    "broken.pdf": "is a broken PDF document",
    "huge.txt": "is larger than 20,000,000 bytes",
    "tags.html": "holds more than 200,000 tags",
    "entities.html": "holds more than",
    "huge.md": "holds more than 1,000,000 characters",
    "groups.rtf": "5000 levels deep",
    "deep.json": "is broken JSON",
    "picture.docx": "looks like a PNG image",
    "noise.txt": "a binary file",
}


def make(folder: Path) -> None:
    """All the files of `MESSAGES`."""
    office(folder / "bomb.docx", "word/document.xml", WORD + b" " * 300_000_000)
    office(folder / "entities.docx", "word/document.xml", BOMB)
    office(folder / "entities.odt", "content.xml", BOMB)
    office(folder / "words.docx", "word/document.xml", WORD + b"up 5% " * 4_000_000)
    office(folder / "elements.odt", "content.xml", b"<a>" + b"<b/>" * 7_000_000)
    crowd(folder / "crowd.docx")
    (folder / "locked.docx").write_bytes(OLE + "EncryptedPackage".encode("utf-16-le"))
    (folder / "old.doc").write_bytes(OLE + "WordDocument".encode("utf-16-le"))
    office(folder / "cut.docx", "word/document.xml", WORD)
    (folder / "cut.docx").write_bytes((folder / "cut.docx").read_bytes()[:200])
    (folder / "bomb.pdf").write_bytes(pdf(b"0 0 m " * 150_000_000))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4\n" + b"\0" * 5000 + b"%%EOF")
    with (folder / "huge.txt").open("wb") as stream:
        stream.truncate(500_000_000)
    (folder / "tags.html").write_bytes(b"<p>5%" * 3_000_000)
    (folder / "entities.html").write_bytes(b"<p>" + b"&amp;" * 3_000_000)
    (folder / "huge.md").write_bytes(b"[a](" * 4_000_000)
    (folder / "groups.rtf").write_bytes(b"{\\rtf1 " + b"{" * 10_000_000)
    (folder / "deep.json").write_bytes(b'{"uri": 1, "bodies": ' + b"[" * 10_000_000)
    (folder / "picture.docx").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 500)
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 1000)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is told by /proc")
def test_each_ends_soon_and_says_why_and_the_next_is_read(folder: Path) -> None:
    make(folder)
    options = ["--isolated", "-r", "jobs", "--published", "2025-12-08", "-v"]
    command = [sys.executable, "-c", PEAK, "check", *MESSAGES, "right.txt", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=580, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    errors = dict(re.findall(r"^error: ([\w.]+): (.+)$", done.stderr, re.MULTILINE))
    assert [name for name, said in MESSAGES.items() if said not in errors.get(name, "")] == []
    assert "1 claim: 1 supported" in done.stdout.splitlines()[-1]
    times = re.findall(r"^note: ([\w.]+): done in (\d+) ms$", done.stderr, re.MULTILINE)
    assert len(times) == len(MESSAGES) + 1
    assert [name for name, spent in times if int(spent) > 1000 * MOST_SECONDS] == []
    peak = re.findall(r"^peak (\d+)$", done.stderr, re.MULTILINE)
    assert int(peak[0]) < MOST_KILOBYTES
