import { describe, expect, test } from 'vitest';
import { headBody } from '../../../../../src/core/analysis/people/head-body.ts';
import { speakerOf } from './speaker-of.ts';

describe('the body that a sentence is about', () => {
  test.each([
    ['Atlantic Crest, the sixth-largest carrier, has tested the route.', 'Atlantic Crest'],
    ['Voltane, whose shares fell, wants more.', 'Voltane'],
    ['But Norland’s customs authority has raised its fees.', 'Norland’s customs authority'],
    ['The customs service, the KDS, has raised its fees.', 'KDS'],
    ['The tax office disputed this.', 'the tax office'],
    ['1:15 p.m. Aerion, the plane’s maker, says so.', 'Aerion'],
  ])('is read from “%s”', (sentence, name) => {
    expect(headBody(sentence, sentence, [])?.person.name).toBe(name);
  });

  test.each([
    'Rates rose sharply.',
    'Ana Berg runs a shop.',
    'Norland and Sudmark met.',
    'Carrow Bank and the Pine Society met.',
    'Peru has raised its fees.',
    'Minister Holm has raised its fees.',
    'The company car was stolen.',
    'The price of the authority rose.',
    'Zork Emmer, 54, has left.',
    'Zork Emmer, who runs a farm, has left.',
    'Zork Emmer has sold his farm.',
    'Lake Garrow has dried up.',
    'Garrow Street has dried up.',
  ])('is none in “%s”', (sentence) => {
    expect(headBody(sentence, sentence, [])).toBeNull();
  });

  test('is no part of a person’s name', () => {
    const entry = { person: { name: 'Zofk Tarlow' }, kind: 'person', gender: null, party: null } as const;
    expect(headBody('Tarlow, the chief, won.', 'Tarlow, the chief, won.', [entry])).toBeNull();
  });
});

describe('“it” and “the company”', () => {
  test.each([
    [
      'Atlantic Crest, the sixth-largest carrier, has tested the route. No further trips are planned, the company said.',
      'No further trips',
      'Atlantic Crest',
    ],
    [
      'Congo’s customs authority, the DGDA, has demanded a bond. It says fuel is sold.',
      'fuel is sold',
      'DGDA',
    ],
    ['The tax office disputed this. It said refunds had doubled.', 'refunds had doubled', 'the tax office'],
    [
      'Indonesia’s anti-graft agency has named a former minister as a suspect, it said.',
      'has named a former minister',
      'Indonesia’s anti-graft agency',
    ],
  ])('in “%s” before “%s” means whom the sentence is about', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test.each([
    [
      'The Fisheries Commission met on Monday. The operator said it rained.',
      'it rained',
      'Fisheries Commission',
    ],
    ['Carrow Bank and the Pine Society met. The lender said it rained.', 'it rained', 'Carrow Bank'],
    ['“Safety is first,” said Ana Berg. The company said it rained.', 'it rained', 'Safety'],
  ])('in “%s” before “%s” is not %s', (text, words, other) => {
    expect(speakerOf(text, words)).not.toBe(other);
  });
});
