"""What is to be checked: claims and drafts, told apart as somebody gives them on the command line."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.errors import JiningError
from jiningcli.patterns import Pattern
from jiningcli.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jiningcli.commands.options import Options
    from jiningcli.text.draft import Draft

STDIN = "<stdin>"
DRAFTS = (".md", ".markdown", ".txt", ".docx")
"""What the files are called that a folder is searched for."""
_BARE = Pattern(r"[^\s\u3000-\u9fff]+")
"""A single word. Chinese is written without spaces: there it may well be a whole claim."""


class Text(NamedTuple):
    """What is to be checked; ``path`` is None for a claim that was given as an argument."""

    name: str
    path: str | None
    draft: Draft


def texts(
    options: Options, arguments: Sequence[str], files: Sequence[str]
) -> tuple[list[Text], list[str]]:
    """What is to be checked, all of it read; and a line for each file that cannot be read."""
    from jiningcli.text.draft import Draft

    if not arguments and not files:
        raise JiningError(
            "nothing to check; give a claim in quotes, a draft, a folder, or - for standard input"
        )
    claims, paths = _told_apart(arguments)
    found = [
        Text(f"<claim {number}>", None, Draft(printable(claim), claim=True))
        for number, claim in enumerate(claims, 1)
    ]
    names, errors = [], []
    for path in [*files, *paths]:
        drafts = list(_drafts(path))
        names += drafts
        if not drafts:
            errors.append(f"{path}: no draft in this folder ({', '.join(DRAFTS)})")
    for name in dict.fromkeys(names):
        shown = STDIN if name == "-" else name
        try:
            found.append(Text(shown, shown, Draft(options.draft(name))))
        except JiningError as error:
            errors.append(str(error))
    return found, errors


def _told_apart(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Claims and paths. Several bare words are one claim, whose quotation marks were forgotten."""
    paths = [argument for argument in arguments if _is_path(argument)]
    known = frozenset(paths)
    claims = [argument for argument in arguments if argument not in known]
    if len(claims) > 1 and all(_BARE.fullmatch(claim) for claim in claims):
        # A word of such a claim may happen to be a folder's name; one that is written like a path is.
        paths = [path for path in paths if path == "-" or Path(path).suffix or os.sep in path]
        claims = [" ".join(argument for argument in arguments if argument not in paths)]
    return claims, paths


def _is_path(argument: str) -> bool:
    """Whether an argument is a file or folder, or is called like a draft and missing."""
    if argument == "-":
        return True
    if len(argument.split()) == 1 and (Path(argument).suffix in DRAFTS or argument.endswith(os.sep)):
        return True
    try:
        return bool(argument) and Path(argument).exists()
    except (OSError, ValueError):
        return False


def _drafts(path: str) -> Iterator[str]:
    """The file, or the drafts in a folder and in the folders below it."""
    if path == "-" or not os.path.isdir(path):  # noqa: PTH112 - a Path refuses no text
        yield path
        return
    for folder, below, names in os.walk(path):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(DRAFTS) and not name.startswith("."):
                yield str(Path(folder, name))
