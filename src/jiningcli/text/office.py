"""Files that hold a text and are none: Word documents, PDFs, pages saved with their pictures."""

from __future__ import annotations

import io
import re
import zipfile
from enum import Enum

from jiningcli.encodings import decode
from jiningcli.errors import JiningError
from jiningcli.files import LIMIT
from jiningcli.text.pages import is_whole_page

EXTRA = "pip install 'jiningcli[documents]'"
STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Caption'] => figcaption:fresh"
"""What a Word style is in HTML, beside headings and lists, which are known."""
HEAD = 4096
MAIL = rb"(?i)(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related"
"""How a page begins that is saved with its pictures, as a mail is."""
ENTRY = "word/document.xml"
"""What a zipped file holds if it is a Word document."""


class Office(Enum):
    """A kind of file that holds text and is none."""

    NONE = "text"
    DOCX = "a Word document"
    PDF = "a PDF"
    OLD = "an old Office document (.doc)"
    ZIP = "a zipped file"
    RTF = "an RTF document"
    MHTML = "a page saved as one file (.mhtml)"
    WEBARCHIVE = "a page saved by Safari (.webarchive)"


def office(data: bytes) -> Office:
    """What a file is by how it begins, whatever its name says."""
    if data.startswith(b"%PDF-"):
        return Office.PDF
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Office.OLD
    if data.startswith(b"{\\rtf"):
        return Office.RTF
    if data.startswith(b"bplist00"):
        return Office.WEBARCHIVE
    if re.match(MAIL, data[:HEAD]):
        return Office.MHTML
    if data.startswith(b"PK\x03\x04"):
        return Office.DOCX if ENTRY.encode() in data else Office.ZIP
    return Office.NONE


def text_from(data: bytes, kind: Office, name: str) -> str:
    """The text of a document: HTML of a Word document, plain text of a PDF. Raises `JiningError`."""
    reader = READERS.get(kind)
    if reader is None:
        raise JiningError(f"{name}: is {kind.value}; export it as text and try again")
    try:
        text = reader(data)
    except ImportError:
        raise JiningError(
            f"{name}: is {kind.value}; export it as text, or install the extra: {EXTRA}"
        ) from None
    except Exception as error:  # noqa: BLE001 - the readers raise what they happen to meet in a damaged one
        raise JiningError(
            f"{name}: is {kind.value} that cannot be read ({type(error).__name__}); export it as text"
        ) from None
    if not text.strip():
        scanned = ", perhaps a scan" if kind is Office.PDF else ""
        raise JiningError(f"{name}: is {kind.value} without text{scanned}; export it as text")
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


def _mhtml(data: bytes) -> str:
    """The page of a file that holds it with its pictures."""
    from email import message_from_bytes

    for part in message_from_bytes(data).walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return _page(bytes(part.get_payload(decode=True) or b""), part.get_content_charset())
    return ""


def _webarchive(data: bytes) -> str:
    import plistlib

    resource = plistlib.loads(data)["WebMainResource"]
    return _page(resource["WebResourceData"], resource.get("WebResourceTextEncodingName"))


def _page(data: bytes, encoding: str | None) -> str:
    """The source of a page, in the encoding that is told beside it, or else that it tells itself."""
    try:
        text = data.decode(encoding or "no encoding")
    except (LookupError, UnicodeError):
        decoded = decode(data)
        text = decoded.text if decoded else ""
    return text if is_whole_page(text) or not text.strip() else f"<!doctype html>{text}"


READERS = {
    Office.DOCX: _docx,
    Office.PDF: _pdf,
    Office.MHTML: _mhtml,
    Office.WEBARCHIVE: _webarchive,
}
