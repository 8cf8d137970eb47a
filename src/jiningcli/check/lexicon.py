"""What `check` knows of the English of economic reports; nothing here is about one article.

Tables only. Each class of synonyms stands on one line: its name, then words and phrases that say
the same in a report. Words are matched by stem, so that inflected forms need no entry; irregular
forms have one.
"""

from __future__ import annotations

SYNONYMS = """
rise: rise rose risen grow grew grown growth increase climb jump surge soar gain expand expansion up upward upwards go-up went-up gone-up pick-up swell higher uptick upswing upturn on-the-rise crept-up creep-up crept edge-up edged rally leap spike plus boost head-up trend-up gather-pace on-the-up improve improvement swelled heading-up added
fall: fall fell fallen drop decline decrease dip slide slid slip shrink shrank shrunk lose-ground losing-ground lost-ground tumble plunge sink sank sunk down downward downwards lower slump recede reduce reduction retreat weaken worsen ebb fall-behind fell-behind go-down went-down gone-down minus crash wane dwindle
sign: sign ink seal conclude clinch put-pen-to-paper put-its-name-to secure bag signature strike struck signatory sign-off agree shake-hands win won land
contract: contract deal agreement pact accord
launch: launch start begin began begun commence initiate initiation kick-off get-under-way got-under-way gotten-under-way under-way underway get-off-the-ground got-off-the-ground set-going set-in-motion roll-out unveil inaugurate embark get-going got-going break-ground-on broke-ground begin-work open undertake undertook set-about in-motion put-in-hand start-up go-ahead introduce rollout groundbreaking
new: new newly fresh novel brand-new
confirm: confirm confirmation firm-up settle official
plan: to-be plan will shall intend intention propose scheduled slated prospective future forthcoming upcoming pipeline pledge going-to plans will-be in-line due expect hopeful prospect
aim: aim goal objective purpose intend intent mean meant design designed target seek sought want wish hope aspire ambition strive bid endeavour endeavor try attempt set-out-to with-a-view-to keen eager supposed effort
setup: set-up establish establishment found locate base site settle install create set-up-shop put-down-roots come house host home build erect place situate situated bring run
operate: operate operation operational run running up-and-running function work on-stream in-service production produce
foster: foster nurture cultivate develop development build building promote promotion support encourage grow nourish bring-on build-up incubate drive push work-on advance raise grooming groom
speed: expedite accelerate acceleration speed-up speed sped hasten quicken fast faster step-up spur more-quickly quick quicker pace hurry quickly
slow: slow slower put-the-brakes-on brake delay hinder hamper impede stall hold-back scale-back scaling-back curb
transform: transform transformation upgrade upgrading revamp overhaul modernize modernization makeover renovate renovation retool remake reshape transition shift switch move retrofit change changeover rework refit conversion revitalize restructure renewal
intelligent: intelligent smart intelligence clever cleverer
digital: digital digitally digitalize digitalization digitize digitization go-digital going-digital
tech: technology technological technical tech technically
key: key major main important principal leading crucial chief vital
national: national nation nationally nationwide country state state-level national-level countrywide national-rank
provincial: provincial province province-level provincial-level regional municipal-level city-level county-level
base: base hub centre center
cover: cover encompass span include comprise contain embrace extend represent represented present presence turn-up reach range run-to account part
absent: absent missing miss lack lacking absence uncovered
sector: sector industry industrial industries field area branch line trade category division domain segment realm sphere discipline industrially
project: project scheme venture undertaking programme program initiative
recognition: recognition recognize title honor honour label distinction accolade award designation designate status badge name named certify certification acknowledge rank earn win won gain receive carry hold bear entitle merit crown
model: demonstration demonstrate model showcase pilot exemplar
focus: focus heed focal priority prioritize emphasis emphasize stress concentrate concentration spotlight center-on attention in-focus
large: large big huge vast sizeable sizable massive giant considerable significant substantial great grand large-scale
small: small tiny little minor modest slight negligible
solid: solid firm sound strong sturdy robust
weak: weak shaky fragile feeble
foundation: foundation base basis footing bedrock ground underpin underpinning rest backbone mainstay pillar cornerstone groundwork anchor
prosperity: prosperity wealth affluence prosperous fortune prosper
long: long longtime long-standing for-long long-time
comprehensive: comprehensive complete wide wide-ranging broad full extensive all-round
narrow: narrow limited
momentum: momentum drive impetus dynamism thrust vigour vigor
innovate: innovate innovative innovation inventive
advantage: advantage advantageous strength edge
become: evolve become turn develop grow become became turning turn-into
progress: progress stride headway advance step-forward move-forward
traditional: traditional old-line old conventional legacy established mature classic time-honoured time-honored tradition long-established
emerging: emerging emergent nascent rising up-and-coming sunrise budding
breakthrough: break-new-ground breakthrough new-ground pioneer breaking-new-ground broken-new-ground ground-breaking
intensify: ramp-up ramping-up step-up stepping-up increase intensify redouble effort scale-up
machine: machine machinery
equipment: equipment gear kit
manufacture: manufacture manufacturing make made production produce producer maker builder built factory plant
photo: photo picture image caption photograph pictured shot illustration
show: show showcase depict portray display see seen visible feature
company: company firm group enterprise corporation business
laboratory: lab laboratory
improve: improve better enhance raise strengthen improvement upgrade
clinical: clinical
economy: economy economic economically
revenue: revenue takings turnover income receipts sales earnings proceeds
export: export shipment
investment: investment invest spending outlay spend spent
unemployment: unemployment jobless joblessness unemployed
employment: job employ employment workforce staff employee payroll
visitor: tourist visitor traveller traveler holidaymaker
tourism: tourism travel
port: port harbour harbor seaport
ship: ship vessel boat
cargo: cargo freight goods
university: university college
student: student undergraduate
build: build built construct construction erect put-up go-up going-up
complete: complete completion finish done finalize
output: output production produce
price: price cost
household: household home family
road: road highway motorway expressway
railway: railway rail train
hospital: hospital clinic
catch: catch haul landing
farm: farm farmer agricultural agriculture
site: site location
grant: grant subsidy subsidize
residents: resident inhabitant citizen
share: share proportion percentage portion
open: open inaugurate open-its-doors open-doors
close: close shut shutter
rate: rate ratio
add: add
district: district borough
power: power electricity energy
wind: wind
house: housing dwelling apartment flat
buy: buy bought purchase acquire acquisition
sell: sell sold
hire: hire recruit recruitment
fund: fund finance funding
train: train training
park: park estate zone
modern: modern up-to-date contemporary
green: green eco-friendly environmentally-friendly
energy-saving: save saving conserve conservation
protect: protect protection safeguard
care: care
medicine: medicine medical pharmaceutical pharma drug
vehicle: vehicle car automobile
textile: textile fabric
garment: garment clothing clothes apparel
quality: quality
flat: flat unchanged stagnant stagnate stable steady standstill level-off
threshold: bar threshold mark floor limit line ceiling
average: average mean median per-month a-month each-month every-month monthly
announce: announce reveal
tally: number tally count total sum figure
attract: attract draw drew drawn pull-in pulled-in bring-in brought-in lure secure win won obtain gain net attraction land woo reel-in
handle: handle move process pass-through passed-through go-through went-through deal-with dealt-with throughput shift clear
allocate: allocate earmark set-aside commit devote dedicate provide budget ring-fence pledge put-up allot reserve assign
help: help back support assist aid encourage boost promote sponsor subsidize backing
call: call dock moor visit berth tie-up
complete: complete completion finish done finalize wrap-up wrapped-up conclude end
fast: fast quick rapid swift speedy
container: container box teu
paperless: paperless paper-free electronic
beginner: newcomer entrant young new upstart start-up startup
land-fish: catch haul land landed hauled hauled-in caught
stay: stay night overnight
guest: guest visitor tourist lodger
foreign: foreign foreigner overseas abroad international non-domestic outside
domestic: domestic home-grown
old: old older ageing aged long-standing
young: young
sea: sea coast coastal offshore ocean marine maritime seaside shore
feed: feed fed supply deliver power
rebuild: rebuild rebuilt renovate reconstruct refurbish redo repair renew
approve: approve approval green-light go-ahead greenlight clear permit permission sanction nod authorize licence license
installation: install installation fit put-in
worker: worker employee staff workforce labour labor personnel
enterprise: enterprise company firm business corporation
house-in: accommodate host house home-to based lodge
shipment: shipment ship shipped deliver delivery consignment
warehouse: warehouse storehouse depot storage
plant: plant factory works mill
workshop: workshop shop-floor
bus: bus coach
truck: truck lorry
beer: beer brew brewery brewing
rural: rural countryside country village
urban: urban city-dweller town
expressway: expressway highway motorway freeway
bed: bed
doctor: doctor physician medic
school: school
pupil: pupil student schoolchild
annual: annual yearly
loss: loss lose lost
profit: profit gain earnings surplus
tax: tax levy duty
debt: debt borrowing liability
loan: loan credit lending
bank: bank lender
worth: worth value valued
budget: budget
plan-noun: plan scheme blueprint programme program
connect: connect link connection join hook-up
remaining: remaining rest other left outstanding
direct: direct straight
wait: wait waiting queue
dry-dock: dock
beach: beach seaside
prize: prize award trophy
customs: customs border
declaration: declaration filing
island: island isle
bridge: bridge
airport: airport airfield
flight: flight
crop: crop harvest yield
grain: grain cereal wheat corn
livestock: livestock cattle
forest: forest woodland
water: water
waste: waste rubbish garbage
emission: emission pollution pollutant
recycle: recycle recycling reuse
solar: solar photovoltaic pv
battery: battery cell
car: car automobile
electric: electric electrical battery-powered
chip: chip semiconductor
software: software
robot: robot robotics
drone: drone unmanned
sensor: sensor
satellite: satellite
steel: steel iron
coal: coal
oil: oil petroleum
gas: gas
chemical: chemical
food: food foodstuff
wine: wine
tea: tea
fruit: fruit
clean: clean green low-carbon
fuel: fuel
research: research study r&d
laboratory-2: laboratory lab
institute: institute academy
patent: patent invention
talent: talent
apartment: apartment flat
mall: mall
shop: shop store outlet
retail: retail
wholesale: wholesale
online: online internet e-commerce
logistics: logistics
courier: courier parcel express
passenger: passenger
rider: rider
ticket: ticket
museum: museum
festival: festival
sport: sport
stadium: stadium arena
double: double
region: region
neighbour: neighbour neighbor neighbouring neighboring
partner: partner
joint: joint jointly together
sale: sale
order: order
customer: customer client buyer
supplier: supplier vendor
owner: owner
investor: investor backer
income: income pay wage salary earnings
poor: poor poverty
rich: rich
pension: pension
insurance: insurance
consumption: consumption consume consumer
inflation: inflation
trade: trade commerce
import: import inbound
foreign-trade: foreign-trade
surplus: surplus
deficit: deficit shortfall gap
target: target goal
forecast: forecast projection outlook predict
smaller: smaller fewer less lower
bigger: bigger larger greater higher
"""

OPPOSITES = """
rise fall
speed slow
large small
solid weak
comprehensive narrow
traditional emerging
national provincial
open close
build-up dismantle
intensify slow
rise flat
fall flat
"""

NEGATORS = """
not no none never neither nor without fail failed failure nothing nobody cannot unable yet-to far-from
deny denied refuse turn-down turned-down reject rejected cancel cancelled canceled scrapped shelve shelved abandon abandoned refuse refused hardly scarcely barely lack lacks lacking missed miss-out missed-out missing-out
n't nowhere
"""

CONTRASTS = "rather-than instead-of as-opposed-to in-place-of"
"""What comes after these is denied, what comes before is not."""

ASIDES = "not-only not-just not-merely not-simply not-least no-doubt not-to-mention no-surprise no-wonder doesn't-only doesn't-just isn't-just isn't-only no-longer-just not-alone not-short-of not-short not-left-out not-leave-out not-untrue not-lost"
"""Phrases with a negative word that deny nothing of what follows."""

DONE = """
already completed complete finished opened opened-its-doors open-for-business operational up-and-running in-operation running operating operates
built-up started-operations has-opened now-open begun-production began-production started-production has-built
made-a-breakthrough made-breakthroughs taken-shape took-shape on-stream came-on-stream went-live in-service delivered achieved succeeded broken has-started have-started broken
"""
"""What a claim says of things that are done."""

CAUSES = "because thanks-to thanks due-to owing-to owing as-a-result result-of led-to lead-to leads-to driven-by driven caused-by cause spurred-by spurred fuelled fueled fuelled-by fueled-by powered-by boosted-by attributed attribute therefore hence so-that-is helped-by thus consequently on-the-back-of"

PLANNED = "will shall plan intend going-to expect propose scheduled slated forecast predict due headed"
"""What a claim says of things that are yet to come."""

EXCLUSIVE = "other-than complete-list full-list entire-list whole-list exhaustive only sole solely exclusively exclusive alone-among no-other nothing-but in-all in-total altogether all-told entirely just"

SUMS = "altogether combined in-total together total in-all all-told sum overall collectively arrive add jointly add-up"

EACH = "each apiece every per individually respectively"

COMPARED = "than as-many-as as-much-as as-many as-much ever unlike compared versus"
"""One thing measured against another."""

MORE = "beat beats outnumber exceed surpass outstrip ahead-of"
FEWER = "trail short-of"
"""One number against another."""

CONVERSIONS = "bar-is equal equals equivalent convert conversion exchange exchange-rate rate ratio arithmetic worth translate translates dollar yuan euro work-out works-out come-to comes-to money currency buy"
"""Words around an amount in another currency."""

NEUTRAL = """
a an the this that these those it its it's they them their there here he she his her him we our us you your i my who whom whose which what
when where why how if whether then so as at by for from in into of off on onto out over to under with within upon via per
through throughout across between among amongst amid along around about above below up near next after before during since until till while
and or but nor both either each every any all some such other another more much many lot lots several
one ones own same too also again now still just even only quite rather very well
is are was were be been being am do does did doing done has have had having can could may might must shall should would will
let get gets got getting go goes going gone come comes coming came put puts take takes took taken taking give gives gave given make makes made making
keep keeps kept see sees seen say says said saying tell tells told state states stated according report reports reported reporting reportedly
article story piece text account source item passage paragraph newspaper paper-itself write writes wrote written read reads describe describes described description
mention mentions mentioned note notes noted put call calls called term terms termed list lists listed listing cite cites cited quote quoted give name names named namely
data figure figures number numbers show shows showed shown indicate indicates indicated reveal reveals
include includes including included like example instance e.g. eg ie i.e. etc among-them amongst-them
yes quiz answer question correct true fact facts fun-fact did-you-know fyi via breaking news update headline according-to
apiece respectively namely particular particularly especially specifically overall altogether moreover furthermore besides meanwhile however though although yet
indeed actually in-fact in-effect officially itself themselves himself first second third finally lastly firstly secondly thirdly last
kind sort type way thing things point points case term matter matters count counts counting counted
belong belongs belonging feature features featuring features featured boast boasts boasting has home enjoy enjoys
place places spot spots one-of part parts member members side sides
today currently present presently nowadays recently lately year years month months period time times day days so-far to-date
set sets lie lies lying stand stands standing stood sit sits remain remains
look looks looking turn turns turned line lines figure mark marks threshold level levels worth value valued amount amounts total totals totalled totaled
local city city's town municipality municipal area areas
exact exactly precise precisely same equal equals equivalent
large-number wealth-of range ranges ranging addition extra
be-found found find finds come-to concern concerns concerning regard regards regarding relate relates related do-with to-do-with to-be-had
say-so hashtag rt thread via bullet check tick thus
singled single out files file filed put-down pictured carry carries carried carrying
different distinct various separate others
accounted accounts account sees saw involve involves involving comprise
work works made-up up-to
seem seems appear appears appearing
later earlier ago already
bar know known say
talk talks speak speaks spoken
better best
think thinks believe
devoted dedicated devote dedicate use uses used letter letters bear-out bears stand-for stands-for abbreviated abbreviation short
clear simply simple
twice come-up date dated credit credited q
record records recorded log logged register registered registers post posted book booked booking count counted hit hits tally tallied amount amounts total totalled come comes went goes spend spends spent run runs running
close end bulk length width size volume volumes scale way ways top rest
progress-ing better-part onward onwards plus
extend stretch stretches cost costs price tag earmarked
happen happens happened occur occurred place took-place
below-the-line eventually soon
notable notably alone bring brings brought bringing on-top-of top-of
opposite hand contrast
go-with going-by work-out works-out
need needs needed
back
help helps helped
hear
"""
"""Words that add nothing to check: function words, words of reporting, light verbs."""

