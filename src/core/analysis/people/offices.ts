import { shortTitles, titleHeads } from './title-words.ts';

const irregular: ReadonlyMap<string, string> = new Map([
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['spokespeople', 'spokesperson'],
  ['secretaries', 'secretary'],
  ['chairmen', 'chairman'],
  ['attaches', 'attache'],
]);
/** "schoolteacher", "glaciologist", "care worker". */
const callings = /(?:keeper|teacher|worker|fighter|ologist|master|mistress)s?$/;

/** The office that a word names ("ministers" → "minister"), or null. */
export function officeOf(lower: string): string | null {
  if (titleHeads.has(lower) || shortTitles.has(lower)) return lower;
  const single = irregular.get(lower);
  if (single) return single;
  if (lower.endsWith('s') && titleHeads.has(lower.slice(0, -1))) return lower.slice(0, -1);
  if (lower.length > 8 && callings.test(lower)) return lower.replace(/(?<!s)s$/, '');
  if (lower.endsWith('s.') && shortTitles.has(`${lower.slice(0, -2)}.`)) return `${lower.slice(0, -2)}.`;
  if (!lower.includes('-')) return null;
  const bare = lower.replace(/^(?:ex|then|co|vice|former)-|-(?:elect|designate)$/, '');
  return bare !== lower && titleHeads.has(bare) ? bare : null;
}
