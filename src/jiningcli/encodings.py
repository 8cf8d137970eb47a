"""Bytes to text: by their mark, by what they declare, as UTF-8, and else by a guess that is told."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection

MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""Byte order marks; those of UTF-32 come first, for they begin as those of UTF-16 do."""
DOCUMENTS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"bplist00")
"""How files begin that are no text but hold some: PDF, .docx, old Word documents, pages of Safari."""
DECLARED = (
    rb"<\?xml\s[^>]{0,200}?\bencoding\s*=\s*[\"']?\s*([\w.:-]+)"
    rb"|<meta\s[^>]{0,400}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)"
    rb"|@charset\s+\"([\w.:-]+)\""
)
HEAD = 8192
"""Bytes in which a declaration is looked for; browsers take 1024, saved pages have more in between."""
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""What is meant by a declared name, as https://encoding.spec.whatwg.org has it."""
SURE = 4
"""So many characters of several bytes that are sound UTF-8 are no other encoding by chance."""
CONTROL = rb"[\x00-\x08\x0e-\x1a]"
"""What stands in no text, whatever its encoding."""
LATIN = ("cp1252", "mac_roman", "cp1250", "cp1251")
WIDE = ("gb18030", "big5", "cp932", "cp949", "euc_jp", "cp1251", "koi8_r", "cp1252")
"""Encodings that are guessed, the likeliest first: where single bytes are beyond ASCII, where rows."""
NAMES = {
    "cp932": "Shift JIS",
    "cp949": "Korean (cp949)",
    "euc_jp": "EUC-JP",
    "koi8_r": "KOI8-R",
    "mac_roman": "Mac Roman",
}
CLOSE = 0.05
"""How much worse than the best a likelier encoding may look and still be taken."""
LANGUAGE = 4
"""How many times less than odd characters it counts that the letters are those of a language."""
SAMPLE = 20_000
"""So many bytes of the lines beyond ASCII are looked at for a guess."""


class Decoded(NamedTuple):
    """A text, and what its reader should know of how it was read; empty where nothing."""

    text: str
    note: str = ""


def decode(data: bytes) -> Decoded | None:
    """The text of bytes; None where they are none that is known."""
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return _sound(data, encoding)
    if unmarked := wide(data):
        return _sound(data, unmarked, f"has no byte order mark; read as {_name(unmarked)}")
    utf8 = _sound(data, "utf-8")
    declared = _declared(data[:HEAD])
    if declared and not (utf8 and _is_sure(data)) and (text := _sound(data, declared)):
        return text
    if utf8:
        if declared and declared != "utf-8" and not data.isascii():
            return utf8._replace(note=f"declares {_name(declared)}, but is UTF-8; read as UTF-8")
        return utf8
    said = f"declares {_name(declared)}, but is not" if declared else "is not UTF-8"
    guess = None if re.search(CONTROL, data) else _guess(data)
    if guess is None:
        return None
    return _sound(data, guess, f"{said}; read as {_name(guess)}: look whether that is right")


def may_hold_nul(data: bytes | bytearray) -> bool:
    """Whether bytes are of a kind in which a NUL is no sign of damage: marked, wide, or a document."""
    return data.startswith((*MARKS, *DOCUMENTS)) or wide(data) is not None


def wide(data: bytes | bytearray) -> str | None:
    """The kind of UTF-16 of text without a mark: mostly ASCII, with a NUL beside each letter."""
    head = data[:HEAD]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half < 2 or len(data) % 2:
        return None
    if odd > half / 2 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > half / 2 and odd == 0 else None


def _sound(data: bytes, encoding: str, note: str = "") -> Decoded | None:
    try:
        return Decoded(data.decode(encoding), note)
    except (UnicodeError, LookupError):
        return None


def _declared(head: bytes) -> str | None:
    """The encoding that a page or an XML file says it has, if it is one that is known."""
    if not head.lstrip().startswith((b"<", b"@charset")):
        return None
    found = re.search(DECLARED, head, re.IGNORECASE)
    if found is None:
        return None
    name = (found[1] or found[2] or found[3]).decode("ascii", "replace")
    try:
        known = codecs.lookup(name)
    except LookupError:
        return None
    if not getattr(known, "_is_text_encoding", True):
        return None
    return WIDER.get(known.name, known.name)


def _is_sure(data: bytes) -> bool:
    """Whether sound UTF-8 is that for certain, whatever it declares."""
    return sum(1 for _, _ in zip(range(SURE), re.finditer(rb"[\xc2-\xf4]", data), strict=False)) == SURE


def _guess(data: bytes) -> str | None:
    """The likeliest encoding of bytes that are no UTF-8 and say nothing of themselves."""
    lines = b"\n".join(line for line in data[: 10 * SAMPLE].split(b"\n") if not line.isascii())
    sample = lines[:SAMPLE] or data[-SAMPLE:]
    rows = re.findall(rb"[\x80-\xff]+", sample)
    if _is_punctuation(b"".join(rows)):
        return "cp1252"
    single = sum(len(row) == 1 for row in rows) > len(rows) / 2
    names = [*_likeliest(sample, LATIN if single else WIDE), *_likeliest(sample, WIDE)]
    return next((name for name in names if _sound(data, name)), None)


def _likeliest(sample: bytes, known: Collection[str]) -> list[str]:
    """Those of the known encodings in which a sample looks like a text, the likeliest first."""
    from charset_normalizer import from_bytes

    found = {
        name: match.chaos - match.coherence / LANGUAGE
        for match in from_bytes(sample, cp_isolation=list(known))
        for name in match.could_be_from_charset
    }
    best = min(found.values(), default=0.0)
    return [name for name in known if name in found and found[name] <= best + CLOSE]


def _is_punctuation(beyond: bytes) -> bool:
    """Whether bytes are, in the encoding of Windows, quotes, dashes and signs, and no letter."""
    text = _sound(beyond, "cp1252")
    return text is not None and not any(char.isalpha() for char in text.text)


def _name(encoding: str) -> str:
    if encoding.startswith("cp125"):
        return f"Windows-{encoding[2:]}"
    return NAMES.get(encoding, encoding.upper())
