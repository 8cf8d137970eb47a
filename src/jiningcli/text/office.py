"""Word documents as HTML and PDFs as plain text, where the extra for them is installed."""

from __future__ import annotations

import io
import zipfile
from enum import Enum

from jiningcli.errors import JiningError
from jiningcli.files import LIMIT

EXTRA = "pip install 'jiningcli[documents]'"
STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Caption'] => figcaption:fresh"
"""What a Word style is in HTML, beside headings and lists, which are known."""
ENTRY = "word/document.xml"
"""What a zipped file holds if it is a Word document."""


class Office(Enum):
    """A kind of file that holds text and is none."""

    NONE = "text"
    DOCX = "a Word document"
    PDF = "a PDF"
    OLD = "an old Office document (.doc)"
    ZIP = "a zipped file"


def office(data: bytes) -> Office:
    """What a file is by how it begins, whatever its name says."""
    if data.startswith(b"%PDF-"):
        return Office.PDF
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Office.OLD
    if data.startswith(b"PK\x03\x04"):
        return Office.DOCX if ENTRY.encode() in data else Office.ZIP
    return Office.NONE


def text_from(data: bytes, kind: Office, name: str) -> str:
    """The text of a document: HTML of a Word document, plain text of a PDF. Raises `JiningError`."""
    if kind not in (Office.DOCX, Office.PDF):
        raise JiningError(f"{name}: is {kind.value}; export it as text and try again")
    try:
        text = _docx(data) if kind is Office.DOCX else _pdf(data)
    except ImportError:
        raise JiningError(
            f"{name}: is {kind.value}; export it as text, or install the extra: {EXTRA}"
        ) from None
    except Exception as error:  # noqa: BLE001 - the readers raise what they happen to meet in a damaged one
        raise JiningError(
            f"{name}: is {kind.value} that cannot be read ({type(error).__name__}); export it as text"
        ) from None
    if not text.strip():
        raise JiningError(f"{name}: is {kind.value} without text, perhaps a scan; export it as text")
    return text


def _docx(data: bytes) -> str:
    """A Word document as a page; pictures are left out, and so are comments and deleted words."""
    import mammoth

    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > LIMIT:
            raise ValueError("is too large")
    result = mammoth.convert_to_html(
        io.BytesIO(data),
        style_map=STYLES,
        convert_image=mammoth.images.img_element(lambda _: {}),
    )
    return f"<!doctype html>\n{result.value}" if result.value else ""


def _pdf(data: bytes) -> str:
    """The text of a PDF, its pages parted by form feeds as pdftotext does it."""
    import logging

    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of each small fault
    return "\f".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
