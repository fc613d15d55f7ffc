import type { SectionName } from '../tree/nodes.ts';

const nouns: Readonly<Record<SectionName, readonly [one: string, many: string]>> = {
  'bottom-line': ['sentence', 'sentences'],
  upcoming: ['meeting', 'meetings'],
  'called-off': ['meeting', 'meetings'],
  possible: ['meeting', 'meetings'],
  changed: ['change', 'changes'],
  said: ['statement', 'statements'],
  positions: ['position', 'positions'],
  held: ['meeting held', 'meetings held'],
  outlook: ['expectation or figure', 'expectations and figures'],
  differences: ['difference', 'differences'],
  corrections: ['correction', 'corrections'],
  sources: ['source', 'sources'],
  notices: ['notice', 'notices'],
};

const numbers = new Intl.NumberFormat('en');

/** "12", "1,200" */
export function grouped(count: number): string {
  return numbers.format(count);
}

/** "1 source", "1,200 statements" */
export function counted(count: number, section: SectionName): string {
  const [one, many] = nouns[section];
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** How much a section has beside what is shown: "6 more statements"; all of it where nothing is shown. */
export function restInWords(rest: number, section: SectionName, shown: number): string {
  if (shown === 0) return counted(rest, section);
  const [one, many] = nouns[section];
  return `${grouped(rest)} more ${rest === 1 ? one : many}`;
}

/** "12 statements · 3 meetings": sections whose entries are called alike are one. */
export function countedTogether(counts: ReadonlyMap<SectionName, number>): string {
  const sums = new Map<string, readonly [SectionName, number]>();
  for (const [name, count] of counts) {
    const [, many] = nouns[name];
    const [section, sum] = sums.get(many) ?? [name, 0];
    sums.set(many, [section, sum + count]);
  }
  return [...sums.values()].map(([name, count]) => counted(count, name)).join(' · ');
}
