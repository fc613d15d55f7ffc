import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import { isOfKind } from './office-kinds.ts';
import { only } from './only.ts';
import type { Mention, PeopleEntry } from './people.ts';
import { portfolios, titleHeads, titleModifiers } from './title-words.ts';

/**
 * Who is meant by a label that names no one: "GOVERNOR:", "Deputy Spokesperson:" is the one of that title in the article;
 * "A:" the one whom all that stands before the first label names. Null for labels with a name, and where two may be meant.
 */
export function labelledRoles(
  document: Document,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
): (span: Span) => PeopleEntry | null {
  const labels = new Map(
    document.paragraphs.flatMap(({ label }) => (label === null ? [] : [[label.start, label]])),
  );
  const [first] = labels.keys();
  return ({ start, end }) => {
    const label = labels.get(start);
    if (label === undefined || label.end !== end) return null;
    if (label.role === 'answer') return only(introduced(entries, mentions, first ?? 0));
    const title = titleOf(document.text.slice(start, end));
    if (title === null) return null;
    const titled = entries
      .filter(({ kind }) => kind === 'person')
      .map((entry) => ({ entry, held: plain(entry.person.title ?? '') }));
    const exact = titled.filter(({ held }) => held === title);
    const alike = exact.length > 0 ? exact : titled.filter(({ held }) => isOfTitle(held, title));
    const kin = titled.filter(
      ({ held }) => !title.includes(' ') && !held.includes(' ') && isOfKind(title, held),
    );
    const holders = alike.length > 0 ? alike : kin;
    return (
      only(holders.map(({ entry }) => entry)) ??
      (holders.length > 0 ? null : only(besideTitle(document.text, title, entries, mentions))) ?? {
        person: { name: `the ${title}`, anonymous: true },
        kind: 'anonymous',
        gender: null,
        party: null,
      }
    );
  };
}

/** "Chair (Ana Holm): …", "Ana Holm (Chair)", "Chair: Ana Holm", "chaired by Ana Holm": those beside whose names the title stands. */
function besideTitle(
  text: string,
  title: string,
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
): ReadonlySet<PeopleEntry> {
  const beside = new Set<PeopleEntry>();
  for (const { entry, form, start, end } of mentions) {
    const who = entries[entry];
    if (who?.kind !== 'person' || !/^(?:full|label)$/.test(form)) continue;
    const before = text.slice(Math.max(0, start - title.length - 6), start).toLowerCase();
    const after = text.slice(end, end + title.length + 3).toLowerCase();
    const isBefore = [' (', ', ', ': ', 'ed by '].some((mark) => before.endsWith(`${title}${mark}`));
    if (isBefore || after === ` (${title})` || after.startsWith(`, ${title}`)) beside.add(who);
  }
  return beside;
}

/** The label's words in small letters where all of them belong to titles. */
function titleOf(label: string): string | null {
  const words = plain(label)
    .replace(/^(?:the|mr|madam|mrs|ms)\.? /, '')
    .split(/\s+/);
  const isTitle = words.every(
    (word) =>
      titleHeads.has(word) ||
      titleModifiers.has(word) ||
      portfolios.has(word) ||
      /^(?:of|for|the)$/.test(word),
  );
  return isTitle && words.some((word) => titleHeads.has(word)) ? words.join(' ') : null;
}

/** "Minister of Education" is the minister; a deputy, a former one is not. */
function isOfTitle(held: string, title: string): boolean {
  const words = ` ${held} `;
  return words.includes(` ${title} `) && !/ (?:deputy|vice|former|ex|acting|assistant) /.test(words);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim();
}

function introduced(
  entries: readonly PeopleEntry[],
  mentions: readonly Mention[],
  before: number,
): readonly PeopleEntry[] {
  const named = new Set(mentions.filter(({ start }) => start < before).map(({ entry }) => entry));
  return entries.filter(({ kind }, index) => kind === 'person' && named.has(index));
}
