"""The general words of news English: their tables agree, and what differs is never supported."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from jiningcli.check import checker
from jiningcli.check.report import worst
from jiningcli.check.words import tables
from jiningcli.check.words.classes import general_words, own_stem
from jiningcli.check.words.general import bearing_on, classes_in, contrary, general, wider
from jiningcli.check.words.tables import TableError, clashes, read, rows
from jiningcli.check.words.verbs import FORMS
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft
from jiningcli.text.words import stem, stem_each

if TYPE_CHECKING:
    from pathlib import Path

WORDS = general_words()
FILES = sorted(path.name for path in (tables.FOLDER / "general").glob("*.txt"))
PAIRS = [
    (one, two)
    for file in ("contraries.txt", "converses.txt")
    for one, others in rows(f"general/{file}").items()
    for two in others
]


def keys(word: str) -> frozenset[str]:
    return general().keys(own_stem(word) or " ".join(stem_each(word.split(" "))))


@pytest.mark.parametrize("file", FILES)
def test_a_word_stands_once_in_a_row(file: str) -> None:
    assert list(clashes(read(tables.FOLDER / "general" / file), lambda word: word)) == []


def test_every_contrary_is_a_class_and_each_pair_stands_once() -> None:
    classes = {key.removeprefix("&") for found in WORDS.values() for key in found}
    assert {name for pair in PAIRS for name in pair} <= classes
    assert len(PAIRS) == len({frozenset(pair) for pair in PAIRS})


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_no_word_stands_for_its_contrary(one: str, two: str) -> None:
    """No word is in both classes, and none of a third class has a word of each."""
    first, second = ({w for w, found in WORDS.items() if f"&{c}" in found} for c in (one, two))
    assert not first & second
    for a in first:
        for b in second:
            assert not {k for k in WORDS[a] & WORDS[b] if k[0] == "&"}, (a, b)


APART = """
kill injure missing; die injure survive; case death; revenue profit loss; profit deficit surplus;
sign plan; win draw lose; hire sack retire; import export; approve reject abstain; convict acquit
arrest charge; propose approve; minister president ambassador; cancel delay resume; close open
suspend; double triple halve; largest smallest; yearly monthly weekly daily; warn praise deny; pupil
teacher; wage pension; tax subsidy; drought flood; storm earthquake; vaccine treat; doctor nurse;
approve propose recommend debate consider; sign propose ratify; arrest charge convict sentence
suspect; injured killed missing; dead wounded; offer accept reject; gross net; order deliver; resign
dismissed; resign retire; dose vaccine; borrow lend; buy sell; buyer seller; employer employee;
landlord tenant; creditor debtor; plaintiff defendant; prosecutor judge; prosecutor lawyer; jury
judge; minister mayor; doctor patient; parent child; mother father; husband wife; brother sister;
son daughter; boy girl; man woman; goal point; penalty goal; home away; first second third;
gold-medal silver-medal bronze-medal; quarter half; annual quarterly; import tariff; tax fee; fine
tax; fine damages; deficit debt; loan grant; subsidy loan; share bond; dividend profit; sales
profit; wage bonus; strike lockout; postpone cancel; suspend cancel; plan build; begin complete;
launch announce; appoint nominate; elect appoint; elect nominate; candidate winner; vote elect;
government parliament; parliament council; council court; police army; soldier policeman; fire
explosion; hurricane flood; rain snow; hail rain; virus bacteria; cancer flu; infection death;
vaccinate infect; vaccinate test; hospital school; school university; pupil student; professor
student; research discover; study trial; theft fraud; murder manslaughter; robbery theft; murder
robbery; allegation conviction; accuse convict; accuse charge; deny admit; confirm deny; praise
criticise; support oppose; agree disagree; warn promise; expect hope; promise deliver; try succeed;
invest spend; save spend; save earn; earn spend; rent buy; lease buy; lease sell; export produce;
produce consume; harvest sow; plant harvest; wheat rice; wheat maize; cattle sheep; sheep pig; beef
pork; milk cheese; coal oil; coal gas; oil gas; solar wind; nuclear solar; electricity gas;
electricity water; car lorry; bus train; train tram; plane ship; ship ferry; airport port; road
railway; bridge tunnel; cyclist motorist; cyclist pedestrian; pilot passenger; driver passenger;
film book; novel film; painting sculpture; museum gallery; actor director; author actor; singer
actor; concert film; match tournament; football rugby; coach player; player fan; attack defend; war
peace; ceasefire peace-treaty; refugee migrant; refugee tourist; resident tourist; north south; east
west; city country; city village; town country; region city; north-east north-west; rise fall;
increase decrease; peak trough; highest lowest; most least; more fewer; majority minority; average
total; median average; percent percentage-point; maximum minimum; target result; forecast result;
forecast target; estimate target; budget deficit; spending income; income wealth; income profit;
cost price; cost revenue; price volume; value volume; output sales; capacity output; workforce
population; households people; homes people; families people; deaths births; marriages births;
emigration immigration; emigrate immigrate; arrival departure; enter leave; open build; found close;
merge split; buy merge; bid buy; offer buy; stake bid; shareholder customer; chairman
chief-executive; chief-executive chief-financial-officer; chairman founder; founder owner; owner
tenant; owner manager; deputy leader; leader member; spokesman minister; king president; bishop
pope; general soldier; detain convict; release arrest; release convict; appeal verdict; appeal
sentence; overturn uphold; fine jail; jail death-penalty; evict rent; demolish renovate; renovate
build; repair replace; repair build; recall repair; recall sell; test approve; approve publish;
publish withdraw; withdraw submit; submit approve; apply receive; apply approve; request receive;
ask receive; demand receive; give receive; give take; send receive; lend repay; borrow repay; pay
owe; owe lend; donate receive; donate lend; train hire; temporary permanent; part-time full-time;
public private; domestic foreign; local national; national international; legal illegal; compulsory
voluntary; guilty innocent; safe dangerous; cheap expensive; rich poor; early late; old new; hot
cold; wet dry; strong weak; hard easy; likely certain; possible certain; alleged proven; rumour
fact; preliminary final; interim final; draft final; current former; former future; deputy former;
morning evening; weekday weekend; century decade; decade year; month week; hour minute; kilometre
mile; metre foot; tonne kilogram; litre gallon; euro dollar; half third
""".replace("\n", " ").split(";")
"""Near misses: what differs in stage, side or degree, or is another thing of one field."""


@pytest.mark.parametrize("words", APART)
def test_what_differs_stands_in_no_class_together(words: str) -> None:
    for one, two in combinations((word.replace("-", " ") for word in words.split()), 2):
        assert not keys(one) & keys(two), (one, two)


def test_every_form_of_a_verb_is_of_its_class_and_its_base() -> None:
    for base, forms in FORMS.items():
        for form in forms:
            assert stem(base) in keys(form)
    assert keys("rise") <= keys("rose")
    assert keys("took on") == keys("taken on") == keys("take on")


def test_nouns_and_spellings_are_of_their_word_s_class() -> None:
    assert keys("decide") <= keys("decision")
    assert keys("neighbour") & keys("neighbor")
    assert keys("fireman") <= keys("firemen")


@pytest.mark.parametrize(
    ("text", "bears"),
    [
        ("She resigned", True),
        ("She was appointed", True),
        ("She stepped down", True),
        ("She handed in her resignation", True),
        ("She stepped in", False),
    ],
)
def test_a_phrase_is_one_word_where_the_article_bears_on_it(text: str, bears: bool) -> None:
    assert bool(keys("step down") & bearing_on(classes_in(text.split()))) is bears


def test_a_word_that_a_stemmer_takes_for_another_is_a_word_of_its_own() -> None:
    assert stem("authorities") == stem("authorise")
    assert not keys("authorities") & keys("authorise")
    assert "&import" not in keys("important")
    assert "&import" in keys("imported")


def test_a_phrase_may_leave_the_determiner_open() -> None:
    for text in ("took a decision", "take its decision", "decision taken, taken the decision"):
        assert keys("decide") & classes_in(text.split())
    assert "take * decis" in [p for p, _ in general().phrases_at(["take", "the", "decis"], 0)]
    assert list(general().phrases_at(["take", "no", "decis"], 0)) == []


def test_a_wider_word_stands_for_the_one_narrower_that_a_sentence_has() -> None:
    assert wider(keys("nurse"))[">health-worker/nurse"] >= {"&health-worker"}
    assert not {key for key in wider(keys("nurse") | keys("doctor")) if key.startswith(">health-worker")}


def test_every_wider_word_is_a_word_or_a_class_and_in_no_class_with_a_narrower_one() -> None:
    known = {key for found in WORDS.values() for key in found}
    for row, words in rows("general/wider.txt").items():
        assert "-" not in row or f"&{row}" in known, row
        for word in words:
            both = keys(row.replace("-", " ")) & keys(word.replace("-", " "))
            assert not {key for key in both if key[0] == "&"}, (row, word)


def test_a_class_told_twice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "general").mkdir()
    for name, row in (
        ("a", "fast: quick"),
        ("b", "fast: swift"),
        ("nouns", ""),
        ("apart", ""),
        ("wider", ""),
    ):
        (tmp_path / "general" / f"{name}.txt").write_text(row, encoding="utf-8")
    monkeypatch.setattr(tables, "FOLDER", tmp_path)
    with pytest.raises(TableError, match=r"b\.txt: “fast” has a row in a\.txt already"):
        general_words()


def test_a_deal_has_two_sides() -> None:
    assert contrary(keys("bought"), keys("sold"), converse=True)
    assert not contrary(keys("bought"), keys("sold"))
    assert contrary(keys("won"), keys("lost"))
    assert not contrary(keys("won"), keys("victory"))


ARTICLE = """Rovers lose cup match at Marlow

MARLOW, 4 March 2025. Rovers lost the cup match at Marlow by two goals to one on Saturday.

The council approved the plan for the new harbour on Monday. The company made a profit of 4 million euros
in 2024. The bank hired 40 people in February. Fever killed 12 people in Ostby in 2024.

Skarn exported 300 tonnes of herring in 2024. A jury acquitted the mayor on Friday. The museum in Ostby
closed in January. Unemployment in Skarn rose to 5 percent. The union voted against the offer on Tuesday.

The airline had a turnover of 9 million euros in 2024. The mayor of Marlow resigned in May. The ship was
sold to Skarn in June. Drivers paid 2 euros an hour to park at Ostby.

A nurse found the child in the chapel on Friday. No nurse was hurt in Marlow. Sales of lorries at Ostby
fell by 4 percent in July. A health worker closed the chapel on Saturday. The dean put the leak down to
a burst pipe. A Belgian ship called at Marlow on Sunday.

The flood in Varn was avoidable, a panel found in April. The insurer will bear the search for two hikers.
The pond in Varn is not safe to drink. A blaze at Varn killed
6 guards in August.
"""
CHECKER = checker(source_of(ARTICLE, "invented.txt"))

JUDGED = [
    ("Rovers won the cup match at Marlow by two goals to one.", "contradicted"),
    ("The council rejected the plan for the new harbour on Monday.", "contradicted"),
    ("The council vetoed the plan for the new harbour on Monday.", "contradicted"),
    ("The company made a loss of 4 million euros in 2024.", "contradicted"),
    ("The bank sacked 40 people in February.", "contradicted"),
    ("Skarn imported 300 tonnes of herring in 2024.", "contradicted"),
    ("A jury convicted the mayor on Friday.", "contradicted"),
    ("The museum in Ostby opened in January.", "contradicted"),
    ("The bank took on 40 people in February.", "supported"),
    ("The council gave the go-ahead to the plan for the new harbor on Monday.", "supported"),
    ("A jury cleared the mayor on Friday.", "supported"),
    ("The museum in Ostby shut down in January.", "supported"),
    ("The carrier had revenue of 9 million euros in 2024.", "supported"),
    ("The mayor of Marlow stepped down in May.", "supported"),
    ("Joblessness in Skarn went up to 5 percent.", "supported"),
    ("Motorists paid 2 euros an hour to park at Ostby.", "supported"),
    ("The carrier had a profit of 9 million euros in 2024.", "unverified"),
    ("Fever injured 12 people in Ostby in 2024.", "unverified"),
    ("Fever infected 12 people in Ostby in 2024.", "unverified"),
    ("The mayor of Marlow retired in May.", "unverified"),
    ("The union voted for the offer on Tuesday.", "contradicted"),
    ("The ship was bought by Skarn in June.", "unverified"),
    ("Rovers drew the cup match at Marlow by two goals to one.", "unverified"),
    ("Inflation in Skarn rose to 5 percent.", "unverified"),
    ("The bank promoted 40 people in February.", "unverified"),
    ("A health worker found the child in the chapel on Friday.", "supported"),
    ("A ship from Belgium called at Marlow on Sunday.", "supported"),
    ("The dean blamed the leak on a burst pipe.", "supported"),
    ("A nurse closed the chapel on Saturday.", "unverified"),
    ("No health worker was hurt in Marlow.", "unverified"),
    ("Sales of vehicles at Ostby fell by 4 percent in July.", "unverified"),
    ("The council debated the plan for the new harbour on Monday.", "unverified"),
    ("A panel found in April that the flood in Varn was preventable.", "supported"),
    ("The insurer will pay for the search for two hikers.", "supported"),
    ("The pond in Varn is unsafe to drink.", "supported"),
    ("A blaze at Varn claimed the lives of 6 guards in August.", "supported"),
    ("A blaze at Varn injured 6 guards in August.", "unverified"),
]


@pytest.mark.parametrize(("claim", "expected"), JUDGED)
def test_words_that_stand_for_one_another_and_words_that_do_not(claim: str, expected: str) -> None:
    assert worst([c.verdict for c in CHECKER.check(Draft(claim, claim=True))]).value == expected
