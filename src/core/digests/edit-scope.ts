import type { Edit } from '../model/edit.ts';
import { type Destination, destinationKey, workspaceKey } from '../model/subscription.ts';

/** Where an edit holds that is made in a place: in its server or workspace; in the channel alone where that is not known. */
export function editScope(place: Destination): string {
  const isKnown = place.platform === 'slack' || place.guildId !== null;
  return isKnown ? workspaceKey(place) : destinationKey(place);
}

/** The edits that hold for a scope: its own, and those that hold everywhere. @param scope null: the latter alone */
export function editsIn(edits: readonly Edit[], scope: string | null): readonly Edit[] {
  return edits.filter((edit) => edit.scope === null || edit.scope === scope);
}
