"""What the tests of check share: the facts of an invented port, claims beside them, drafts."""

from __future__ import annotations

from pathlib import Path

from facts import SOURCE, fact

FACTS = (
    SOURCE
    + fact(
        id='"berths"',
        name='"New berths"',
        statement='"Eleven berths are being built."',
        count='{ value = 11, unit = "berth" }',
    )
    + fact(
        id='"cranes"',
        name='"Harbour cranes"',
        statement='"Over 40 harbour cranes were ordered."',
        count='{ value = 40, unit = "crane", bound = "over" }',
        passage='{ caption = 2, start = "Over 40" }',
    )
)
RIGHT = "Saltmere is building 11 new berths"
WRONG = "Saltmere is building 12 new berths"
VAGUE = "Saltmere ordered 40 harbour cranes"
STRANGE = "Saltmere won the regatta"
URL = "https://gazette.example/harbour#:~:text="
WHERE = "Saltmere Gazette, 2031-03-09, ¶1"


def draft(text: str, name: str = "draft.md") -> str:
    """Write a draft; its name."""
    Path(name).write_bytes(text.encode())
    return name
