import { expect, it } from 'vitest';
import { logWords } from '../../../src/cli/log.ts';

const line = (fields: object): string => JSON.stringify({ level: 30, time: 1_930_723_200_000, ...fields });

it('a log line on a terminal is words: when, what, and its fields', () => {
  expect(logWords(line({ msg: 'watching the sources; ctrl-c stops' }))).toBe(
    '2031-03-08T08:00:00Z watching the sources; ctrl-c stops',
  );
  expect(logWords(line({ topic: 'harbour', added: 2, msg: 'the sources changed' }))).toBe(
    '2031-03-08T08:00:00Z the sources changed (topic harbour, added 2)',
  );
});

it('an error in a log line is its message, and cannot steer the terminal', () => {
  const err = { type: 'Error', message: 'a\u001b[31m\nb', stack: 'Error: …' };
  expect(logWords(line({ err, msg: 'not read' }))).toBe('2031-03-08T08:00:00Z not read (a b)');
});
