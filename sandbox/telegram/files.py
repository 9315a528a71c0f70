"""The files that Telegram keeps."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sandbox.telegram.shapes import Json

DOWNLOAD_LIMIT = 20 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
KINDS = {"photo": ("AgAC", "photos"), "document": ("BQAC", "documents"), "thumbnail": ("AAMC", "thumbnails")}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What is known of a file; sizes in bytes and pixels."""

    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    size: int
    width: int = 0
    height: int = 0

    def shape(self) -> Json:
        """Describe the file as a part of a message."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}

    def photo_size(self) -> Json:
        """Describe one size of a photo."""
        return {**self.shape(), "width": self.width, "height": self.height}

    def document(self, thumbnail: StoredFile | None = None) -> Json:
        """Describe a document with its name."""
        small = {} if thumbnail is None else {"thumbnail": thumbnail.photo_size()}
        return {**self.shape(), "file_name": self.name, "mime_type": self.mime, **small}


class FileStore:
    """Files by identifier; with a directory they survive a restart."""

    def __init__(self, directory: Path | None = None) -> None:
        """Keep the contents in memory, or in this directory."""
        self.directory = directory
        self.files: dict[str, StoredFile] = {}
        self._paths: dict[str, StoredFile] = {}
        self._contents: dict[str, bytes] = {}

    def put(
        self, kind: str, content: bytes, name: str, mime: str, size: tuple[int, int] = (0, 0)
    ) -> StoredFile:
        """Keep a new file and give it its identifiers."""
        prefix, folder = KINDS[kind]
        ending = PurePosixPath(name).suffix.lower()[:16]
        path = f"{folder}/file_{len(self.files)}{ending}"
        unique = f"AQAD{secrets.token_urlsafe(9)}"
        file_id = f"{prefix}{secrets.token_urlsafe(40)}"
        stored = StoredFile(file_id, unique, path, name, mime, len(content), *size)
        self.add(stored)
        self._write(stored, content)
        return stored

    def add(self, stored: StoredFile) -> None:
        """Take a file over into the index."""
        self.files[stored.file_id] = stored
        self._paths[stored.path] = stored

    def at(self, path: str) -> StoredFile | None:
        """Find a file by the path that getFile told."""
        return self._paths.get(path)

    def read(self, stored: StoredFile) -> bytes:
        """Give the bytes of a file."""
        content = self._contents.get(stored.unique_id)
        if content is None and self.directory is not None:
            return (self.directory / stored.unique_id).read_bytes()
        return content or b""

    def _write(self, stored: StoredFile, content: bytes) -> None:
        if self.directory is None:
            self._contents[stored.unique_id] = content
            return
        self.directory.mkdir(parents=True, exist_ok=True)
        (self.directory / stored.unique_id).write_bytes(content)

    def clear(self) -> None:
        """Forget every file."""
        if self.directory is not None:
            for stored in self.files.values():
                (self.directory / stored.unique_id).unlink(missing_ok=True)
        self.files.clear()
        self._paths.clear()
        self._contents.clear()

    def shapes(self) -> list[Json]:
        """Describe all files for the state file."""
        return [asdict(stored) for stored in self.files.values()]
