import { expect, test } from 'vitest';
import { muchOf } from '../../../../support/much-of.ts';
import { findIn, told } from './read.ts';

test.each([
  ['“No,” Holm told Radio Lumen’s “Morning Table.”', 'Radio Lumen’s “Morning Table”'],
  ['Holm told The Daily Lumen that talks would resume.', 'The Daily Lumen'],
  ['“No,” Holm said in an interview with Lumen News on Monday.', 'Lumen News'],
  ['He said in a separate LTV interview "This Hour": "We stay."', 'LTV interview "This Hour"'],
  ['“No,” Holm said on “Morning Table.”', '“Morning Table”'],
])('a medium that is named is whom it was told to: %s', (text, medium) => {
  expect(findIn(text)).toMatchObject([{ toldTo: medium }]);
});

test.each([
  '“No,” Holm told reporters.',
  'Holm told Parliament that talks would resume.',
  '“No,” Holm told him.',
])('who is no medium is not: %s', (text) => {
  expect(findIn(text)).toHaveLength(1);
  expect(findIn(text)[0]).not.toHaveProperty('toldTo');
});

test.each([
  ['Holm said on Sunday that talks would resume.', '2031-05-11'],
  ['“We stay,” Holm said on Tuesday.', '2031-05-13'],
  ['On Tuesday, Holm said that talks would resume.', '2031-05-13'],
  ['Holm on Tuesday said that talks would resume.', '2031-05-13'],
  ['In an interview with Lumen News on Tuesday, Holm said talks would resume.', '2031-05-13'],
])('the time that belongs to the cue is when it was said: %s', (text, value) => {
  expect(findIn(text)).toMatchObject([{ date: { value } }]);
});

test.each([
  'Holm said talks would resume on Friday.',
  'Holm said ahead of Friday’s talks that they would be hard.',
  '“We meet on Friday,” Holm said.',
])('a time of something else is not: %s', (text) => {
  expect(findIn(text)).toMatchObject([{ date: null }]);
});

const transcript = `Bo Oke: TALKS BEGIN IN LIMA TODAY.

NOBODY EXPECTS MUCH.

Kari Holm: We are ready.”

Bo Oke: AND NORLAND?

Kari Holm“We wait for them.”`;

test('a transcript’s labels say who speaks, and a narrator in capitals says nothing', () => {
  expect(told(transcript)).toEqual(['Kari Holm | - | We are ready.', 'Kari Holm | - | We wait for them.']);
  expect(findIn(transcript).every(({ kind }) => kind === 'direct')).toBe(true);
});

test('in questions and answers the press says nothing, and an answer goes on over paragraphs', () => {
  const text = `MS HOLM: Thank you all.\n\nQ: Will you go on?\n\nMS HOLM: We will.\n\nWe always do.\n\nQ: Why?\n\nMS HOLM: Because.`;
  expect(told(text)).toEqual([
    'MS HOLM | - | Thank you all.',
    'MS HOLM | - | We will. … We always do.',
    'MS HOLM | - | Because.',
  ]);
});

test('a speaker is who the people finder says, and nobody where it says nobody', () => {
  const text = '“We stay,” she said. “We go,” he said.';
  expect(findIn(text, { she: 'Kari Holm' }).map(({ speaker }) => speaker?.name)).toEqual([
    'Kari Holm',
    undefined,
  ]);
});

test('every span holds the words that it says, in order and without outer marks', () => {
  const text = '“The plan,” Holm said on Monday, “is dead.” Dusek said it “was never alive.”';
  for (const { content } of findIn(text)) {
    for (const span of content) expect(text.slice(span.start, span.end)).not.toMatch(/^[“"].*[”"]$/);
  }
});

test('any number of cues or quotations is read to its end', () => {
  for (const unit of ['he said ', '“a,” he said, ', 'said that ', 'He said: “We go. ', 'A: b\n', 'Lee, ']) {
    expect(findIn(muchOf(unit))).toBeInstanceOf(Object);
  }
});
