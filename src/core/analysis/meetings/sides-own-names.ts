import { overlaps, type Span } from '../../model/span.ts';
import { isFirstName } from '../people/given-names.ts';
import { partyOf } from '../people/parties.ts';
import { plainWords, thingWords } from '../people/plain-words.ts';
import { honorifics, portfolios, titleHeads, titleModifiers } from '../people/title-words.ts';
import { type Token, tokenise } from '../people/tokens.ts';
import { cityPattern } from './cities.ts';
import { bodyNoun, humanNoun } from './human-nouns.ts';
import type { Scene } from './scene.ts';

/** A side by the article's own name for it. Offsets count from the sentence's start. */
export interface OwnName extends Span {
  readonly party: string;
}

const longestName = 7;
/** Inside a name: "Guild |of| Irish Controllers", "Hollins |&| Drake". */
const inner = /^(?:of|for|and|&|the|'s|['’])$/;
/** Who comes for a body: "Castlelight |officials|", "the union's |leaders|". */
const office =
  /^(?:officials?|executives?|leaders?|leadership|management|bosses|negotiators?|representatives?|chiefs?|delegates?|delegation|lawyers|board|members|owners|directors|managers|team|experts|engineers|envoys?|mediators?|counterparts?|side|shareholders|stockholders)$/;

/** "|Castlelight|'s talks with": whose they are. */
const talksBehind = /^(?:talks|negotiations|discussions|consultations)$/;

/** Before a side, over its article: "|with| Nordair", "leaders |of| the Greens", "between Ostravia |and| the Sael Movement". */
const opensSlot = /^(?:with|between|from|of|in|met|meets?|sees?|saw)$/;
/** "an interview |with|", "its merger |with|": no meeting's. */
const otherBond =
  /\b(?:interview|merger|deal|contract|agreement|partnership|treaty|accord|ties|relations|links?|border|dispute|row|war|coalition|lawsuit|odds|line|working|who|which|that|and|but)\b/;
/** How far before "with" another bond than a meeting's may stand. */
const nearBond = 12;
const lead =
  /^(?:the|its|their|his|her|rival|union|company|airline|carrier|port|operator|officials?|leaders?)$/;
/** Political parties by their people: "the Greens", "the Social Democrats". */
const partisans =
  /^(?:\p{Lu}\p{Ll}+ )?(?:Greens|Liberals|Democrats|Socialists|Conservatives|Republicans|Nationalists|Centrists|Left|Reformists|Communists|Progressives|Christians|Independents)$/u;

/**
 * The organisations of the article that stand within a span and that no list of parties has: by name ("Aeronav and the
 * Guild of Irish Controllers"), by acronym, by what they are ("the union"; "its board" is none), and by a name that only
 * its place shows ("with Eurocontrol officials", "between Ostravia and the Sael Movement").
 * @param isTaken tells what is read already: parties, people, organisations
 */
export function ownNamesIn(scene: Scene, span: Span, isTaken: (at: Span) => boolean): OwnName[] {
  const tokens = tokenise(scene.text, { start: 0, end: Math.min(scene.text.length, span.end + 40) });
  const found: OwnName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.start < span.start || isTaken(token)) continue;
    if (token.start >= span.end) break;
    // "Carmaker |Delorme|": what opens a sentence has a capital whatever it is.
    const isOpening = /(?:^|[—–-] |[“"])$/.test(scene.text.slice(0, token.start));
    if (isOpening && tokens[at + 1]?.capital && isKindWord(scene, token)) continue;
    const last = found.at(-1)?.end ?? null;
    const name =
      namedAt(scene, tokens, at) ??
      kindAt(scene, tokens, at) ??
      slotAt(scene, { tokens, at, from: span.start, last, isTaken });
    // "the Football Association of |Ireland|": the body is no country.
    if (!name || (isTaken(name) && !isOfCountry(scene, name))) continue;
    found.push(name);
    while ((tokens[at + 1]?.start ?? name.end) < name.end) at++;
  }
  return found;
}

function isKindWord({ people }: Scene, { lower }: Token): boolean {
  return people.bodies.isKind(lower) || /(?:maker|builder|giant|developer|wholesaler)$/.test(lower);
}

/** "the Football |Association of| Ireland", and nobody of the article by name. */
function isOfCountry(scene: Scene, name: OwnName): boolean {
  return (
    /\b(?:Association|Federation|Confederation|Union|League|Guild|Bank|Chamber|Society|Club|Forum) of (?:the )?\p{Lu}[\p{L}]+$/u.test(
      scene.text.slice(name.start, name.end),
    ) && !scene.mentions.some((one) => overlaps(one, name) && one.form === 'full')
  );
}

/** The longest run of capitals from here that is a body's name: "Baltic Players' Union", "Aeronav". */
function namedAt({ people, text }: Scene, tokens: readonly Token[], at: number): OwnName | null {
  const first = tokens[at];
  if (!first?.capital || isOrgan(first.text)) return null;
  for (let to = Math.min(tokens.length, at + longestName); to > at; to--) {
    const last = tokens[to - 1];
    const run = tokens.slice(at, to);
    if (!last?.capital || !run.every(({ capital, lower }) => capital || inner.test(lower))) continue;
    const party = people.bodies.named(text.slice(first.start, last.end));
    if (party !== null) return { start: first.start, end: last.end, party };
  }
  return null;
}

/** "the |OSCE| Permanent Council": an organ of a body known by its letters, which is read already. */
export function isOrgan(name: string): boolean {
  const [first = ''] = name.split(' ');
  return /^\p{Lu}{2,}$/u.test(first) && partyOf(first) !== null;
}

/** "the |union|", "the |company|'s negotiators": the only body of its kind in the article. */
function kindAt({ people }: Scene, tokens: readonly Token[], at: number): OwnName | null {
  const [article, noun, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (article?.lower !== 'the' || !noun || noun.capital || /^(?:of|for)$/.test(next?.lower ?? ''))
    return null;
  if (next && next.kind === 'word' && next.lower !== "'s" && isNoun(next)) return null;
  const party = people.bodies.roled(noun.lower);
  return party === null ? null : { start: noun.start, end: noun.end, party };
}

/** "the company |car|": what a word that is no verb, no preposition and no office makes of the one before. */
function isNoun({ lower }: Token): boolean {
  return !office.test(lower) && !plainWords.has(lower) && !/(?:ed|s|t)$/.test(lower);
}

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** Where the clause begins whose sides are looked for. */
  readonly from: number;
  /** Where the side found before it ends. */
  readonly last: number | null;
  readonly isTaken: (at: Span) => boolean;
}

/** A name that no one knows, where only a side may stand: "with |Castlelight| officials", "leaders of |the Greens|". */
function slotAt(scene: Scene, place: Place): OwnName | null {
  const { tokens, at, isTaken } = place;
  const first = tokens[at];
  const before = tokens[at - 1];
  if (!first?.capital || (before?.capital && before.lower !== 'the')) return null;
  let to = at + 1;
  while (to < at + longestName && isGoingOn(tokens, to) && !isTaken(tokens[to] ?? first)) to++;
  const last = tokens[to - 1] ?? first;
  const party = scene.text.slice(first.start, last.end);
  const run = tokens.slice(at, to);
  const behind = tokens[to]?.lower === "'s" ? tokens[to + 1] : tokens[to];
  if (behind?.capital || isInTown(scene.text.slice(0, first.start))) return null;
  const isParty = tokens[at - 1]?.lower === 'the' && partisans.test(party);
  if (!isParty && !isBodyLike(scene, run)) return null;
  const name = { start: first.start, end: last.end, party };
  // "Holm's team": one word that owns is mostly somebody's last name.
  const isOwner = run.length === 1 && tokens[to]?.lower === "'s";
  if (office.test(behind?.lower ?? '') && (!isOwner || isShownInside(scene, party))) return name;
  if (isOwner && talksBehind.test(behind?.lower ?? '')) return name;
  const slot = slotOf(scene, place);
  if (slot === null) return null;
  return slot === 'sure' || isParty || run.length > 1 || isShownInside(scene, party) ? name : null;
}

/** "Hollins |& Drake|". */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true || (token?.text === '&' && tokens[at + 1]?.capital === true);
}

/** Whether a name stands where only a body may ("leaders of X"), where a person may as well ("with X"), or elsewhere. */
function slotOf(scene: Scene, { tokens, at, from, last, isTaken }: Place): 'sure' | 'open' | null {
  let before = at - 1;
  while (before > at - 4 && lead.test(tokens[before]?.lower ?? '')) before--;
  const slot = tokens[before];
  const head = scene.text.slice(0, tokens[at]?.start ?? 0);
  if (kindBefore.test(head) || isOneOfTwo(head, scene.text.slice(tokens[at]?.end))) return 'sure';
  if (isAtHead(scene, tokens, at, from)) return isShownAlone(scene, tokens, at) ? 'sure' : null;
  if (!slot) return null;
  if (/^(?:and|,)$/.test(slot.lower)) {
    const inFront = tokens[slot.text === ',' || tokens[before - 1]?.text !== ',' ? before - 1 : before - 2];
    if (inFront?.kind !== 'word' && inFront?.end !== last) return null;
    if (inFront?.end === last) return slot.text !== ',' || isListed(scene, tokens[at]) ? 'sure' : null;
    // "Nordair and the |RWU|"
    if (inFront?.capital && inFront.start >= from && acronym.test(tokens[at]?.text ?? '')) return 'open';
    // "the |guild and| Aeronav"
    if (inFront && inFront.start >= from && !inFront.capital && isBody(inFront.lower)) return 'open';
    return inFront && inFront.start >= from && isTaken(inFront) ? 'open' : null;
  }
  if (!opensSlot.test(slot.lower)) return null;
  const holder = tokens[before - 1]?.lower ?? '';
  if (slot.lower === 'in') return /^(?:share|stock)holders$/.test(holder) ? 'sure' : null;
  if (slot.lower === 'of' && holder === 'meeting') return 'open';
  if (/^(?:of|from)$/.test(slot.lower)) return office.test(holder) ? 'sure' : null;
  const front = scene.lower.slice(Math.max(0, Math.min(from, slot.start - nearBond)), slot.start);
  return otherBond.test(front) ? null : 'open';
}

/** "the Ostravian |and Lorian armies|". */
const ofPeoples =
  /^(?: and (?:the )?\p{Lu}[\p{L}-]+)? (?:armies|sides|teams|camps|cabinets|navies|families|authorities|administrations|delegations|\p{Ll}+(?:ers|ors|ments|ries|ials|ists))\b/u;

/** "between |Nordair| and the Weavers' Union", "between Castle Steel and |Nordair|". */
function isOneOfTwo(before: string, after: string): boolean {
  const isSecond = /\bbetween (?:the )?\p{Lu}[^,;.]{2,60} and (?:the )?$/u.test(before);
  const isFirst = /\bbetween (?:the )?$/.test(before) && /^(?: \p{Lu}\S*)* and (?:the )?\p{Lu}/u.test(after);
  return (isFirst || isSecond) && !ofPeoples.test(after);
}

/** "Hollins, |Drake| and Castlelight": not "a meeting of Hollins, |Perth|". */
function isListed({ text }: Scene, token: Token | undefined): boolean {
  return token !== undefined && /^[^.;:]{0,80}? and /.test(text.slice(token.end));
}

/** "in Wilmington, |Delaware|": where, not who. */
function isInTown(before: string): boolean {
  return /\b(?:in|at|near|to|from|outside) (?:\p{Lu}[\p{L}.'’-]+ ){0,2}\p{Lu}[\p{L}.'’-]+, $/u.test(
    before.slice(-60),
  );
}

/** "a merger |with|": what stands before a preposition binds the name to another thing than the meeting. */
export function isOtherBond(before: string): boolean {
  return otherBond.test(before.slice(-nearBond));
}

/** "|Crestway| is due to see the regulator", "The |RWU| met": a name that a clause begins with, before its verb. */
function isAtHead({ text }: Scene, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens.slice(at + 1).find(({ capital }) => !capital);
  if (!token || !/^\s*(?:the\s+)?$/i.test(text.slice(from, token.start))) return false;
  const isLong = tokens[at + 1]?.capital === true;
  return (
    headVerb.test(next?.lower ?? '') ||
    (isLong && /^(?:today|announces|tells|\p{Ll}{3,}ed)$/u.test(next?.lower ?? ''))
  );
}

const headVerb =
  /^(?:is|are|was|were|will|would|has|have|had|may|might|could|can|must|should|also|and|met|meets?|h[eo]lds?|sat|sits?|spoke|speaks?|says?|said|agreed|agrees|began|begins?|opens?|opened|resumes?|resumed|returned|returns?|hosts?|hosted|plans?|planned|wants?|hopes?|expects?|called|postponed|cancelled)$/;

/** Of two words and more, none that the article writes small: "Angry Bakers" may be bakers. */
function isShownAlone(scene: Scene, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!tokens[at + 1]?.capital) return isShownInside(scene, first?.text ?? '');
  return (
    first !== undefined && !plainWords.has(first.lower) && !scene.document.text.includes(` ${first.lower} `)
  );
}

function isBody(noun: string): boolean {
  return (
    bodyNoun.test(noun) ||
    /^(?:union|guild|company|league|club|party|employers?|government|federation|association)$/.test(noun)
  );
}

/** No person, place, day or portfolio. */
function isBodyLike({ people }: Scene, run: readonly Token[]): boolean {
  const name = run.map(({ text }) => text).join(' ');
  if (acronym.test(name)) return !noAcronym.test(name);
  if (new RegExp(`^(?:${cityPattern.source})$`, 'u').test(name)) return false;
  return (
    run.every(({ lower, text }) => !calendar.test(lower) && !/^\p{Lu}{6,}$/u.test(text)) &&
    run.some(({ lower }) => !plainWords.has(lower)) &&
    run.at(-1)?.lower.search(humanNoun) !== 0 &&
    !thingWords.has(run.at(-1)?.lower ?? '') &&
    !(run.length > 1 && direction.test(run[0]?.lower ?? '')) &&
    !run.some(({ lower }) => isFirstName(lower) || honorifics.has(lower) || titleHeads.has(lower)) &&
    !(
      run.length === 1 &&
      [plainWords, titleModifiers, portfolios].some((known) => known.has(run[0]?.lower ?? ''))
    ) &&
    !people.entries.some(
      ({ kind, person }) => kind === 'person' && person.name.split(' ').includes(run.at(-1)?.text ?? ''),
    )
  );
}

/** "the |RWU|": its letters are no word, whatever they spell. */
const acronym = /^\p{Lu}{2,4}$/u;
const noAcronym =
  /^(?:AG?M|PM|EGM|CEO|CFO|COO|GDP|GMT|UTC|CET|CEST|EE?ST|[ECMP][SD]T|BST|MPs?|MEPs?|TV|AI|IT|HQ|IPO|VAT|PDF|HIV|LNG|OK|ID|HR|PR|QC|KC|DNA|GPS|SUV|LIVE|NEW|THE|AND|II|III|IV|VI|VII|VIII|IX|XI|XII)$/;

/** "the |Western| Balkans": a part of the world. */
const direction = /^(?:west|east|north|south|central)(?:ern)?$/;

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan)$/;

const shape = /^\p{Lu}\p{Ll}{2,}(?:ia|land|stan|mark)$|^\p{Lu}[\p{Lu}\d-]+$|^\p{Lu}\p{Ll}+\p{Lu}/u;
const placeBefore = /\b(?:in|across|into|throughout|inside|outside) $/;
const kindBefore =
  /\b(?:guild|company|firm|club|union|group|\p{Ll}*maker|\p{Ll}*builder|operator|party|country|nation|bank|insurer|retailer|brewer|carrier|airline|supplier|giant|rival|producer|developer|miner|lender|publisher|broadcaster|utility|charity|exporter|refiner|start-?up|conglomerate|federation|association|league|movement|militia|-(?:owned|listed|run|controlled)|spokes(?:man|woman|person) for|(?:chief executive|directors?|executives|shareholders|employees|staff|workers|crews?|managers|board) (?:of|at)) $/u;
const bodyAfter =
  /^(?:['’]s (?:shares?|board|shareholders|staff|members|fleet|customers|capital|border|coast|chief executive|managing director|headquarters|employees|workforce|crews?)| (?:executives|shares|staff|board|bosses|managers|management|crews?|workers|employees)\b|(?: (?:has|have|had|will|would|also))? \p{Ll}+ (?:that )?(?:its?|they)\b)/u;
/** Places of a name that are looked at. */
const most = 20;

/** One word is a side where its shape or another place in the article shows a country or a body: it may be a surname. */
function isShownInside({ document: { text } }: Scene, name: string): boolean {
  if (shape.test(name)) return true;
  let at = text.indexOf(name);
  for (let seen = 0; at >= 0 && seen < most; seen++) {
    const before = text.slice(Math.max(0, at - 20), at);
    const after = text.slice(at + name.length, at + name.length + 40);
    if (placeBefore.test(before) || kindBefore.test(before) || bodyAfter.test(after)) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}
