import { z } from 'zod';
import type { DateFinding } from '../../src/core/model/finding.ts';
import { overlaps } from '../../src/core/model/span.ts';
import { readLabelledFiles } from './labelled-files.ts';
import { addMarks, type Mark, type Marked } from './topic-mark.ts';

const textFile = z.array(
  z.strictObject({
    id: z.string(),
    dct: z.string(),
    text: z.string(),
    timex: z.array(z.strictObject({ s: z.number(), e: z.number(), type: z.string(), value: z.string() })),
  }),
);

/** A text with all that it says of time, labelled as TIMEX3 of TimeML: span, type and value. */
export type DateText = z.infer<typeof textFile>[number];

/** Reads every file of a folder of labelled texts; throws on a field it does not know. */
export function readDateTexts(folder: URL): readonly DateText[] {
  return readLabelledFiles(folder, textFile).flatMap(({ held }) => held);
}

/** Marks as TempEval-3 counts them, by type and in all: found (in part, wholly), its value, and told rightly. */
export function markDates(
  texts: readonly DateText[],
  find: (text: DateText) => readonly DateFinding[],
): readonly Marked[] {
  const byType = new Map<string, Mark[]>();
  for (const text of texts) {
    const told = find(text);
    for (const { s: start, e: end, type, value } of text.timex) {
      const wholly = told.find((one) => one.start === start && one.end === end);
      const got = wholly ?? told.find((one) => overlaps(one, { start, end }));
      const note = `${text.id}: “${text.text.slice(start, end)}” ${value}, got ${got?.value ?? 'nothing'}`;
      addMarks(byType, type, [
        { measure: 'found in part', ok: got !== undefined, note },
        { measure: 'wholly', ok: wholly !== undefined, note },
        { measure: 'value', ok: got !== undefined && isSame(value, got.value), note },
      ]);
    }
    for (const one of told) {
      const ok = text.timex.some(({ s: start, e: end }) => overlaps(one, { start, end }));
      const note = `${text.id}: “${text.text.slice(one.start, one.end)}” ${one.value} is no date`;
      addMarks(byType, one.type, [{ measure: 'true of told', ok, note }]);
    }
  }
  const types = [...byType].map(([name, marks]) => ({ name, marks }));
  return [...types, { name: 'all', marks: types.flatMap(({ marks }) => marks) }];
}

/** Seconds that nobody wrote count for nothing. */
function isSame(wanted: string, got: string): boolean {
  return wanted.replace(/(T\d\d:\d\d):00$/, '$1') === got.replace(/(T\d\d:\d\d):00$/, '$1');
}
