import {
  type DigestOptions,
  defaultDigestOptions,
  type Subscription,
} from '../../../../core/model/subscription.ts';
import type { Topic } from '../../../../core/model/topic.ts';
import { clipped } from '../../../chat/clipped.ts';
import type { Filled } from './digest-value.ts';
import type { DigestWords } from './digest-words.ts';

/** What the form's texts hold at most. */
export const longest = { at: 200, days: 100, mention: 100, thread: 500 } as const;

/** The form as somebody's words fill it in. */
export function filledByWords(topic: Topic | null, { at, days, timezone, options }: DigestWords): Filled {
  return filled(topic?.id ?? '', { at: at ?? '', days: days ?? '', timezone: timezone ?? '' }, options);
}

/** The form as a subscription stands. */
export function filledBySubscription({ topic, schedule, options }: Subscription): Filled {
  return filled(topic, schedule, options);
}

function filled(
  topic: string,
  { at, days, timezone }: { readonly at: string; readonly days: string; readonly timezone: string },
  options: Partial<DigestOptions>,
): Filled {
  const { sections, quiet, remindMinutes, alerts, mention } = { ...defaultDigestOptions, ...options };
  return {
    topic,
    at: clipped(at, longest.at),
    days: clipped(days, longest.days),
    timezone: clipped(timezone, 75),
    sections,
    quiet,
    remindMinutes,
    alerts,
    mention: clipped(mention ?? '', longest.mention),
  };
}
