#!/usr/bin/env bash
# How long the program takes to start, beside what it is built on and beside others: bash bench/startup.sh
#
# Needs hyperfine (Debian: apt-get install hyperfine). Everything is installed into environments of its
# own in a temporary folder, from PyPI. RUNS is how often each command is run.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
peers=(norwegianblue sqlite-utils csvkit)

python3 -m venv "$scratch/own"
python3 -m venv "$scratch/peers"
"$scratch/own/bin/pip" install -qq .
"$scratch/peers/bin/pip" install -qq "${PEERS-${peers[@]}}"

cat > "$scratch/bare.py" <<'PYTHON'
import typer

app = typer.Typer()


@app.command()
def main() -> None:
    print("{}")


app()
PYTHON
cat > "$scratch/table.py" <<'PYTHON'
import typer
from rich.console import Console
from rich.table import Table

app = typer.Typer()


@app.command()
def main() -> None:
    table = Table("Name", "Figure")
    table.add_row("Projects", "44")
    Console().print(table)


app()
PYTHON
printf 'a,b\n1,2\n' > "$scratch/one.csv"

own=$scratch/own/bin
# A table is made only for a terminal; script gives the program one, and costs some itself, so that the
# program beside it gets one too.
on_terminal() { printf "script -qec '%s' /dev/null" "$*"; }

commands=(
  "python" "$own/python -c pass"
  "python -I" "$own/python -I -c pass"
  "typer, prints {}" "$own/python $scratch/bare.py"
  "jining projects --json" "$own/jining projects --json"
  "jining projects, in a pipe" "$own/jining projects"
  "jining check CLAIM" "$own/jining check \"Jining covers 39 of the 41 major industries\""
  "typer, one rich table, on a terminal" "$(on_terminal "$own/python" "$scratch/table.py")"
  "jining projects, on a terminal" "$(on_terminal "$own/jining" projects)"
)
for peer in "eol --version" "sqlite-utils --version" "csvlook $scratch/one.csv"; do
  if [ -x "$scratch/peers/bin/${peer%% *}" ]; then
    commands+=("$(basename "${peer%% *}") ${peer##* }" "$scratch/peers/bin/$peer")
  fi
done

arguments=()
for ((i = 0; i < ${#commands[@]}; i += 2)); do
  arguments+=(--command-name "${commands[i]/$scratch\//}" "${commands[i + 1]}")
done
# A check that finds a contradiction exits with 1.
COLUMNS=100 hyperfine --shell=none --ignore-failure --warmup 3 --runs "${RUNS:-40}" --style none \
  --export-json "$scratch/times.json" "${arguments[@]}" > "$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }

"$own/python" - "$scratch/times.json" <<'PYTHON'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    times = {run["command"]: run for run in json.load(file)["results"]}
bare, table = times["typer, prints {}"], times["typer, one rich table, on a terminal"]
print(f"{'':37}  median     min  of its base")
for name, run in times.items():
    base = table if name.endswith("on a terminal") else bare
    ratio = run["median"] / base["median"]
    print(f"{name:37} {run['median'] * 1000:5.0f} ms {run['min'] * 1000:4.0f} ms {ratio:9.2f} x")
print("\nThe base is the Typer program that prints {}; on a terminal, the one with one rich table.")
PYTHON
