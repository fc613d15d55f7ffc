import { findParties } from '../people/parties.ts';
import type { Phrases } from '../people/party-phrases.ts';
import type { PeopleEntry } from '../people/people.ts';
import type { Sides } from './named-sides.ts';
import type { Scene } from './scene.ts';

/** "The |ministers|", "the two |leaders|", "both |presidents|": people told by the office that they hold. */
const byOffice =
  /\b(?:the|both|their)(?: two| three| same)?(?: (?:foreign|finance|trade|defen[cs]e|prime|energy|interior|transport|water|top|chief|lead))? (ministers|premiers|presidents|leaders|negotiators|envoys|ambassadors|chiefs|mayors)\b/;
/** "The two |sides|", "both |countries|": whoever the article is about. */
const byArticle =
  /\b(?:(?:the two|both|the)(?: warring| rival)? (?:sides|parties|delegations|governments|teams|camps)|(?:the two|both) (?:countries|nations|neighbou?rs|states|companies|unions|powers|capitals|organi[sz]ations))\b/;
const offices: Readonly<Record<string, RegExp>> = {
  ministers: /minister|secretary|foreign|trade/i,
  premiers: /prime minister|premier/i,
  presidents: /president/i,
  leaders: /president|prime minister|premier|chancellor|leader|king|emir|chief executive|general secretary/i,
  negotiators: /negotiator|envoy|representative/i,
  envoys: /envoy|representative|ambassador|negotiator/i,
  ambassadors: /ambassador/i,
  chiefs: /chief|head|director|secretary/i,
  mayors: /mayor/i,
};
/** Sentences back within which two of several office holders are the ones meant. */
const near = 4;

/** The two people whose office a sentence names ("the ministers will meet"), told before `until`; null where unsure. */
export function officeHolders(scene: Scene, until: number): readonly PeopleEntry[] | null {
  const words = byOffice.exec(scene.lower)?.[0] ?? '';
  const noun = words.slice(words.lastIndexOf(' ') + 1);
  const office = / prime /.test(words) ? /prime minister|premier/i : offices[noun];
  if (office === undefined) return null;
  const from = scene.document.sentences[Math.max(0, scene.sentence.index - near)]?.start ?? 0;
  const all = new Set<PeopleEntry>();
  const last = new Set<PeopleEntry>();
  for (const mention of scene.people.mentions) {
    if (mention.start >= until) break;
    const entry = scene.people.entries[mention.entry];
    if (entry?.kind !== 'person' || !office.test(entry.person.title ?? '')) continue;
    all.add(entry);
    if (mention.start >= from) last.add(entry);
  }
  const pair = [...(all.size > 2 ? last : all)];
  const [first, second] = pair;
  const isPair = pair.length === 2 && (first?.party === null || first?.party !== second?.party);
  return isPair ? pair : null;
}

/**
 * The two sides that the article is about, where a sentence says no more than "the two sides": the two countries of
 * its headline or of its first sentence that names two, else the two organisations named so far.
 */
export function articleSides(scene: Scene, until: number): Pick<Sides, 'parties'> | null {
  if (!byArticle.test(scene.lower) && !byOffice.test(scene.lower)) return null;
  const { document, people } = scene;
  const titled = partiesIn(document.title, people.polities);
  if (titled.length === 2) return { parties: titled };
  for (const sentence of document.sentences.slice(0, 12)) {
    if (sentence.start >= until) break;
    const parties = partiesIn(
      document.text.slice(sentence.start, Math.min(sentence.end, until)),
      people.polities,
    );
    if (parties.length === 2) return { parties };
    if (parties.length > 2) return null;
  }
  const named = organisations(people.mentions.filter(({ start }) => start < until).map(entryOf(scene)));
  const parties =
    named.length > 0 ? named : organisations(people.mentions.slice(0, 12).map(entryOf(scene))).slice(0, 2);
  return parties.length === 2 ? { parties } : null;
}

function partiesIn(text: string, polities: Phrases): string[] {
  return [...new Set(findParties(text, { start: 0, end: text.length }, polities).map(({ party }) => party))];
}

function entryOf({ people }: Scene): (mention: { readonly entry: number }) => PeopleEntry | undefined {
  return ({ entry }) => people.entries[entry];
}

/** The organisations that people speak for or that are named themselves, in order, each once. */
function organisations(entries: readonly (PeopleEntry | undefined)[]): string[] {
  const names = entries.flatMap((entry) => {
    if (entry === undefined) return [];
    return (entry.kind === 'organisation' ? entry.person.name : entry.person.affiliation) ?? [];
  });
  return [...new Set(names.filter((name) => /^\p{Lu}[^\s]*(?: |\p{Lu}+$)/u.test(name)))];
}
