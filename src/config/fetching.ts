import { z } from 'zod';
import { durationMs } from '../core/duration-ms.ts';
import { allowedHost } from './allowed-host.ts';
import { pollIntervalSchema } from './topic-schema.ts';

/** What reading from the web keeps to. */
export interface FetchingSettings {
  /** Whom a site's keeper can write to: a mail address or a page; null: nobody is named. */
  readonly contact: string | null;
  /** How often a feed or page is asked where its source does not say, an ISO 8601 duration. */
  readonly every: string;
  /** Host names, addresses or networks that are asked although they are private. */
  readonly allow: readonly string[];
  /** Between two requests to one host, ms. */
  readonly pauseMs: number;
}

const longestPauseMs = 60_000;

const mailAddress = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?\.[a-z\d-]+$/i;

/** It goes out with every request: what would end the header, or let its reader in somewhere, is no contact. */
function isContact(text: string): boolean {
  if (mailAddress.test(text)) return true;
  if (!/^https?:\/\/[!-'*-~]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

function pauseMsOf(text: string): number | null {
  try {
    const ms = durationMs(text);
    return ms >= 0 && ms <= longestPauseMs ? ms : null;
  } catch {
    return null;
  }
}

const contactMend =
  'Write a mail address such as ops@example.org, or a page such as https://example.org/bot.';
const pauseMend = 'Write it like PT1S (a second) or PT0.5S: a minute (PT1M) at most.';
const allowMend = 'Write names, addresses or networks in brackets: [intranet.example.org, 10.1.0.0/16].';

/** `fetching:` as it is written. */
export const fetchingSchema = z.strictObject(
  {
    contact: z
      .string(`it must be text | ${contactMend}`)
      .refine(isContact, `it is neither a mail address nor a page | ${contactMend}`)
      .optional(),
    every: pollIntervalSchema.optional(),
    allow: z
      .array(
        z.string(`it must be text | ${allowMend}`).transform((text, context) => {
          const host = allowedHost(text);
          if (host.isAllowed) return host.name;
          context.addIssue(`${host.what} | ${host.mend}`);
          return z.NEVER;
        }),
        `it must be a list | ${allowMend}`,
      )
      .optional(),
    pause: z
      .string(`it must be an ISO 8601 duration | ${pauseMend}`)
      .refine((text) => pauseMsOf(text) !== null, `it is no ISO 8601 duration up to a minute | ${pauseMend}`)
      .optional(),
  },
  {
    error: ({ code }) =>
      code === 'invalid_type'
        ? 'it must be keys with values | Write "key: value" lines, indented under it.'
        : undefined,
  },
);

/** Defaults filled in. */
export function toFetching({
  contact,
  every,
  allow,
  pause,
}: z.infer<typeof fetchingSchema>): FetchingSettings {
  return {
    contact: contact ?? null,
    every: every ?? 'PT10M',
    allow: allow ?? [],
    pauseMs: pauseMsOf(pause ?? 'PT1S') ?? longestPauseMs,
  };
}
