import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './read.ts';

function said(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  return analyse({ text }).statements.map(
    ({ rule, speaker, content }) =>
      `${rule} ${speaker?.name ?? 'nobody'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

const intro = 'Anna Berg, the architect, has built schools of clay. We met her in Lima.';
const talk = [
  'Your first building fell down. Do you still talk about it?',
  'All the time. I had used the wrong clay.',
  'Some call your work naive. Does it hurt?',
  'It would, if they knew my schools.',
  'You said once that clay is honest.',
  'That was my husband. He told me that glass lies.',
];

test('what is answered between questions in paragraphs of their own is said by the one whom the text introduces', () => {
  const found = said(intro, ...talk, 'Interview: Per Holm');
  expect(found).toContain('interview Anna Berg: All the time. I had used the wrong clay.');
  expect(found).toContain('interview Anna Berg: It would, if they knew my schools.');
  expect(found).toContain('interview Anna Berg: That was my husband. He told me that glass lies.');
  expect(found.join('\n')).not.toMatch(/Do you still|naive|clay is honest/);
});

test('an answer goes on until the next question', () => {
  const [first = '', second = '', ...rest] = talk;
  expect(said(intro, first, second, 'The goats were fine.', ...rest)).toContain(
    'interview Anna Berg: All the time. I had used the wrong clay. … The goats were fine.',
  );
});

test.each([
  ['two people are introduced', ['Anna Berg, the architect, talked to Per Holm, the builder.', ...talk]],
  ['nobody is', ['She has built schools of clay.', ...talk]],
  ['two questions are all there are', [intro, ...talk.slice(0, 4)]],
  [
    'a column asks its readers',
    [intro, 'Do you build?', 'Clay is cheap.', 'Do you care?', 'It lasts.', 'Do you see?', 'It is warm.'],
  ],
])('it is no interview where %s', (_, paragraphs) => {
  expect(said(...paragraphs).filter((one) => one.startsWith('interview'))).toEqual([]);
});

test('who does nothing but ask in an interview, under a name met nowhere else, says nothing', () => {
  const text =
    'Bo Quill, the mayor, sat down with us.\n\nLC: What went wrong?\n\nBQ: The bolts.\n\nLC: Who sold them?\n\nBQ: A man in Malmo.';
  expect(told(text)).toEqual(['BQ | - | The bolts.', 'BQ | - | A man in Malmo.']);
});

test('who asks and is named elsewhere speaks', () => {
  const text =
    'Present: Ana Holm, Bo Quill.\n\nAna Holm: What went wrong?\n\nBo Quill: The bolts.\n\nAna Holm: Who sold them?\n\nBo Quill: A man.';
  expect(told(text)).toHaveLength(4);
});

test('who is announced with a question asks', () => {
  const text =
    'Ana Holm: Sales rose.\n\nOperator: We have a question from Bo Quill at Tarn.\n\nBo Quill: Is the business for sale?\n\nAna Holm: Everything is.';
  expect(told(text).filter((one) => one.startsWith('Bo Quill'))).toEqual([]);
});

test('who asks once under a name met nowhere else speaks', () => {
  const text = 'Ana Holm: It is late.\n\nBo Quill: Is it?\n\nAna Holm: It is.\n\nAna Holm: Very late.';
  expect(told(text)).toContain('Bo Quill | - | Is it?');
});

describe('an interview whose answers alone are labelled', () => {
  const lead = 'Oddny Hallvik chaired the talks for eight years. We met her in Lima.';

  test('gives whom the text before it names in full her answers, and no question or narration', () => {
    const found = said(
      lead,
      'You once walked out. Why?',
      'Hallvik: They showed us old figures.',
      'Did they say sorry?',
      'Hallvik: One of them did.',
      'I sent him a card.',
      'The stock has fallen by half since 2009.',
      'What is next?',
      'Hallvik: A boat.',
    );
    expect(found).toEqual([
      'label Oddny Hallvik: They showed us old figures.',
      'label Oddny Hallvik: One of them did. … I sent him a card.',
      'label Oddny Hallvik: A boat.',
    ]);
  });

  test('is none where another label asks: what follows without one goes on', () => {
    const found = said(
      lead,
      'Q: Why?',
      'Hallvik: They did.',
      'The stock fell.',
      'Q: And now?',
      'Hallvik: A boat.',
    );
    expect(found).toContain('label Oddny Hallvik: They did. … The stock fell.');
  });
});
