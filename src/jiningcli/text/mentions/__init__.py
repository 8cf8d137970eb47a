"""The quantities that a text states: amounts, percentages, shares, counts."""

from jiningcli.text.mentions.measured import mentions
from jiningcli.text.mentions.mention import Measure, Mention
from jiningcli.text.mentions.places import Places

__all__ = ["Measure", "Mention", "Places", "mentions"]
