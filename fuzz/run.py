"""Fuzz one target: ``pip install atheris``, then ``python fuzz/run.py draft -max_total_time=300``.

What fails is written to the working directory; put it, made small, into the corpus, which the tests
replay. New inputs that reach new code go to a directory named before the options.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["jiningcli", "tomli", "html"]):
    from targets import CORPUS, TARGETS


def main() -> None:
    """Run atheris on the target that the first argument names."""
    name, *options = sys.argv[1:]
    target = TARGETS[name]

    def one(data: bytes) -> None:
        target(data.decode("utf-8", "replace"))

    seeds = [] if any(not option.startswith("-") for option in options) else [str(CORPUS / name)]
    atheris.Setup([sys.argv[0], *options, *seeds], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
