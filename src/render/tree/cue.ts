import type { Statement } from '../../core/model/briefing.ts';
import { plainText } from './plain-text.ts';

/** Verbs that add nothing to words in quotation marks. */
const plainCues = new Set(['said', 'says', 'say', 'told', 'tells', 'added', 'adds', 'added that']);

/** Verbs that are followed by whom or what, not by a sentence: "accused Chile of", "had welcomed the offer". */
const takesObject =
  /^(?:(?:ha[sd]|have|also|again) )*(?:accus|blam|condemn|critici[sz]|denounc|prais|thank|urg|ask|invit|call|describ|welcom|threaten|offer|propos|demand|pledg|back|support|oppos)(?:e|s|es|ed|ing)?(?: on| for| it| him| her| them)?$/;

/** Verbs that want a listener, whom the words do not hold: "assured Peru that" → "assured: ". */
const wantsListener =
  /^(?:(?:ha[sd]|have|also) )*(?:assur|reassur|inform|remind|notif|brief|convinc|persuad)(?:e|y|s|es|ies|ed|ied)?$/;

const tells = /^(?:(?:ha[sd]|have|also|later) )*(?:told|tell|tells)$/;

/**
 * The words that bring in what was said: "said" before words that go on in its sentence, "said:" before words that
 * were a sentence of their own; null where there are none, or where they do not stand before the words ("according
 * to"). What was denied is always said to be.
 */
export function cueOf(statement: Statement): string | null {
  const { kind, text: said, denied, runsOn } = statement;
  const goesOn = kind !== 'direct' && (runsOn === true || /^\p{Ll}/u.test(plainText(said)));
  if (denied) return `${denialIn(statement)}${goesOn ? '' : ':'}`;
  const given = plainText(statement.cue ?? '');
  if (given === '' || /^(?:according|in|as|per|by|from|for)\b/i.test(given)) return null;
  const told = finite(given);
  const verb = told.toLowerCase();
  // As the source has it ("called on Tuesday for"), but for a capital that began its sentence.
  const shown = told.charAt(0).toLowerCase() + told.slice(1);
  if (kind === 'direct') return plainCues.has(verb) ? null : `${shown}:`;
  // "warned of a response": the words are the preposition's object, whatever letter they begin with.
  if (/\b(?:to|of|by|from|in|for|as|on|against)$/.test(verb)) return shown;
  if (tells.test(verb))
    return statement.toldTo === undefined
      ? `said${goesOn ? '' : ':'}`
      : `${shown} ${plainText(statement.toldTo)}${runsOn === true && isClause(said) ? ' that' : ':'}`;
  if (wantsListener.test(verb)) return `${shown}:`;
  return takesObject.test(verb) || goesOn ? shown : `${shown}:`;
}

/** Neither "to wait" nor "why it waits": what can stand behind "that". */
function isClause(said: string): boolean {
  return !/^(?:to|why|how|what|when|where|who|whether|not)\b/i.test(plainText(said));
}

/** "rejected", "refuses" where the source says so, else "denied". */
export function denialIn({ cue }: Statement): string {
  const verb = plainText(cue ?? '').toLowerCase();
  const saysSo =
    /^(?:(?:ha[sd]|have) )?(?:reject|refus|dismiss|refut|disput|rebut|rul)(?:e|s|es|ed|ing)?(?: out)?$/;
  return saysSo.test(verb) ? verb : 'denied';
}

const irregular: Readonly<Record<string, string>> = {
  saying: 'said',
  telling: 'told',
  writing: 'wrote',
  making: 'made',
  holding: 'held',
  swearing: 'swore',
  giving: 'gave',
};

/** A participle would hang in the air under the speaker's name: "quoted as saying" is told as "said". */
function finite(cue: string): string {
  const [first = '', ...rest] = cue.split(' ');
  if (!/^[a-z]{3,}ing$/.test(first)) return cue;
  const stem = first.slice(0, -'ing'.length);
  return [irregular[first] ?? `${stem.replace(/(?<=[^aeiou])y$/, 'i')}ed`, ...rest].join(' ');
}
