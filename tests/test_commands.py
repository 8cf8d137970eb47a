"""Every command as its user meets it: exit code, stdout and stderr together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import ROOT, Run, Said
from facts import PRICED, SOURCE, fact
from jiningcli import load
from jiningcli.commands import FOUND_IN, find

URL = "https://gazette.example/harbour#:~:text="


def test_a_lookup_prints_a_line_a_fact(run: Run, harbour: str) -> None:
    assert run("projects", "--facts", harbour) == Said(
        0,
        "NAME        FIGURE           WHERE  ID\n"
        "New berths  11 berths        ¶1     berths\n"
        "One         over ¥2 million  ¶1     one\n",
        "",
    )


def test_words_filter(run: Run, harbour: str) -> None:
    assert run("projects", "berths", "--facts", harbour).out.splitlines()[1:] == [
        "New berths  11 berths  ¶1     berths"
    ]


@pytest.mark.parametrize(
    ("option", "out"), [("--json", "[]\n"), ("--format=csv", ""), ("--color=auto", "")]
)
def test_nothing_found_is_an_honest_no(run: Run, harbour: str, option: str, out: str) -> None:
    assert run("projects", "berth", "zepelin", "--facts", harbour, option) == Said(
        1, out, "jining: no projects with “berth” “zepelin”\n"
    )


def test_nothing_found_names_the_nearest_words(run: Run, harbour: str) -> None:
    err = "jining: no projects with “bertsh”; nearest words: berths\n"
    assert run("projects", "bertsh", "--facts", harbour) == Said(1, "", err)


def test_a_category_without_facts_says_so(run: Run, minimal: str) -> None:
    assert run("digital", "--facts", minimal) == Said(1, "", "jining: no digital in the fact file\n")


def test_a_record_has_all_its_keys(run: Run, minimal: str) -> None:
    said = run("projects", "--facts", minimal, "--json")
    assert (said.code, json.loads(said.out), said.err) == (
        0,
        [
            {
                "id": "berths",
                "category": "projects",
                "name": "New berths",
                "statement": "Eleven berths are being built.",
                "status": None,
                "company": None,
                "count": {"value": 11, "unit": "berth", "bound": "exact", "of": None},
                "value": None,
                "change": None,
                "direction": None,
                "period": None,
                "passage": {"paragraph": 1, "caption": None, "url": f"{URL}Eleven%20berths"},
                "source": "Saltmere Gazette, 2031-03-09",
                "notes": [],
                "excluding": [],
                "speaker": None,
            }
        ],
        "",
    )


@pytest.mark.parametrize("category", ["projects", "industries", "digital", "companies"])
@pytest.mark.parametrize("currency", [[], ["--currency", "USD"], ["--currency", "CNY"]])
def test_the_keys_are_the_same_in_every_record(run: Run, category: str, currency: list[str]) -> None:
    records = json.loads(run(category, "--json", *currency).out)
    assert len(records) == len(getattr(load(), category))
    assert len({tuple(record) for record in records}) == 1
    assert ("converted" in records[0]) == bool(currency)


def test_a_currency_converts_every_amount(run: Run, harbour: str) -> None:
    assert run("projects", "one", "--facts", harbour, "--currency", "USD").out.splitlines()[1] == (
        "One   over $280,000  ¶1     one"
    )
    record = json.loads(run("projects", "one", "--facts", harbour, "--currency", "USD", "--json").out)[0]
    assert record["value"] == {"amount": 280000, "currency": "USD", "bound": "over"}
    assert record["converted"] == {
        "from": {"amount": 2000000, "currency": "CNY", "bound": "over"},
        "low": 270000,
        "high": 290000,
    }


def test_one_billion_yuan_is_what_the_article_says(run: Run) -> None:
    assert '"amount": 137530000,' in run("projects", "signed", "--currency", "USD", "--json").out
    assert "over $137.53 million" in run("projects", "signed", "--currency", "USD").out


def test_without_a_rate_nothing_is_converted(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text(SOURCE + PRICED, encoding="utf-8")
    err = "jining: Saltmere Gazette, 2031-03-09: states no rate to convert over ¥2 million with\n"
    assert run("projects", "--facts", str(path), "--currency", "USD") == Said(2, "", err)


def test_several_fact_files_are_told_apart(run: Run, harbour: str, minimal: str) -> None:
    said = run("projects", "berths", "--facts", harbour, "--facts", minimal)
    assert (
        said.out.splitlines()[1:]
        == ["New berths  11 berths  ¶1     Saltmere Gazette, 2031-03-09  berths"] * 2
    )


def test_the_variable_names_fact_files_and_the_option_goes_before_it(
    run: Run, monkeypatch: pytest.MonkeyPatch, harbour: str, minimal: str
) -> None:
    monkeypatch.setenv("JINING_FACTS", f"{harbour}:{minimal}:")
    assert len(json.loads(run("projects", "--json").out)) == 3
    assert len(json.loads(run("projects", "--json", "--facts", minimal).out)) == 1


def test_options_may_stand_before_the_command(run: Run, minimal: str) -> None:
    assert run("--facts", minimal, "--json", "projects") == run("projects", "--json", "--facts", minimal)


def test_problems_of_a_fact_file_are_a_line_each(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "f.toml"
    path.write_text(SOURCE + fact(nmae="1", count='"4"'), encoding="utf-8")
    assert run("projects", "--facts", str(path)) == Said(
        2,
        "",
        f"jining: {path}:12: one: projects[0].nmae: unknown key; did you mean name?\n"
        f'jining: {path}:13: one: projects[0].count: expected a table, got the text "4"\n',
    )


# search and show


def test_search_looks_everywhere_and_shows_ids(run: Run, harbour: str) -> None:
    assert run("search", "berth", "--facts", harbour) == Said(
        0,
        "NAME        STATEMENT                       WHERE  ID\n"
        "New berths  Eleven berths are being built.  ¶1     berths\n",
        "",
    )


def test_a_search_that_finds_nothing_says_what_is_near(run: Run, harbour: str) -> None:
    err = "jining: nothing found for “bertsh”; nearest words: berths\n"
    assert run("search", "bertsh", "--facts", harbour, "--json") == Said(1, "[]\n", err)


def test_show_tells_a_fact_whole(run: Run, harbour: str) -> None:
    assert run("show", "berths", "--facts", harbour) == Said(
        0,
        "New berths\n"
        "  ID         berths\n"
        "  Category   projects\n"
        "  Statement  Eleven berths are being built.\n"
        "  Figure     11 berths\n"
        "  Where      ¶1, “Eleven berths”\n"
        f"  Link       {URL}Eleven%20berths\n"
        "  Source     “Saltmere harbour expands”, Saltmere Gazette, 2031-03-09\n",
        "",
    )


def test_show_quotes_from_the_readers_own_copy(run: Run, harbour: str, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Headline\n\nEleven   berths are being built here.\n", encoding="utf-8")
    said = run("show", "berths", "one", "--facts", harbour, "--article", str(article), "--json")
    assert [record["quote"] for record in json.loads(said.out)] == ["Eleven berths", None]
    card = run("show", "berths", "--facts", harbour, "--article", str(article)).out
    assert "  Quote      Eleven berths\n" in card


def test_an_unknown_id_gets_a_suggestion_and_the_known_are_shown(run: Run, harbour: str) -> None:
    said = run("show", "berth", "one", "zzz", "--facts", harbour, "--json")
    assert [record["id"] for record in json.loads(said.out)] == ["one"]
    assert (said.code, said.err) == (
        1,
        "jining: no fact has the id “berth”; did you mean berths?\n"
        "jining: no fact has the id “zzz”; jining search WORD finds ids\n",
    )


def test_the_article_is_opened_at_the_words(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def browser(url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("webbrowser.open", browser)
    (record,) = json.loads(run("show", "catl", "--json").out)
    url = record["passage"]["url"]
    assert run("show", "catl", "--web") == Said(0, "", "")
    assert opened == [url]
    assert run("show", "catl", "--print") == Said(0, f"{url}\n", "")
    monkeypatch.setattr("webbrowser.open", lambda _: False)
    assert run("show", "CATL", "--web") == Said(
        0, f"{url}\n", "jining: no browser opens it here; this is its address\n"
    )
    assert run("show", "ctl", "--web").code == 1


# cite and verify


def test_cite_gives_the_source(run: Run, minimal: str) -> None:
    said = run("cite", "--facts", minimal)
    assert said == Said(
        0,
        "Saltmere Gazette, “Saltmere harbour expands,” March 9, 2031, https://gazette.example/harbour\n",
        "",
    )


@pytest.mark.parametrize("style", ["text", "markdown", "bibtex", "csl-json"])
def test_cite_gives_each_fact(run: Run, harbour: str, style: str) -> None:
    said = run("cite", "berths", "one", "--facts", harbour, "--style", style)
    assert (said.code, said.err, said.out.count(URL)) == (0, "", 2)
    if style == "csl-json":
        assert len(json.loads(said.out)) == 2


def test_cite_as_records_and_with_an_unknown_id(run: Run, harbour: str) -> None:
    said = run("cite", "berths", "brths", "--facts", harbour, "--json")
    assert [(record["id"], record["style"]) for record in json.loads(said.out)] == [("berths", "text")]
    assert (said.code, said.err) == (1, "jining: no fact has the id “brths”; did you mean berths?\n")
    assert run("cite", "brths", "--facts", harbour).out == ""
    assert run("cite", "--facts", harbour, "--format", "markdown").out.startswith(
        "| Cited | Citation |\n"
    )


def test_verify_shows_what_differs_and_names_it(run: Run, minimal: str, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Saltmere harbour expands\n\nEleven berths are being built.\n", encoding="utf-8")
    said = run("verify", str(article), "--facts", minimal)
    assert said == Said(0, "2 checked: 2 found\n", "")
    assert run("verify", str(article), "--facts", minimal, "--format", "markdown").out == ""
    said = run("verify", str(article), "--facts", minimal, "--all")
    assert [line.split()[0] for line in said.out.splitlines()] == ["FACT", "source", "berths", "2"]
    other = b"Saltmere harbour expands\n\nTwelve.\n"
    said = run("verify", "-", "--facts", minimal, stdin=other)
    assert [line.split()[0] for line in said.out.splitlines()] == ["FACT", "berths", "2"]
    assert said.out.endswith("\n2 checked: 1 found, 1 missing (berths)\n")
    said = run("verify", "-", "--facts", minimal, "--json", stdin=other)
    assert said.code == 1
    assert [record["standing"] for record in json.loads(said.out)] == ["found", "missing"]


FILTERS = {
    ("companies", "confirmed"): "catl komatsu shandong-heavy-industry-group gwm-energy",
    ("companies", "photovoltaic"): "catl",
    ("projects", "2024"): "signed-contracts new-projects technological-transformation",
    ("projects", "April"): "signed-contracts new-projects",
    ("projects", "march", "signed"): "signed-contracts",
    ("projects", "May"): "",
    ("digital", "metric"): "core-digital-revenue digital-economy",
    ("digital", "17.5"): "core-digital-revenue",
    ("industries", "coverage"): (
        "major-industries industrial-sector manufacturing economic-development"
    ),
    ("industries", "national-base", "textiles"): "base-textiles-garments",
    ("search", "137.53"): "rate",
    ("search", "dollar"): "rate",
    ("search", "initiated"): "technological-transformation",
    ("show", "CATL"): "catl",
    ("show", "gigabit", "city"): "gigabit-city",
    ("show", "Cisen", "KOMATSU", "komatsu"): "cisen-pharmaceutical komatsu",
    ("show", "rate"): "rate",
}


@pytest.mark.parametrize(("arguments", "ids"), FILTERS.items(), ids=map(" ".join, FILTERS))
def test_what_is_shown_is_found(run: Run, arguments: tuple[str, ...], ids: str) -> None:
    said = run(*arguments, "--json")
    assert [record["id"] for record in json.loads(said.out)] == ids.split()
    assert said.code == (0 if ids else 1)


def test_the_rate_is_told_where_it_stands(run: Run, minimal: str) -> None:
    said = run("show", "rate")
    assert "¥1 billion comes to $137.53 million" in said.out
    assert "  Where      ¶1, " in said.out
    assert run("show", "rate", "--facts", minimal).code == 1


def test_a_company_is_shown_with_what_it_does_and_where_that_stands(run: Run) -> None:
    lines = {line.split("  ")[0]: line for line in run("companies").out.splitlines()}
    assert "is setting up a laboratory" in lines["Cisen Pharmaceutical"]
    for name in ("CATL", "Shandong Heavy Industry Group"):
        assert "  confirmed  ¶4  " in lines[name]
    manufacturing = run("industries", "coverage").out.splitlines()[3]
    assert "becoming an advantageous industry" in manufacturing


def test_verify_of_the_article_itself_is_clean(run: Run) -> None:
    article = ROOT.parent / "shared" / "article.txt"
    if not article.exists():
        pytest.skip("the article is not beside this checkout")
    assert run("verify", str(article)).code == 0


# validate and schema


def test_validate_tells_of_each_file(run: Run, minimal: str, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("sauce = 1\n", encoding="utf-8")
    missing = str(tmp_path / "none.toml")
    said = run("validate", minimal, str(bad), missing, "--format", "jsonl")
    problems = [
        f"{bad}:1: sauce: unknown key; did you mean source?",
        f"{bad}: source: is missing",
        f"{missing}: cannot be read: No such file or directory",
    ]
    assert [json.loads(line) for line in said.out.splitlines()] == [
        {"file": minimal, "sound": True, "facts": 1, "problems": []},
        {"file": str(bad), "sound": False, "facts": None, "problems": problems[:2]},
        {"file": missing, "sound": False, "facts": None, "problems": problems[2:]},
    ]
    assert (said.code, said.err) == (2, "".join(f"jining: {problem}\n" for problem in problems))


def test_validate_of_a_sound_file(run: Run, minimal: str) -> None:
    assert run("validate", minimal, "--format", "tsv") == Said(
        0, f"file\tsound\tfacts\tproblems\n{minimal}\ttrue\t1\t\n", ""
    )
    assert run("validate", minimal).out.split() == ["FILE", "SOUND", "FACTS", minimal, "yes", "1"]


def test_schema_is_json_and_nothing_else(run: Run) -> None:
    said = run("schema", "--json")
    assert said == run("schema")
    assert said.out == (ROOT / "data" / "facts.schema.json").read_text(encoding="utf-8")
    err = "jining: the schema is JSON; --format csv does not apply to it\n"
    assert run("schema", "--format", "csv") == Said(2, "", err)


@pytest.mark.parametrize("name", FOUND_IN)
def test_each_help_ends_with_examples_that_are_of_its_command(run: Run, name: str) -> None:
    said = run(name, "--help")
    assert (said.code, said.err) == (0, "")
    examples = said.out[said.out.index("Examples:") :].splitlines()[1:]
    assert examples
    assert all(line.strip().startswith(f"jining {name}") for line in examples if line)
    assert find(name).epilog.count("\n") == len(examples) + 1
