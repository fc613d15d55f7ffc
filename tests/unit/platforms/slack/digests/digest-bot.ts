import { onTestFinished } from 'vitest';
import type { SubscriptionFacts } from '../../../../../src/core/digests/desk.ts';
import { defaultDigestOptions, type Subscription } from '../../../../../src/core/model/subscription.ts';
import type { SlackParts } from '../../../../../src/platforms/slack/start-slack.ts';
import { type FakeDigestDesk, fakeDigestDesk } from '../../../../support/fake-digest-desk.ts';
import type { LocalSlackOptions } from '../../../../support/slack/local-slack.ts';
import { connectedBot, grain, harbour, type RunningBot } from '../running-bot.ts';

export interface DigestBot extends RunningBot {
  readonly digests: FakeDigestDesk;
  /** What was done with the desk, without what only looks. */
  readonly done: () => readonly string[];
  /** A subscription of the first channel that is there already; what a test cares about is given. */
  readonly subscribed: (given?: Partial<Subscription>) => Subscription;
}

export interface DigestBotOptions extends Partial<SlackParts> {
  readonly managers?: 'members' | 'admins';
  readonly slack?: LocalSlackOptions;
}

const looks = new Set(['firstSeen', 'listWorkspace', 'list', 'zones', 'editable', 'preview']);

/** A connected bot that brings digests. */
export async function digestBot({
  managers = 'members',
  slack = {},
  ...more
}: DigestBotOptions = {}): Promise<DigestBot> {
  const digests = fakeDigestDesk([harbour, grain]);
  const bot = await connectedBot(
    { cooldown: { requests: 50, per: 'PT15S' }, digests: { desk: digests, managers }, ...more },
    slack,
    onTestFinished,
  );
  const { workspace } = bot.slack;
  return {
    ...bot,
    digests,
    done: () => digests.asked.flatMap(({ what }) => (looks.has(what) ? [] : [what])),
    subscribed: (given = {}) => {
      const subscription: Subscription = {
        id: 'k3f9',
        topic: 'harbour',
        destination: {
          platform: 'slack',
          teamId: workspace.id,
          channelId: workspace.channel.id,
          threadTs: null,
        },
        schedule: { at: '09:00', days: 'weekdays', timezone: 'Europe/Kyiv' },
        options: defaultDigestOptions,
        origin: 'command',
        state: 'active',
        why: null,
        createdBy: `slack:${workspace.id}/${workspace.person.id}`,
        createdAt: '2031-03-01T08:00:00Z',
        nextAt: '2031-03-06T07:00:00Z',
        ...given,
      };
      digests.kept.set(subscription.id, factsOf(subscription));
      return subscription;
    },
  };
}

function factsOf(subscription: Subscription): SubscriptionFacts {
  const { topic, state, nextAt } = subscription;
  const title = [harbour, grain].find(({ id }) => id === topic)?.title ?? topic;
  return {
    subscription,
    topicTitle: title,
    next: state === 'active' && nextAt !== null ? [nextAt] : [],
    last: null,
  };
}

/** What somebody reads, without the breaks between pieces of a line. */
export function said({ words }: { readonly words: string }): string {
  return words.replaceAll('\n', '');
}
