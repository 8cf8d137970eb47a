"""The entry point: ``jining``, ``jiningcli`` and ``python -m jiningcli``."""

from __future__ import annotations

import gc
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
    # The interpreter collects once more as it ends; what is frozen it does not look at.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    run()
