import type { Change } from '../model/briefing.ts';
import type { DigestSection } from '../model/subscription.ts';

const sections: Readonly<Record<Change['what'], DigestSection>> = {
  meeting: 'upcoming',
  statement: 'said',
  position: 'positions',
  correction: 'changes',
};

/** Whether a digest of some sections (none: all) shows items of a kind. */
export function showsItems(wanted: readonly DigestSection[], what: Change['what']): boolean {
  return wanted.length === 0 || wanted.includes('changes') || wanted.includes(sections[what]);
}

/** Whether it shows a change. What was withdrawn stands nowhere but among the changes. */
export function showsChange(wanted: readonly DigestSection[], { kind, what }: Change): boolean {
  if (kind === 'withdrawn') return wanted.length === 0 || wanted.includes('changes');
  return showsItems(wanted, what);
}
