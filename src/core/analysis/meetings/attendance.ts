import type { Span } from '../../model/span.ts';
import type { PeopleEntry } from '../people/people.ts';
import { countNamed, merge, none, type Sides, sidesIn } from './named-sides.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** A meeting with all who came; `sides` are those that its own words tell, for the title. */
export interface Attended extends Telling {
  readonly came: Sides;
}

/** A word without which no sentence tells who came: a cheap test before one is laid out. */
export const tellsWhoCame =
  /\b(?:lead(?:s|ing)?|led|head(?:s|ed|ing)?|chair(?:s|ed|ing|manship)?|presid(?:es?|ed|ing)|attend(?:s|ed)?|represent(?:s|ed|ing)?|moderat(?:es?|ed)|host(?:s|ed|ing|ess)?|opens|opened|joins|joined|brings?|brought|counterpart|opposite number|guest|negotiator|colleague|interlocutor|told|tells|said)\b/;
const gathering =
  '(?:talks|negotiations?|sessions?|meetings?|summits?|discussions|consultations|conference|gathering|encounter|dialogue|call|round)';
/** "|told the meeting|", "told |delegates|". */
const toldThere =
  /^(?:,[^,;“”"]{2,70},)? (?:told|tells) (?:the (?:meeting|session|summit|conference|talks|gathering|council|assembly|committee|delegates|members|participants)|delegates|members|participants|fellow \w+|(?:his|her) (?:colleagues|counterparts))\b/;
/** "told reporters |after the talks|", "said |on leaving the session|". */
const saidAround = new RegExp(
  `^(?:,[^,;“”"]{2,70},)?,? (?:(?:said|told reporters|told journalists)[^.;“”"]{0,50} )?(?:after|following|on leaving|on arriving (?:at|for)|on arrival (?:at|for)|as (?:he|she) (?:left|arrived (?:at|for)|entered)|emerging from) (?:the|their)(?: [\\w'-]+){0,2} ${gathering}\\b`,
);
const delegation = '(?:delegations?|sides?|teams?|missions?|delegates|negotiators)';
/** Between a person and what he or she does: ", the deputy minister, |will again|", "|, who| is to". */
const untilVerb =
  '(?:,[^,;“”"]{2,70},| ,)?,?(?: (?:who|will|would|is|was|are|were|to|has|had|have|also|again|jointly|himself|herself|due|expected|set|and))* ';
const leads = new RegExp(
  `^${untilVerb}(?:lead|leads|led|leading|head|heads|headed|heading|represent|represents|represented|representing)(?: for)? (?:(?:[\\w'.-]+ ){0,5}?${delegation}\\b|(?:the|its|their|his|her|both) (?:[\\w'.-]+ ){0,3}?${gathering}\\b|for the \\w+)`,
);
const presides = new RegExp(
  `^${untilVerb}(?:(?:co-)?chair(?:s|ed|ing)?|presid(?:es?|ed|ing) over|host(?:s|ed|ing)?|open(?:s|ed)|join(?:s|ed)|attend(?:s|ed)?|moderat(?:es?|ed)) (?:the|its|their|both|a|this|that) (?:[\\w'.-]+ ){0,3}?${gathering}\\b|^, in the chair\\b|^${untilVerb}take(?:s|n)? the chair\\b`,
);
/** "Ida Roe leads the Norland team and |Jun Mori the Peruvian one|". */
const gapped = /^ (?:the|its) [\w'.-]+(?: (?:one|side|team|delegation))?(?=[.,;]|$)/;
/** "The mission, |led by|", "the talks will be |chaired| for the company |by|". */
const passive = new RegExp(
  `\\bunder the (?:\\w+ )?(chairmanship) of |\\b(?:${delegation}|${gathering})(?: (?:of|from|for|in|at|on) [^,;.“”"]{2,40})?,?(?: (?:which|that|will|would|is|was|are|were|to|be|has|had|been|also|again|being|due|expected))* (led|headed|(?:co-)?chaired|presided over|attended|represented|hosted|opened|joined|moderated)(?: (?:for|on) [^,;.]{2,30}?)? by `,
  'g',
);
/** "The session, which |brought together| A, B and C". */
const together = new RegExp(
  `\\b${gathering}(?:,? (?:which|that))? (?:brings|brought|will bring) together `,
  'g',
);
const endOfList =
  /[;“”"]|\. |\.$| (?:said|says|on|at|to|who|which|that|after|before|while|where|as|but|has|have|is|was|will)\b/;

/** Whom a sentence about a meeting tells to have come, or to be about to. */
export function cameIn(scene: Scene, meeting: Attended): Sides {
  const named = [...headsIn(scene), ...counterpartsIn(scene, meeting), ...negotiatorsIn(scene, meeting)];
  const listed = [
    ...listsAfter(scene, passive).map(({ span, verb }) => asCame(sidesIn(scene, span), verb, meeting)),
    ...listsAfter(scene, together).map(({ span }) => sidesIn(scene, span)),
  ].filter((sides) => countNamed(sides) > 0);
  if (named.length + listed.length === 0) return none;
  return listed.reduce(merge, { ...none, participants: named.map(({ person }) => person) });
}

/** Who chairs or leads comes in person: a country that takes the chair or hosts talks of others is no side of them. */
function asCame(sides: Sides, verb: string, { form, came }: Attended): Sides {
  const isTheirs = /^(?:attended|joined|represented|opened)/.test(verb);
  const isHost = verb.startsWith('host') && form !== 'talks' && form !== 'round';
  const isLead = /^(?:led|headed)/.test(verb) && came.parties.length < 2;
  return isTheirs || isHost || isLead ? sides : { ...sides, parties: [] };
}

/** Who leads, chairs or attends as the subject of the verb. */
function headsIn(scene: Scene): readonly PeopleEntry[] {
  const found: PeopleEntry[] = [];
  for (const { start, end, entry: index } of scene.mentions) {
    const entry = scene.people.entries[index];
    if (entry?.kind !== 'person') continue;
    const rest = scene.lower.slice(end, end + 160);
    const isThere = leads.test(rest) || presides.test(rest) || toldThere.test(rest);
    const hasSaid = saidAround.test(rest) && mayHaveSat(entry, scene.lower.slice(0, start), rest);
    if (isThere || hasSaid || (found.length > 0 && gapped.test(rest))) found.push(entry);
  }
  return found;
}

/** Of an office, and who speaks: "|Minister Ida Roe| told reporters", "said |Ida Roe|, the envoy,". */
function mayHaveSat({ person: { title = '' } }: PeopleEntry, before: string, rest: string): boolean {
  const speaks =
    /^(?:,[^,;“”"]{2,70},)?,? (?:said|told)\b/.test(rest) ||
    /\b(?:said|says) (?:[\w' -]{0,40} |the [\w' -]{3,40}, )?$/.test(before);
  return speaks && ofOffice.test(title) && !/\b(?:former|spokes\w+|advis\w+|aide|analyst)\b/i.test(title);
}

const ofOffice =
  /\b(?:minister|president|premier|chancellor|secretary|negotiator|envoy|ambassador|leader|chief|chair\w*|commissioner|governor|mayor|representative)\b/i;

const otherSide =
  /\b(his|her|their) (?:[\w-]+ ){0,3}?(?:counterpart|opposite number|host|hostess|guest|interlocutor|colleague),? $/;

/** "|Ida Roe| said so. |Her| Peruvian |counterpart, Jun Mori|, did not": both sides of the meeting told before. */
function counterpartsIn(scene: Scene, { came }: Attended): readonly PeopleEntry[] {
  const { people, sentence } = scene;
  const names = new Set(came.participants.map(({ name }) => name));
  return scene.mentions.flatMap((mention) => {
    const entry = people.entries[mention.entry];
    const own = otherSide.exec(scene.lower.slice(0, mention.start))?.[1];
    if (entry?.kind !== 'person' || own === undefined) return [];
    const partner = personBefore(scene, sentence.start + mention.start, own);
    if (partner === null || partner === entry) return [];
    if (names.has(partner.person.name)) return [entry];
    const isPair = [entry, partner].every(({ party }) => party === null || came.parties.includes(party));
    return names.size === 0 && isPair && came.parties.length === 2 && entry.party !== partner.party
      ? [partner, entry]
      : [];
  });
}

/** The person named last before an offset whom "his" or "her" may mean. */
function personBefore({ people, document, sentence }: Scene, until: number, own: string): PeopleEntry | null {
  const from = document.sentences[Math.max(0, sentence.index - 1)]?.start ?? 0;
  for (const { start, end, entry: index } of people.mentions.toReversed()) {
    if (end > until) continue;
    if (start < from) return null;
    const entry = people.entries[index];
    if (/spokes/i.test(entry?.person.title ?? '')) continue;
    if (entry?.kind === 'person' && entry.gender !== (own === 'his' ? 'female' : 'male')) return entry;
  }
  return null;
}

/** "Chief |negotiator| Ida Roe said": whose office is to sit at the table. */
function negotiatorsIn(scene: Scene, { form, came }: Attended): readonly PeopleEntry[] {
  if (form !== 'talks' && form !== 'round') return [];
  return scene.mentions.flatMap(({ entry: index }) => {
    const entry = scene.people.entries[index];
    if (entry?.kind !== 'person' || !/\bnegotiator\b/i.test(entry.person.title ?? '')) return [];
    const isOfSides = entry.party === null || came.parties.length === 0 || came.parties.includes(entry.party);
    return isOfSides && !/\b(?:former|ex)\b/i.test(entry.person.title ?? '') ? [entry] : [];
  });
}

/** The stretches of names behind each match of a pattern, with the verb that it caught. */
function listsAfter(
  scene: Scene,
  pattern: RegExp,
): readonly { readonly span: Span; readonly verb: string }[] {
  return [...scene.lower.matchAll(pattern)].map((match) => {
    const start = match.index + match[0].length;
    const length = scene.lower.slice(start, start + longestList).search(endOfList);
    const end = length < 0 ? Math.min(scene.lower.length, start + longestList) : start + length;
    return { span: { start, end }, verb: match[1] ?? '' };
  });
}

const longestList = 240;
