import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import type { Statement } from '../../../../src/core/model/briefing.ts';
import type { Person, StatementFinding } from '../../../../src/core/model/finding.ts';
import { article, said, spanOf, topic } from '../../../support/analysed-articles.ts';

const oru = { name: 'Lena Oru', title: 'water minister', affiliation: 'Kenya' };
const bek = { name: 'Tomas Bek', title: 'envoy', affiliation: 'Uganda' };
const kenya = { name: 'Kenya' };

function told(...articles: readonly (readonly [text: string, statements: readonly StatementFinding[]])[]) {
  const read = articles.map(([text, statements], at) =>
    article(`a${at}`, `2023-03-0${at + 1}T09:00:00Z`, text, { statements }),
  );
  return buildBriefing({
    topic,
    articles: read,
    asOf: '2023-03-10T18:00:00Z',
    since: '2023-03-09T18:00:00Z',
    problems: [],
  }).statements;
}

/** A remark beside its cue and whoever is named for it. */
function remark(
  text: string,
  words: string,
  speaker: Person,
  more: Partial<StatementFinding> & { readonly by?: string; readonly verb?: string } = {},
): StatementFinding {
  const { by, verb, ...given } = more;
  return said(text, words, speaker, {
    kind: 'indirect',
    source: by === undefined ? null : spanOf(text, by),
    cue: verb === undefined ? null : spanOf(text, verb),
    ...given,
  });
}

const names = (statements: readonly Statement[]) =>
  statements.map(({ speaker, reportedBy }) => [speaker?.name, reportedBy?.name]);

describe('what one speaker reports another as saying', () => {
  const text = 'Tomas Bek said Lena Oru had warned that the lower dam would not last the winter.';
  const outer = remark(text, 'Lena Oru had warned that the lower dam would not last the winter', bek);
  const inner = remark(text, 'the lower dam would not last the winter', oru, { by: 'Lena Oru' });

  it('is the other’s, on the word of the first', () => {
    expect(names(told([text, [outer, inner]]))).toEqual([['Lena Oru', 'Tomas Bek']]);
  });

  it('rests on nobody’s word where another article has it from the speaker', () => {
    const own = 'The lower dam would not last the winter, Lena Oru said.';
    const plain = remark(own, 'The lower dam would not last the winter', oru);
    expect(names(told([text, [outer, inner]], [own, [plain]]))).toEqual([['Lena Oru', undefined]]);
  });

  it('stays the first’s where it is the own side that is reported', () => {
    const assured = 'Lena Oru said Kenya had assured everybody it would open the gates.';
    expect(
      names(
        told([
          assured,
          [
            remark(assured, 'Kenya had assured everybody it would open the gates', oru),
            remark(assured, 'it would open the gates', kenya, { by: 'Kenya' }),
          ],
        ]),
      ),
    ).toEqual([['Lena Oru', undefined]]);
  });
});

function goesOn(text: string, words: string, verb: string, more: Partial<StatementFinding> = {}) {
  return told([text, [remark(text, words, oru, { verb, ...more })]])[0]?.runsOn;
}

describe('words behind their cue', () => {
  it.each([
    ['Lena Oru said Uganda was ready to sign.', 'Uganda was ready to sign'],
    ['Lena Oru said on Monday that Uganda was ready to sign.', 'Uganda was ready to sign'],
  ])('go on in its sentence: %s', (text, words) => {
    expect(goesOn(text, words, 'said')).toBe(true);
  });

  it.each([
    ['Uganda was ready to sign, Lena Oru said.', 'Uganda was ready to sign'],
    ['The minister said: Uganda was ready to sign.', 'Uganda was ready to sign'],
    ['That is what she said. Uganda was ready to sign.', 'Uganda was ready to sign'],
  ])('do not where they stand before it or after a stop: %s', (text, words) => {
    expect(goesOn(text, words, 'said')).toBeUndefined();
  });

  it('do not where they are quoted whole', () => {
    const text = 'Lena Oru said “Uganda is ready to sign”.';
    expect(goesOn(text, 'Uganda is ready to sign', 'said', { kind: 'direct' })).toBeUndefined();
  });
});

describe('words that say nothing of what was said', () => {
  it.each([
    ['Lena Oru, who briefed reporters in Kisumu, left early.', 'reporters in Kisumu', 'briefed'],
    [
      'Lena Oru briefed reporters on condition of anonymity and left.',
      'condition of anonymity and left',
      'briefed reporters on',
    ],
    ['Lena Oru disclosed the plan on Friday at a dinner.', 'the plan on Friday at a dinner', 'disclosed'],
  ])('are no remark: %s', (text, words, verb) => {
    expect(told([text, [remark(text, words, oru, { verb })]])).toEqual([]);
  });

  it.each([
    ['Lena Oru told reporters that the dam would hold.', 'reporters that the dam would hold', 'told'],
    ['Lena Oru disclosed a plan to close the dam.', 'a plan to close the dam', 'disclosed'],
    ['Lena Oru rejected the plan on Friday at a dinner.', 'the plan on Friday at a dinner', 'rejected'],
  ])('are a remark where they tell it, or what was done to it: %s', (text, words, verb) => {
    expect(told([text, [remark(text, words, oru, { verb })]])).toHaveLength(1);
  });
});
