"""Words that add nothing that a fact checker would have to verify. A table only.

No negations, causes, comparisons, superlatives, judgements, quantities or new things may stand here:
a word in this list is never a reason to doubt a sentence. Matched by stem; the words of a phrase are
joined by hyphens; what follows a ``#`` on its line is a heading.
"""

NEUTRAL = """
# articles, determiners, pronouns
a an the this that these those such same it they them their he him his she her we us our you your i
me my one oneself itself themselves himself herself ourselves yourself yourselves myself whoever
whichever whatever someone somebody something anyone anybody anything everyone everybody everything
folk people-who those-who those-which that-which what-is-more who whom whose which what when where
why how whether whereas wherever whenever however each either any all both some another other else
own various sundry certain respective they're we're you're i'm they've we've you've i've it'd they'd
we'd you'd he'd she'd i'd let's all-of-them all-of-these all-of-which all-of-whom both-of-them
both-of-these one-and-all the-said the-above the-aforementioned aforementioned abovementioned
above-mentioned the-latter the-former the-following following-are
# auxiliaries and plain being
is are was were be been am do does did have has had
has-been have-been had-been is-being are-being can-be there-is
there-are there-was there-were exist in-existence in-being be-found is-found are-found to-be-found
to-be-had consist
# prepositions and compound prepositions
at by for from in into of off on onto out over to towards under with within upon via per through
throughout across between among amongst amid amidst along alongside around round about above below
near next after before during since until till while whilst beside behind inside unto as-for
as-to as-regards as-far-as as-far-as-it-goes in-regard-to with-regard-to with-respect-to
in-respect-of in-relation-to in-connection-with in-terms-of in-the-matter-of in-the-case-of
when-it-comes-to when-it-comes-down-to where-it-comes-to on-the-subject-of on-the-topic-of
on-the-question-of on-the-matter-of on-the-score-of on-the-part-of on-account-of-its for-its-part
for-their-part on-its-part in-its-turn in-line-with in-keeping-with in-accordance-with
in-common-with in-company-with in-tandem-with in-conjunction-with in-combination-with in-addition-to
in-addition in-the-form-of in-the-shape-of in-the-guise-of in-the-way-of by-way-of by-means-of
by-the-name-of under-the-name-of under-the-name under-the-title under-the-heading-of
under-the-heading under-the-banner-of under-the-banner under-the-umbrella-of under-the-umbrella
under-the-label under-the-rubric-of in-the-name-of in-the-ranks-of in-the-midst-of in-the-course-of
in-the-space-of in-the-span-of over-the-course-of during-the-course-of within-the-space-of
for-the-purposes-of in-the-context-of within-the-framework-of in-the-framework-of
within-the-scope-of in-the-realm-of in-the-field-of in-the-area-of in-the-sphere-of in-the-domain-of
in-the-world-of in-the-category-of in-the-line-of on-the-side-of on-the-front-of at-the-hands-of
at-the-heart-of at-the-level-of at-the-time-of at-a-time-when to-the-tune-of to-the-extent-of
to-the-value-of to-the-amount-of up-to-and-including out-of inside-of along-with together-with
coupled-with combined-with paired-with accompanied-by followed-by flanked-by joined-by according-to
as-per as-with as-from as-of by-comparison-with vis-a-vis re apropos concerning regarding pertaining
touching-on relating-to with-reference-to in-reference-to
# conjunctions and correlatives
and or but so as then though although albeit even-though even-if even-as even-when even-so
as-well as-well-as in-that so-that such-that in-order-to in-order-that
so-as-to inasmuch-as insofar-as insofar in-so-far-as in-as-much-as whether-or-not and-or and-also
and-then and-indeed and-so and-yet but-also but-then or-so or-rather or-else if-so if-anything
if-you-will if-you-like if-you-prefer when-in-fact where-as by-the-time just-as just-when just-like
much-as much-like like likewise alike similarly in-the-same-way in-the-same-vein by-the-same-token
in-like-manner in-similar-fashion
how-much that-is-how-much that-is-how-many somewhere-between judging-by the-page
the-web-page the-webpage despite in-spite-of notwithstanding accompanying you-can-find can-be-found
can-be-seen you-can-see you-will-find abbreviation shortened-to stands-for full-name known-for-short
# discourse markers
also too moreover furthermore further-to-this additionally what's-more on-top-of-that
on-top-of-this over-and-above-that beyond-that apart-from-that apart-from-this aside-from-that
besides-that besides-this in-fact in-effect in-truth in-reality in-practice
in-essence in-substance in-short in-brief in-summary in-conclusion in-closing in-other-words
in-a-word in-a-nutshell in-a-sense in-a-way in-any-case in-any-event in-all-events in-the-end
in-general in-particular in-turn in-the-meantime in-the-meanwhile meantime meanwhile
at-the-same-time at-the-end-of-the-day at-any-rate at-all-events at-bottom at-heart all-in-all
all-things-considered all-the-same all-the-while all-along all-over after-all above-all first-of-all
first-off first-up for-starters for-a-start to-start-with to-begin-with to-begin to-kick-things-off
last-of-all last-up next-up then-again once-more yet
still even-now anyway anyhow either-way one-way-or-another one-way-or-the-other by-the-way by-the-by
incidentally that-said that-being-said having-said-that be-that-as-it-may mind-you you-see you-know
i-mean so-to-speak as-it-were as-it-is as-it-stands as-things-stand as-matters-stand as-it-happens
as-it-turns-out as-a-rule as-a-whole as-follows as-such as-stated as-reported as-noted as-described
as-mentioned as-explained as-outlined as-detailed as-listed as-seen as-shown as-indicated as-set-out
as-we-know as-we-have-seen as-you-know as-everyone-knows as-the-saying-goes as-they-say
as-luck-would-have-it that-is that-is-to-say which-is-to-say to-wit viz videlicet namely i.e. ie
e.g. eg etc et-cetera and-so-on and-so-forth and-the-like and-suchlike and-all-that and-the-rest
and-others and-more and-counting to-name-a-few to-name-just-a-few to-name-but-a-few to-name-but-one
to-name-one among-others among-other-things among-them amongst-them amongst-others among-these
among-those for-example for-instance by-way-of-example by-way-of-illustration by-way-of-comparison
say-for-example take-for-example take-for-instance case-in-point a-case-in-point to-illustrate
on-the-one-hand on-one-hand on-the-other-hand on-the-other for-that-matter as-a-matter-of-fact
matter-of-fact speaking-of talking-of come-to-think-of-it to-be-sure to-be-fair to-be-clear
to-be-honest to-be-precise to-be-exact to-be-specific to-be-more-precise to-be-more-exact
to-put-it-simply to-put-it-plainly to-put-it-bluntly to-put-it-briefly to-put-it-another-way
to-put-it-differently to-put-it-mildly to-put-things-in-perspective put-simply put-plainly
put-another-way put-differently simply-put plainly-put to-cut-a-long-story-short
to-make-a-long-story-short long-story-short to-sum-up to-summarise to-recap to-conclude-with
to-repeat to-reiterate to-recall to-return-to to-be-brief to-be-frank to-tell-the-truth
truth-be-told truth-to-tell strange-to-say needless-to-say suffice-it-to-say suffice-to-say
sufficient-to-say on-the-whole by-and-large for-the-record for-good-measure for-what-it-is-worth
for-what-it's-worth for-your-information for-reference for-clarity for-the-avoidance-of-doubt
for-one for-one-thing for-another for-all-that of-course of-note of-sorts of-its-kind of-their-kind
of-the-kind of-this-kind of-that-kind of-the-sort of-this-sort of-this-type of-that-ilk worth-noting
worth-a-mention worth-mentioning worth-remembering worth-recalling worth-knowing worth-repeating
worthy-of-note noteworthy turns-out it-turns-out it-transpires transpire it-so-happens it-happens
it-is-clear it-is-plain it-is-known
it-is-understood it-is-said it-is-noted it-is-true it-is-a-fact it-is-fair-to-say it-is-safe-to-say
it-follows safe-to-say fair-to-say it-goes-to-show goes-to-show it-goes-like-this here-it-is
there-it-is there-you-have-it there-you-go there-we-have-it so-there-you-have-it here-we-go
here-goes well-then now-then
# asides with a negative word that deny nothing
no-doubt no-question no-denying no-mistake make-no-mistake no-two-ways-about-it no-ifs-or-buts
without-doubt without-a-doubt without-question without-further-ado no-less not-to-mention not-least
not-only not-just not-merely not-simply not-alone doubtless undoubtedly unquestionably undeniably
indisputably indubitably never-mind believe-it-or-not no-wonder no-surprise no-joke no-kidding
no-fooling no-lie nothing-less there-is-no-doubt there-is-no-denying there-is-no-question
there's-no-doubt there's-no-denying not-forgetting lest-we-forget don't-forget don't-miss-this
don't-take-our-word-for-it don't-you-know if-i'm-not-mistaken
# sentence adverbs and emphasis that change nothing
indeed actually really truly genuinely surely definitely absolutely obviously evidently apparently
manifestly clearly simply simple frankly honestly literally verily duly rightly properly aptly
neatly nicely squarely very quite rather so-very pretty-much just-about fully in-full well
well-and-truly well-nigh good-and-proper even ever-so hereby herein herewith thereof therein
thereon thereto thereunder whereof wherein whereby whereupon hitherto heretofore thereafter
thereabouts hereabouts broadly-speaking generally-speaking roughly-speaking strictly-speaking
loosely-speaking frankly-speaking officially formally specifically explicitly
particularly especially chiefly-among outright per-se ipso-facto itself-alone
aka a.k.a. alias otherwise
otherwise-known-as in-question at-hand at-issue in-point in-plain-english in-plain-terms
in-plain-words in-plain-language in-layman's-terms in-simple-terms in-so-many-words
in-black-and-white in-as-many-words in-the-words-of in-its-words in-its-own-words in-its-own-right
in-its-own-way in-and-of-itself in-itself by-itself by-themselves by-any-measure by-all-accounts
by-definition by-nature by-name by-contrast by-rights come-what-may mark-my-words mark-you
rest-assured be-assured take-it-from-me take-my-word take-our-word trust-me trust-us believe-me
believe-you-me you-bet you-guessed-it guess-what i-kid-you-not let's-face-it let's-be-honest
let's-be-clear let's-not-forget let-us-note let-us-recall let-it-be-noted let-it-be-said
lo-and-behold to-boot into-the-bargain so-much-for that-much-is-certain that-much-is-clear
that-much-is-known that-much-is-sure this-much-is-certain this-much-is-clear this-much-is-known
this-much-we-know that-is-certain that-is-for-sure that's-for-sure for-sure for-certain for-real
to-all-intents-and-purposes for-all-intents-and-purposes to-a-tee to-the-letter in-good-part
in-large-measure-of in-some-measure in-part-and-parcel part-and-parcel a-bit a-little-bit a-tad
# naming, styling, classing
call dub style-itself styled self-styled christen term tag nickname moniker epithet sobriquet byword
synonymous-with known known-as also-known-as better-known-as known-for well-known-as known-to-be
goes-by goes-by-the-name-of go-by-the-name-of answers-to entitled-as billed-as billed-itself
is-billed are-billed was-billed were-billed been-billed being-billed hail-as hails-it-as hailed
tout-as touted trumpeted herald-as heralded described-as describe description characterize refer
refer-to referred-to-as spoken-of portray-as painted-as cast-as presented-as presents-itself-as
put-forward-as held-up-as hold-up-as held-out-as held-to-be set-down-as put-down-as identified-as
identify classify classification classed-as classed-among classed-with classed-under categorize
category pigeonhole lump lump-together grouped-under grouped-with grouped-together grouped-among
grouped-as filed-under filed ranked-as-one-of rated-as treated-as sorted-under sorted-into subsumed
abbreviated abbreviated-as short-for stand-for stood-for known-in-short under-the-moniker
by-the-moniker
# regarding, deeming, thinking
deem reckon reckoned-among view see-as seen-as seen-to-be look-upon looked-on-as looked-at-as
count-as counted-among number-among figure-among rank-among thought-of thought-of-as think-of-as
taken-as taken-to-be takes-as taken-for takes-for taken-into-account believed-to-be believe think
thought assume presume understood-to-be understand understood acknowledged-as accepted-as perceived
conceived-of judged-as judged-to-be adjudged held-as

# serving, functioning, acting as
serve serve-as act-as function-as double-as double-up-as work-as perform-as play-the-part-of
play-the-role-of play-a-role play-a-part have-a-role has-a-role take-the-role-of take-on-the-role-of
fill-the-role-of in-the-role-of in-its-role-as in-its-capacity-as in-the-capacity-of constitute form
make-up made-up form-part-of be-part-of is-part-of are-part-of make-for go-to-make-up
goes-to-make-up qualify-as amount-to come-across-as double-duty-as represents-one-of
stand-as stood-as
# possession and having
possess hold held sport-a sport-an sports-its sports-one sport-the boast enjoy wield carry
lay-claim-to laid-claim-to stake-its-claim-to can-claim can-lay-claim can-boast may-boast
can-point-to can-point can-call-on can-count-on to-its-name to-their-name to-its-credit
to-their-credit under-its-belt under-their-belt under-its-wing under-its-roof in-its-possession
in-its-ranks among-its-ranks in-its-fold into-the-fold in-the-fold in-its-stable in-its-portfolio
in-its-lineup in-its-line-up in-its-column in-its-repertoire in-its-name at-its-disposal in-hand
on-hand to-hand belong belong-to pertaining-to come-with came-with endowed-with endowed blessed-with
equipped-with furnished-with fitted-out-with possessed-of home-to home-of home-for be-home-to keep
kept have-got has-got have-to-its-name has-to-its-name
# light verbs and carriers
make made take took taken give gave given get got gotten put set go goes gone went come came bring
brought lay laid stand stood sit sat lie remain remaining-as stay-as prove proven prove-to-be happen
happen-to occur arise arose arisen take-place took-place taken-place come-about came-about
come-to-pass came-to-pass come-along came-along come-alongside came-alongside come-in came-in
come-by came-by come-under came-under come-into came-into come-into-play
came-into-play come-into-the-picture enter-the-picture enters-the-equation fall-under fell-under
fall-into-the-category fall-within fell-within fall-into-line-with get-a-mention got-a-mention
get-a-look-in get-to got-to go-along-with goes-along-with go-hand-in-hand goes-hand-in-hand
hand-in-hand arm-in-arm side-by-side cheek-by-jowl shoulder-to-shoulder back-to-back make-a-move
made-a-move make-its-appearance made-its-appearance make-an-appearance made-an-appearance
put-in-an-appearance make-the-list made-the-list make-the-cut made-the-cut make-the-roll make-use-of
made-use-of make-mention made-mention make-reference make-note-of take-note-of take-stock-of
takes-stock take-its-place took-its-place take-their-place take-a-place take-a-seat
take-pride-of-place have-a-place has-a-place find-a-place found-a-place find-its-place find-its-way
found-its-way find-themselves finds-itself found-itself find-room-for take-part took-part
take-the-form-of took-the-form-of have-to-do-with has-to-do-with had-to-do-with do-with to-do-with
engage-in have-a-part-in has-a-part-in carry-out bear-out bore-out borne-out set-forth set-down
lay-out lay-down laid-down gives-an-idea gives-a-picture gives-an-account gives-an-overview
give-pride-of-place keep-on kept-on pursue pursuit in-pursuit-of conduct undergo underwent undergone
involve entail contain-as see-to tend-to be-about is-about are-about be-to-do-with
# lists, membership, kind
list on-the-list on-its-list on-that-list on-this-list on-the-roster on-the-roll on-the-books
on-its-books on-the-menu on-the-bill on-the-docket in-the-mix in-the-lineup in-the-line-up
in-the-ranks in-the-club in-the-company-of in-the-same-breath in-the-same-category
in-the-same-bracket in-the-same-list in-the-same-league-as among-the-names among-the-ranks
among-the-ones among-their-number among-the-number roster lineup line-up roll-call catalog catalogue
itemize enumerate member one-of one-such another-such just-one-of a-part-of sort type kind ilk
a-variety-of array-of an-array-of an-assortment-of assortment a-range-of a-host-of a-string-of
a-series-of a-set-of a-pair-of a-couple-of a-trio-of a-group-of a-bunch-of a-clutch-of a-raft-of
a-slew-of a-body-of a-number-of trio quartet quintet foursome threesome twosome duo
entry-on-the-list instance instance-of example example-of exemplify in-that-order in-this-order
in-no-particular-order include inclusive
# reporting and reading
say said tell told state-that stated mention note add-that remark observe-that point-out point-to
report relate-that recount narrate advise-that advises-that explain explanation clarify
clarification specify spell-out spelt-out set-out make-clear made-clear make-plain made-plain
make-it-clear made-it-clear made-it-plain make-known made-known let-know let-it-be-known let-slip
has-it has-it-that have-it-that word-is word-has-it put-it as-it-puts-it cite quote
quotation list-as indicate imply suggest signify reveal disclose divulge detail outline summarize
summary sum-up repeat reiterate restate recap remind remember comment commentary comment-that
mention-that affirm read read-about read-that write wrote written written-up talk-about speak spoke
spoken hear heard hearing-that learn-that learnt-that we-learn you-learn gather-that we-gather
i-gather we-hear i-hear we-read i-read we-know we-are-told we're-told you-are-told readers-are-told
readers-learn is-told were-told are-told is-mentioned is-described was-described gets-a-line
gets-a-sentence dwell-on dwelt-on expound convey impart chronicle word phrasing so-says says-so
said-so it-says it-is-written it-is-stated it-was-stated it-was-reported it-is-reported
it-has-been-reported it-was-noted it-was-said told-us tells-us tells-readers tells-you
reads-as-follows goes-on-to-say go-on-to-say goes-on-to-list goes-on-to-name goes-on-to-add goes-on
rounds-off-with
# the article, its text and its figures
article piece story text paragraph para passage sentence clause headline heading-of subhead
standfirst lede dateline byline caption-reads body-text account-of-it source sources-say source-text
source-article writer journalist editor editorial columnist newspaper newspaper-report news
news-item news-story news-report news-piece news-article news-coverage news-site news-flash
news-brief newsflash newsletter newswire wire-story wire-report wire-copy broadsheet the-paper-says
the-paper-reports the-paper-writes the-paper-notes paper-itself press-report press-article
press-release press-note media-report media-coverage write-up writeup bulletin memo briefing-note
backgrounder factbox fact-box fact-sheet factsheet fact-file factfile data-point datapoint stat
figure datum numbers-show figures-show data-show the-figures-given the-data-given fact factual info
transcript excerpt snippet footnote postscript bullet bullet-point blurb gist upshot nub in-print
in-the-text in-the-article in-the-piece in-the-story in-the-paper-itself from-the-article
from-the-text per-the-article per-the-report per-the-text according-to-the-article
according-to-the-report print-edition
# quiz furniture
quiz quizzes quizzer quizmaster quiz-night pub-quiz pop-quiz question question-and-answer answer q
q&a qa faq trivia riddle puzzle brainteaser brain-teaser teaser conundrum clue hint crossword
flashcard flash-card multiple-choice true-or-false true true-enough correct correct-answer
right-answer the-answer-is the-answer answer-is yes yep yup yeah aye indeed-yes solution-is option-a
option-b option-c option-d did-you-know do-you-know ever-wondered ever-heard can-you-name
can-you-guess guess name-that name-the name-one who-knew who-would-have-thought fill-in-the-blank
bonus-question bonus-point tie-breaker tiebreaker spoiler spoiler-alert test-your-knowledge
check-your-knowledge pop-question today's-question question-of-the-day fact-of-the-day
quote-of-the-day number-of-the-day figure-of-the-day word-of-the-day
# posts, chat and headline furniture
breaking breaking-news just-in this-just-in news-update latest-news live-blog liveblog icymi
in-case-you-missed-it psa public-service-announcement til today-i-learned today-i-learnt tldr tl dr
imho fwiw btw fyi rt retweet repost tweet post blog blogger vlog thread hashtag tagline pinned ping
cc nb ps pps pls please hey hi hello howdy greetings dear-readers dear-all guys reader
everyone-knows congrats congratulations kudos bravo hats-off hats-off-to three-cheers cheers-to
hooray hurrah yay wow whoa ooh oh ah aha um hmm lol omg oops ok okay alright all-right right-then
roger-that noted-that shout-out shoutout big-ups props-to h-t hat-tip tip-of-the-hat link-below
link-in-bio link-in-comments see-link see-below see-above see-also see-more more-here more-below
more-on-this more-on-that more-to-follow more-to-come more-details read-on read-more
read-all-about-it read-the-full-story full-story full-text full-article story-here watch-this-space
stay-tuned swipe-left swipe-up scroll-down tap-here click-here share-this like-and-share pass-it-on
spread-the-word good-to-know nice-to-know good-news interesting-fact interestingly-enough fun-fact
quick-fact fast-fact key-fact key-point key-takeaway takeaway highlight factoid tidbit titbit
food-for-thought note-to-self note-to-readers note-to-editors for-immediate-release quick-note
quick-reminder quick-recap quick-summary quick-update a-quick-word quick-one friendly-reminder
gentle-reminder daily-reminder just-a-reminder notice-that note-this nota-bene hear-ye extra-extra
snapshot at-a-glance in-figures in-numbers in-pictures in-the-news in-the-headlines
in-the-spotlight-here in-today's-news in-today's-paper by-the-numbers roundup round-up news-round-up
digest cheat-sheet cheatsheet check check-it-out check-this-out checkmark tick tick-box tick-the-box
box-ticked checked-off crossed-off you-heard-it-here you-read-that-right you-read-it-here yes-really
yes-you-read-that-right fact-check
# counting and measuring without a value
number count tally the-count-is the-tally-is the-number-is the-figure-is amount figure-stands-at
stand-at stood-at sit-at sat-at come-in-at came-in-at come-out-at came-out-at weigh-in-at
work-out-at clock-in-at clock-up notch notch-up chalk-up rack-up tot-up ring-up rang-up rung-up
register get-up-to got-up-to go-as-high-as goes-as-high-as weigh-in turn-in
read-out run-to ran-to run-at ran-at run-into quantify peg-at pegged put-at place-at set-at
fixed-at valued-at valued
worth priced-at pitched-at pitched-in-at reckoned-at given-as given-at listed-at quoted-at
stated-as stated-at
measured-at assessed-at calculated-at computed-at in-amount in-figures-given numerically number-wise
the-mark the-threshold threshold mark benchmark-figure-of level pct percent in-percentage-terms
in-money-terms in-monetary-terms in-cash-terms in-numerical-terms in-round-numbers in-round-figures
in-round-terms the-exact-figure exact precise precisely the-precise-figure the-full-figure
# presentation
picture-shows show shown see saw seen look look-at take-a-look take-a-look-at have-a-look glance
glimpse find found behold witness notice spot-it spotted catch-sight-of meet-the here-is here-are
here's there's this-is these-are those-are presented introduce-to-readers depict portray illustrate
illustration-of reflect echo appear strike-as come-across feature singled-out single-out-for
picked pick-out pick-of-the cherry-picked take-your-pick stand-out stood-out to-the-fore at-the-fore
in-the-foreground in-the-background in-evidence on-display on-show on-view on-record on-the-record
on-file on-the-page in-view in-sight in-plain-sight in-plain-view in-the-public-eye in-the-limelight
in-the-picture in-the-shot in-shot in-frame pictured-here shown-here seen-here pictured-above
pictured-below seen-above seen-below shown-above shown-below
# vague place
locally-based local in-town in-the-city in-this-city in-that-city in-the-municipality in-the-area
in-the-locality in-the-place in-situ on-the-spot on-the-scene on-its-patch on-its-turf
on-its-territory on-its-soil within-its-borders within-its-boundaries within-its-bounds
within-its-limits within-its-walls within-the-city within-city-limits within-the-city-limits
inside-the-city inside-its-borders across-the-city across-town around-the-city around-town
throughout-the-city all-over-the-city all-across-the-city around-here round-here back-home
back-there right-here right-there from-here from-there place city citywide city-wide town-wide
municipality area city-based based-there based-here based-in-the-city based-in-town that-city
this-city said-city
# vague time
now nowadays today these-days currently present-day at-present at-the-present at-the-present-time
at-the-moment at-this-moment at-this-point at-this-point-in-time at-this-time at-this-juncture
at-this-stage at-that-point at-that-time at-that-stage at-the-time at-the-time-of-writing
at-time-of-writing at-press-time as-of-now as-of-today as-of-this-writing as-we-speak by-now by-then
by-today by-that-time by-this-time by-this-point by-that-point up-to-now up-till-now up-until-now
until-now till-now to-date to-this-day so-far thus-far this-far for-now for-the-time-being
for-the-moment for-the-present right-now just-now even-today recent of-late latterly a-while-back
some-time sometime in-time-for in-the-time in-that-time in-this-time in-the-period in-that-period
in-this-period in-the-interval in-that-span in-the-span in-that-stretch in-that-window in-the-window
over-the-period over-that-period over-this-period over-that-time over-this-time over-the-span
during-the-period during-that-period during-this-period during-that-time during-this-time
for-the-period for-that-period within-the-period within-that-period across-the-period
throughout-the-period all-through-the-period timeframe time-frame time-span timespan time-period
period time-window stretch-of-time time day week month year year-in-question months-in-question
period-in-question the-year-in-question calendar-months later later-on earlier earlier-on afterwards
thereupon ago then-and-there there-and-then since-then from-then-on from-then from-now
in-the-process in-passing en-route along-the-way on-the-way-there along-the-line once-upon-a-time
day-in-day-out in-one-breath
# way, manner, fact, thing
way fashion-of manner thing something-of stuff matter affair point-is the-point-is
the-fact-is the-fact-that the-fact-of-the-matter-is the-truth-is the-thing-is the-reality-is
the-news-is the-news-is-that the-upshot-is the-long-and-the-short-of-it the-story-is the-bottom-line
bottom-line bottom-line-is the-idea-is the-point the-fact the-case the-thing the-truth truth-is
fact-is fact-remains the-fact-remains fact-of-the-matter is-the-case be-the-case as-is-the-case case
aspect in-this-respect in-that-respect in-this-regard in-that-regard in-this-sense in-that-sense
in-this-way in-that-way in-such-a-way in-one-way in-some-way in-various-ways in-a-similar-way
in-every-sense-of-the-word in-the-strict-sense in-the-true-sense-of-the-word in-deed
in-word-and-deed on-that-front on-this-front on-that-score on-this-score on-that-note on-this-note
on-that-count on-this-count on-both-counts on-both-fronts on-this-point on-that-point
on-this-subject on-the-subject to-this-end to-that-end to-that-effect to-this-effect
with-this-in-mind with-that-in-mind with-that with-this bearing-in-mind keep-in-mind in-mind
from-this-angle from-the-standpoint-of from-the-point-of-view-of from-this-perspective
from-that-perspective context in-context for-context as-context for-background for-perspective
# equality and difference without a measure
same-as the-same the-very-same the-very very-same one-and-the-same selfsame identical equivalent-of
equivalent corresponding the-like the-likes-of such-as of-such
and-such separate severally in-its-various-forms in-various-forms in-whatever-form
in-one-form-or-another in-any-form
# columnists' and editorial phrases
let-me let-us let-me-say let-me-add let-me-put-it let-me-tell-you let-me-remind-you i-must-say
i-should-say i-dare-say i-would-say i'd-say we-might-say we-may-say one-might-say one-may-say
one-could-say you-might-say you-may-say you-could-say it-must-be-said it-has-to-be-said
it-should-be-said it-should-be-noted it-must-be-noted it-may-be-noted it-bears-repeating
it-bears-mentioning bears-repeating bears-mentioning it-is-worth-noting it's-worth-noting
deserves-mention deserves-a-mention merits-mention merits-a-mention warrants-mention
warrants-a-mention gets-mention speaks-for-itself speak-for-themselves say-what-you-will
say-what-you-like call-it-what-you-will call-it-what-you-like see-for-yourself judge-for-yourself
take-that take-this picture-this imagine-this consider-this just-think
think-of-it think-about-it to-think-that do-the-math do-the-sums you-do-the-math small-print-says
ask-anyone ask-yourself asked-about wonder curious-to-know in-case-you-were-wondering
in-case-you-wondered for-those-keeping-score for-those-keeping-count for-anyone-wondering
for-the-curious for-the-uninitiated if-you-did-not-know if-you-didn't-know if-you-ask-me
if-you-must-know want-to-know want-to-know-more want-more here's-the-thing here's-one-for-you
here's-a-fact here's-what-we-know here's-what-you-need-to-know what-you-need-to-know
all-you-need-to-know need-to-know what-we-know what-is-known that-is-what that's-what this-is-what
that-is-how that-is-where that-is-who that's-how that's-where that-is-all that's-all that's-it
that's-that that-is-it that-is-right that's-right so-it-is so-it-was so-they-are
too-is and-how and-what-of speaking-as quote-unquote in-inverted-commas
in-quotes in-quotation-marks in-brackets in-parentheses question-mark exclamation-mark full-stop
period-end
# added: phrases for words whose stem is a content word
published-in published-on was-published were-published first-published has-published
newly-published-account has-logged have-logged logged-some clocks-up-some chalked-up-to-date
billed-it-as billed-in billed-by-the-article deemed-to-be deemed-as owes-its-name owes-its-title
owes-its-place the-data-show the-data-indicate data-indicate data-reveal data-suggest data-say
data-given data-cited data-quoted according-to-data according-to-the-data according-to-the-figures
the-figures-show figures-indicate figures-reveal these-data data-in-the-article data-in-the-report
article's-data report's-data asks-for-the the-question-asks asked-which asked-what asked-who
asked-where quizzed-on which-means that-means this-means means-that meaning-it by-any-name
by-another-name under-any-name goes-under-the-name goes-under-the-name-of bracketed-with
bracketed-together recalls-that as-the-article-recalls readers-will-recall discussed-in-the-article
the-article-discusses discussed-here in-data is-documented well-documented documented-in-the
a-certain certain-to-note alike-in such-being this-being that-being being-so being-one being-among
being-the put-on-record on-record-as goes-on-record gone-on-record on-the-scoreboard on-the-board
on-the-scoresheet on-the-sheet to-the-tally-of in-the-tally in-the-count in-the-reckoning
on-the-count on-its-tally on-the-score-sheet in-one-list in-a-list in-the-list in-this-list
in-that-list of-that-list under-that-heading under-this-heading under-one-heading under-one-banner
in-that-category in-this-category in-this-bracket in-that-bracket in-this-group in-that-group
in-this-class in-that-class of-that-class of-this-class in-that-camp in-this-camp in-that-basket
in-this-basket in-that-box in-that-column in-this-column does-its-part plays-its-part do-its-part
has-its-place have-their-place has-its-share-of gets-its-share-of comes-into-its-own makes-it-onto
made-it-onto makes-it-into made-it-into finds-itself-on found-a-home find-a-home call-home
makes-its-home made-its-home has-its-home have-their-home makes-a-home set-foot goes-hand-in-glove
hand-in-glove every apiece turned-up-in overall-picture
is-considered are-considered was-considered were-considered been-considered being-considered
considered-as considered-to-be considered-one-of considered-part-of considered-among
# ordinary words of the present stock that do no harm
accord account know letter picture point side talk turn use comprise contrast
range relate part town extra
# verbs and nouns that carry a quantity
welcome welcomed receive received gather gathered furnish furnished join
joined length installed roll rolls runs-through field fields goods
bring-up-to-speed up-to-speed better-part pass-mark
# more carriers
hallmark hallmarks trait traits
reach reaches reached hit hits volume volumes send sends sent sending different mean means meant
may-call may-be-called
at-most at-least at-the-most at-the-least at-the-very-least
credit credited credits update updated date dated many
agenda in-common have-in-common as-well
how-many actively inter-alia notable notably logged measures measured so-that q
alone mean means meant at-the-other-end-of-the-scale at-the-other-end people-say
they-say further likewise
stay stays stayed was-recorded were-recorded been-recorded is-recorded has-recorded have-recorded
recorded-a recorded-an concede conceded admit admitted insist insisted assert asserted claimed
quip enthuse underscore underline scorecard report-card rundown lowdown well-done nicely-done
way-to-go web-story web-article web-report online-story online-article just-read just-heard
equal equals equalled come-to comes-to came-to work-out works-out worked-out translate
ascribe expressed with-ease at-home-in next-to can-call can-say can-claim can-report for-short
is-located-in are-located-in
located-in situated-in
have-a-home has-a-home crop-of batch-of back-in take-note
booked-a booked-an if-you-follow
just-saw just-learned just-found-out
nonetheless nevertheless bears-the-name-of bear-the-name
merely mere stretch by-the-book devoted-to dedicated-to in-the-book work-of more-to-it
it-emerged-that it-has-emerged-that verbatim chapter-and-verse in-hindsight in-retrospect
looking-back to-cap-it-all to-top-it-all-off last-but-not-least to-coin-a-phrase to-borrow-a-phrase
in-common-parlance in-everyday-parlance in-everyday-language in-common-usage
in-the-vernacular on-closer-inspection at-first-glance at-first-sight on-second-thoughts
nitty-gritty crux-of-the-matter plain-and-simple
pure-and-simple without-more-ado let's-start-with let's-begin-with let's-finish-with
to-wrap-things-up needless-to-add in-the-final-analysis when-all-is-said-and-done all-said-and-done
taken-as-a-whole by-way-of-conclusion by-way-of-introduction by-way-of-preface by-way-of-preamble
in-parenthesis parenthetically as-an-aside elsewhere-in-the-article elsewhere-in-the-text
elsewhere-in-the-report elsewhere-in-the-piece elsewhere-in-the-story however-you-slice-it
hand-on-heart sure-enough fair-enough in-all-honesty in-all-fairness in-fairness candidly bluntly
put-bluntly straightforwardly plainly spell-it-out to-expand-on-this to-dig-deeper digging-deeper
as-you-might-expect as-you-would-expect as-you-may-recall
as-you-may-remember as-readers-may-recall as-you-may-have-heard as-you-may-have-read
as-you-might-imagine as-you-can-imagine you-may-recall you-may-remember you-will-recall
you-will-remember you-may-have-heard you-may-have-read you-may-have-noticed readers-may-recall
if-memory-serves i-might-add we-might-add i-may-add it-should-be-added-that it-must-be-added-that
it-should-be-remembered it-must-be-remembered it-should-be-mentioned it-should-be-pointed-out
it-should-be-stressed it-must-be-stressed it-needs-to-be-said it-ought-to-be-said it-may-be-recalled
it-will-be-recalled it-could-be-said we-should-note one-should-note readers-should-note
you-should-know i-should-add we-should-add we-should-mention it-bears-remembering
as-the-title-suggests as-the-title-implies if-i-may if-i-may-say-so with-all-due-respect
pun-intended drumroll-please worth-a-read worth-a-look worth-a-glance worth-reading tbh tbf
stop-press stop-the-presses good-morning good-evening welcome-back thanks-for-reading
thanks-for-asking thank-you thank-you-for-reading leave-a-comment follow-us for-more-information
for-more-info for-further-information visit-our-website
an-article-titled an-article-entitled a-report-titled a-report-entitled for-simplicity for-brevity
for-the-sake-of-brevity for-the-sake-of-clarity for-completeness for-the-sake-of-completeness
for-ease-of-reference for-the-sake-of-convenience in-the-interests-of-brevity
in-the-interests-of-accuracy hereinafter hereunder therewith aforenamed just-named just-mentioned
cast-an-eye-over run-your-eye-over in-this-neck-of-the-woods it-boils-down-to boils-down-to
what-it-boils-down-to the-record-shows as-the-record-shows the-big-picture the-bigger-picture
in-broad-terms in-broad-outline in-broad-strokes technically-speaking statistically-speaking
whatsoever howsoever along-these-lines along-those-lines in-this-connection in-that-connection
against-this-backdrop against-that-backdrop against-this-background against-that-background
in-this-light viewed-in-this-light in-this-vein in-that-vein in-a-similar-vein in-similar-vein
in-the-same-spirit in-this-spirit on-this-theme on-this-topic on-that-topic to-complete-the-picture
to-fill-in-the-picture the-story-runs inform-us-that informs-us informs-readers inform-the-reader
jog-your-memory
"""
