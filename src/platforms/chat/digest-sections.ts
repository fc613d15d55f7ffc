import { Fault } from '../../core/fault.ts';
import { type DigestSection, digestSections } from '../../core/model/subscription.ts';
import { clipped } from './clipped.ts';
import { viewNames } from './view-names.ts';

/** What stands for all of a briefing where sections are named. */
const everything = {
  value: 'everything',
  en: 'Everything',
  uk: 'Усе',
  called: ['everything', 'all', 'full', 'усе', 'все'],
} as const;

const called: Readonly<Record<DigestSection, readonly string[]>> = {
  upcoming: ['upcoming', 'meetings', 'only meetings', 'meetings only', 'зустрічі'],
  changes: ['changes', 'changed', 'news', 'зміни'],
  said: ['said', 'statements', 'quotes', 'заяви'],
  positions: ['positions', 'sides', 'позиції'],
};

/**
 * The sections that somebody wants, as they were typed: "upcoming, said", "only meetings", "What changed and positions".
 * @returns each once, in the order of a briefing; none for all of it
 * @throws Fault `bad-sections`
 */
export function readSections(written: string): readonly DigestSection[] {
  const parts = written
    .toLowerCase()
    .split(/\s*(?:[,;&+]|\s(?:and|та|і)\s)\s*/u)
    .map((part) => part.trim().replaceAll(/\s+/gu, ' '))
    .filter((part) => part !== '');
  if (parts.length === 0) badSections(written);
  if (parts.every((part) => everything.called.some((name) => name === part))) return [];
  const read = parts.map((part) => sectionCalled(part) ?? badSections(written));
  return digestSections.filter((section) => read.includes(section));
}

function sectionCalled(name: string): DigestSection | null {
  return digestSections.find((section) => namesOf(section).includes(name)) ?? null;
}

function namesOf(section: DigestSection): readonly string[] {
  const { en, uk } = viewNames[section];
  return [...called[section], en.toLowerCase(), uk.toLowerCase()];
}

function badSections(written: string): never {
  throw new Fault(
    'bad-sections',
    `There is a section that cannot be read in "${clipped(written, 60)}".`,
    `Write some of ${digestSections.join(', ')} with commas between them, or ${everything.value}.`,
  );
}

/** Sections in words: "upcoming meetings, what was said"; null for all of a briefing. */
export function sectionsInWords(sections: readonly DigestSection[]): string | null {
  if (sections.length === 0) return null;
  return sections.map((section) => viewNames[section].en.toLowerCase()).join(', ');
}

/** Sections to choose together, as `readSections` reads them, with what they are called. */
export interface SectionsOffer {
  readonly value: string;
  readonly en: string;
  readonly uk: string;
}

/** What somebody may mean by what they have typed of sections so far, the fewest sections first. */
export function offeredSections(typed: string): readonly SectionsOffer[] {
  const words = wordsOf(typed);
  const fits = (names: readonly string[]): boolean => {
    const begun = names.flatMap(wordsOf);
    return words.every((word) => begun.some((one) => one.startsWith(word)));
  };
  const { value, en, uk } = everything;
  return [
    ...(fits(everything.called) ? [{ value, en, uk }] : []),
    ...choices.filter((sections) => fits(sections.flatMap(namesOf))).map(offerOf),
  ];
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['and', 'та', 'і'].includes(word));
}

/** Every choice of one section or more. */
const choices: readonly (readonly DigestSection[])[] = digestSections
  .reduce<readonly (readonly DigestSection[])[]>(
    (found, section) => [...found, ...found.map((one) => [...one, section])],
    [[]],
  )
  .filter((one) => one.length > 0)
  .toSorted((a, b) => a.length - b.length);

function offerOf(sections: readonly DigestSection[]): SectionsOffer {
  const value = sections.join(', ');
  if (value === 'upcoming') return { value, en: 'Only upcoming meetings', uk: 'Лише майбутні зустрічі' };
  const named = (language: 'en' | 'uk'): string =>
    sections.map((section) => viewNames[section][language]).join(' + ');
  return { value, en: named('en'), uk: named('uk') };
}
