import { z } from 'zod';
import { isTimezone } from '../config/topic-schema.ts';
import { Fault } from '../core/fault.ts';

/** As of a file: what is longer is no article, and one must not fill the memory. */
const longestText = 10 * 1024 * 1024;

/** `null` stands for "left out", as other programs write it. */
const optional = z
  .string('it is no text')
  .nullish()
  .transform((value) => value ?? undefined);

function isDateOrInstant(text: string): boolean {
  try {
    if (text.includes('T')) Temporal.Instant.from(text);
    else Temporal.PlainDate.from(text);
    return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text);
  } catch {
    return false;
  }
}

const articleLine = z.object(
  {
    id: z.union([z.string(), z.number()], 'it is missing, or neither text nor a number'),
    text: z.string('it is missing, or no text'),
    title: optional,
    publishedAt: optional.refine(
      (value) => value === undefined || isDateOrInstant(value),
      'it is neither a date (2022-01-10) nor an instant with offset (2022-01-10T21:00:00Z)',
    ),
    timezone: optional.refine(
      (value) => value === undefined || isTimezone(value),
      'it is no time zone (write an IANA name such as Europe/Kyiv)',
    ),
    outlet: optional,
  },
  'The line is no JSON object',
);

/** An article as `readout analyse` takes it on a line. */
export type ArticleLine = z.infer<typeof articleLine>;

/** What a line gave: an article, or a fault with the id where one could be read. */
export type ParsedLine =
  | { readonly article: ArticleLine }
  | { readonly id: string | number | null; readonly fault: Fault };

/** Parses one JSON line; keys that are not ours are let be. */
export function parseArticleLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    const mend = 'Write one JSON object a line: {"id":"1","text":"…"}.';
    return { id: null, fault: new Fault('bad-json', 'The line is no JSON.', mend, { cause }) };
  }
  const parsed = articleLine.safeParse(value);
  if (!parsed.success) {
    const what = parsed.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
    const mend = 'An article needs "id" and "text"; the rest may be left out.';
    return { id: idOf(value), fault: new Fault('bad-article', `${what}.`, mend) };
  }
  const fault = textFault(parsed.data.text);
  return fault ? { id: parsed.data.id, fault } : { article: parsed.data };
}

/** Why a text cannot be an article; null where it can. */
export function textFault(text: string): Fault | null {
  if (!text.trim()) return new Fault('empty-text', 'The text is empty.', 'Give the words of the article.');
  if (text.length > longestText) {
    const millions = (text.length / 1024 / 1024).toFixed(1);
    const what = `The text has ${millions} Mi characters, and at most 10 Mi are read.`;
    return new Fault('too-large', what, 'Split it: one article a line.');
  }
  const head = text.slice(0, 65_536);
  const odd = head.match(/[^\P{Cc}\t\n\f\r]|\ufffd/gu)?.length ?? 0;
  if (head.includes('\0') || odd > head.length / 20) {
    return new Fault('not-text', 'The text is binary data, or decoded wrongly.', 'Give plain text.');
  }
  return null;
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}
