"""Irregular forms of verbs, which a stemmer leaves as words of their own: rose and risen are rise.

Forms that are as often another word stand nowhere here: bound, ground, shot, wound.
"""

from __future__ import annotations

_VERBS = """
arise arose arisen; awake awoke awoken; bear borne; beat beaten; become became; begin began begun;
bend bent; bite bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came;
creep crept; deal dealt; dig dug; draw drew drawn; drink drank; drive drove driven; eat ate eaten;
fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown; forbid
forbade forbidden; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven;
forgo forwent forgone; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew
grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead
led; leap leapt; learn learnt; leave left; lend lent; lie lain; light lit; lose lost; make made;
mean meant; meet met; mislead misled; outdo outdid outdone; outgrow outgrew outgrown; overcome
overcame; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken;
overthrow overthrew overthrown; pay paid; prove proven; rebuild rebuilt; repay repaid; rewrite
rewrote rewritten; ride rode ridden; rise rose risen; run ran; say said; see saw seen; seek sought;
sell sold; send sent; shake shook shaken; shine shone; show shown; shrink shrank shrunk; sing sang
sung; sink sank sunk; sit sat; sleep slept; slide slid; sow sown; speak spoke spoken; speed sped;
spend spent; spill spilt; spin spun; spring sprang sprung; stand stood; steal stole stolen; stick
stuck; sting stung; stride strode; strike struck stricken; strive strove striven; swear swore sworn;
sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore
torn; tell told; think thought; throw threw thrown; undergo underwent undergone; undertake undertook
undertaken; uphold upheld; wake woke woken; wear worn; weave wove woven; win won; withdraw withdrew
withdrawn; withhold withheld; withstand withstood; write wrote written
"""

FORMS = {base: forms for base, *forms in map(str.split, _VERBS.split(";"))}
"""The irregular forms of each verb."""
PAST = frozenset(form for forms in FORMS.values() for form in forms)
"""All of them."""
