"""Lines that stand in copies of articles and are none of theirs: advertisements, sharing, comments."""

from __future__ import annotations

from jiningcli.patterns import Pattern

_COMMENTS = Pattern(
    r"(?i)(?:(?:\(?\d+\)?|all|reader|readers'|leave (?:a|your)|post (?:a|your)|join the|view|show)\s+)*"
    r"(?:comments?|repl(?:y|ies)|discussion|conversation)\b(?:\s*\(?\d+\)?|\s+on\b[^.]{0,40})?[^\w.]*$|.{0,4}评论.{0,6}$"
)
_SHARE = (
    r"this|on|us|article|story|page|print|share|email|e-mail|save|tweet|facebook|twitter|x|wechat|weibo"
    r"|linkedin|whatsapp|reddit|copy|link|qq|pinterest|telegram"
)
_ALONE = Pattern(
    r"(?i)\W*(?:advertisements?|advertorial|advertising|ads?|sponsored(?: content)?"
    r"|promoted(?: content)?|paid post|广告)\W*$|\W*(?:advertisement\s*[:|–-]|sponsored by\b).{0,80}$"
    r"|(?:read (?:more|next|also)|see also|related(?: \w+)?|more (?:on|from)(?: \w+)*|watch|listen"
    r"|also read|most read|recommended(?: \w+)?|continue reading)\s*[:|›»].*$"
    r"|(?:(?:story|article) continues|continues) (?:below|after)|scroll (?:down )?to continue"
    r"|(?:click|tap) (?:here|to)\b.{0,80}$|(?:sign up|subscribe)\b.{0,120}$|download (?:our|the) app\b"
    rf"|(?:share|print|email|save|tweet|follow us|like this)\b(?:[\s|·,/]+(?:{_SHARE}))*\W*$"
    r"|[^\"“”\d]{1,60}!$|\W?(?:editors?|edited by|责任编辑|编辑)\s*[:：].{0,60}$"
    r"|copyright\s*(?:©|\(c\)|\d{4}|by\b|notice).{0,120}$|©|all rights reserved"
    r"|skip to\b.{0,30}$|back to top"
    r"|(?:accept|reject|manage) (?:all )?cookies|we (?:and our \w+ )?use cookies"
    r"|(?:this|our) (?:site|website|page) uses cookies|by (?:continuing|using).{0,60}cookies"
)
_CALL = Pattern(
    r"(?:Save|Get|Buy|Shop|Book|Order|Try|Discover|Download|Join|Register|Win|Call|Enjoy|Upgrade|Donate|"
    r"Learn more|Find out|Don['’]t miss|Limited(?: time)? offer|Special offer)\b"
    r"(?=[^\"“”]*\b(?:you|your|our|us|now|today|free|off|here|half)\b)[^\"“”]{0,160}$"
)
"""How advertisements speak to their reader: they call on him, and outside of quotation marks."""
_PAGE = Pattern(r"(?i)\W*(?:page\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*$")
_PRINTED = Pattern(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\b.{0,120}(?<![.!?])$"
    r"|(?:(?:f|\ufb01)i?le|https?)://\S+\s+\d+/\d+$"
)
"""What a browser prints above a page, when and what, and below it, its address and its number."""


def calls_comments(text: str) -> bool:
    """Whether a line is the heading of what readers have written."""
    return len(text) < 60 and _COMMENTS.match(text) is not None


def is_none_of_it(text: str) -> bool:
    """Whether a line or paragraph is no part of the article in which it stands."""
    line = " ".join(text.split())
    return bool(_ALONE.match(line) or _CALL.match(line))


def is_page_number(text: str) -> bool:
    """Whether a line is the number of a page, or what a browser prints above and below one."""
    return _PAGE.match(text) is not None or _PRINTED.match(text) is not None
