"""The rules, each named for the fault that it finds; a plain tuple."""

from __future__ import annotations

from msgspec import Struct

from jiningcli.check.report import Verdict


class Rule(Struct, frozen=True):
    """A rule as people learn it: what it finds, why that matters, and an example of each kind.

    ``finds`` is a claim about the article that comes with the program which breaks the rule,
    ``passes`` one that looks alike and does not. Those of quotations are about docs/ferry.
    """

    name: str
    verdict: Verdict
    what: str
    why: str
    finds: str
    passes: str
    beside: str = "facts"
    """What the examples are laid beside: the facts that come along, or a ``release``."""

    @property
    def title(self) -> str:
        """What it finds, in one sentence."""
        return self.what.split(". ")[0].rstrip(".") + "."


_C, _I, _U = Verdict.CONTRADICTED, Verdict.IMPRECISE, Verdict.UNVERIFIED

RULES = (
    Rule(
        "wrong-number",
        _C,
        "A figure that cannot be true beside the source's figure for the same thing. Both are compared "
        "as intervals: over 1,000 is everything above 1,000.",
        "It is the fault that a correction is printed for.",
        "Jining signed 34 contracts above 1 billion yuan.",
        "Jining signed more than 40 contracts above 1 billion yuan.",
    ),
    Rule(
        "wrong-unit",
        _C,
        "The source's figure in another unit: days for hours, percentage points for percent.",
        "The digits look right, so nobody checks them again.",
        "Core digital industry revenue in Jining rose 17.5 percentage points.",
        "Core digital industry revenue in Jining rose 17.5 percent.",
    ),
    Rule(
        "wrong-scale",
        _C,
        "The source's digits, a thousand or ten times too large or too small.",
        "Million for billion, and 亿 for 10 million, are the commonest slips between two languages.",
        "Jining signed 44 contracts, each above 100亿元.",
        "Jining signed 44 contracts, each above 10亿元.",
    ),
    Rule(
        "wrong-currency",
        _C,
        "The source's amount in another currency.",
        "It is several times as much, or as little.",
        "Jining signed 44 contracts, each above $1 billion.",
        "Jining signed 44 contracts, each above 1 billion yuan.",
    ),
    Rule(
        "wrong-conversion",
        _C,
        "An amount in two currencies that do not match at the source's rate.",
        "Readers take the second amount for the source's own.",
        "Jining signed 44 contracts above 1 billion yuan ($13.75 million).",
        "Jining signed 44 contracts above 1 billion yuan ($137.53 million).",
    ),
    Rule(
        "wrong-direction",
        _C,
        "A fall where the source has a rise, or the reverse.",
        "The figure is right and the sentence is the opposite of the truth.",
        "Core digital industry revenue in Jining fell 17.5 percent.",
        "Core digital industry revenue in Jining rose 17.5 percent.",
    ),
    Rule(
        "wrong-period",
        _C,
        "A period other than the source's. Another year is unverified, since the source says nothing "
        "about it, and so are other months without the source's own figure; a wider period that "
        "contains the source's is imprecise.",
        "Four months taken for three make every comparison wrong.",
        "Jining launched 144 new projects in the first quarter.",
        "Jining launched 144 new projects in the first four months.",
    ),
    Rule(
        "wrong-place",
        _C,
        "The source's place in the wrong region. Another place is unverified, since the source says "
        "nothing about it.",
        "Two places may share a name, and the story is about one of them.",
        "CATL has a confirmed photovoltaic project in Jining, Henan.",
        "CATL has a confirmed photovoltaic project in Jining, Shandong.",
    ),
    Rule(
        "wrong-attribution",
        _C,
        "A project given to a company other than the one in the source.",
        "It is the company that asks for the correction.",
        "Komatsu's photovoltaic base has been confirmed for Jining.",
        "CATL's photovoltaic base has been confirmed for Jining.",
    ),
    Rule(
        "wrong-role",
        _C,
        "An industry in a list that rules out the source's own: emerging for traditional. Between lists "
        "that do not rule each other out it is unverified.",
        "It is the easiest slip when a paragraph of lists is summed up.",
        "Rubber is an emerging industry in Jining.",
        "Rubber is a traditional industry in Jining.",
    ),
    Rule(
        "negated",
        _C,
        "A sentence that denies what the source says, or says the reverse. Two negations cancel out.",
        "One 'not' too many or too few reverses a report.",
        "Jining has not been recognised as a gigabit city.",
        "Jining is not without recognition as a gigabit city.",
    ),
    Rule(
        "altered-quotation",
        _C,
        "Words in quotation marks that differ from the article's. An ellipsis and words in square "
        "brackets are the writer's own, unless they swallow a 'not'.",
        "What stands between quotation marks is what somebody said, to the word.",
        "“We have not raised our fares for three years,” Halvard told reporters.",
        "“We have not raised our fares … and we will not raise them this winter,” Halvard said.",
        "release",
    ),
    Rule(
        "misattributed",
        _C,
        "A quotation given to somebody other than the speaker in the article.",
        "Two people will call: the one who did not say it, and the one who did.",
        "“We have not raised our fares for two years,” Pavel Ruud told reporters.",
        "“We have not raised our fares for two years,” Ines Halvard told reporters.",
        "release",
    ),
    Rule(
        "dropped-bound",
        _I,
        "A figure that the source limits (over, nearly, about), given as exact.",
        "Over 1,000 may be 1,001 or 1,999.",
        "In 2024, Jining initiated 1,000 key technological transformation projects.",
        "In 2024, Jining initiated over 1,000 key technological transformation projects.",
    ),
    Rule(
        "added-bound",
        _I,
        "A limit that the source does not give: more than, at most, only, in total; or a figure that "
        "its limit allows and does not establish.",
        "It says more than the source knows.",
        "Jining launched more than 144 new projects from January to April.",
        "Jining launched more than 140 new projects from January to April.",
    ),
    Rule(
        "dropped-qualifier",
        _I,
        "A word left out that narrows what a figure is of: core, average, domestic.",
        "The figure of a part passes for that of the whole.",
        "Digital industry revenue in Jining rose 17.5 percent.",
        "Core digital industry revenue in Jining rose 17.5 percent.",
    ),
    Rule(
        "added-period",
        _I,
        "A period for a fact to which the source gives none.",
        "The writer has supplied it, perhaps from the sentence before.",
        "Core digital industry revenue in Jining rose 17.5 percent from January to April.",
        "Core digital industry revenue in Jining rose 17.5 percent.",
    ),
    Rule(
        "silent-rounding",
        _I,
        "A figure rounded without a word such as about or nearly.",
        "The next writer takes it for exact and rounds again.",
        "Core digital industry revenue in Jining rose 18 percent.",
        "Core digital industry revenue in Jining rose nearly 18 percent.",
    ),
    Rule(
        "not-yet",
        _I,
        "What the source calls confirmed, planned or under way, reported as done.",
        "A plan may still fall through.",
        "CATL's photovoltaic base in Jining is up and running.",
        "CATL's photovoltaic base has been confirmed for Jining.",
    ),
    Rule(
        "not-in-source",
        _U,
        "Something that the source does not mention: another place, measure, cause or judgement, or "
        "words that no fact accounts for. The sentence may be true; this source does not bear it out.",
        "A figure in good company looks checked, and is not.",
        "Jining launched 144 new projects and created 44,000 jobs.",
        "Jining launched 144 new projects.",
    ),
)
"""Every rule, in the order of the documents."""

VERDICTS = {rule.name: rule.verdict for rule in RULES}
"""The verdict that breaking each rule carries, where nothing softens it."""
