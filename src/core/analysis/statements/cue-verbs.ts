/**
 * What may follow a cue verb. `quote`: a quotation; `that`: a that-clause; `bare`: a clause without "that"; `infinitive`:
 * "vowed to leave"; `object`: somebody and an infinitive, "urged them to leave"; `addressee`: somebody and then the
 * content, "told them that"; `noun`: a noun phrase, "rejected the plan"; `whether`: an indirect question; `gerund`:
 * "denied leaving"; `label`: something and what it is called, "called it absurd"; `charge`: "accused them of leaving"; `attitude`: "expressed hope that".
 */
export type Frame =
  | 'quote'
  | 'that'
  | 'bare'
  | 'infinitive'
  | 'object'
  | 'addressee'
  | 'noun'
  | 'whether'
  | 'gerund'
  | 'label'
  | 'charge'
  | 'attitude';

export interface CueVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions that open the content: "warned of", "called for". */
  readonly prepositions: ReadonlySet<string>;
  readonly denies: boolean;
}

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** One written form of a cue verb. */
export interface CueForm {
  readonly verb: CueVerb;
  /** `past` where the form serves as participle too. */
  readonly form: VerbForm;
}

const letters: Readonly<Record<string, Frame>> = {
  q: 'quote',
  t: 'that',
  b: 'bare',
  i: 'infinitive',
  o: 'object',
  a: 'addressee',
  n: 'noun',
  w: 'whether',
  g: 'gerund',
  l: 'label',
  x: 'charge',
  e: 'attitude',
};

/** `lemmas: frames [prepositions]`; the verbs of one line are used alike. */
const lexicon = `
say: qtbw
add, argue, claim, insist, note, observe, remark, remember, assert, contend, maintain, allege, concede, caution, conclude, declare, recall, state: qtb
acknowledge, admit: qtbng to
stress, emphasise, emphasize, underline, underscore, reiterate, highlight: qtn
tell: qtbao about of
remind: qtbao
assure, inform, notify, advise: qtbao of about
warn: qtbao of about against
reply, respond, retort, counter, answer: qt
comment: qt on
explain: qtw
continue, go+on, joke, quip, shout, exclaim, cry, mutter, whisper, interject, muse, thunder, scoff, sneer, snap, chide, deadpan, tease, chime+in, begin, shoot+back, fire+back, hit+back, bark, yell, scream, roar, retaliate, rant, riff, read, stammer, sigh, laugh, smile, shrug, chuckle, grin, vent, fume, gush, crow, bristle, marvel, reflect, reminisce, reason, query, interrupt, recount, narrate, enthuse, echo, chant, intone, cheer, hiss, growl, snarl, groan, wail, crack, parry, concur, sum+up, text, recite, sing, go+further, put+it, repeat: q
tweet, write, post, blog: qtb
ask: qwo for
wonder: qbw
inquire, enquire: qw
question: qnw
announce, reveal, disclose, confirm, clarify, indicate, signal, certify, testify: qtbn
mention: qtng
propose, suggest, recommend: qtbng
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
consider: l
regard, view, see, depict, portray, characterise, characterize: l
describe: l
call: l for on
dub, label, brand, deem, term: l
want: io
demand: qtni
urge, implore, beseech, beg, plead, exhort: qtno
encourage, pressure, instruct, order, direct, invite, challenge, dare, command, admonish, counsel: o
request: qtno
vow, pledge, promise, swear, threaten, undertake, resolve: qtbi
decide: t
favor, favour, prefer: ni
advocate, espouse: qtn for
push, lobby, campaign: for
apologise, apologize: q for
accuse, suspect: x of
blame: nx for
express, voice: en
hold+out: e
make+clear: qt
criticise, criticize, condemn, denounce, decry, slam, blast, lambast, lambaste, deride, ridicule, mock, castigate, chastise, rebuke, deplore, disparage, bash, assail, attack, excoriate: qn
fault, scold, berate, chide, praise, applaud, laud, hail, commend, congratulate, thank, salute: qn
welcome, oppose, defend, tout: n
reject, dismiss, rebuff, rule+out, refute, dispute, contest: qn
deny: qtbng
rebut: qn
speak: of out+against
rail, inveigh: against
point: to
point+out: qtb
cite, invoke: n
attribute: n
liken: n
argue: for against
object: qt to
declare: l
affirm, reaffirm, proclaim, profess, pronounce: qtn
opine, theorise, theorize, posit, hypothesise, hypothesize, surmise, gather, infer: qtb
find, show, discover, determine, learn, prove: t
rule, hold: t
hear, forget, notice: t
accept: tn
regret: tng
dispute: t
vouch: for
appeal, plead, pray: for to
`;

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  read: ['read', 'read'],
  put: ['put', 'put'],
  hit: ['hit', 'hit'],
  sing: ['sang', 'sung'],
  sum: ['summed', 'summed'],
  grin: ['grinned', 'grinned'],
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
  hear: ['heard', 'heard'],
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

const denying = new Set(['deny', 'refute', 'rebut', 'dispute', 'reject', 'dismiss']);

const forms = new Map<string, CueForm>();
/** Cues of two words ("pointed out"), by their first word's form; the value names the second. */
const phrases = new Map<string, { readonly second: string; readonly cue: CueForm }[]>();

/** "was confident that", "are worried about": an adjective that works as a cue verb does. */
export const adjectiveCue: CueForm = {
  verb: {
    lemma: 'be',
    frames: new Set<Frame>(['that', 'bare']),
    prepositions: new Set('about of over that'.split(' ')),
    denies: false,
  },
  form: 'past',
};

export const cueAdjectives: ReadonlySet<string> = new Set(
  'confident sure certain convinced concerned worried hopeful optimistic pessimistic skeptical sceptical doubtful afraid adamant glad pleased proud happy sorry surprised disappointed angry alarmed wary cautious upset furious unhappy dismissive critical supportive unsure uncertain unconvinced fearful mindful outraged satisfied dissatisfied frustrated'.split(
    ' ',
  ),
);

/** The cue that a word (in lower case) is a form of. */
export function cueForm(low: string): CueForm | undefined {
  return forms.get(low);
}

/** The cues of two words that begin with this word, "pointed" of "pointed out". */
export function cuePhrases(low: string): readonly { readonly second: string; readonly cue: CueForm }[] {
  return phrases.get(low) ?? [];
}

function readLexicon(): void {
  const verbs = new Map<string, { frames: Set<Frame>; prepositions: Set<string> }>();
  for (const line of lexicon.trim().split('\n')) {
    const [lemmas = '', rest = ''] = line.split(': ');
    const [flags = '', ...prepositions] = rest.trim().split(' ');
    const lettered = Array.from(flags).every((letter) => letter in letters);
    for (const lemma of lemmas.split(', ')) {
      const verb = verbs.get(lemma) ?? { frames: new Set<Frame>(), prepositions: new Set<string>() };
      if (lettered) for (const letter of flags) addFrame(verb.frames, letter);
      for (const preposition of lettered ? prepositions : [flags, ...prepositions])
        if (preposition !== '-') verb.prepositions.add(preposition);
      verbs.set(lemma, verb);
    }
  }
  for (const [lemma, { frames, prepositions }] of verbs) {
    const verb = { lemma: lemma.replace('+', ' '), frames, prepositions, denies: denying.has(lemma) };
    const [first = lemma, second] = lemma.split('+');
    for (const [form, written] of inflect(first)) addForm(written, { verb, form }, second);
  }
}

function addFrame(frames: Set<Frame>, letter: string): void {
  const frame = letters[letter];
  if (frame !== undefined) frames.add(frame);
}

function addForm(written: string, cue: CueForm, second: string | undefined): void {
  if (second === undefined) {
    if (!forms.has(written)) forms.set(written, cue);
    return;
  }
  phrases.set(written, [...(phrases.get(written) ?? []), { second, cue }]);
}

function inflect(lemma: string): [VerbForm, string][] {
  const [past, participle] = irregular[lemma] ?? [regularPast(lemma), ''];
  return [
    ['past', past],
    ['participle', participle === past || participle === '' ? past : participle],
    ['third', third(lemma)],
    ['gerund', gerund(lemma, past)],
    ['base', lemma],
  ];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string, past: string): string {
  const doubled = /([bgmnprt])\1ed$/.exec(past)?.[1];
  if (doubled !== undefined && !lemma.endsWith(doubled + doubled)) return `${lemma}${doubled}ing`;
  if (lemma === 'begin') return 'beginning';
  return lemma.endsWith('e') && !/(?:ee|oe)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

readLexicon();
