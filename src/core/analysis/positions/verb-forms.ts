import type { StanceVerb } from './stance-verb.ts';
import { lemmas } from './stance-verbs.ts';

const irregular: Readonly<Record<string, readonly string[]>> = {
  hold: ['hold', 'holds', 'held', 'holding'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  set: ['set', 'sets', 'set', 'setting'],
  give: ['give', 'gives', 'gave', 'giving'],
  have: ['have', 'has', 'had', 'having'],
  put: ['put', 'puts', 'put', 'putting'],
  commit: ['commit', 'commits', 'committed', 'committing'],
  apply: ['apply', 'applies', 'applied', 'applying'],
  deny: ['deny', 'denies', 'denied', 'denying'],
  veto: ['veto', 'vetoes', 'vetoed', 'vetoing'],
  make: ['make', 'makes', 'made', 'making'],
  seek: ['seek', 'seeks', 'sought', 'seeking'],
  lobby: ['lobby', 'lobbies', 'lobbied', 'lobbying'],
  see: ['see', 'sees', 'saw', 'seeing'],
  tell: ['tell', 'tells', 'told', 'telling'],
  say: ['say', 'says', 'said', 'saying'],
};

/** What a form of a verb tells: `ing` needs "is" before it or hangs on a main clause; `ed` may be a passive. */
export interface VerbForm {
  readonly form: 'base' | 's' | 'ed' | 'ing';
  readonly senses: readonly StanceVerb[];
}

/** Every written form, in lower case. */
export const verbForms: ReadonlyMap<string, VerbForm> = buildForms();

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [lemma, senses] of Object.entries(lemmas)) {
    const kinds = ['base', 's', 'ed', 'ing'] as const;
    for (const [index, word] of (irregular[lemma] ?? regularForms(lemma)).entries()) {
      const form = kinds[index];
      if (form) forms.set(word, { form, senses });
    }
  }
  return forms;
}

function regularForms(lemma: string): readonly string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const s = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, s, `${stem}ed`, `${stem}ing`];
}

const everyday =
  /^(?:ha(?:ve|s|d|ving)|hold|holds|held|holding|leave|leaves|left|leaving|set|sets|setting|give|gives|gave|giving|mak(?:e|es|ing)|made|sa(?:y|ys|id|ying)|treat\w*|view\w*|see|sees|saw|seeing|told|tells?|telling|sign|signs|signed|signing)$/;

/** Words that set a verb's frame off: the forms, where the verb tells something only behind "would" with that. */
export const stanceWords: string = wordsOf(({ will, modal }) => !will && !modal)
  .concat(
    `(?:will|would|could|can)\\s+(?:[a-z]+ly\\s+|not\\s+)?(?:${wordsOf(({ will, modal }) => Boolean(will || modal)).join('|')})`,
  )
  .concat(
    'no\\s+(?:intentions?|plans?|desire|wish|interest|need|reason|point|basis|grounds|involvement|hand|knowledge|objections?)',
    '(?:held|holding|holds|hold)\\s+out',
    'door',
    'open\\s+the',
    'deadline',
    'conditional',
    'contingent',
    'ultimatum',
    'condition',
    'no["”]?\\s+to',
    'nothing\\s+to\\s+do',
    'off\\s+on',
    '(?:told|tells?)\\s+(?:the\\s+)?[a-z]+(?:\\s[a-z]+)?\\s+to',
    'gave',
    'gives',
  )
  .join('|');

function wordsOf(isSense: (sense: StanceVerb) => boolean): string[] {
  // These are everywhere: what goes with them sets their frames off.
  return [...verbForms]
    .filter(([word, { senses }]) => !everyday.test(word) && senses.some(isSense))
    .map(([word]) => word);
}
