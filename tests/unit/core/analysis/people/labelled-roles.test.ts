import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople } from '../../../../../src/core/analysis/people/people.ts';

/** Who is meant by the label at the head of the last paragraph that begins so. */
function labelled(label: string, ...paragraphs: readonly string[]): string | null {
  const text = paragraphs.join('\n\n');
  const start = text.lastIndexOf(`${label}:`);
  const entry = findPeople(readDocument({ text })).resolve({ start, end: start + label.length });
  return entry?.person.name ?? null;
}

const question = 'REPORTER: Why now?';

describe('a label that is an office', () => {
  test('means the one who holds it in the article', () => {
    expect(
      labelled(
        'GOVERNOR',
        question,
        'GOVERNOR: Wages rose.',
        'The Governor, Henrik Aasen, spoke for an hour.',
      ),
    ).toBe('Henrik Aasen');
    expect(
      labelled(
        'Deputy Spokesperson',
        'The noon briefing was given by Ana Rivera, Deputy Spokesperson.',
        question,
        'Deputy Spokesperson: No.',
      ),
    ).toBe('Ana Rivera');
  });

  test('is no deputy and nobody who held it before', () => {
    expect(
      labelled('GOVERNOR', 'Deputy Governor Lena Sand sat beside him.', question, 'GOVERNOR: Wages rose.'),
    ).toBe('the governor');
    expect(
      labelled('MINISTER', 'Former minister Lena Sand listened.', question, 'MINISTER: Wages rose.'),
    ).toBe('the minister');
  });

  test.each([
    'Chair (Lena Sand): Order, please.',
    'With us were Lena Sand (Chair) and Per Holm.',
    'The hearing was chaired by Lena Sand.',
  ])('is the one beside whose name the text sets it: %s', (intro) => {
    expect(labelled('Chair', intro, question, 'Chair: Who signed it?')).toBe('Lena Sand');
  });

  test('is nobody’s where it stands beside two names', () => {
    expect(labelled('Chair', 'Lena Sand (Chair) came; Per Holm (Chair) left.', question, 'Chair: Who?')).toBe(
      'the chair',
    );
  });

  test('stays the office where two hold it', () => {
    const both = 'Minister of Trade Lena Sand and Minister of Justice Per Holm came.';
    expect(labelled('MINISTER', both, question, 'MINISTER: Wages rose.')).toBe('the minister');
  });
});

describe('“A” under a question', () => {
  test('is whom alone the article has named before', () => {
    const intro = 'Lena Sand has built bridges for forty years.';
    expect(labelled('A', intro, 'Q: Why bridges?', 'A: Because of rivers.')).toBe('Lena Sand');
  });

  test('stays open where two were named, or nobody', () => {
    const intro = 'Lena Sand talked to Per Holm on Monday.';
    expect(labelled('A', intro, 'Q: Why bridges?', 'A: Because of rivers.')).toBeNull();
    expect(labelled('A', 'Q: Why bridges?', 'A: Ask Lena Sand, the builder.')).toBeNull();
  });
});

describe('a label in capitals', () => {
  test.each([
    ['MINISTER YILDIZ', 'The minister, Kerem Yıldız, spoke in Oslo.', 'Kerem Yıldız'],
    ['MINISTER LOS', 'The minister, Adam Łoś, spoke in Oslo.', 'Adam Łoś'],
    ['MINISTER BJORNDAHL', 'The minister, Astrid Bjørndahl, spoke in Oslo.', 'Astrid Bjørndahl'],
  ])('means whose name has letters that it writes plainly: %s', (label, text, name) => {
    expect(labelled(label, text, question, `${label}: We stay.`)).toBe(name);
  });
});
