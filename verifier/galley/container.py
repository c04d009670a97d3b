"""Home of `Container`: the parts of a ZIP file (Word, OpenDocument), unpacked within limits."""

import struct
import zipfile
import zlib
from io import BytesIO

from verifier.errors import InputError

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How ZIP files and old Office files begin; a password turns the former into the latter."""

MOST_UNPACKED = 30_000_000
"""No part that is read may have more bytes: a book as XML has a tenth of it."""
_MOST_DIRECTORY = 2_000_000
_END = b"PK\x05\x06"
_END_LENGTH, _LONGEST_COMMENT = 22, 65_535
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
    RuntimeError,
    struct.error,
)


class Container:
    """An open ZIP file. Raises `InputError` where it is broken, encrypted or a bomb."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        self._refuse_crowds(data)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _BROKEN as error:
            raise self._broken(str(error)) from error
        self.names = tuple(self._zip.namelist())

    def _refuse_crowds(self, data: bytes) -> None:
        """A directory of parts is itself a way to take all memory."""
        end = data.rfind(_END, max(0, len(data) - _END_LENGTH - _LONGEST_COMMENT))
        if end < 0 or len(data) < end + _END_LENGTH:
            raise self._broken("its directory is missing; the end may have been cut off")
        (size,) = struct.unpack_from("<L", data, end + 12)
        if size > _MOST_DIRECTORY:
            raise InputError(f"{self.path}: holds too many parts for a document")

    def part(self, name: str) -> bytes:
        """The bytes of a part. Raises `InputError` where it is missing or cannot be unpacked."""
        if name not in self.names:
            raise self._broken(f"the part {name} is missing")
        info = self._zip.getinfo(name)
        if info.flag_bits & 1:
            raise InputError(f"{self.path}: is password-protected; save it without a password")
        data = self._unpacked(info)
        if len(data) > MOST_UNPACKED:
            raise InputError(f"{self.path}: {name} unpacks to more than {MOST_UNPACKED:,} bytes")
        return data

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as stream:
                return stream.read(MOST_UNPACKED + 1)
        except _BROKEN as error:
            raise self._broken(f"{info.filename}: {error}") from error

    def _broken(self, why: str) -> InputError:
        return InputError(f"{self.path}: is a broken document ({why}); save it anew")
