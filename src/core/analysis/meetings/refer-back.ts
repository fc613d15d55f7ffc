import { beginningIn } from '../../model/span.ts';
import type { PeopleEntry } from '../people/people.ts';
import { cityPattern } from './cities.ts';
import { compareSides } from './compare-tellings.ts';
import { isToTheDay } from './day-told.ts';
import {
  articleSides,
  mayAllBeMeant,
  mayBeMeant,
  officeHolders,
  tellsSides,
  withHolders,
} from './main-sides.ts';
import { countNamed, haveSameParties, isPaired, merge } from './named-sides.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/** How many sentences back "they" and "another meeting" may reach for their sides. */
const reach = 4;

/**
 * Gives "The two leaders spoke", "They will meet again" and "Another meeting is planned" their sides: the two people
 * named before in the sentence, else those of the meeting told last, else the only two of the sentences before.
 * @param until where the trigger begins in the article
 */
export function fillFromBefore(
  scene: Scene,
  told: Telling,
  before: readonly Telling[],
  until: number,
): Telling {
  const filled = goingOn(fillSides(scene, told, before, until), before);
  const telling = withoutLeaders(scene, told, filled, until);
  // Who speaks for a side elsewhere need not sit in a council of both.
  return telling.body === null ? { ...telling, sides: withHolders(scene, telling.sides) } : telling;
}

/** "The council will |try again| on Monday": on a day of its own, after a meeting told before. */
function goingOn(telling: Telling, before: readonly Telling[]): Telling {
  if (telling.rule !== 'again' || telling.stands || !isToTheDay(telling.start)) return telling;
  const follows = before.some(({ sentence }) => telling.sentence - sentence <= reach);
  return follows ? { ...telling, stands: true } : telling;
}

function withoutLeaders(scene: Scene, told: Telling, filled: Telling, until: number): Telling {
  if (filled === told) return told;
  if (areSent(scene, until)) return ofCountries(told, filled);
  const others = othersFrom.exec(scene.lower.slice(0, until - scene.sentence.start))?.[1];
  if (others === undefined) return filled;
  const bare = ofCountries(told, filled);
  return bare === told && speakForAll.test(others) ? filled : bare;
}

/** "|Hydrologists from the two countries| will meet", "|lawyers for both families|": not who met before for them. */
const othersFrom =
  /\b([a-z]{3,}s) (?:(?:on|in|of) [a-z][a-z -]{2,30} )?(?:from|of|for|representing|acting for|sent by) (?:the (?:two|three|four)|both|all (?:two|three|four)) (?:the )?[a-z]{3,}s\b[^,;.]*$/;

/** Those who may have been named before as whom a side sends. */
const speakForAll =
  /^(?:leaders|heads|presidents|(?:prime )?ministers|premiers|chancellors|monarchs|chiefs|chairs|chairmen|bosses|negotiators|envoys|representatives|governments|secretaries|mayors|governors|commanders)$/;

/** "The two presidents agreed to have |their representatives| hold consultations": they themselves stay at home. */
function areSent(scene: Scene, until: number): boolean {
  return /\b(?:their|both sides['’]) (?:(?:own|senior|chief|top|respective|foreign|defen[cs]e) )*(?:representatives|officials|envoys|teams|delegations|experts|negotiators|advis[eo]rs|aides|diplomats|deputies|ministers|governments)\b[^,;.]*$/.test(
    scene.lower.slice(0, until - scene.sentence.start),
  );
}

/** Without the people, where two countries or bodies are left; else as it was. */
function ofCountries(told: Telling, filled: Telling): Telling {
  return filled.sides.parties.length > 1 ? { ...filled, sides: { ...filled.sides, participants: [] } } : told;
}

function fillSides(scene: Scene, telling: Telling, before: readonly Telling[], until: number): Telling {
  const { sides } = telling;
  const named = countNamed(sides);
  if (named > 0 && isWithAnother(scene, telling, until)) return withAnother(scene, telling, before, until);
  if (named > 0 || telling.body !== null || !(sides.back || telling.again || isOrdinal(telling)))
    return telling;
  if (telling.words !== null && (telling.count ?? 1) > 1) return telling;
  const here = pairBefore(scene, scene.sentence.index, until);
  if (here && sides.back && mayAllBeMeant(scene, here)) return withPair(telling, here);
  const told = goneBefore(scene, telling, before, until);
  const ofNamed = sides.back ? pairOfNamed(scene, told, until) : null;
  if (ofNamed) return { ...telling, stands: true, sides: { ...ofNamed.sides, back: true } };
  const holders = sides.back ? officeHolders(scene, until, told) : null;
  if (holders) return withPair(telling, holders);
  // "the second round" follows a meeting of two sides; another goes on with the one told last.
  const isNext = (one: Telling): boolean => isOrdinal(telling) || one.sentence === told.at(-1)?.sentence;
  const last = told.findLast((one) => isPaired(one.sides) && isNext(one)) ?? told.at(-1);
  const main = sides.back && !(last && isPaired(last.sides)) ? articleSides(scene, until) : null;
  if (main) return { ...telling, stands: true, sides: { ...sides, ...main } };
  // "The two sides met": not the one whom another meeting names.
  if (last && sides.back && !isPaired(last.sides) && tellsSides(scene)) return telling;
  if (last) {
    if (telling.sentence - last.sentence <= reach || (isOrdinal(telling) && isPaired(last.sides)))
      return {
        ...telling,
        stands:
          telling.stands ||
          isOrdinal(telling) ||
          (telling.again &&
            (telling.start !== null || telling.status === 'possible' || telling.status === 'upcoming')),
        sides: { ...last.sides, back: true },
      };
    if (!told.every((one) => haveSameParties(one.sides, last.sides))) return telling;
    const isOnePair = told.every((one) => haveSamePeople(one, last));
    return isOnePair ? { ...telling, sides: { ...last.sides, back: true } } : withParties(telling, last);
  }
  const near = sides.back ? pairBefore(scene, scene.sentence.index - 2, until) : null;
  if (near && mayAllBeMeant(scene, near)) return withPair(telling, near);
  // "ended with a promise to meet again in July": whoever came to the meeting told just before.
  const follows = before.some(({ stands, sentence }) => stands && telling.sentence - sentence <= reach);
  return telling.again && (telling.start || telling.status === 'possible') && follows
    ? { ...telling, stands: true }
    : telling;
}

/** The meetings with sides that a telling may go on from. */
function goneBefore(
  scene: Scene,
  telling: Telling,
  before: readonly Telling[],
  until: number,
): readonly Telling[] {
  // "They agreed to hold the next round in May": their own.
  const isOthers = isRound(telling) && !actBack.test(scene.lower.slice(0, until - scene.sentence.start));
  return before.filter(
    (one) =>
      one.stands &&
      countNamed(one.sides) > 0 &&
      !(isOthers && contacts.has(one.rule)) &&
      mayBeMeant(scene, one.sides.participants),
  );
}

/** "|The two sides| will sit down again with Ida Roe": both, and who brings them together. */
function isWithAnother(scene: Scene, { sides, body, again }: Telling, until: number): boolean {
  return (
    body === null &&
    sides.back &&
    !isPaired(sides) &&
    actBack.test(scene.lower.slice(0, until - scene.sentence.start)) &&
    (again || tellsSides(scene) || theTwo.test(scene.lower))
  );
}

/** "|They| will meet her again", not "Roe also spoke with |the leaders of| Chile". */
const actBack =
  /\b(?:they|we|both|the (?:two|three|four|pair|duo|trio|sides|parties|delegations|leaders|ministers|presidents|teams|delegates|negotiators|envoys|officials))\b(?! of\b)/;

/** "|The two| had met separately with Ida Roe". */
const theTwo =
  /^(?!.*\bseparately\b)\W*(?:the (?:two|pair)|both)(?: men| women| leaders| ministers)? (?:(?:had|have|will|also|then|later|are|were|to) )*(?:me[et]t?|spoke|speak|sat|sit|held|hold|talked)\b/;

/** The two sides told before, and the one whom the telling names beside them. */
function withAnother(scene: Scene, telling: Telling, before: readonly Telling[], until: number): Telling {
  // Whoever else an article names may be no side at all.
  if (!before.some((one) => one.stands && isPaired(one.sides))) return telling;
  const bare = { ...telling, sides: { ...telling.sides, parties: [], participants: [] } };
  const { sides } = fillSides(scene, bare, before, until);
  // "Roe met Mori. They will meet Mori again": no third side.
  const isAnother = compareSides(sides, telling.sides) !== 'shared';
  return isPaired(sides) && isAnother ? { ...telling, sides: merge(sides, telling.sides) } : telling;
}

/** "The first round, held on April 16": another of the meetings told before. */
function isOrdinal({ definite, start, words, rule }: Telling): boolean {
  if (!definite || start === null) return false;
  return (
    rule === 'schedule' ||
    /^(?:the )?(?:first|second|third|fourth|last|previous|earlier|initial)\b/i.test(words ?? '')
  );
}

function isRound({ words }: Telling): boolean {
  return /\b(?:rounds?|negotiations)\b/i.test(words ?? '');
}

/** What two people do by themselves; a round of talks goes on from none of these: "The banker discussed the loan with Roe. |The first round|, in Bern, closed two chapters". */
const contacts: ReadonlySet<string> = new Set(
  'call speak ring each-other discuss discuss-far spend see meal call-on alone visit'.split(' '),
);

function haveSamePeople(a: Telling, b: Telling): boolean {
  return namesIn(a) === namesIn(b);
}

function namesIn({ sides }: Telling): string {
  return sides.participants
    .map(({ name }) => name)
    .sort()
    .join();
}

/** Far from the meeting told before only the countries are certain, not who speaks for them. */
function withParties(telling: Telling, last: Telling): Telling {
  return { ...telling, sides: { ...telling.sides, parties: last.sides.parties } };
}

/** "a session |there| on Thursday", "a summit |in the same city|": the town told last. */
export function placeFromBefore(
  telling: Telling,
  words: string,
  sentence: string,
  before: readonly Telling[],
): Telling {
  if (telling.place !== null || !/\b(?:there|in the same (?:city|town|capital|place))\b/.test(words))
    return telling;
  const last = before.findLast(({ place }) => place !== null);
  const here = placesIn(sentence).at(-1);
  if (here !== undefined) return { ...telling, place: here };
  return last && telling.sentence - last.sentence <= reach ? { ...telling, place: last.place } : telling;
}

function placesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(` (?:in|at|to) (${cityPattern.source})`, 'gu'))].flatMap(
    ([, name]) => name ?? [],
  );
}

/**
 * Of meetings of two told before the only pair of which one is named in this sentence or the one before: "Orlov liked the
 * call, his spokesman said. No date was set for another meeting between |the two presidents|."
 */
function pairOfNamed(scene: Scene, told: readonly Telling[], until: number): Telling | null {
  if (
    !/^[^,;.]{0,60}? between (?:the two|the pair|them)\b/.test(
      scene.lower.slice(until - scene.sentence.start),
    )
  )
    return null;
  const from = scene.document.sentences[Math.max(0, scene.sentence.index - 1)]?.start ?? 0;
  const named = new Set(
    beginningIn(scene.people.mentions, { start: from, end: until }).map(
      ({ entry }) => scene.people.entries[entry]?.person.name,
    ),
  );
  const ofTwo = told.filter(({ sides }) => sides.participants.length === 2);
  const pairs = ofTwo.filter(({ sides }) => sides.participants.some(({ name }) => named.has(name)));
  const isOne = new Set(ofTwo.map(namesIn)).size > 1 && new Set(pairs.map(namesIn)).size === 1;
  return isOne ? (pairs[0] ?? null) : null;
}

/** The people named between a sentence's start and an offset, where they are exactly two. */
function pairBefore(scene: Scene, sentence: number, until: number): readonly PeopleEntry[] | null {
  const from = scene.document.sentences[Math.max(0, sentence)]?.start ?? 0;
  const named = beginningIn(scene.people.mentions, { start: from, end: until }).flatMap(
    ({ entry }) => scene.people.entries[entry] ?? [],
  );
  const entries = new Set(named.filter(({ kind }) => kind === 'person'));
  return entries.size === 2 ? [...entries] : null;
}

function withPair(telling: Telling, pair: readonly PeopleEntry[]): Telling {
  const parties = [...new Set(pair.flatMap(({ party }) => (party === null ? [] : [party])))];
  const participants = pair.map(({ person }) => person);
  return { ...telling, stands: true, sides: { ...telling.sides, parties, participants } };
}
