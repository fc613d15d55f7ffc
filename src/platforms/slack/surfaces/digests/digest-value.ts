import { z } from 'zod';
import { digestSections } from '../../../../core/model/subscription.ts';

/** The channel and thread of a subscription. */
export interface DigestPlace {
  readonly channelId: string;
  readonly threadTs: string | null;
}

const acts = ['preview', 'now', 'edit', 'pause', 'resume', 'remove', 'undo'] as const;

/** What a button beside a subscription does; `undo` takes an editor's edit back, whose id it names. */
export type DigestButtonAct = (typeof acts)[number];

export interface DigestButton {
  readonly act: DigestButtonAct;
  readonly id: string;
  readonly place: DigestPlace;
}

/** A form as it is filled in when it opens; empty where nothing is. */
export interface Filled {
  /** A topic's id. */
  readonly topic: string;
  readonly at: string;
  readonly days: string;
  readonly timezone: string;
  readonly sections: readonly (typeof digestSections)[number][];
  readonly quiet: 'line' | 'silent';
  readonly remindMinutes: number | null;
  readonly alerts: boolean;
  readonly mention: string;
}

/** Told apart from the values of other versions, of views and of editors' buttons. */
const buttonVersion = 'd1';
const formVersion = 'f1';
/** A button's value holds no more. */
const longestValue = 2_000;

/** The value of a button beside a subscription. */
export function encodeButton({ act, id, place }: DigestButton): string {
  return [buttonVersion, act, place.channelId, place.threadTs ?? '', id]
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join(':');
}

/** What such a value says; null where it is none, or of another version. */
export function decodeButton(value: string): DigestButton | null {
  const parts = value.split(':').map(decoded);
  const [version, name, channelId = '', threadTs = '', id = ''] = parts;
  const act = acts.find((one) => one === name);
  if (version !== buttonVersion || !act || channelId === '' || id === '' || parts.length !== 5) return null;
  return { act, id, place: { channelId, threadTs: threadTs || null } };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The value of a button that opens the form, filled in. */
export function encodeForm(filled: Filled): string {
  const value = `${formVersion}:${JSON.stringify(filled)}`;
  return value.length <= longestValue ? value : `${formVersion}:{}`;
}

const anyFilled = z.object({
  topic: z.string().catch(''),
  at: z.string().catch(''),
  days: z.string().catch(''),
  timezone: z.string().catch(''),
  sections: z.array(z.enum(digestSections)).catch([]),
  quiet: z.enum(['line', 'silent']).catch('line'),
  remindMinutes: z.int().positive().nullable().catch(null),
  alerts: z.boolean().catch(false),
  mention: z.string().catch(''),
});

/** What such a value says; null where it is none. */
export function decodeForm(value: string): Filled | null {
  if (!value.startsWith(`${formVersion}:`)) return null;
  try {
    const { data } = anyFilled.safeParse(JSON.parse(value.slice(formVersion.length + 1)));
    return data ?? null;
  } catch {
    return null;
  }
}
