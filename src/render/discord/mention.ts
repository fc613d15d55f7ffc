import type { AllowedMentions, TextDisplay } from './payload.ts';

/** The mention of a role, as it stands before a message. */
export interface Mention {
  readonly components: readonly TextDisplay[];
  readonly allowed: AllowedMentions;
}

/** @param role its id; null, and what is no id, mentions nobody */
export function mentionOf(role: string | null): Mention {
  if (role === null || !/^\d{1,20}$/.test(role)) return { components: [], allowed: { parse: [] } };
  return {
    components: [{ type: 10, content: `<@&${role}>` }],
    allowed: { parse: [], roles: [role] },
  };
}
