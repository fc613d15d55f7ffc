import { expect, it } from 'vitest';
import { meetingId, positionId, statementId } from '../../../../src/core/briefing/ids.ts';
import type { StatementFinding } from '../../../../src/core/model/finding.ts';
import { meetingOf } from '../../../support/articles.ts';

const day = (value: string) => ({ value, precision: 'day' as const, stated: true, text: value });

function remark(text: string, name: string): [StatementFinding, string] {
  const finding: StatementFinding = {
    content: [{ start: 0, end: text.length }],
    cue: null,
    source: null,
    speaker: { name },
    kind: 'direct',
    date: null,
    rule: 'test',
  };
  return [finding, text];
}

it('one remark has one id, however its speaker is called and its words are set', () => {
  const first = statementId(...remark('We’ll listen to their concerns.', 'Ida Ross'));
  expect(statementId(...remark("we'll listen to their concerns", 'Ross'))).toBe(first);
  expect(first).toMatch(/^s-[0-9a-z]{14}$/);
});

it('another speaker, or other words, make another id', () => {
  const first = statementId(...remark('We will listen to their concerns.', 'Ida Ross'));
  expect(statementId(...remark('We will listen to their concerns.', 'Tom Hale'))).not.toBe(first);
  expect(statementId(...remark('We will not listen to their concerns.', 'Ida Ross'))).not.toBe(first);
});

it('a meeting keeps its id when it is moved, and whatever order its sides come in', () => {
  const first = meetingId(meetingOf({ start: day('2031-03-09') }));
  const moved = meetingOf({ start: day('2031-03-12'), movedFrom: day('2031-03-09') });
  expect(meetingId(moved)).toBe(first);
  expect(meetingId(meetingOf({ start: day('2031-03-09'), parties: ['Bolmark', 'Arven'] }))).toBe(first);
});

it('a call and a summit of the same sides on the same day are two meetings', () => {
  const ids = ['Talks', 'Phone call', 'Summit', 'Council'].map((title) => meetingId(meetingOf({ title })));
  expect(new Set(ids).size).toBe(4);
});

it('what a party demands and what it rejects have ids of their own', () => {
  const position = { party: 'Arven', text: 'a ban on tariffs', evidence: [], rule: 'test' };
  expect(positionId({ ...position, stance: 'demands' })).not.toBe(
    positionId({ ...position, stance: 'rejects' }),
  );
});
