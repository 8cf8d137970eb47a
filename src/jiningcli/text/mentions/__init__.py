"""The quantities that a text states: amounts, percentages, shares, counts."""

from jiningcli.text.mentions.covered import Covered
from jiningcli.text.mentions.measured import mentions
from jiningcli.text.mentions.mention import Measure, Mention
from jiningcli.text.mentions.uncounted import unread

__all__ = ["Covered", "Measure", "Mention", "mentions", "unread"]
