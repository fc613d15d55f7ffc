import type { Edit } from '../core/model/edit.ts';

/** "hides s-0123456", "gives s-0123456 the speaker Ida Ross" */
export function actInWords({ act, item }: Pick<Edit, 'act' | 'item'>): string {
  return act.kind === 'hide' ? `hides ${item}` : `gives ${item} the speaker ${act.name}`;
}

/** "holds in discord:42 alone" */
export function scopeInWords({ scope }: Pick<Edit, 'scope'>): string {
  return scope === null ? 'holds everywhere' : `holds in ${scope} alone`;
}

/** What of an edit shows, and when. */
export const followWords =
  'Briefings show it from now on; what was posted follows when the service next looks at the topic.';
