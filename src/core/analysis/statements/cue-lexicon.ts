/** `lemmas: frames [prepositions]`; the verbs of one line are used alike. */
export const lexicon = `
say: qtbw
specify, aver, confess: qtb
attest, avow, stipulate, confide, volunteer, venture, submit, counsel, lecture, communicate: qt
moan, blab, gloat, whine: qt about
message: q
add, argue, claim, insist, observe, remark, assert, contend, maintain, allege, concede, conclude, declare, state: qtb
note: qtbn
recall, remember: qtbg
outline, detail: n
acknowledge, admit: qtbng to
stress, emphasise, emphasize, underline, underscore, reiterate, highlight: qtn
tell: qtbao about of
remind: qtbao
assure, inform, notify, advise: qtbao of about
warn: qtbao of about against
caution: qtbao against about
reply, respond, retort, counter, answer: qt
comment: qt on
explain: qtwn
joke, quip, shout, exclaim, whisper, mutter, muse, scoff, fume, gush, crow, marvel, reflect, reminisce, reason, recount, enthuse, concur, retaliate, fire+back, hit+back, shoot+back, chime+in, interject, text, rant: qt about
continue, go+on, cry, thunder, sneer, snap, chide, deadpan, tease, begin, bark, yell, scream, roar, riff, read, stammer, sigh, laugh, smile, shrug, chuckle, grin, vent, bristle, query, interrupt, narrate, echo, chant, intone, cheer, hiss, growl, snarl, groan, wail, crack, parry, sum+up, recite, go+further: q
put+it: qt
talk: - about of
insist: - on upon
compare: n
pay+tribute: - to
take+issue: - with
take+aim: - at
cast+doubt: - on over upon
sound+alarm: - over about on
hit+out, lash+out: - at against over
repeat: qt
tweet, write, post, blog: qtb
ask: qtwo for
wonder: qbw
inquire, enquire: qw
question: qnw
assess, calculate, deduce: qt
announce, reveal, disclose, confirm, clarify, indicate, signal, certify, testify: qtbn
mention: qtng
propose, suggest, recommend: qtbng
propose: i
predict, forecast, project, estimate, guess, speculate, reckon: qtbn
report: qtb
complain, lament, bemoan, protest, grumble: qtn about of
boast, brag: qt about of
agree: qtbi
hint, imply, intimate: qtb at
believe, think: qtb
feel: tb
hope, wish: qtbi for
expect: tbnio
anticipate, foresee, envision, envisage: tng
fear, doubt, worry: qtb about
suspect: tb
know, realize, realise, understand: t
assume, suppose, presume: tb
consider: tl
regard, view, see, cast, depict, portray, characterise, characterize: l
describe: l
call: l for on upon
put: v
dub, label, brand, deem, term: l
want: ion
plan, intend, refuse, decline: i
demand: qtni
urge, implore, beseech, beg, exhort: qtno
plead: qt with
order: qo
encourage, pressure, instruct, direct, invite, challenge, dare, command, admonish, counsel: o
request: qtno
vow, pledge, swear, threaten, undertake, resolve: qtbi
promise: qtbain
decide: t
favor, favour, prefer: ni
advocate, espouse: qtn for
push, press, lobby, campaign: for
apologise, apologize: q for to
accuse, suspect: x of
blame: nx for
express: qe
voice: e
convey: t
convey, extend, offer, raise: e
offer: i
brief, update: a on
draw+attention: - to
take+view: t
hold+out: e
make+clear: qt
criticise, criticize, condemn, denounce, decry, slam, blast, lambast, lambaste, deride, ridicule, mock, castigate, chastise, rebuke, deplore, disparage, bash, assail, attack, excoriate: qn
fault, scold, berate, chide, praise, applaud, laud, hail, commend, congratulate, thank, salute: qn
welcome, oppose, defend, tout, endorse, support, back: n
reject, dismiss, rebuff, refute, dispute, contest: qn
rule+out: qtng
exclude: t
deny: qtbng
rebut: qn
speak: about of out+against
rail, inveigh: against
point: - to
point+out: qtb
cite, invoke: n
attribute: n
liken: n
argue: for against
object: qt to
declare: l
affirm, reaffirm, proclaim, profess, pronounce: qtn
allow: q
opine, theorise, theorize, posit, hypothesise, hypothesize, surmise, gather, infer: qtb
find: tl
show, discover, determine, learn, prove: t
rule: qt
hold: t
forget, notice: t
accept: tn
regret: tng
recognise, recognize: tn
dispute: t
vouch: for
appeal, plead, pray: for to
`;

/** Past and participle of verbs that form them otherwise. */
export const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  read: ['read', 'read'],
  put: ['put', 'put'],
  hit: ['hit', 'hit'],
  draw: ['drew', 'drawn'],
  take: ['took', 'taken'],
  sum: ['summed', 'summed'],
  grin: ['grinned', 'grinned'],
  cast: ['cast', 'cast'],
  blab: ['blabbed', 'blabbed'],
  submit: ['submitted', 'submitted'],
  pay: ['paid', 'paid'],
  shrug: ['shrugged', 'shrugged'],
  make: ['made', 'made'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  see: ['saw', 'seen'],
  speak: ['spoke', 'spoken'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  hold: ['held', 'held'],
  forget: ['forgot', 'forgotten'],
  learn: ['learned', 'learned'],
  swear: ['swore', 'sworn'],
  undertake: ['undertook', 'undertaken'],
  begin: ['began', 'begun'],
  shoot: ['shot', 'shot'],
  go: ['went', 'gone'],
  beseech: ['besought', 'besought'],
  forecast: ['forecast', 'forecast'],
  beg: ['begged', 'begged'],
  plan: ['planned', 'planned'],
  quip: ['quipped', 'quipped'],
  brag: ['bragged', 'bragged'],
  blog: ['blogged', 'blogged'],
  dub: ['dubbed', 'dubbed'],
  admit: ['admitted', 'admitted'],
  concur: ['concurred', 'concurred'],
  infer: ['inferred', 'inferred'],
  prefer: ['preferred', 'preferred'],
  regret: ['regretted', 'regretted'],
  rebut: ['rebutted', 'rebutted'],
  snap: ['snapped', 'snapped'],
  slam: ['slammed', 'slammed'],
  signal: ['signaled', 'signaled'],
};
