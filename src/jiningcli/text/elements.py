"""The elements of HTML: which begin a line, what they are to a reader, whose text is for nobody."""

from __future__ import annotations

from jiningcli.text.document import Kind

KINDS = {"li": Kind.ITEM, "dd": Kind.ITEM, "dt": Kind.ITEM} | {
    f"h{level}": Kind.HEADING for level in range(1, 7)
}
"""What the words in an element are, wherever it stands."""
CELLS = frozenset(("td", "th"))
BLOCKS = frozenset(
    """
    address article aside blockquote body caption center details dialog dir div dl fieldset figcaption
    figure footer form head header hgroup hr html legend main menu nav ol p pre search section summary
    table tbody tfoot thead tr ul
    """.split()
).union(KINDS, CELLS)
"""Elements that begin a line of their own."""
SILENT = frozenset("iframe noscript object script style svg template textarea".split())
"""Elements whose text is code, or is shown to nobody."""
STRUCK = frozenset(("del", "s", "strike"))
"""Elements whose words are struck out: they are said no more."""
