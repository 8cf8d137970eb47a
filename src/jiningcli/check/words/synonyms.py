"""Words that say the same in a report on the economy, and those that say the reverse. Tables only.

Each class has its name, then words and phrases; a line that is indented goes on with the one above.
Words are matched by stem, so that regular inflections need no entry; the words of a phrase are
joined by hyphens. A class that is too wide makes a false sentence look supported, so different
measures (profit, revenue) and different stages (signed, launched, completed) are different classes.
"""

SYNONYMS = """
updated: updated last-updated dated date carry-the-date carries-the-date bears-the-date
    last-modified last-revised last-edited last-refreshed timestamp time-stamp
publish: ran-on ran-in appeared-on appeared-in published publication published-in published-on
    was-published were-published
    first-published release go-to-press went-to-press appear-in-print
credit: credit credited courtesy supplied-by provided-by taken-by supplied provided shot-by
    snapped-by photographed-by captured-by made-available-by
phase-out: phase-out phasing-out wind-down winding-down scrap axe mothball wound-down eliminate
    weed-out get-rid-of got-rid-of dispense-with kill-off
# change of a figure
rise: rise rose risen advanced-by advance-by advances-by grow grew grown growth increase climb jump
    surge soar gain expand expansion up
    upward upwards go-up went-up gone-up pick-up swell swelled swollen higher uptick upswing upturn
    on-the-rise creep-up crept-up crept edge-up edged-up inch-up rally leap leapt spike plus boost
    head-up heading-up trend-up gather-pace gathered-pace on-the-up improve improvement added add-to
    mount ascend ascent skyrocket rocket shoot-up shot-up balloon mushroom burgeon buoyant escalate
    escalation augment enlarge move-up tick-up bounce-back rebound upbeat lift raise on-the-way-up
    upward-path upward-trend upward-trajectory growing-trend year-on-year-growth growth-rate
    gather-steam go-north shoot-higher push-up pushed-up elevate gain-ground gaining-ground
    gained-ground gains-ground upsurge uptrend inch-higher edge-higher creep-higher move-higher
    nudge-higher hike proliferate upward-curve upward-spiral
fall: fall fell fallen drop decline decrease dip slide slid slip shrink shrank shrunk lose-ground
    losing-ground lost-ground tumble plunge plummet sink sank sunk down downward downwards lower
    slump recede reduce reduction retreat weaken worsen ebb fall-behind fell-behind go-down
    went-down gone-down minus crash wane dwindle diminish dive nosedive downturn downtrend downswing
    slash cut-back cut-by cut-down come-down came-down edge-down inch-down tick-down tail-off
    taper-off subside deteriorate deterioration falter on-the-way-down on-the-wane erode erosion
    go-south sag slacken descend descent falloff fall-off trim pare shave shave-off shaved-off cut
    head-south heading-south headed-south run-out-of-steam running-out-of-steam lose-steam
    losing-steam lose-momentum losing-momentum lost-momentum run-out-of runs-out-of running-out-of
    run-dry running-dry shrinkage edge-lower inch-lower creep-lower crept-lower drift-lower
    move-lower trend-lower trend-down nose-dive free-fall freefall downward-spiral downward-path
    downward-trajectory downward-trend lessen abate downtick whittle pullback diminution
    head-downhill heading-downhill headed-downhill downhill
flat: unchanged stagnate stagnant stagnation plateau plateaued flatline flatlined standstill
    stand-still stood-still level-off levelled-off leveled-off stay-flat stayed-flat remain-flat
    remained-flat was-flat were-flat is-flat are-flat flat-growth broadly-flat hold-steady
    held-steady remain-steady remained-steady stay-put stayed-put no-change little-changed static
    remain-stable stay-stable move-sideways flatten-out zero-growth nil-growth level-out stay-level
    remain-level stay-steady remain-constant
double: double twofold two-fold
triple: triple threefold three-fold treble
quadruple: quadruple fourfold four-fold
halve: halve halved cut-in-half cut-by-half cut-by-a-half reduce-by-half drop-by-half
exceed: exceed surpass outstrip top outdo beat outperform overtake overtook overtaken go-above
    went-above gone-above go-beyond went-beyond gone-beyond climb-past climb-above surge-past
peak: peak all-time-high record-high high-water-mark new-high historic-high record-peak zenith
    pinnacle
trough: trough all-time-low record-low new-low historic-low record-trough low-point rock-bottom
    nadir
fluctuate: fluctuate fluctuation swing volatile volatility oscillate see-saw seesaw ups-and-downs
    wobble erratic
recover: recover recovery rebound bounce-back bounced-back revive revival comeback recoup resurgence
    regain-ground claw-back turn-the-corner get-back-on-its-feet get-back-on-track on-the-mend
trend: trend tendency trajectory path course direction slope curve
year-on-year: year-on-year year-over-year from-a-year-earlier from-a-year-ago on-the-year
month-on-month: month-on-month month-over-month from-a-month-earlier
quarterly: quarterly
average: average-clip
annual: annual yearly per-year a-year per-annum each-year every-year
monthly: monthly per-month a-month each-month every-month
weekly: weekly per-week a-week each-week every-week
daily: daily per-day a-day each-day every-day
hourly: hourly per-hour an-hour
average: average mean median on-average average-pace average-rate average-of
cumulative: cumulative accumulate accumulated accumulation amass running-total
initial: initial initially at-first at-the-outset from-the-outset preliminary
tally: number tally count total sum figure
rate: rate ratio
share: share proportion percentage portion slice
capacity: capacity nameplate-capacity
density: density
ponder: mull contemplate weigh-up toy-with considering-building considers-building
    consider-setting-up in-talks in-negotiations negotiate under-discussion under-negotiation await
    awaiting waiting-for waiting-to-be still-waiting about-to-be-confirmed to-be-confirmed
    is-considering are-considering considers-a considers-an deliberate-over under-consideration
    under-review in-discussions hold-talks held-talks float-the-idea on-the-table undecided
    subject-to-approval
# stages of a project, kept apart
plan: to-be plan will shall intend intention propose proposal scheduled slated prospective future
    forthcoming upcoming pipeline pledge going-to plans will-be in-line due expect hopeful prospect
    in-the-pipeline on-the-drawing-board on-the-cards in-the-offing set-to poised-to about-to
    envisage envision foresee foreseen foresaw to-come yet-to-come down-the-road on-the-horizon
    to-follow in-the-works pencilled-in anticipate gear-up-to
 vow
aim: efforts-are-under-way efforts-are-underway
    aim goal objective purpose intend intent mean-to meant-to meant design designed target seek
    sought want wish hope aspire aspiration ambition ambitious strive strove striven bid endeavour
    endeavor try tried attempt set-out-to sets-out-to with-a-view-to with-an-eye-to with-the-goal-of
    with-the-aim-of in-a-bid-to in-a-drive-to keen eager supposed effort pursue pursuit geared-to
    geared-towards set-its-sights-on sets-its-sights-on set-sights-on look-to looking-to bent-on
    hunt-for hunts-for on-the-hunt-for quest would-like-to would-like hope-to hopes-to working-to
    work-to works-to on-a-mission-to
confirm: nod confirm confirmation firm-up firmed-up settle settled-on is-official made-official
    now-official locked-in lock-in nailed-down nail-down signed-and-sealed done-deal finalize finalise
    given-the-nod green-light greenlight greenlit got-the-green-light gets-the-green-light
    given-the-green-light
    gave-the-green-light gave-the-nod got-the-nod get-the-nod gets-the-nod seal-the-deal
    set-in-stone cut-and-dried pin-down set-the-seal-on
approve: wave-through waved-through waves-through approve approval green-light go-ahead greenlight
    greenlit got-the-green-light
    given-the-green-light gave-the-green-light clearance cleared-by permit permission nod
    rubber-stamp licence license ratify ratification endorse endorsement consent pass-muster
    authorized-by has-authorized been-authorized was-authorized were-authorized gave-the-nod
    given-the-nod got-the-nod get-the-nod gets-the-green-light winning-approval thumbs-up blessing
    all-clear give-its-blessing gave-its-blessing given-its-blessing green-lit
reject: reject rejection turn-down turned-down veto rebuff refuse refusal disallow spurn snub
    knock-back vote-down
sign: sign ink seal conclude clinch put-pen-to-paper puts-pen-to-paper putting-pen-to-paper
    put-its-name-to puts-its-name-to put-its-signature-to secure bag signature strike struck
    stricken signatory sign-off signed-off agree agreed-on shake-hands shook-hands shake-on win won
    land landed tie-up tied-up sew-up sewed-up sewn-up wrap-up wrapped-up inked-deal closed-a-deal
    cut-a-deal reach-agreement were-booked was-booked in-the-bag enter-into entered-into
    sign-on-the-dotted-line pen-to-paper hammer-out do-a-deal did-a-deal reach-a-deal
    come-to-an-agreement came-to-an-agreement
launch: launch start begin see-the-light-of-day saw-the-light-of-day ground-was-broken began begun
    commence commencement initiate initiation kick-off kicked-off
    kickoff get-under-way got-under-way gets-under-way gotten-under-way get-underway got-underway
    has-got-off-the-ground have-got-off-the-ground
    gets-underway under-way underway get-off-the-ground got-off-the-ground gets-off-the-ground
    set-going set-in-motion sets-in-motion put-in-motion roll-out rollout unveil embark get-going
    got-going get-moving got-moving break-ground-on broke-ground-on begin-work began-work undertake
    undertook undertaken set-about in-motion put-in-hand start-up go-ahead went-ahead introduce
    groundbreaking set-in-train set-afoot set-the-ball-rolling got-the-ball-rolling get-rolling
    got-rolling get-started got-started fire-the-starting-gun take-off took-off taken-off
    off-the-blocks out-of-the-gate inception onset break-ground broke-ground broken-ground
    breaks-ground breaking-ground put-into-motion set-into-motion work-has-begun work-began
    work-begins work-begun work-is-under-way work-got-under-way kick-start kickstart usher-in
    spring-into-life sprang-into-life come-to-life came-to-life swing-into-action swung-into-action
    set-the-wheels-in-motion lift-off liftoff
construction-start: break-ground broke-ground broken-ground ground-breaking groundbreaking
    lay-the-foundation-stone laid-the-foundation-stone laying-of-the-foundation-stone
    turn-the-first-sod first-sod first-spade start-construction started-construction
    construction-start begin-construction began-construction sod-turning turn-the-sod
    foundation-stone-laying lay-the-cornerstone laid-the-cornerstone lay-the-first-stone
    laid-the-first-stone shovels-in-the-ground spades-in-the-ground
construction-under-way: under-construction being-built is-being-built in-the-building taking-shape
    take-shape in-the-making being-constructed in-construction half-built half-finished
    half-completed unfinished construction-in-progress
build: build built construct construction erect put-up go-up going-up went-up
complete: carry-through-to-completion carried-through-to-completion complete completion finish done
    finalize finalise wrap-up wrapped-up conclude end
    see-through top-out topped-out accomplish bring-to-fruition brought-to-fruition come-to-fruition
    came-to-fruition done-and-dusted cross-the-finish-line bring-to-a-close brought-to-a-close
open: is-open are-open was-open were-open
    open inaugurate inauguration open-its-doors opened-its-doors opens-its-doors open-doors
    open-for-business throw-open threw-open reopen cut-the-ribbon ribbon-cutting open-to-traffic
    open-to-the-public declare-open open-its-gates open-the-doors grand-opening open-to-visitors
    open-for-traffic
operate: operate operation operational run ran running up-and-running function functioning work
    comes-on-stream on-stream come-on-stream came-on-stream in-service go-into-service
    went-into-service
    enter-service entered-service put-into-service put-into-operation put-into-use brought-into-use
    go-live went-live gone-live in-operation in-use commission commissioned commissioning
    started-operations
suspend: suspend suspension pause halt put-on-hold on-hold on-ice put-on-ice moratorium freeze froze
    frozen mothball in-abeyance on-the-back-burner on-the-backburner hiatus stoppage interrupt
    in-limbo
cancel: cancel cancellation call-off called-off scrap scrapped axe axed abandon abandonment shelve
    shelved drop-plans ditch drop-the-plan scupper rescind revoke revocation nullify abort scrapheap
    back-out
close: close closure shut shutter shutdown shut-down wind-down close-down closed-down
    bring-down-the-shutters brought-down-the-shutters cease-trading cease-operations
    cease-production go-out-of-business went-out-of-business gone-out-of-business out-of-business
delay: delay postpone postponement put-back put-off defer deferral behind-schedule overdue hold-up
    held-up push-back belated slippage later-than-planned later-than-expected later-than-scheduled
    fall-behind-schedule fell-behind-schedule fallen-behind-schedule
ahead-of-schedule: ahead-of-schedule ahead-of-time ahead-of-plan ahead-of-deadline
    ahead-of-the-deadline before-the-deadline earlier-than-planned earlier-than-scheduled
    earlier-than-expected
on-schedule: on-schedule on-time on-track punctual punctuality according-to-schedule
    according-to-plan as-planned as-scheduled on-target by-the-deadline within-the-deadline
speed: expedite accelerate acceleration speed-up speeded-up sped-up speeding-up speed sped hasten
    quicken fast faster step-up step-on-the-gas fast-track spur more-quickly quick quicker pace
    hurry quickly rapid swift hurry-up hurry-along push-along turbocharge precipitate sooner
    sooner-rather-than-later pick-up-speed speedier speedy brisk up-the-pace high-gear overdrive
    full-speed-ahead full-steam-ahead full-throttle supercharge apace
slow: slow slower slowly slowdown slow-down put-the-brakes-on put-a-brake-on brake delay hinder
    hamper impede stall hold-back held-back scale-back scaling-back curb decelerate deceleration
    drag-its-feet ease-off easing-off eased-off let-up letting-up cut-back cutting-back cuts-back
    apply-the-brakes sluggish crawl snail's-pace lag dampen rein-in inhibit obstruct
regress: regress backslide go-backwards going-backwards go-backward ground-to-a-halt grind-to-a-halt
    slip-back slipping-back tread-water treading-water go-into-reverse went-into-reverse
    gone-into-reverse revert step-backward step-back backward-step relapse
fast: fast quick rapid swift speedy brisk breakneck whirlwind lightning-fast fast-moving
extend: extend extension lengthen prolong protract draw-out drew-out drawn-out
shorten: shorten cut-short curtail truncate
widen: widen broaden
deepen: deepen dredge
dismantle: dismantle demolish demolition tear-down tore-down torn-down pull-down pulled-down
    knock-down knocked-down raze decommission bulldoze take-apart took-apart taken-apart disassemble
resume: resume resumption restart recommence re-start relaunch re-launch reactivate begin-again
    began-again start-again reboot
continue: continue continuous continual carry-on carried-on keep-up kept-up go-on ongoing on-going
    persist persevere press-on keep-going kept-going uninterrupted unabated unbroken nonstop
    non-stop without-interruption without-let-up
stop: stop cease discontinue call-a-halt put-an-end-to bring-to-a-halt brought-to-a-halt
    come-to-a-halt came-to-a-halt
# deals and projects
contract: contract deal agreement pact accord memorandum-of-understanding contractual
project: project scheme venture undertaking programme program initiative
plan-noun: plan scheme blueprint programme program roadmap road-map master-plan masterplan strategy
    gameplan playbook
investment: investment invest spending outlay spend spent capital-expenditure capex plough-into
    plow-into pour-into poured-into sink-into pump-into inject injection outlays cash-injection
    capital-injection capital-spending capital-investment shell-out funnel-into
investor: investor backer financier funder
fund: fund finance funding financing bankroll pay-for paid-for foot-the-bill pick-up-the-tab
grant: grant subsidy subsidize subsidise
bid-tender: tender bidding bidder
partner: partner partnership team-up teamed-up tie-in cooperate cooperation co-operate co-operation
    co-operative collaborate collaboration join-forces joined-forces work-together ally alliance
    link-up pool-resources combine-forces join-hands
joint: joint jointly together co-developed in-concert
order: order
award: award bestow bestowed confer conferred hand-out present-with presented-with
buy: buy bought purchase acquire acquisition procure procurement takeover take-over took-over
    taken-over buyout snap-up buy-up scoop-up
sell: sell sold offload dispose-of divest
sale: sale
rent: rent rental lease let-out tenant tenancy sublet lessee
merge: merge merger amalgamate amalgamation fuse unify
list-stock: ipo initial-public-offering go-public went-public flotation float stock-market-listing
bankrupt: bankrupt bankruptcy insolvent insolvency go-under went-under go-bust went-bust
    go-to-the-wall went-to-the-wall receivership go-broke went-broke liquidation
patent: patent
# setting up and place
setup: set-up sets-up setting-up establish establishment locate site settle
    install create creation set-up-shop sets-up-shop put-down-roots puts-down-roots come host
     build erect place situate situated bring form open-a set-up-home make-its-home
    begin-operations take-root locate-in plant-its-flag take-up-residence took-up-residence
    lay-down-roots laid-down-roots open-up-shop plant-a-flag
house-in: accommodate accommodation host house home-to base lodge play-host-to plays-host-to
site: site location venue whereabouts
base: base hub centre center stronghold powerhouse nexus power-house
headquarters: is-based-in headquarters headquartered head-office hq main-office corporate-seat
branch-office: subsidiary branch-office arm field-office regional-office local-office
relocate: relocate relocation up-sticks decamp re-site transplant resettle
foundation: foundation base basis footing bedrock ground underpin underpinning rest backbone
    mainstay pillar cornerstone groundwork anchor linchpin bulwark underlie underlay underlying
    lynchpin keystone corner-stone back-bone bed-rock foundation-stone building-block
cluster: cluster agglomeration constellation
park: park estate zone
# firms and industry
company: company firm group enterprise corporation business conglomerate multinational corporate
    business-entity commercial-entity corporate-entity
enterprise: enterprise company firm business corporation
state-owned: state-owned state-run government-owned publicly-owned state-held government-held
    government-run public-sector soe
private: private privately privately-owned non-state non-public private-sector privately-run
sector: sector industry industrial industries field area branch line trade category division domain
    segment realm sphere discipline industrially line-of-business business-sector economic-sector
plant: factory plant works mill manufactory manufacturing-plant manufacturing-facility
    manufacturing-site manufacturing-unit production-facility production-plant production-site
    production-unit
facility: facility installation
workshop: workshop shop-floor
manufacture: made-in made-by manufacture
    production manufacturing manufacturer make made maker produce produced
    producer builder built factory plant turn-out turned-out churn-out churned-out
    roll-off-the-production-line roll-off-the-assembly-line
output: output production produce productive
product: product ware merchandise
productivity: productivity
supplier: supplier vendor subcontractor sub-contractor
customer: customer client buyer clientele
owner: owner proprietor
brand: brand
machine: machine machinery
equipment: equipment gear kit apparatus hardware
tool: tool implement
engineering: engineering engineer
component: component spare-part
robot: robot robotics robotic
automation: automation automate automated automatic
intelligent: intelligent smart smarter intelligence clever cleverer ai-driven ai-powered ai-enabled
    ai-based ai-assisted ai-led
artificial-intelligence: ai
digital: digital digitally digitalize digitalise digitalization digitalisation digitize digitise
    digitization digitisation go-digital going-digital goes-digital gone-digital digital-first
    digital-led digital-driven digital-enabled computerize
tech: technology technological technologically technical tech technically technic
advanced: advanced state-of-the-art cutting-edge leading-edge sophisticated ultra-modern ultramodern
transform: move transform transformation upgrade upgrading revamp overhaul modernize modernise
    modernization modernisation makeover make-over renovate renovation retool remake remade reshape
    transition shift switch retrofit change changeover rework refit conversion revitalize revitalise
    restructure renewal facelift face-lift reinvent reinvention retooling refashion metamorphosis
    turnaround evolve evolution bring-up-to-date brought-up-to-date transmute become-digital
    becoming-digital become-smart become-smarter become-intelligent upgrade-drive
    modernisation-drive modernization-drive re-engineer reconfigure rejig shaken-up reorganize
    repurpose re-tool rejuvenate switchover sea-change redesign into-the-digital-age
modern: modern up-to-date contemporary up-to-the-minute
traditional: traditional old-line old conventional legacy established mature classic time-honoured
    time-honored tradition long-established old-school old-style smokestack long-standing
    time-tested old-fashioned old-economy old-world
emerging: emerging emergent nascent rising up-and-coming sunrise budding fledgling infant
    of-tomorrow of-the-future tomorrow embryonic infancy early-stage new-age future-oriented
    forward-looking
strategic: strategic strategically
key: key major main important principal leading crucial chief vital core central pivotal
    most-important very-important an-important important-role important-part important-for
    important-to more-important equally-important all-important top-priority priority essential
 indispensable centrepiece centerpiece high-priority fundamental
core: core central heart
critical: critical intensive
new: new newly fresh novel brand-new spanking-new newfound newly-minted freshly-minted
breakthrough: break-fresh-ground breaking-fresh-ground
    break-new-ground breaks-new-ground breakthrough new-ground pioneer pioneering
    breaking-new-ground broke-new-ground broken-new-ground ground-breaking blaze-a-trail
    blazed-a-trail blazing-a-trail trailblazing trail-blazing new-frontier path-breaking
    pathbreaking push-the-boundaries push-the-envelope break-through broke-through broken-through
innovate: innovate innovative innovation inventive innovator ingenuity innovation-driven
    innovation-led innovation-based innovation-oriented forward-thinking
momentum: momentum drive impetus dynamism thrust vigour vigor vitality dynamic steam propulsion
    driving-force traction impulse motive-force
advantage: advantage advantageous strength edge competitive-edge upper-hand strong-suit forte
    strong-point leg-up head-start headstart plus-point selling-point trump-card
become: evolve become turn develop grow became becoming turning turn-into turned-into grow-into
    grew-into develop-into shape-up-as evolution morph-into mature-into blossom-into transition-into
    end-up-as come-to-be came-to-be
progress: progress stride headway advance step-forward steps-forward move-forward forge-ahead
    forged-ahead inroad leap-forward stride-forward move-ahead moves-ahead moved-ahead push-ahead
    pushes-ahead press-ahead presses-ahead pressing-ahead press-forward march-forward surge-ahead
    power-ahead race-ahead leaps-and-bounds forward-step come-a-long-way came-a-long-way
foster: foster nurture cultivate develop development build building promote promotion support
    in-the-making encourage grow nourish bring-on bring-up build-up building-up incubate incubator
    drive push
    work-on advance raise grooming groom cradle seed rear breed bred bring-along stimulate
    invigorate propel give-impetus-to gave-impetus-to give-a-boost
intensify: more-effort more-efforts push drive ramp-up ramped-up ramping-up step-up stepped-up
    stepping-up increase intensify intensification redouble effort scale-up beef-up beefed-up
    pick-up-the-pace go-all-out double-down crank-up reinforce try-harder trying-harder push-harder
    pushing-harder strengthen up-the-ante working-harder work-harder up-its-game
    raise-its-game ratchet-up heighten amplify amplification pull-out-all-the-stops go-the-extra-mile
    went-the-extra-mile flat-out spare-no-effort roll-up-its-sleeves up-its-efforts
help: help helped back support assist assistance aid encourage boost promote sponsor subsidize
    backing prop-up shore-up bolster lend-a-hand underwrite underwrote facilitate smooth-the-way
    give-a-hand gave-a-hand lend-its-weight throw-its-weight-behind threw-its-weight-behind
    give-a-leg-up
improve: improve better enhance enhancement raise strengthen improvement upgrade uplift ameliorate
    lift polish perfect fine-tune hone tune-up raise-the-bar up-its-game take-to-the-next-level
    took-to-the-next-level
worsen: worsen worse deteriorate deterioration degrade aggravate exacerbate go-downhill
    went-downhill gone-downhill from-bad-to-worse
optimize: optimize optimise streamline fine-tune tune-up
focus: centre-stage center-stage focus focal priority prioritize prioritise emphasis emphasize
    emphasise stress concentrate
    concentration spotlight center-on centre-on attention in-focus put-the-accent-on accent
    home-in-on zero-in-on in-the-spotlight front-and-centre front-and-center top-of-the-agenda
    put-the-stress-on hone-in-on zoom-in-on high-on-the-agenda high-on-its-agenda heed
    revolve-around center-around centre-around precedence
cover: cover encompass span include comprise contain embrace extend represent represented present
    presence turn-up range run-to account part take-in taken-in took-in spread-over coverage
    straddle be-found-in encapsulate run-the-gamut
absent: absent missing miss lack lacking absence uncovered left-out leave-out left-uncovered wanting
    omit omission unrepresented exclude fall-outside fell-outside
recognition: recognition recognize recognise title honor honour label distinction accolade award
    designation designate status badge name named certify certification acknowledge acknowledgement
    acknowledgment rank earn win won gain receive carry hold bear entitle merit crown laurel laurels
    qualify bestow confer conferment plaudit mantle seal-of-approval stamp-of-approval medal trophy
    pick-up picked-up walk-off-with selected-as chosen-as chosen singled-out land garner scoop nod
    accredit commendation proclaim took-home induct hand-picked-as elevated-to
model: demonstration demonstrate model showcase pilot exemplar exemplary role-model trailblazer
    test-bed testbed pathfinder lighthouse template prototype testing-ground proving-ground
    standard-bearer pacesetter beacon showpiece pilot-scheme
national: national nation nationally nationwide country countrywide state-level national-level
    national-rank country-level state-recognized state-recognised state-designated
    nationally-recognized national-level-status national-status nation-wide country-wide
provincial: merely-local only-local just-local purely-local
    provincial province-level provincial-level province-wide provincial-rank municipal-level
    city-level county-level district-level
municipal: city-level municipal-level municipal-rank city-rank county-level
global: global globally worldwide world-wide international the-world-over around-the-world
    around-the-globe across-the-globe all-over-the-world globe
international: international internationally cross-border transnational
comprehensive: comprehensive complete wide wide-ranging broad full extensive all-round all-embracing
    across-the-board far-reaching exhaustive full-range breadth thorough all-inclusive
    all-encompassing holistic sweeping full-scale end-to-end root-and-branch overarching broad-based
narrow: narrow patchy piecemeal restricted
large: large big huge vast sizeable sizable massive giant considerable significant substantial great
    grand large-scale enormous hefty major mega heavyweight big-ticket mammoth colossal immense
    outsize gigantic voluminous supersized super-sized gargantuan
small: small tiny little minor modest slight negligible small-scale minuscule marginal pint-sized
    miniature paltry
bigger: bigger larger greater higher heftier
smaller: smaller fewer less lower lesser slimmer
solid: solid firm sound strong sturdy robust rock-solid stout well-founded stable durable steadfast
    unshakeable well-grounded cast-iron deep-rooted deeply-rooted well-built
weak: weak shaky fragile feeble flimsy rickety frail tenuous unstable anaemic anemic tepid
    lacklustre lackluster
long: long longtime long-standing for-long long-time longstanding age-old lengthy decades-old
    decades-long lasting long-lasting long-lived long-running
old: old older ageing aged long-standing
young: young youth youngster
quality: quality calibre caliber
prosperity: prosperity wealth affluence prosperous fortune prosper thrive well-being flourish
    wellbeing wealthy well-off well-to-do blossom good-times
rich: rich affluent wealthy wealthier well-off well-to-do opulent
poor: poor poverty impoverished needy deprived destitute underprivileged
potential: potential promise headroom room-to-grow room-for-growth scope-for-growth
competitive: competitive competitiveness compete rivalry vie
efficient: efficient efficiency
safe: safe safety
worth: worth value valued
show: show shown showcase depict portray display see seen visible feature
    illustrate accompany go-with
photo: photo picture image caption photograph photography pictured shot illustration snapshot snap
    pic cutline
threshold: threshold bar floor ceiling cut-off mark line limit cutoff
announce: announce announcement reveal make-public made-public break-the-news broke-the-news
    give-notice-of gave-notice-of
# money
economy: economy economic economically
gdp: gdp gross-domestic-product gross-regional-product grp economic-output
revenue: revenue takings turnover income receipts sales earnings proceeds top-line took-in take-in
    taken-in takes-in brought-in bring-in brings-in gross-takings
profit: profit surplus gain profitable profitability in-the-black net-income net-earnings
    operating-income moneymaking lucrative into-the-black
loss: loss lose lost in-the-red loss-making red-ink unprofitable into-the-red
cost: cost expense expenditure-on price-tag pricetag outgoings
price: price pricing
income: income pay wage salary earnings remuneration pay-packet paycheck paycheque
spending: spending expenditure outlay disburse outgoings
consumption: consumption consume consumer
retail: retail retailer
wholesale: wholesale wholesaler
inflation: inflation cpi
deflation: deflation
unemployment: unemployment jobless joblessness unemployed out-of-work out-of-a-job workless
    out-of-jobs
employment: job employ employment workforce staff employee payroll post-filled position-filled
    headcount manpower
person: person people
worker: worker employee staff workforce labour labor labourer laborer personnel staffer wage-earner
    manpower
hire: hire recruit recruitment take-on took-on taken-on headhunt bring-on-board brought-on-board
layoff: layoff lay-off laid-off redundancy redundant dismiss dismissal let-go job-cut downsize
    retrench shed-jobs cut-jobs slash-jobs job-loss staff-cut workforce-reduction
tax: tax taxation levy duty
tariff: tariff import-duty customs-duty import-tax import-levy
debt: debt borrowing liability indebted
loan: loan credit lending lend lent borrow
repay: repay repayment pay-off paid-off pay-back paid-back reimburse pay-down paid-down
bank: bank lender banking
bond: bond
stock-share: shareholder stockholder
stake: stake shareholding equity-holding equity-stake equity-interest ownership-interest
    ownership-stake
dividend: dividend payout
budget: budget
insurance: insurance insure insurer
pension: pension pensioner
donate: donate donation donor
allocate: put-by put-aside allocate allocation earmark set-aside commit devote dedicate provide
    provision budget
    ring-fence pledge put-up allot reserve assign set-apart ringfence
currency: currency
surplus: surplus
deficit: deficit shortfall gap
reserve: reserves stockpile
export: export exporter ship-abroad shipped-abroad sell-abroad sold-abroad sell-overseas
    sold-overseas send-abroad sent-abroad send-overseas sent-overseas ship-overseas overseas-sales
    foreign-sales sales-abroad sales-overseas
import: import importer inbound buy-from-abroad brought-in-from-abroad buy-from-overseas
    bought-from-overseas bought-from-abroad brought-in-from-overseas
foreign-trade: foreign-trade external-trade overseas-trade cross-border-trade international-trade
    import-and-export export-and-import
trade: trade commerce trading
foreign-investment: foreign-investment fdi foreign-direct-investment inward-investment
    foreign-capital overseas-capital
foreign: foreign foreigner overseas abroad international non-domestic outside from-abroad
domestic: domestic home-grown homegrown
customs: customs
declaration: declaration filing
order-book: order-book backlog orderbook order-backlog orders-in-hand orders-on-hand
    outstanding-orders
market: market marketplace
demand: demand appetite
supply: supply supplied
shortage: shortage scarcity dearth undersupply deficiency
forecast: forecast projection outlook predict prediction prognosis tipped-to
target: target goal quota
attract: attract drew draw drawn pull-in pulled-in bring-in brought-in lure secure win won obtain
    gain net attraction land woo reel-in reeled-in entice magnet haul-in rope-in drum-up
# ports, ships, transport
port: port harbour harbor seaport
terminal: terminal
quay: quay wharf pier jetty
berth: berth mooring
ship: ship vessel boat
ferry: ferry
shipping: shipping seaborne
shipbuilding: shipbuilding shipyard shipbuilder
call: call dock moor visit berth tie-up put-in-at
shipment: shipment ship shipped deliver delivery delivered consignment dispatch despatch
cargo: cargo freight goods
container: container box teu
throughput: throughput
handle: handle move moved process pass-through passed-through go-through went-through deal-with
    dealt-with throughput shift clear cope-with
load: load unload
logistics: logistics
warehouse: warehouse warehousing storehouse depot storage
courier: courier parcel express
transport: transport transportation haulage
road: road highway motorway expressway
expressway: expressway highway motorway freeway
street: street avenue boulevard
bridge: bridge
tunnel: tunnel underpass
railway: railway railroad rail train
metro: metro subway underground-railway
tram: tram tramway streetcar light-rail
station: station
track: track
locomotive: locomotive
bus: bus coach
truck: truck lorry
taxi: taxi cab
vehicle: vehicle car automobile
car: car automobile auto
electric-vehicle: ev evs
new-energy-vehicle: nev nevs
bicycle: bicycle bike cycling cyclist
charging: charging charger charging-station charging-point
traffic: traffic
congestion: congestion traffic-jam gridlock
parking: parking parking-space car-park parking-lot
passenger: passenger
rider: rider ridership
ticket: ticket
fare: fare
airport: airport airfield
airline: airline air-carrier
aircraft: aircraft airplane aeroplane plane jet airliner
aviation: aviation aerospace
flight: flight
route: route
canal: canal waterway
connect: connect link connection join hook-up hooked-up
commute: commute commuter
# tourism, culture, sport
visitor: tourist visitor traveller traveler holidaymaker vacationer
tourism: tourism travel
guest: guest visitor tourist lodger
stay: stay night overnight
hotel: hotel
restaurant: restaurant eatery
scenic: scenic attraction sight
heritage: heritage
museum: museum
gallery: gallery
exhibition: exhibition exhibit expo
conference: conference summit forum
festival: festival
theatre: theatre theater
concert: concert
film: film movie cinema
library: library
monument: monument memorial
temple: temple shrine
sport: sport
stadium: stadium arena
match: match
athlete: athlete sportsman sportswoman
prize: prize award trophy
holiday: holiday vacation
beach: beach seaside
island: island isle
mountain: mountain
lake: lake
river: river
sea: sea coast coastal offshore ocean marine maritime seaside shore
cruise: cruise
# farming, food, fishing
farm: farm farmer farming agricultural agriculture grower
farmland: farmland arable-land cropland
crop: crop harvest yield
harvest: harvest reap
sow: sow sown plant-out
grain: grain cereal
wheat: wheat
maize: maize corn
rice: rice paddy
soybean: soybean soya soy
vegetable: vegetable veg
fruit: fruit
orchard: orchard
garlic: garlic
cotton: cotton
livestock: livestock
cattle: cattle
pig: pig hog swine
pork: pork
poultry: poultry chicken
sheep: sheep lamb
dairy: dairy milk
egg: egg
fish: fish fishery
aquaculture: aquaculture
catch: catch haul landing caught
land-fish: catch haul land landed hauled hauled-in caught
fishing-boat: trawler
irrigation: irrigation irrigate
fertilizer: fertilizer fertiliser
greenhouse: greenhouse glasshouse
seed: seed
food: food foodstuff
drink: drink beverage
beer: beer brew brewery brewing brewer
wine: wine winery winemaker
tea: tea
rural: rural countryside village
urban: urban town
village: village
forest: forest woodland forestry
tree: tree
timber: timber lumber
# energy
power: power electricity
energy: energy
generate-power: generate
grid: grid
renewable: renewable renewables
solar: solar photovoltaic photovoltaics pv
wind: wind
turbine: turbine
hydropower: hydropower hydroelectric
nuclear: nuclear atomic
hydrogen: hydrogen
battery: battery cell
coal: coal
mine: mine mining miner colliery pit
oil: oil petroleum crude
refinery: refinery refine
gas: gas
lng: lng liquefied-natural-gas
fuel: fuel
feed: feed fed supply deliver power
heating: heating district-heating
electric: electric electrical battery-powered
energy-saving: save saving conserve conservation
# materials and goods
steel: steel steelmaking steelmaker
iron: iron
aluminium: aluminium aluminum
copper: copper
metal: metal
carbon: carbon
material: material
rubber: rubber
tyre: tyre tire
plastic: plastic
glass: glass
cement: cement
concrete: concrete
chemical: chemical
paper: papermaking paper
textile: textile fabric cloth
garment: garment clothing clothes apparel
footwear: footwear shoe
furniture: furniture
appliance: appliance
toy: toy
electronics: electronics electronic
chip: chip semiconductor microchip
display-panel: display-panel
excavator: excavator digger
crane: crane
forklift: forklift
tractor: tractor
biotech: biotech biotechnology
biomedicine: biomedicine biomedical
medicine: medicine medical pharmaceutical pharma drug
cosmetics: cosmetics
# digital
online: online internet e-commerce web-based internet-based web
e-commerce: e-commerce ecommerce online-shopping online-retail online-commerce online-selling
    e-retail
livestream: livestream livestreaming live-streaming
software: software
app: app
broadband: broadband gigabit
telecom: telecom telecommunication telecommunications
network: network
fibre: fibre-optic fiber-optic
mobile-phone: smartphone mobile-phone cellphone
computer: computer computing
platform: platform
blockchain: blockchain
cybersecurity: cybersecurity cyber-security
sensor: sensor
satellite: satellite
drone: drone unmanned
paperless: paperless paper-free electronic
infrastructure: infrastructure infra
information: information
# science, education
research: research study r&d research-and-development r-and-d
researcher: researcher scientist
science: science scientific
laboratory: lab laboratory
institute: institute academy
invention: invention invent
university: university college
school: school
kindergarten: kindergarten nursery-school preschool
vocational: vocational
student: student undergraduate
pupil: pupil student schoolchild
teacher: teacher
graduate: graduate
train: training trainee apprentice
talent: talent
degree: degree
# health
hospital: hospital infirmary
clinic: clinic
clinical: clinical clinically
care: care
doctor: doctor physician medic
nurse: nurse nursing
patient: patient
bed: bed
vaccine: vaccine vaccination vaccinate jab
disease: disease illness
surgery: surgery surgical
treatment: treatment therapy
birth: birth born
death: death die
# environment
environment: environment environmental environmentally ecology ecological
green: green eco-friendly environmentally-friendly
clean: clean cleaner
emission: emission
pollution: pollution pollutant pollute
climate: climate
water: water
wastewater: wastewater sewage effluent
reservoir: reservoir
dam: dam
flood: flood
drought: drought
waste: waste rubbish garbage trash
recycle: recycle recycling reuse
landfill: landfill
incinerate: incinerate incinerator waste-to-energy
protect: protect protection safeguard shield
wetland: wetland marsh
biodiversity: biodiversity
species: species
restore: restore restoration
rebuild: rebuild rebuilt renovate reconstruct reconstruction refurbish redo repair renew remodel
repair: repair fix mend
maintain: maintain maintenance upkeep
# city and people
city-growth: urbanization urbanisation
district: district borough
county: county
region: region
neighbour: neighbour neighbor neighbouring neighboring
residents: resident inhabitant citizen townspeople townsfolk
population: population
migrant: migrant
household: household home family
house: housing dwelling house
apartment: apartment flat
office: office
mall: mall shopping-centre shopping-center
shop: shop store outlet
supermarket: supermarket
community: community neighbourhood neighborhood
government: government
council: council
mayor: mayor
law: law legislation
regulation: regulation rule
policy: policy
reform: reform
police: police
fire: firefighter fire-brigade
crime: crime criminal
volunteer: volunteer
installation: installation install fit put-in
sewer: sewer drain drainage
lighting: lighting streetlight street-light
remaining: remaining rest other left outstanding
direct: direct straight
wait: wait waiting queue
dry-dock: dry-dock
beginner: newcomer entrant young new upstart start-up startup
first-time: for-the-first-time maiden debut
add: add
join: join joined accede accession
leave: leave departure withdraw withdrew withdrawn withdrawal pull-out pulled-out
replace: replace replacement supplant supersede swap take-the-place-of took-the-place-of
reuse: reuse
test: test trial
inspect: inspect inspection
certificate: certificate
standard: standard
licence-noun: licence license permit
complaint: complaint complain
accident: accident crash
visit: visit visited
arrive: arrive arrival
inbound: inbound
outbound: outbound
public: public publicly
offline: offline brick-and-mortar bricks-and-mortar
sustainable: sustainable sustainability
"""

OPPOSITES = """
foster phase-out
foster stop
intensify phase-out
intensify stop
launch phase-out
build phase-out
rise fall
rise flat
fall flat
speed slow
fast slow
intensify slow
large small
solid weak
comprehensive narrow
traditional emerging
national provincial
national municipal
open close
launch cancel
launch suspend
build dismantle
confirm cancel
confirm ponder
recognition ponder
progress regress
rise regress
foster regress
intensify regress
complete construction-under-way
operate construction-under-way
approve reject
sign cancel
operate suspend
continue stop
continue suspend
extend shorten
ahead-of-schedule delay
on-schedule delay
improve worsen
peak trough
double halve
triple halve
"""
"""Pairs of classes that contradict each other where both are said of one thing."""
