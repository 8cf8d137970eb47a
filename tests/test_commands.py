"""Every command as its user meets it: exit code, stdout and stderr together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import ROOT, Run, Said
from facts import BERTHS, MINIMAL, RATE, SOURCE, fact
from jiningcli import load
from jiningcli.commands import FOUND_IN, find
from jiningcli.render import render
from jiningcli.render.sheet import Cell, Column, Sheet
from jiningcli.terminal import Terminal

PRICED = fact(value='{ amount = 2_000_000, currency = "CNY", bound = "over" }')
URL = "https://gazette.example/harbour#:~:text="


@pytest.fixture
def harbour(tmp_path: Path) -> str:
    """A fact file with two facts and a rate."""
    path = tmp_path / "harbour.toml"
    text = BERTHS + PRICED + fact("companies", id='"acme"', name='"Acme"')
    path.write_text(SOURCE + RATE + text, encoding="utf-8")
    return str(path)


@pytest.fixture
def minimal(tmp_path: Path) -> str:
    """A fact file with one fact and no rate."""
    path = tmp_path / "minimal.toml"
    path.write_text(MINIMAL, encoding="utf-8")
    return str(path)


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


# convert


def test_amounts_are_converted_with_what_is_sure(run: Run) -> None:
    assert run("convert", "3.2bn yuan", "over $50m", "10亿元") == Said(
        0,
        "AMOUNT            CONVERTED             BETWEEN                 IN A SENTENCE\n"
        "¥3.2 billion      $440.10 million       $440.08-440.11 million  about $440 million\n"
        "over $50 million  over ¥363.56 million  ¥363.54-363.57 million  over ¥363 million\n"
        "¥1 billion        $137.53 million       $137.52-137.54 million\n",
        "",
    )


def test_a_conversion_for_scripts(run: Run) -> None:
    assert json.loads(run("convert", "10亿元", "--json").out) == [
        {
            "text": "10亿元",
            "amount": 1000000000,
            "currency": "CNY",
            "bound": "exact",
            "converted": {"amount": 137530000, "currency": "USD", "bound": "exact"},
            "low": 137520000,
            "high": 137540000,
            "printable": None,
            "given": {"amount": 1000000000, "currency": "CNY", "bound": "exact", "high": None},
            "rate": {
                "base": {"amount": 1000000000, "currency": "CNY", "bound": "exact"},
                "quote": {"amount": 137530000, "currency": "USD", "bound": "exact"},
                "of": "source",
            },
        }
    ]


def test_a_range_keeps_both_ends(run: Run) -> None:
    record = json.loads(run("convert", "2-3 billion yuan", "--json").out)[0]
    assert (record["given"]["amount"], record["given"]["high"]) == (2000000000, 3000000000)
    assert (record["converted"]["amount"], record["converted"]["high"]) == (275060000, 412590000)
    assert (record["low"], record["high"]) == (275050000, 412600000)


def test_the_users_rate_is_named_as_the_users(run: Run) -> None:
    record = json.loads(run("convert", "1bn yuan", "--rate", "7.18", "--to", "usd", "--json").out)[0]
    assert record["rate"]["of"] == "user"


OWN_RATES: dict[tuple[str, ...], str] = {
    (
        "20,000 crore rupees",
        "--rate",
        "83.2",
        "--to",
        "USD",
    ): "₹200 billion  $2.4038 billion about $2.4 billion",
    ("$50m", "--rate", "83.2", "--to", "inr"): "$50 million  ₹4.16 billion",
    ("€5m", "--rate", "1.08", "--to", "USD"): "€5 million  $5.4 million",
    ("$5.4m", "--rate", "1.08", "--to", "EUR"): "$5.4 million  €5 million",
    ("€5m", "--rate", "1 EUR = 1.08 USD"): "€5 million  $5.4 million",
    ("$5.4m", "--rate", "1.08 USD = €1"): "$5.4 million  €5 million",
    ("CHF 3m", "--rate", "CHF 0.95 = 1 euro"): "CHF 3 million  €3.1579 million about €3.16 million",
    ("7.18bn yuan", "--rate", "7.18"): "¥7.18 billion  $1 billion",
    ("A$2m", "--rate", "1 AUD = 4.7 CNY"): "A$2 million  ¥9.4 million",
}


@pytest.mark.parametrize(("arguments", "row"), OWN_RATES.items())
def test_ones_own_rate_is_between_any_two_currencies(
    run: Run, arguments: tuple[str, ...], row: str
) -> None:
    said = run("convert", *arguments)
    assert (" ".join(said.out.splitlines()[1].split()), said.err) == (" ".join(row.split()), "")


NO_RATE = {
    (
        "₹5m",
    ): "₹5 million: not converted: the source's ratio (China Daily, 2024-07-03) is between CNY and USD; "
    "give your own with --rate and --to",
    ("1bn yuan", "--to", "EUR"): "¥1 billion: not converted to EUR: the source's ratio "
    "(China Daily, 2024-07-03) is between CNY and USD; give your own with --rate and --to",
    ("₹5m", "--rate", "83.2"): "₹5 million: say with --to which currency to convert it to",
    ("₹5m", "--rate", "11.6", "--to", "CNY"): "--rate 11.6: say of which currency one is that, such as "
    "--rate '1 CNY = 11.6 INR'",
    ("$5", "€5", "--rate", "7.2"): "€5: not converted: your rate is between CNY and USD",
    (
        "$5",
        "--rate",
        "1 EUR = about 1.08 USD",
    ): "about $1.08: no side of a rate such as '1 EUR = 1.08 USD'",
    ("$5", "--rate", "1 USD = 1 USD"): "1 USD = 1 USD: has USD on both sides",
    ("$5", "--rate", "1 EUR = x"): "x: no number, at column 2: give one such as '3.2bn yuan' or '$50m'",
}


@pytest.mark.parametrize(("arguments", "message"), NO_RATE.items())
def test_what_no_rate_is_for_is_told_in_one_line(
    run: Run, arguments: tuple[str, ...], message: str
) -> None:
    said = run("convert", *arguments)
    assert (said.code, said.err) == (2, f"jining: {message}\n")


def test_amounts_are_read_from_standard_input(run: Run) -> None:
    said = run("convert", "-", "--format", "tsv", stdin=b"1bn yuan\n\n$1m\n")
    assert [line.split("\t")[0] for line in said.out.splitlines()] == ["text", "1bn yuan", "$1m"]


def test_what_is_no_amount_is_told_and_the_rest_converted(run: Run) -> None:
    said = run("convert", "1bn yuan", "bogus", "--format", "tsv")
    assert len(said.out.splitlines()) == 2
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert said.err.startswith("jining: bogus: ")


def test_a_file_without_a_rate_asks_for_ones_own(run: Run, minimal: str) -> None:
    err = "jining: Saltmere Gazette, 2031-03-09 states no rate; give your own with --rate\n"
    assert run("convert", "$1", "--facts", minimal) == Said(2, "", err)
    assert run("convert", "$1", "--facts", minimal, "--rate", "7").code == 0


# What is printed, and in which order


def lines(run: Run, *arguments: str) -> list[str]:
    return run(*arguments).out.splitlines()


def test_fields_are_chosen_by_their_names(run: Run) -> None:
    chosen = ["projects", "signed", "--fields", "id,figure,count_value,period"]
    assert lines(run, *chosen) == [
        "ID                FIGURE                             COUNT VALUE  PERIOD",
        "signed-contracts  44 projects, each over ¥1 billion  44           Jan–Apr 2024",
    ]
    assert json.loads(run(*chosen, "--json").out) == [
        {
            "id": "signed-contracts",
            "figure": "44 projects, each over ¥1 billion",
            "count_value": "44",
            "period": {"start": "2024-01", "end": "2024-04"},
        }
    ]
    assert lines(run, *chosen, "--format", "csv") == [
        "id,figure,count_value,period_start,period_end",
        'signed-contracts,"44 projects, each over ¥1 billion",44,2024-01,2024-04',
    ]
    assert lines(run, "projects", "signed", "--fields", "id", "--fields", "status", "--no-header") == [
        "signed-contracts  signed"
    ]
    assert lines(
        run, "check", "Jining launched 145 new projects", "--format", "csv", "--fields", "rule"
    ) == [
        "rule",
        "wrong-number",
    ]


SORTED = {
    "count": "signed-contracts new-projects technological-transformation catl komatsu shandong gwm",
    "-count": "technological-transformation new-projects signed-contracts catl komatsu shandong gwm",
    "name": "catl gwm technological komatsu new-projects shandong signed",
    "-count_value": "technological new-projects signed catl komatsu shandong gwm",
    "period": "technological signed new-projects catl komatsu shandong gwm",
}


@pytest.mark.parametrize(("field", "starts"), SORTED.items())
def test_facts_are_sorted_and_what_has_no_value_comes_last(run: Run, field: str, starts: str) -> None:
    ids = lines(run, "projects", "--sort", field, "--fields", "id", "--no-header", "--format", "tsv")
    assert [one.startswith(start) for one, start in zip(ids, starts.split(), strict=True)] == [True] * 7


@pytest.mark.parametrize("option", ["--fields", "--sort"])
def test_a_field_that_is_none_is_told(run: Run, option: str) -> None:
    assert run("projects", option, "nme") == Said(
        2, "", "jining: no field is called “nme”; did you mean name?\n"
    )
    assert run("config", option, "xyzzy").err == (
        "jining: no field is called “xyzzy”; there are setting, value, from\n"
    )
    assert run("projects", "zepelin", option, "nme").code == 1


def test_a_spreadsheet_of_facts_has_the_same_columns_whatever_is_found(run: Run) -> None:
    headers = {
        lines(run, "search", word, "--format", "csv")[0] for word in ("gigabit", "signed", "CATL")
    }
    assert len(headers) == 1
    assert lines(run, "facts", "--format", "csv")[0] in headers


@pytest.mark.parametrize("columns", [None, 100])
def test_a_table_may_have_no_header(columns: int | None) -> None:
    sheet = Sheet(
        [1], lambda item: {"n": item}, [Column[int]("N", lambda n: Cell(str(n)))], header=False
    )
    assert render(sheet, "table", Terminal(columns)).strip() == "1"


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


UNQUOTED = {
    "3.2bn yuan": ["3.2bn yuan"],
    "over 500 million yuan 10亿元": ["over 500 million yuan", "10亿元"],
    "$50 million 3 yuan": ["$50 million", "3 yuan"],
    "3 yuan 4 yuan": ["3 yuan", "4 yuan"],
}


@pytest.mark.parametrize(("words", "amounts"), UNQUOTED.items())
def test_amounts_need_no_quotation_marks(run: Run, words: str, amounts: list[str]) -> None:
    said = run("convert", *words.split(), "--json")
    assert [record["text"] for record in json.loads(said.out)] == amounts


EATEN = "; if you typed $ before it, the shell took that for a variable: quote it, as '$50m'\n"


@pytest.mark.parametrize(
    ("typed", "eaten"), [("0m", True), (".2bn", True), ("", True), ("3.2bn", False), ("yuan", False)]
)
def test_what_the_shell_ate_is_explained(run: Run, typed: str, eaten: bool) -> None:
    said = run("convert", typed)
    assert (said.code, said.err.count("\n"), said.err.endswith(EATEN)) == (2, 1, eaten)


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
