import { verifySlackRequest } from '@slack/bolt';

/** Slack's word that a request comes from it: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export interface Signature {
  /** Seconds from 1970. */
  readonly seconds: number;
  readonly value: string;
}

/** How far Slack's clock and this machine's may be apart, s. */
export const oldest = 300;
export const earliest = 60;

/** The signature in a request's headers; null where there is none of the one shape that Slack gives it. */
export function signatureIn(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Signature | null {
  const value = headers['x-slack-signature'];
  const seconds = headers['x-slack-request-timestamp'];
  // One shape alone: Bolt takes others for the same signature, and a replay could pass under another spelling.
  if (typeof value !== 'string' || !/^v0=[\da-f]{64}$/.test(value)) return null;
  if (typeof seconds !== 'string' || !/^[1-9]\d{0,11}$/.test(seconds)) return null;
  return { seconds: Number(seconds), value };
}

/** Whether a body was signed with the secret, whatever time it names. */
export function isSigned(body: string, { seconds, value }: Signature, signingSecret: string): boolean {
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: { 'x-slack-signature': value, 'x-slack-request-timestamp': seconds },
      nowMilliseconds: seconds * 1_000,
    });
    return true;
  } catch {
    return false;
  }
}

/** Signatures remembered at once: more than Slack sends in six minutes. */
const mostSignatures = 50_000;

/**
 * Remembers signatures for as long as their requests could pass: true for one that comes the first time. Only signatures
 * that are right belong here, or others' would push them out.
 */
export function createReplays(): (signature: Signature, now: number) => boolean {
  const until = new Map<string, number>();
  return ({ seconds, value }, now) => {
    if (until.has(value)) return false;
    until.set(value, seconds + oldest);
    for (const [known, end] of until) {
      // They come about in the order in which they end: the first that still counts is nearly the first of all.
      if (until.size <= mostSignatures && end + earliest + oldest >= now) break;
      until.delete(known);
    }
    return true;
  };
}
