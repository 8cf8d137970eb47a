"""What words of English do in a report: deny, limit, compare, promise, sum up. Tables only.

Nothing here is about one article. Words are matched by stem, so that inflected forms need no entry;
the words of a phrase are joined by hyphens. Those in `DONE` and `PRESENT`, and the sets further below,
count by their very form.
"""

from __future__ import annotations

NEGATORS = """
not no no-longer none not-a-single not-one no-single never neither nor without fail failed failure
nothing
nobody cannot unable yet-to far-from deny denied refuse turn-down turned-down reject rejected
cancel cancelled canceled scrapped shelve shelved abandon abandoned refused hardly scarcely barely
lack lacks lacking missed withdraw withdrawn withdrew pulled-out call-off called-off eluded elude
escaped escape escapes
left-out leave-out left-behind left-off turned-away miss-out missed-out missing-out n't nowhere
wrong untrue false incorrect mistaken closes-its closed-its close-its has-closed have-closed shut
shut-down no-sign-of no-signs-of closed-down close-down do-away-with
doing-away-with
did-away-with give-up-on gave-up-on lose-interest lost-interest losing-interest pull-the-plug
pulled-the-plug walk-away-from walked-away-from back-out-of backed-out-of pull-out-of pulled-out-of
could-not can-not would-not devoid-of bereft-of matters-little mattered-little matter-little
count-for-little counts-for-little counted-for-little is-short-of are-short-of
plays-no-part play-no-part played-no-part has-no-part have-no-part plays-no-role play-no-role
played-no-role dropped-its-plan drops-its-plan dropped-plan drops-plan was-dropped were-dropped
been-dropped by-no-means in-no-way neglect neglected ignore
ignored turn-its-back-on turned-its-back-on
"""

CONTRASTS = "rather-than instead-of as-opposed-to in-place-of"
"""What comes after these is denied, what comes before is not."""

ASIDES = """
not-only not-just not-merely not-simply not-least no-doubt not-to-mention no-surprise no-wonder
nowhere-but not-one-but not-absent isn't-absent aren't-absent isn't-standing-still
not-standing-still not-stand-still
doesn't-only doesn't-just isn't-just
isn't-only no-longer-just not-alone not-short-of
haven't-been-forgotten hasn't-been-forgotten not-been-forgotten not-untrue not-lost
"""
"""Phrases with a negative word that deny nothing of what follows."""

DONE = """
rolling-off-the-line rolls-off-the-line roll-off-the-line wraps-up mission-accomplished has-built-up
have-built-up already completed complete finished opened opens opened-its-doors open-for-business
operational up-and-running in-operation running operating operates built-up started-operations
has-opened now-open begun-production began-production started-production has-built
made-a-breakthrough made-breakthroughs taken-shape took-shape comes-on-stream on-stream
came-on-stream went-live in-service delivered achieved succeeded broken has-started have-started
has-made have-made has-turned have-turned put-into-operation into-operation broken-new-ground
broke-new-ground has-begun have-begun begun-operations finishes completes have-gone has-gone
fully-built fully-developed fully-formed in-business has-finished have-finished moved-into
is-in-production are-in-production now-in-production into-production entered-production
began-work begun-work went-into-service gone-into-service entered-service put-into-service
put-into-use brought-into-use gone-live in-use is-open are-open was-open were-open ran functioning
functioned functions commissioned got-off-the-ground got-going got-rolling has-got-off-the-ground
have-got-off-the-ground
"""
"""What a claim says of things that are done."""

PRESENT = (
    "turning-out churning-out producing runs makes produces manufactures builds generates supplies "
    "ships exports turns-out churns-out"
)
"""What only a thing does that is there already, by its very form."""

CAUSES = """
because thanks-to thanks due-to owing-to owing as-a-result result-of led-to lead-to leads-to
driven-by driven caused-by cause spurred-by spurred fuelled fueled fuelled-by fueled-by powered-by
boosted-by attributed attribute therefore hence so-that-is helped-by thus consequently
on-the-back-of
"""

PLANNED = """
still-to will shall plan intend going-to expect propose scheduled slated forecast predict due headed
bound-for
"""
"""What a claim says of things that are yet to come."""

ORIGINS = "founded headquartered leads led lead likely unlikely quit quits"
"""By their very form: "founded" is not "found", "leads" not "leading", and "likely" not "like"."""

MODALS = """
used-to formerly previously at-one-time in-the-past tends-to tend-to tended-to in-name in-name-only
something-like sort-of kind-of allegedly
purportedly ostensibly would-be so-called in-theory on-paper was-to were-to had-planned
is-said-to are-said-to rumour-has-it rumor-has-it rumoured rumored hoped-that hope-that wish-that
we-wish we-hope as-if as-though as-good-as or-so-it-seems
apart-from aside-from except-for save-for with-the-exception-of
presumably anything-but
nearly almost either can once whether could may might must should would ought need-to needs need if
need-not
is-based-in
"""
"""What a source must not be taken to say: possible, needed, supposed."""

EXCLUSIVE = """
other-than complete-list full-list entire-list whole-list exhaustive only sole solely exclusively
exclusive nothing-else nobody-else no-one-else
alone-among no-other nothing-but in-all in-total altogether all-told entirely just
"""

EXCEPT = frozenset(
    (
        *("besides", "apart from", "aside from", "except", "except for", "save for", "bar", "beyond"),
        *("other than", "with the exception of"),
    )
)
"""Words that, beside a denial, say that there are no others."""

ALL = frozenset(("all", "each", "every", "every one", "every single", "every last", "every last one"))
"""Words that take in as many as there are."""

DENIES_EACH = frozenset(
    ("no", "none", "nobody", "no one", "not one", "not a single", "without", "neither")
)
"""Negations of each one: with them, a sentence does not say that some, but not all, are there."""

DETERMINERS = frozenset("the its their these those".split())
"""What may stand between "of" and the number of which something is a part."""

CONSISTING = frozenset(("consist", "consists", "consisting", "composed", "made up"))
"""What may stand before "of" where the number after it is that of all: made up of 41."""

ARTICLE = frozenset("article article's story story's report report's piece text source".split())
"""What a sentence about the source calls it."""

TELLING = frozenset(
    "say says said tell tells told disclose disclosed reveal revealed name named list listed mention "
    "mentioned give gives given know known explain explained specify specified detail detailed state "
    "stated report reported describe described count counted include included comment".split()
)
"""Verbs that may be denied of whoever tells of a thing, and not of the thing."""

TOGETHER = """
altogether combined in-total together in-all all-in-all all-told collectively jointly
taken-together put-together
"""

SUMS = "add add-up sum-of-the arrive-at plus"

EACH = """
without-exception each apiece every every-single every-one every-last-one every-last per individually
respectively
"""

COMPARED = """
so-did so-does so-do so-has so-have never-before no-sooner hardly-had than as-many-as as-much-as
as-many as-much just-as-many the-same-number equal-number ever unlike compared
versus
"""
"""One thing measured against another."""

MORE = "beat beats outnumber exceed surpass outstrip ahead-of"
FEWER = "trail short-of"
"""One number against another."""

NARROWING = frozenset("@core @average @domestic @foreign @retail @private @public @annual".split())
"""Classes of words that make a measure a narrower one."""

CONVERSIONS = """
equal equals equivalent equate equates equated works-out-at work-out-at works-out-to work-out-to
convert conversion exchange exchange-rate rate ratio arithmetic worth
translate translates dollar yuan euro work-out works-out come-to comes-to money currency buy
"""
"""Words around an amount in another currency."""

# Words by their very form, as a judge meets them

ADDED = frozenset(
    ("another", "a further", "further", "additional", "an additional", "extra", "an extra")
)
"""Words that add to what was there before."""

ALMOST = ("nearly", "almost", "virtually", "practically")
"""Words before "all" that leave some out."""

FORESEEN = frozenset("planned approved confirmed proposed".split())
"""Words between "all" and the projects."""

AUXILIARIES = frozenset("are were is was be been have has had do did".split())

CITIES = frozenset({"city", "county", "town", "port"})
"""``The Shandong city`` is the place, not the region."""

BESIDE = frozenset(
    "near|next to|beside|close to|below|under|above|opposite|between|beyond|like".split("|")
)
"""Words before a place that put a thing out of it."""

STANDING = frozenset("is are was were be lies lie sits stands located".split())
"""Words before such a word that say where something is."""

OTHERS = frozenset(
    "other another neighbouring neighboring nearby rival every each any some no many most few several "
    "all certain which".split()
)
"""Words before ``city`` that make it another than the source's, or more than that."""

MOVING = frozenset({"to", "from"})
LEVELS = MOVING | frozenset("at reach reaches reached hit hits".split())
"""Words before a figure that says where something stands, or where it moved."""

APART_FROM = frozenset("from off offshore away apart below above longer deeper higher".split())
"""Words after a measure that make it one of something else: 120 kilometers from the island."""

GAINS = frozenset("growth gain increase rise jump uptick fall drop decline decrease".split())
"""Nouns of a change: a gain put at 17.5 percent is not a level."""

FORMS = frozenset(
    "times its this was has is does as across thus besides always perhaps versus these those yes us "
    "towards plus others whereas".split()
)
"""Words in -s that are no nouns, and so nothing that a number counts."""

SHARES = frozenset({"made up", "make up", "makes up", "account for", "accounts for", "accounted for"})
"""Words before a percentage that is a share of something."""

SOME_OF = frozenset(("one of", "some of", "several of", "most of", "many of", "a few of"))
"""Words after which a figure is of some of those that the source counts."""

OUT_OF = ("not in", "outside", "outside of", "away from", "nowhere near")
"""Words before a place that deny it."""

ENDING = frozenset("cancel scrap shelv abandon reject withdraw withdrawn shut".split())
"""Stems of verbs that end a thing: that it has not been ended is not what the source tells."""

SEQUENCE = frozenset("after before when once until".split())
"""Words that open a clause and put what it tells before or after the rest."""
