import { httpDate } from './http-date.ts';

/** One header of an answer; null: it has none of the name. */
export type HeaderReader = (name: string) => string | null;

/**
 * How long an answer stays fresh, ms: RFC 9111, 4.2. Null where it says nothing that can be understood.
 * @param now when it was received
 */
export function freshForMs(header: HeaderReader, now: Temporal.Instant): number | null {
  const directives = directivesOf(header('cache-control') ?? '');
  if (directives.has('no-store') || directives.get('no-cache') === '') return 0;
  const maxAge = seconds(directives.get('max-age'));
  if (maxAge !== null) return Math.max(0, maxAge - (seconds(header('age')?.trim()) ?? 0)) * 1000;
  const expires = httpDate(header('expires') ?? '');
  if (expires === null) return null;
  const sent = httpDate(header('date') ?? '') ?? now;
  return Math.max(0, expires.epochMilliseconds - sent.epochMilliseconds);
}

function directivesOf(cacheControl: string): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const [, name = '', value = ''] of cacheControl.matchAll(/([\w-]+)\s*(?:=\s*("[^"]*"|[^\s,]*))?/g)) {
    if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), value.replaceAll('"', ''));
  }
  return directives;
}

/** Longer than 2³¹ seconds is taken for that: RFC 9111, 1.2.2. */
function seconds(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Math.min(Number(text), 2 ** 31) : null;
}

/** `Retry-After` in ms from now, a day at most; null where it says nothing that can be understood. */
export function retryAfterMs(header: HeaderReader, now: Temporal.Instant): number | null {
  const text = header('retry-after')?.trim();
  if (text === undefined) return null;
  const wait = seconds(text);
  const until = wait === null ? httpDate(text) : null;
  if (wait === null && until === null) return null;
  const milliseconds = until === null ? (wait ?? 0) * 1000 : until.epochMilliseconds - now.epochMilliseconds;
  return Math.min(Math.max(0, milliseconds), day);
}

const day = 24 * 60 * 60 * 1000;
