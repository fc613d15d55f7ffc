import { irregular, lexicon } from './cue-lexicon.ts';

/**
 * What may follow a cue verb. `quote`: a quotation; `that`: a that-clause; `bare`: a clause without "that"; `infinitive`:
 * "vowed to leave"; `object`: somebody and an infinitive, "urged them to leave"; `addressee`: somebody and then the
 * content, "told them that"; `noun`: a noun phrase, "rejected the plan"; `whether`: an indirect question; `gerund`:
 * "denied leaving"; `label`: something and what it is called, "called it absurd"; `charge`: "accused them of leaving"; `attitude`: "expressed hope that"; `value`:
 * "put the cost at".
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
  | 'attitude'
  | 'value';

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
  v: 'value',
};

const denying = new Set([
  'deny',
  'refute',
  'rebut',
  'dispute',
  'reject',
  'dismiss',
  'rebuff',
  'rule+out',
  'refuse',
  'decline',
]);

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
  // "labelled", "signalling": as Britain writes them.
  const british: [VerbForm, string][] = /[^aeiou][ae]l$/.test(lemma)
    ? [
        ['past', `${lemma}led`],
        ['gerund', `${lemma}ling`],
      ]
    : [];
  return [
    ...british,
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
