import { partyNamed, partyOf } from '../people/parties.ts';
import type { Sides } from './named-sides.ts';
import type { Telling } from './telling.ts';
import type { Form } from './trigger.ts';

const nouns: Record<Form, string> = {
  meeting: 'Meeting',
  talks: 'Talks',
  summit: 'Summit',
  session: 'Session',
  conference: 'Conference',
  call: 'Phone call',
  video: 'Video call',
  round: 'Talks',
};
const withArticle =
  /^(?:United|European|African|Arab|World|International|Organi[sz]ation|Netherlands|Philippines|Czech Republic|Dominican|Central African|Democratic|Gulf|Commonwealth|Holy See|Vatican|Bahamas|Gambia|Maldives|Red Cross|Economic|Shanghai)\b/;
/** What a body is takes an article: "the Sael Movement", "the Guild of Irish Controllers", "the Greens". */
const institution =
  /[\p{L}'’] (?:Union|Guild|League|Association|Federation|Confederation|Movement|Front|Party|Council|Commission|Committee|Authority|Board|Alliance|Group|Coalition|Congress|Agency|Army|Bank|Fund|Chamber|Society|Democrats|Forces)(?: (?:of|for)\b|$)|^(?:Union|Guild|League|Association|Federation|Council|Board|Chamber) (?:of|for)\b|^(?:Greens|Liberals|Conservatives|Socialists|Republicans|Democrats)$/u;
const complete =
  /\b(?:Council|Commission|Committee|Forum|Assembly|Congress|Conference|Dialogue|Group|Summit)$/;

/**
 * A short title in a standard form: the body's own name ("NATO–Russia Council"), else the form and who takes part
 * ("Phone call between Ada Holm and Jun Mori"), else the article's own words ("UN climate conference").
 */
export function titleOf(telling: Telling): string {
  if (telling.body !== null) {
    const body = bodyTitle(telling.body);
    return complete.test(body) ? body : `${body} ${nouns[telling.form].toLowerCase()}`;
  }
  const noun = nouns[telling.form];
  const named = namesOf(telling.sides);
  const sides = named.length < 2 ? [...named, ...telling.sides.unnamed] : named;
  if (named.length === 0 && sides.length === 1) return titleOfGroup(telling, sides[0] ?? '');
  if (sides.length > 1) return between(plural(noun, telling.count), sides);
  const own = telling.organ === undefined ? telling.words : null;
  if (own !== null && /\p{Lu}/u.test(own) && !/day['’]s/.test(own) && own.length < 60)
    return capitalised(own);
  const [only] = sides;
  if (only !== undefined && telling.sides.participants.length === 0 && telling.form !== 'call') {
    return `${withOrgan(telling, telling.sides.parties[0] ?? only)} ${noun.toLowerCase()}`;
  }
  if (only !== undefined) return `${plural(noun, telling.count)} with ${only}`;
  return telling.place === null ? noun : `${noun} in ${telling.place}`;
}

/** "Nordair supervisory board": the organ of the only body that meets; "Norland's central bank |council|". */
function withOrgan({ organ }: Telling, body: string): string {
  const words = organ?.split(' ') ?? [];
  const told = body.toLowerCase().split(' ');
  const shared = words.findLastIndex((_, at) => words.slice(0, at + 1).join() === told.slice(-at - 1).join());
  return [body, ...words.slice(shared + 1)].join(' ');
}

/** "Joint committee meeting in Ndola", "Meeting of palm growers in Medan". */
function titleOfGroup({ form, place, count }: Telling, group: string): string {
  const noun = nouns[form];
  const words = group.endsWith('s')
    ? `${plural(noun, count)} of ${group}`
    : `${capitalised(group.replace(/^(?:the|an?) /, ''))} ${plural(noun, count).toLowerCase()}`;
  return place === null ? words : `${words} in ${place}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function plural(noun: string, count: number | null): string {
  return count === null || count < 2 || noun === 'Talks' ? noun : `${noun}s`;
}

function between(noun: string, names: readonly string[]): string {
  return `${noun} between ${listed(names)}`;
}

function namesOf({ participants, parties }: Pick<Sides, 'parties' | 'participants'>): string[] {
  const names = participants.map(({ name }) => name);
  const [only] = participants;
  if (only && names.length === 1) {
    // "Ida Roe met Nordair executives": the other side is the one for whom she does not speak.
    const [other, ...more] = parties.filter((party) => party !== only.affiliation);
    const isOther = other !== undefined && (only.affiliation !== undefined || partyOf(other) === null);
    if (isOther && more.length === 0) return [...names, inSentence(other)];
  }
  const tells = parties.length < 2 ? names.length > 0 : names.length > 1 && names.length < 4;
  if (tells) return names;
  return parties.map(inSentence);
}

function inSentence(party: string): string {
  return withArticle.test(party) || institution.test(party) ? `the ${party}` : party;
}

function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 3).join(', ')} and others`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** "[Organization for X] Permanent Council", "OSCE Permanent Council", "NATO-Russia Council" in full. */
function bodyTitle(body: string): string {
  const words = body
    .replace(/[[\]()“”"]/g, '')
    .replace(/ +/g, ' ')
    .trim();
  const dashed = words.replace(/(\p{L}[\p{L}.]*)-(\p{Lu}[\p{L}]+)/gu, (whole, left: string, right: string) =>
    partyOf(left) !== null || partyOf(right) !== null ? `${left}–${right}` : whole,
  );
  return inFull(dashed);
}

/** The organisation that a body's name begins with, by its full name. */
function inFull(body: string): string {
  const words = body.split(' ');
  for (let length = 1; length < words.length; length++) {
    const party = partyNamed(words.slice(0, length).join(' '));
    const isShort = /^\p{Lu}[\p{Lu}.]+$/u.test(words.slice(0, length).join(' '));
    if (party === null || (length < 3 && !isShort)) continue;
    const rest = /^in$/i.test(words[length] ?? '') ? length + 2 : length;
    return [party, ...words.slice(rest)].join(' ');
  }
  return body;
}
