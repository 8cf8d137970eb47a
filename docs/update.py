"""Run every example in the documents and put its real output there: ``python docs/update.py``.

A block that is fenced as ``console`` is run as it stands, by bash, its output a pipe; one that is
fenced as ``text`` and begins with ``$`` on a terminal of 80 columns, without colour; what stands
between ``<!-- output of: COMMAND -->`` and ``<!-- end -->`` is its output alone. The tests compare,
so that no document tells what the program does not do. Between ``<!-- figures of: COMMAND -->`` and
``<!-- end -->`` stand figures of a bench, which are measured here and not in the tests.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(?P<kind>console|text)\n(?P<body>\$ .*?)^```$", re.MULTILINE | re.DOTALL)
OUTPUT = re.compile(r"(<!-- output of: (?P<command>.*?) -->\n).*?(?=<!-- end -->)", re.DOTALL)
FIGURES = re.compile(OUTPUT.pattern.replace("output", "figures"), re.DOTALL)
COLUMNS = 80


def updated(document: str) -> str:
    """The document with the output that its examples have now."""
    document = OUTPUT.sub(lambda at: f"{at[1]}\n{in_pipe(at['command'])}\n", document)
    return BLOCK.sub(_run_block, document)


def measured(document: str) -> str:
    """The document with the figures that the benches have now."""
    return FIGURES.sub(lambda at: f"{at[1]}\n{in_pipe(at['command'])}\n", document)


def _run_block(block: re.Match[str]) -> str:
    run = in_pipe if block["kind"] == "console" else on_terminal
    commands = [line for line in block["body"].splitlines() if line.startswith("$ ")]
    body = "".join(f"{command}\n{run(command.removeprefix('$ '))}" for command in commands)
    return f"```{block['kind']}\n{body}```"


def environment(**more: str) -> dict[str, str]:
    """The environment of an example: this program first on the path, and no other preferences."""
    kept = {
        name: os.environ[name]
        for name in ("HOME", "PATH", "COVERAGE_PROCESS_START")
        if name in os.environ
    }
    path = f"{Path(sys.executable).parent}{os.pathsep}{kept.get('PATH', '')}"
    return kept | {"PATH": path, "LANG": "C.UTF-8", "TERM": "xterm-256color", "PAGER": "cat"} | more


def in_pipe(command: str) -> str:
    """What a command prints into a pipe."""
    done = subprocess.run(
        ["bash", "-c", command.encode()],  # noqa: S607 - the examples are ours
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",  # as `environment` has it, whatever the locale here
        check=False,
    )
    return done.stdout


def on_terminal(command: str, columns: int = COLUMNS, **more: str) -> str:
    """What a command prints on a terminal so wide; without colour unless told otherwise."""
    process, terminal = pty.fork()
    if not process:  # the child
        os.chdir(ROOT)
        os.execvpe("bash", [b"bash", b"-c", command.encode()], environment(**{"NO_COLOR": "1"} | more))  # noqa: S606, S607
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    output = b""
    while chunk := _read(terminal):
        output += chunk
    os.waitpid(process, 0)
    os.close(terminal)
    return output.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux: the other end is closed
        return b""


if __name__ == "__main__":
    for path in DOCUMENTS:
        path.write_text(measured(updated(path.read_text(encoding="utf-8"))), encoding="utf-8")
