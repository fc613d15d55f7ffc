import type { Briefing, Statement } from '../../src/core/model/briefing.ts';
import type { GoldCase, GoldStatement } from './topic-gold.ts';
import type { Mark } from './topic-mark.ts';
import { has, isSpeaker, plain } from './topic-words.ts';

/** Scores the remarks of a briefing: found by their words, and whether each is given to whoever said it. */
export function markStatements(gold: GoldCase, briefing: Briefing): readonly Mark[] {
  const told = briefing.statements;
  return [
    ...gold.statements.flatMap((wanted) => markOne(wanted, best(wanted, told))),
    ...told.flatMap((statement) => markSpeaker(statement, gold.statements)),
    ...gold.notStatements.map((words) => ({
      measure: 'statements: narration left alone',
      ok: !told.some(({ text }) => has(text, words)),
      note: `nobody said: “${words}”`,
    })),
  ];
}

function best(wanted: GoldStatement, told: readonly Statement[]): Statement | undefined {
  const candidates = told.filter(({ text }) => has(text, wanted.words));
  return candidates.find(({ speaker }) => speaker && isSpeaker(speaker, wanted.speaker)) ?? candidates[0];
}

function markOne(wanted: GoldStatement, statement: Statement | undefined): readonly Mark[] {
  const name = `“${wanted.words}” (${wanted.speaker[0]})`;
  if (!statement) return [{ measure: 'statements: found', ok: false, note: `missed statement: ${name}` }];
  const { speaker } = statement;
  const mark = (measure: string, ok: boolean): Mark => ({
    measure: `statements: ${measure}`,
    ok,
    note: `statement ${name}, ${measure} wrong: ${inWords(statement)}`,
  });
  const { kind, title, affiliation, denied, toldTo } = wanted;
  return [
    mark('found', true),
    mark('speaker', speaker !== null && isSpeaker(speaker, wanted.speaker)),
    ...(kind ? [mark('kind', statement.kind === kind)] : []),
    ...(title
      ? [
          mark(
            'title',
            title.some((words) => has(speaker?.title ?? '', words)),
          ),
        ]
      : []),
    ...(affiliation ? [mark('affiliation', has(speaker?.affiliation ?? '', affiliation))] : []),
    mark('denial', (statement.denied ?? false) === (denied ?? false)),
    ...(toldTo ? [mark('told to', has(statement.toldTo ?? '', toldTo))] : []),
  ];
}

/** The worst fault: a told remark whose labelled words somebody else said. Whoever is left open or unnamed is no such fault. */
function markSpeaker(statement: Statement, gold: readonly GoldStatement[]): readonly Mark[] {
  const labels = gold.filter(({ words }) => has(statement.text, words));
  const { speaker } = statement;
  if (labels.length === 0) return [];
  const isRight = speaker === null || labels.every((label) => isSpeaker(speaker, label.speaker));
  return [
    {
      measure: 'statements: not given to another',
      ok: isRight || speaker.anonymous === true,
      note: `WRONG SPEAKER, not ${labels[0]?.speaker.join('/')}: ${inWords(statement)}`,
    },
  ];
}

function inWords({ speaker, kind, text, denied, toldTo }: Statement): string {
  const who = speaker
    ? [speaker.name, speaker.title, speaker.affiliation].filter(Boolean).join(', ')
    : 'nobody';
  return `${who}: ${kind}${denied ? ' denied' : ''} “${plain(text)}”${toldTo ? ` to ${toldTo}` : ''}`;
}
