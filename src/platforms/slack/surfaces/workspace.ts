import { workspaceKey } from '../../../core/model/subscription.ts';
import type { Asked } from '../asked.ts';

/** The key of the workspace that something is asked in: its direct messages belong to it as well. */
export function workspaceOf({ teamId, userId }: Pick<Asked, 'teamId' | 'userId'>): string {
  return workspaceKey({ platform: 'slack', teamId, userId });
}
