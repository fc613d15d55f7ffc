import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../../core/ports.ts';
import { backOff } from '../../chat/back-off.ts';
import { failureOf, loggedFailure } from '../errors.ts';
import { slackNeeds } from '../needs.ts';
import type { OneInstallation } from '../workspaces.ts';

export interface PreFlightParts {
  readonly botToken: string;
  readonly installation: OneInstallation;
  readonly log: Log;
  readonly random: () => number;
}

/** Nothing else goes into a header, and whoever tried would tell the token in an error. */
export function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}

export const wayMend =
  'Where it stays so, look at this machine’s way to slack.com, and at SLACK_API_URL where it is set.';
const newToken =
  'Copy the bot’s token (it begins with xoxb-) from the app’s “OAuth & Permissions” page to SLACK_BOT_TOKEN and restart.';

/**
 * Waits until Slack is there and says whose the token is; it is asked again until then.
 * @returns false where Slack does not know the token, or `stop` was aborted
 */
export async function cleared(parts: PreFlightParts, stop: AbortSignal): Promise<boolean> {
  const { installation, log, random } = parts;
  if (!isSendable(parts.botToken)) {
    log.error({ mend: newToken }, 'the bot’s token holds what no token holds; the bot stays off');
    return false;
  }
  for (let failures = 1; !stop.aborted; failures++) {
    try {
      const { teamId } = await installation.learn();
      log.info({ team: teamId }, 'Slack knows the bot');
      compareScopes(await installation.scopes(), log);
      return !stop.aborted;
    } catch (error) {
      const failure = failureOf('auth.test', error);
      const logged = loggedFailure(failure);
      if (failure.kind === 'unauthorised') {
        log.error({ ...logged, mend: newToken }, 'Slack does not know the bot’s token; the bot stays off');
        return false;
      }
      const asked = failure.kind === 'limited' ? failure.retryAfterMs : 0;
      const wait = Math.max(asked, backOff(failures, random()));
      log.warn({ ...logged, waitMs: wait, mend: wayMend }, 'Slack cannot be reached; it is tried again');
      await sleep(wait, null, { signal: stop }).catch(() => null);
    }
  }
  return false;
}

/** What the token may do, as Slack says it with every answer, against what the bot does. */
function compareScopes(scopes: readonly string[] | null, log: Log): void {
  if (!scopes) return;
  const missing = [...slackNeeds.scopes].filter(([scope]) => !scopes.includes(scope));
  if (missing.length === 0) return;
  const mend =
    'Paste config/slack-manifest.yaml into the app’s “App Manifest” page, install the app again, and set SLACK_BOT_TOKEN to its new token.';
  log.warn({ missing: Object.fromEntries(missing), mend }, 'the bot may not do everything that it is for');
}
