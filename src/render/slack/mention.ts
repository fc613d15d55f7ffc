import type { Block } from './payload.ts';

/** The mention of a user group, as it stands before a message. @param group its id; null, and what is no id, mentions nobody */
export function mentionOf(group: string | null): readonly Block[] {
  if (group === null || !/^[A-Z\d]{1,20}$/.test(group)) return [];
  const elements = [{ type: 'usergroup', usergroup_id: group }] as const;
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}
