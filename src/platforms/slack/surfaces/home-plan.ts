import type { HomeOpened } from '../asked.ts';
import type { HomePlan, Plan } from '../plan.ts';
import type { Service } from '../service.ts';
import type { Viewer } from './digests/digest-home.ts';
import { heldBack } from './held-back.ts';
import { home } from './home.ts';

/** Somebody waits for the whole Home. */
const longestMs = 3_000;

/** The asker's Home, anew each time that it is opened; who opens it again and again sees what was shown before. */
export function homePlan(asked: HomeOpened, service: Service): Plan {
  if (heldBack(asked, 'home', service.others)) return { kind: 'nothing' };
  return homeShown(asked, service);
}

/** The Home as it is now. */
export function homeShown({ teamId, userId }: Viewer, service: Service): HomePlan {
  return { kind: 'home', make: () => home(service, longestMs, { teamId, userId }) };
}
