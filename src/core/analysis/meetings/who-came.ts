import type { DateFinding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { type Document, type Sentence, sentenceAt } from '../document/document.ts';
import { partyNamed } from '../people/parties.ts';
import type { People, PeopleEntry } from '../people/people.ts';
import { holdersNear } from './holders-near.ts';
import { hostCountry } from './host-country.ts';
import { isPaired, merge, none, type Sides, sidesIn } from './named-sides.ts';
import { readScene, type Scene } from './scene.ts';
import { sharedSides } from './shared-sides.ts';
import type { Telling } from './telling.ts';

/** A meeting with all who came; `sides` are those that its own words tell, for the title. */
export interface Attended extends Telling {
  readonly came: Sides;
}

/** Sentences behind a meeting's own words within which an article tells who came. */
const reach = 4;
/** A cheap test before a sentence is laid out. */
const hint =
  /\b(?:lead|leads|led|leading|head|heads|headed|heading|(?:co-)?chair(?:s|ed|ing)?|presid(?:es?|ed|ing) over|attend(?:s|ed)?|represent(?:s|ed)?|moderat(?:es?|ed)|host(?:s|ed)?|opened|joined|accompanied|flanked|brings?|brought|counterpart|opposite number|host|guest|chairmanship|in the chair|negotiator|colleague|guest|hostess|interlocutor|hosting|take the chair|told|said)\b/;
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

/**
 * Adds to an article's meetings whom the sentences behind them tell: who leads a delegation, chairs, opens, hosts or attends
 * ("The Norland team will be led by Ida Roe, with Jun Mori heading the Peruvian side. Ada Holm chairs the session").
 */
export function withWhoCame(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
  meetings: readonly Telling[],
): readonly Attended[] {
  const told = meetings.map(
    (meeting): Attended => ({ ...meeting, came: sharedSides(meeting, meetings) ?? meeting.sides }),
  );
  if (told.length === 0) return told;
  for (const sentence of document.sentences) {
    const words = document.text.slice(sentence.start, sentence.end);
    if (words.length > 1500 || !hint.test(words)) continue;
    const at = meantBy({ document, told, sentence, words });
    const meeting = told[at];
    if (!meeting) continue;
    const came = cameIn(readScene(document, people, dates, sentence, null), meeting);
    if (came !== none) told[at] = { ...meeting, came: merge(meeting.came, came) };
  }
  return told.map((meeting) =>
    withHost(document, tidied(withOfficeHolders(document, people, dates, meeting))),
  );
}

function withHost({ text }: Document, meeting: Attended): Attended {
  const host = hostCountry(meeting, meeting.came, text);
  return host === null ? meeting : { ...meeting, came: merge(meeting.came, { ...none, parties: [host] }) };
}

/** Drops what is only the end of another side's name: "Border Committee" beside "General Border Committee". */
function tidied(meeting: Attended): Attended {
  const { parties } = meeting.came;
  const kept = parties.filter(
    (party) => partyNamed(party) !== null || !parties.some((other) => other.endsWith(` ${party}`)),
  );
  return kept.length === parties.length ? meeting : { ...meeting, came: { ...meeting.came, parties: kept } };
}

/** Adds the holders of the offices that the meeting's own sentences name, where nobody of their countries is known. */
function withOfficeHolders(
  document: Document,
  people: People,
  dates: readonly DateFinding[],
  meeting: Attended,
): Attended {
  const { came, body } = meeting;
  const [first] = meeting.evidence;
  const sentence = first && sentenceAt(document, first.start);
  if (came.parties.length < 2 || body !== null || !sentence) return meeting;
  const known = new Set(came.participants.map(({ name }) => name));
  const free = came.parties.filter(
    (party) => !people.entries.some((entry) => entry.party === party && known.has(entry.person.name)),
  );
  if (free.length === 0) return meeting;
  const holders = holdersNear(readScene(document, people, dates, sentence, null), free);
  const participants = holders.map(({ person }) => person);
  return participants.length === 0 ? meeting : { ...meeting, came: merge(came, { ...none, participants }) };
}

/**
 * The meeting that a sentence goes on about: the one that it tells itself, else the one told last before it, near enough;
 * -1 for none, and for a sentence that tells of two.
 */
function meantBy({ document, told, sentence, words }: Place): number {
  const toCome = future.test(words) && told.some(({ status }) => status !== 'held');
  const isOver = !toCome && past.test(words) && told.some(({ status }) => status === 'held');
  const starts = told.map(({ status, evidence }) => {
    if (status === 'held' ? toCome : isOver) return -1;
    return evidence.findLast(({ start }) => start < sentence.end)?.start ?? -1;
  });
  const last = Math.max(...starts);
  if (last < 0 || starts.filter((start) => start >= sentence.start).length > 1) return -1;
  const distance = sentence.index - (sentenceAt(document, last)?.index ?? 0);
  return distance <= reach ? starts.lastIndexOf(last) : -1;
}

/** "Ida Roe |is to lead| the team": at a meeting to come. */
const future =
  /\b(?:will|(?:is|are) (?:due |expected |set )?to)\b[^.;“”"]{0,40}?\b(?:lead|head|chair|preside|represent|open|host|attend|led|headed|chaired|attended|represented|hosted)\b/;

/** "Ida Roe |said on leaving|", "|told the meeting|": at one that was held. */
const past =
  /\b(?:after|following|on leaving|on arrival|as (?:he|she) (?:left|arrived|entered)|emerging from) (?:the|their)\b|\btold (?:the|delegates|members|fellow|participants)\b/;

interface Place {
  readonly document: Document;
  readonly told: readonly Attended[];
  readonly sentence: Sentence;
  readonly words: string;
}

function cameIn(scene: Scene, meeting: Attended): Sides {
  const named = [...headsIn(scene), ...counterpartsIn(scene, meeting), ...negotiatorsIn(scene, meeting)];
  const listed = [
    ...listsAfter(scene, passive).map(({ span, verb }) => asCame(sidesIn(scene, span), verb, meeting)),
    ...listsAfter(scene, together).map(({ span }) => sidesIn(scene, span)),
  ].filter(({ parties, participants }) => parties.length + participants.length > 0);
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

/** The sides that a title names: those of the meeting's own words, unless only the sentences behind them tell two. */
export function titledSides({ sides, came }: Attended): Sides {
  const isTold = sides.parties.length + sides.participants.length > 0;
  return isPaired(sides) || (isTold && !isPaired(came)) ? sides : came;
}
