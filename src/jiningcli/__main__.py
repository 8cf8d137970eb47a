"""The entry point: ``jining``, ``jiningcli`` and ``python -m jiningcli``."""

from __future__ import annotations

import atexit
import gc
import os
import sys


def run() -> None:
    """Run the program and end the process; an interrupt while it starts is told no other way."""
    # Much is made while the program starts, and nothing dies: collecting costs a twentieth of it.
    gc.disable()
    try:
        from jiningcli.cli import main

        code = main()
    except KeyboardInterrupt:
        code = 130
    _end(code)


def _end(code: int) -> None:
    """End the process: at once where nobody waits for its end, as to take all down costs some more."""
    if not atexit._ncallbacks():  # noqa: SLF001 - such as a measure of coverage has
        try:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
        except (AttributeError, OSError, ValueError):  # closed: the interpreter says what it says of it
            pass
    # The interpreter collects once more as it ends; what is frozen it does not look at.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    run()
