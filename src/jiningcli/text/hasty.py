"""What hasty writers leave out or put for another: ``isnt``, ``more then 40``, ``:fire:``."""

from __future__ import annotations

import re

_DENIED = "is are was were do does did has have had would could should must".split()
WITHOUT_APOSTROPHE = {
    **{f"{verb}nt": f"{verb}n't" for verb in _DENIED},
    "wont": "won't",
    "cant": "can't",
    "thats": "that's",
    "theyre": "they're",
}
"""Words that are none without their apostrophe, as they are meant; "its" and "were" are words."""

_MORE = "more less fewer other rather higher lower bigger smaller larger greater".split()
_THEN = rf"\b({'|'.join(_MORE)}) then(?= \w)"
_PICTURE = r"(?<!\S):[a-z]+(?:_[a-z]+)*:(?!\S)"
"""A picture as chat programs write it."""


def plainly(text: str) -> str:
    """``text`` in lower case with "than" for a hasty "then", without pictures; of the same length."""
    if " then " in text:
        text = re.sub(_THEN, r"\1 than", text)
    if ":" in text:
        text = re.sub(_PICTURE, lambda found: " " * len(found[0]), text)
    return text
