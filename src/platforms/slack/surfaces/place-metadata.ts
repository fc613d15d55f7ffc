import type { Place } from '../asked.ts';

/** What a view's `private_metadata` holds at most. */
const longest = 3_000;

/** A place as a view carries it along until it is submitted. */
export function placeMetadata({ channelId, threadTs, responseUrl }: Place): string {
  const whole = JSON.stringify({ channelId, threadTs, responseUrl });
  return whole.length <= longest ? whole : JSON.stringify({ channelId, threadTs, responseUrl: null });
}

/** The place that a view carries; null where it carries none. */
export function placeIn(metadata: string): Place | null {
  const { channelId, threadTs, responseUrl } = objectIn(metadata);
  if (typeof channelId !== 'string' || channelId === '') return null;
  return { channelId, threadTs: textOrNull(threadTs), responseUrl: textOrNull(responseUrl) };
}

function objectIn(metadata: string): { readonly [key in keyof Place]?: unknown } {
  try {
    const value: unknown = JSON.parse(metadata);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
