"""The quantities that a text states: amounts, percentages, shares, counts."""

from jiningcli.mentions.measured import mentions
from jiningcli.mentions.mention import Measure, Mention
from jiningcli.mentions.places import Places

__all__ = ["Measure", "Mention", "Places", "mentions"]
