import { z } from 'zod';
import type { Findings, StatementFinding } from '../../src/core/model/finding.ts';
import { readLabelledFiles } from './labelled-files.ts';
import { addMarks, type Mark, type Marked } from './topic-mark.ts';
import { has, isSpeaker, plain } from './topic-words.ts';

const labelled = z.strictObject({
  words: z.string(),
  speaker: z.string().nullable(),
  by: z.enum(['name', 'last', 'pronoun', 'role', 'label', 'organisation', 'anonymous', 'none']),
  kind: z.enum(['direct', 'mixed', 'indirect']),
});
const textFile = z.array(
  z.strictObject({
    id: z.string(),
    habit: z.string(),
    publishedAt: z.string(),
    text: z.string(),
    statements: z.array(labelled),
    nobody: z.array(z.string()),
  }),
);

/** A text with what is said in it and by whom, and words of it that nobody said. */
export type SpeakerText = z.infer<typeof textFile>[number];

type Labelled = z.infer<typeof labelled>;

/** Reads every file of a folder of labelled texts; throws on a field it does not know and on words that a text has not. */
export function readSpeakerTexts(folder: URL): readonly SpeakerText[] {
  const texts = readLabelledFiles(folder, textFile).flatMap(({ held }) => held);
  for (const { id, text, statements, nobody } of texts) {
    const lost = [...statements.map(({ words }) => words), ...nobody].find((words) => !has(text, words));
    if (lost !== undefined) throw new Error(`The text ${id} has no “${lost}”.`);
  }
  return texts;
}

/** Marks by the habit of each text's outlet and by how the words name the speaker, and all of them. */
export function markSpeakers(
  texts: readonly SpeakerText[],
  find: (text: SpeakerText) => Findings,
): readonly Marked[] {
  const byHabit = new Map<string, Mark[]>();
  const byForm = new Map<string, Mark[]>();
  for (const text of texts) {
    const said = find(text).statements.map((finding) => ({ finding, words: wordsOf(text.text, finding) }));
    const told = text.statements.map((wanted) => ({ wanted, marks: markOne(text.id, wanted, said) }));
    for (const { wanted, marks } of told) addMarks(byForm, `by ${wanted.by}`, marks);
    addMarks(byHabit, text.habit, [
      ...told.flatMap(({ marks }) => marks),
      ...text.nobody.map((words) => ({
        measure: 'nobody said, left alone',
        ok: !said.some((one) => has(one.words, words)),
        note: `${text.id}: nobody said “${words}”`,
      })),
    ]);
  }
  const kinds = [...byHabit].map(([name, marks]) => ({ name, marks }));
  return [
    ...kinds,
    ...[...byForm].map(([name, marks]) => ({ name, marks })),
    { name: 'all', marks: kinds.flatMap(({ marks }) => marks) },
  ];
}

interface Said {
  readonly finding: StatementFinding;
  readonly words: string;
}

/** Found: told with the labelled words in it; of several the shortest, which is the innermost of nested remarks. */
function markOne(id: string, wanted: Labelled, said: readonly Said[]): readonly Mark[] {
  const [got] = said
    .filter(({ words }) => has(words, wanted.words))
    .sort((a, b) => a.words.length - b.words.length);
  const name = `${id}: “${wanted.words}” (${wanted.speaker})`;
  if (!got) {
    const missed = { ok: false, note: `${name} missed` };
    return [
      { measure: 'found', ...missed },
      { measure: 'found, speaker right', ...missed },
    ];
  }
  const { speaker, kind, rule } = got.finding;
  const isRight =
    wanted.speaker === null ? speaker === null : speaker !== null && isSpeaker(speaker, [wanted.speaker]);
  const note = `${name}: ${speaker?.name ?? 'nobody'} [${rule}] ${kind} “${plain(got.words)}”`;
  return [
    { measure: 'found', ok: true, note },
    { measure: 'found, speaker right', ok: isRight, note },
    { measure: 'not given to another', ok: isRight || speaker === null || speaker.anonymous === true, note },
    { measure: 'kind', ok: kind === wanted.kind, note: `${note}, kind ${wanted.kind} wanted` },
  ];
}

function wordsOf(text: string, { content }: StatementFinding): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}
