import { describe, expect, it } from 'vitest';
import { encounterVerbs } from '../../../../../src/core/analysis/meetings/encounter-verbs.ts';
import { neededWords } from '../../../../../src/core/analysis/meetings/needed-words.ts';
import { verbRules } from '../../../../../src/core/analysis/meetings/verb-rules.ts';

describe('the words that a pattern needs', () => {
  it.each([
    ['are those of its alternatives', /\b(?:met|meets?)\b/, ['met', 'meet']],
    ['are its longest where all are needed', /\bsat (?:opposite|together)\b/, ['opposite', 'together']],
    ['leave out what may be missing', /\b(?:briefly )?conferr?ed\b/, ['confer']],
    ['are read behind and before a match as well', /(?<=\bwas )received\b(?= by )/, ['received']],
    ['leave out what must not stand there', /\bhosts?\b(?! of (?:angels|things))/, ['host']],
    ['pass over classes and repeats', /[\w'-]+ {1,2}\d+ (?:hours?){1,2} or\b/, ['hour']],
    ['are few where one holds another', /\b(?:host|hosted|hosting)\b/, ['host']],
  ])('%s', (_, pattern, words) => {
    expect(neededWords(pattern)).toEqual(words);
  });

  it.each([/\b[a-z]+\b/, /(?:met)?/, /\b(?:met|\w+)\b/, /x{0,3}/])('are none in %s', (pattern) => {
    expect(neededWords(pattern)).toBeNull();
  });

  it.each([...verbRules, ...encounterVerbs].map(({ rule, verb }) => [rule, verb] as const))(
    'are told for the rule %s',
    (_, verb) => {
      expect(neededWords(verb)?.length).toBeGreaterThan(0);
    },
  );
});
