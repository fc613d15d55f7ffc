/** A message that a link leads to. */
export interface LinkedThread {
  readonly channelId: string;
  /** Of the thread's first message. */
  readonly threadTs: string;
}

const timestamp = /^\d{10}\.\d{6}$/;

/**
 * The thread of the message that a link leads to, as "Copy link" gives it: `…/archives/C0123/p1700000000000100`, with
 * `?thread_ts=…` where the message itself stands in a thread. Null where it is no such link.
 */
export function threadLinked(link: string): LinkedThread | null {
  const [, channelId, seconds, micros] =
    /^https:\/\/[\w.-]+\/archives\/([A-Z0-9]{2,20})\/p(\d{10})(\d{6})(?=$|[?#])/.exec(link.trim()) ?? [];
  if (channelId === undefined) return null;
  const first = new URL(link.trim()).searchParams.get('thread_ts');
  return { channelId, threadTs: first !== null && timestamp.test(first) ? first : `${seconds}.${micros}` };
}
