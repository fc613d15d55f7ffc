import type { Span } from '../../model/span.ts';
import { partyOf } from '../people/parties.ts';
import { cityPattern } from './cities.ts';
import { heldNow } from './held-now.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Where a meeting is, as its clause tells it. */
export interface Place {
  /** "venue, city". */
  readonly name: string;
  /** Offsets from the sentence's start. */
  readonly span: Span;
}

const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const city = `${word}(?: (?:(?:de|del|la|le|el|al|es|of|the|upon|am|an|den|sur)(?: |-))?${word}){0,3}`;
const preposition = '(?:[Ii]n|[Aa]t|near|outside|into|to|for)';
/** "at the Omani mission in Geneva", "in the Swiss city of Geneva", "in Vienna, Austria", "at Camp David". */
const placePhrase = new RegExp(
  `\\b(?:at (?:the |a |an |his |her |its |their )?(?<venue>(?:[\\p{L}\\p{N}'’.&-]+ ){0,5}?[\\p{L}\\p{N}'’.&-]+) (?:in|near|outside)|(?<preposition>${preposition})) (?:(?:central|downtown|northern|southern|eastern|western|nearby|neighbou?ring) )?` +
    `(?:the (?:[\\p{L}-]+ ){0,4}?(?:city|capital|town|port|resort|village|island|state)(?: city)?(?: of)?,? |the (?=\\p{Lu}))?(?<city>${city})`,
  'gu',
);
const venueAlone = new RegExp(
  `\\bat (?:the |his |her |an? )?(?<venue>(?:[\\p{L}'’.&-]+ ){0,4}?(?:mission|embassy|palace|headquarters|hotel|barracks|airport|base|residence|villa|castle|House|centre|center|Hotel|Palace|Centre|Center|Castle|Airport|ministry|chancellery|resort|Kremlin|plant|monastery|estate|border|Vatican|Élysée|Elysee|White House|Pentagon))\\b`,
  'gu',
);
const notPlaces =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|Congress|English|French|Russian|Russia's|President|Prime|Mr|Mrs|Ms|Foreign|Secretary|State|Ramadan|Christmas|Easter|I|The(?! Hague)|Twitter|Telegram|Facebook|X|Europe|Asia|Africa|America|North|South|East|West|Eastern|Western|Central|Middle|European|Black)\b/;
const topic =
  /\b(?:to (?!hold|host|take|meet)[a-z]+|about|over|regarding|concerning|on (?:the (?!sidelines|margins|fringes)|a |an |how|[a-z]{3,}ing|ending|its|their|his|her|whether|[a-z]+ (?:shipments|limits|duties))|focused on|aimed at|dominated by|since|war|conflict|fighting|crisis) ?/;
const travel =
  /\b(?:travel(?:s|led|ling|ed|ing)?|fl(?:y|ies|ew|ying)|go(?:es|ing)?|went|head(?:s|ed|ing)?|c[oa]mes?|return(?:s|ed)?|trip|visit(?:s|ed|ing)?|arriv\w+|due|invited|summoned|sen[dt]s?|sending|delegations?|teams?|envoy\w*|journey\w*|tour|back)\b[^,;]{0,30}$/;

/** The place that belongs to a trigger: after it in its clause, else in its own phrase, else before it. */
export function placeOf(scene: Scene, trigger: Trigger): Place | null {
  const now = heldNow(scene.lower, trigger.end, trigger.mood === 'postponed');
  const moved = (now && search(scene, now, true)) ?? movedTo(scene, trigger);
  if (moved) return moved;
  const right =
    search(scene, trigger.right, true) ?? (trigger.rule === 'invite' ? visited(scene, trigger.right) : null);
  if (right) return right;
  if (trigger.phrase) {
    const inPhrase =
      cityIn(scene, { start: trigger.phrase.start, end: trigger.start }) ?? hostedIn(scene, trigger.phrase);
    if (inPhrase) return inPhrase;
  }
  // "In Kyiv, she proposed a meeting": where the words were said.
  const isAsked = /\binvit(?:e[sd]?|ing|ation)\b/.test(
    scene.lower.slice(trigger.left.start, trigger.left.end),
  );
  if (trigger.phrase && trigger.mood === 'possible' && !isAsked) return null;
  const left = search(scene, trigger.left, false);
  return (
    left ??
    visited(scene, trigger.left) ??
    placeBeforeWhere(scene, trigger.left) ??
    placeOfDeed(scene, trigger)
  );
}

const newTown = new RegExp(
  `\\b(?:moved?|moving|switched|shifted|transferred|relocated)(?: from (?:the )?${city})? to (?<city>${city})`,
  'u',
);

/** "has been put back to Monday and moved from Bergby to |Halden|". */
function movedTo(scene: Scene, { phrase, end }: Trigger): Place | null {
  const match = phrase && newTown.exec(scene.text.slice(end));
  if (
    !match ||
    /\b(?:after|whether|if|when|while|that|who)\b|[;“”]/.test(scene.lower.slice(end, end + match.index))
  )
    return null;
  const name = cleanCity(scene, match.groups?.['city'] ?? '');
  if (!isPlace(scene, name)) return null;
  const start = end + match.index;
  return { name, span: { start, end: start + match[0].length } };
}

/** "signed an accord in |Port Moresby| on Monday after talks": what they did after them they did there. */
function placeOfDeed(scene: Scene, { phrase }: Trigger): Place | null {
  if (!phrase) return null;
  const from = Math.max(0, phrase.start - 120);
  const match = new RegExp(
    `\\b(?:signed|agreed|reached|struck|sealed|clinched|settled)\\b[^,;.]{0,60}? in (?<city>${city})(?: (?:late |early )?(?:on )?[A-Z][a-z]+day| today| yesterday)? (?:after|following) (?:[\\p{Ll}-]+ ){0,4}$`,
    'u',
  ).exec(scene.text.slice(from, phrase.start));
  const name = match?.groups?.['city'];
  if (!match || name === undefined) return null;
  const town = cleanCity(scene, name);
  if (!isPlace(scene, town) || partyOf(town) === town) return null;
  const start = from + match.index + match[0].lastIndexOf(` in ${name}`) + 4;
  return { name: town, span: { start, end: start + town.length } };
}

/** "goes on to |Vilnius|, where he meets the president". */
function placeBeforeWhere(scene: Scene, left: Span): Place | null {
  const before = scene.text.slice(0, left.start);
  const match = new RegExp(
    `(?<city>${city})(?: (?:on [^,]{3,30}|yesterday|today|(?:late |early |earlier )?(?:this|last) [^,]{3,20}))?, where\\s*$`,
    'u',
  ).exec(before.slice(-90));
  const name = match?.groups?.['city'];
  if (!match || name === undefined || !isPlace(scene, name)) return null;
  const start = Math.max(0, before.length - 90) + match.index;
  return { name: cleanCity(scene, name), span: { start, end: start + name.length } };
}

function search(scene: Scene, within: Span, isRight: boolean): Place | null {
  const words = scene.text.slice(within.start, within.end);
  const cut = isRight ? words.slice(0).search(topic) : -1;
  for (const match of words.matchAll(placePhrase)) {
    const { venue, city: rawName = '', preposition: lead } = match.groups ?? {};
    const start = within.start + match.index;
    const name = cleanCity(scene, rawName);
    if (
      !isPlace(scene, name) ||
      ((lead === 'to' || lead === 'into' || lead === 'for') && !isTravel(scene, within, start, lead))
    )
      continue;
    const end = start + match[0].length - (rawName.length - name.length);
    if (isModifier(scene.text, name, end) || /^['’]s \p{Ll}/u.test(scene.text.slice(end))) continue;
    if (
      !isRight &&
      lead !== 'to' &&
      lead !== 'into' &&
      lead !== 'for' &&
      !frontedOrVisited(scene, within, start, end)
    )
      continue;
    if (cut >= 0 && match.index > cut && !isSeat(scene, { start, end }, name)) continue;
    const seat = venue?.replace(/^(?:[\p{Ll}-]+ )*[\p{Ll}-]+['’]s /u, '');
    const place = seat !== undefined && isVenue(seat) ? `${seat}, ${name}` : name;
    return { name: place, span: { start, end } };
  }
  if (!isRight) return null;
  const alone = [...words.matchAll(venueAlone)][0];
  const venue = alone?.groups?.['venue']?.replace(/^(?:[\p{L}-]+ )*?[\p{L}-]+['’]s (?=\p{Ll})/u, '');
  if (!alone || venue === undefined || (cut >= 0 && alone.index > cut)) return null;
  const start = within.start + alone.index;
  return { name: venue, span: { start, end: start + alone[0].length } };
}

/** "at the |Lima| airport", "in the |EU| debate": a name behind "the" that only says of which kind a thing is. */
function isModifier(text: string, name: string, end: number): boolean {
  if (!text.slice(0, end - name.length).endsWith(' the ') || name.startsWith('The ')) return false;
  return (
    /^ (?!(?:on|at|in|for|to|with|and|after|before|where|next|this|last|late|early|from|as)\b)\p{Ll}/u.test(
      text.slice(end),
    ) || /^[\p{Lu}.]+$/u.test(name)
  );
}

/** Not a month, a language, a person or a body. */
function isPlace(scene: Scene, name: string): boolean {
  if (name === '' || notPlaces.test(name)) return false;
  if (
    /\b(?:Council|Commission|Committee|Assembly|Union|Forum|Party|League|Ministry|Nations|Parliament|Congress|Senate|Court|Bank|Department|Times|Post|Summit|Games|Cup|War|Conference|Festival|Convention)\b/.test(
      name,
    )
  )
    return false;
  const { people } = scene;
  return !people.entries.some(({ person, kind }) => kind === 'person' && person.name.endsWith(name));
}

/** Cuts a sentence's full stop and what is no part of the name: "Geneva." → "Geneva", "Doha Thursday" → "Doha". */
function cleanCity(scene: Scene, raw: string): string {
  const name = raw
    .replace(/^(?!St\.? )(.*?)['’]s\b.*$/u, '$1')
    .replace(/[.'’-]+$/u, '')
    .replace(
      / (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\.? (?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$| (?:January|February|March|April|May|June|July|August|September|October|November|December)$/u,
      '',
    );
  if (name.includes('. ') && !/\bSt\. /.test(name)) return name.slice(0, name.indexOf('. '));
  return scene.text.includes(name) ? name : raw;
}

/** "will travel |to Oslo|", "leaves |for Oslo|", not "talks to Oslo" or "a seat for Oslo". */
function isTravel(scene: Scene, within: Span, start: number, lead: string): boolean {
  const before = scene.lower.slice(within.start, start);
  return lead === 'to' || lead === 'into'
    ? travel.test(before) ||
        /\binvit\w+$/.test(scene.lower.slice(Math.max(0, within.start - 12), within.start))
    : /\b(?:leaves?|left|leaving|head(?:s|ed|ing)?|bound|depart(?:s|ed|ing)?|set off|sets off) $/.test(
        before,
      );
}

function isVenue(words: string): boolean {
  return (
    !/\b(?:time|a\.m|p\.m|talks|meeting|summit|level|levels|request|least|odds|end|start|invitation|last|first|once|noon|midnight|table|work|war|session|conference|hour|o'clock|GMT|local|offices?|home)\b/.test(
      words,
    ) && !/^\d/.test(words)
  );
}

/** After the topic ("talks on fishing in Manila") only a town counts, and none where something else happens. */
function isSeat(scene: Scene, at: Span, name: string): boolean {
  const before = scene.lower.slice(Math.max(0, at.start - 25), at.start);
  if (
    /\b(?:war|fighting|crisis|conflict|attacks?|violence|protests?|situation|unrest|bombing|clashes|events|coup|siege|killings?|strikes?) $/.test(
      before,
    )
  )
    return false;
  if (cityPattern.test(name)) return true;
  return nextToDate(scene, at.start, at.end) && partyOf(name) === null;
}

function nextToDate(scene: Scene, start: number, end: number): boolean {
  return scene.dates.some(
    (date) => (date.start >= end && date.start <= end + 5) || (date.end <= start && date.end >= start - 2),
  );
}

/** "In Geneva, X met Y" or "visited/arrives in Rome for talks": else a place on the left is somebody's seat. */
function frontedOrVisited(scene: Scene, within: Span, start: number, end: number): boolean {
  const before = scene.lower.slice(within.start, start).trim();
  return (
    before === '' ||
    before === 'and' ||
    // "On 23 January 2025, |in Vientiane|, the committee met".
    (/^\W*(?:on|in|late|early) [^,]{3,30},$/.test(before) && nextToDate(scene, start, end)) ||
    travel.test(`${before} `) ||
    /\b(?:are|were|is|was|be|due|assembled|gather\w*) (?:\w+ )?$/.test(`${before} `)
  );
}

const visit = new RegExp(`\\b(?:visit(?:s|ed|ing)?|visit to|toured) (?:to )?(?<city>${city})`, 'u');
function visited(scene: Scene, within: Span): Place | null {
  const match = visit.exec(scene.text.slice(within.start, within.end));
  const name = match?.groups?.['city'];
  if (!match || name === undefined || !cityPattern.test(name)) return null;
  const start = within.start + match.index;
  return { name: cleanCity(scene, name), span: { start, end: start + match[0].length } };
}

/** "the |Geneva| talks". */
function cityIn(scene: Scene, within: Span): Place | null {
  const match = cityPattern.exec(scene.text.slice(within.start, within.end));
  if (
    !match ||
    /\b(?:Declaration|Treaty|Agreement|Group|Club|Process|Convention)\b/.test(
      scene.text.slice(within.start, within.end),
    )
  )
    return null;
  const start = within.start + match.index;
  if (/^['’]s?\b/.test(scene.text.slice(start + match[0].length))) return null;
  return { name: match[0], span: { start, end: start + match[0].length } };
}

/** "a |Brussels|-hosted summit". */
function hostedIn(scene: Scene, phrase: Span): Place | null {
  const match = new RegExp(`(${word})-(?:hosted|based)`, 'u').exec(
    scene.text.slice(phrase.start, phrase.end),
  );
  const name = match?.[1]?.replace(/-hosted|-based/, '');
  if (!match || name === undefined) return null;
  const start = phrase.start + match.index;
  return { name, span: { start, end: start + name.length } };
}

const dateline =
  /^(?<city>\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}?|\p{Lu}[\p{L} ]{2,20}?)(?:, [\p{L}\d. ]{2,30}){0,2},? (?:\([^)]{2,30}\) ?)?[—–-]{1,2} /u;

/** The town of the article's dateline: "KINGSTON, Jamaica — …". */
export function datelineCity(text: string): string | null {
  const match = dateline.exec(text.slice(0, 100));
  const name = match?.groups?.['city']?.trim();
  if (name === undefined) return null;
  return name.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (mark) => mark.toUpperCase());
}
