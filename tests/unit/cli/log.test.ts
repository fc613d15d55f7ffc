import { expect, it } from 'vitest';
import { logWords, toldError } from '../../../src/cli/log.ts';
import { Fault } from '../../../src/core/fault.ts';

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

it('an error tells what it is and what caused it, and none of the fields that it happens to carry', () => {
  const refused = Object.assign(new Error('Unknown Message'), {
    code: 10_008,
    url: 'https://example.org/webhooks/1/secret-of-the-address',
    requestBody: { json: 'what a person wrote' },
  });
  const fault = new Fault('busy', 'Too many.', 'Wait.', { cause: refused });
  const told = toldError(fault);
  expect(told).toMatchObject({
    type: 'Fault',
    message: 'Too many.',
    code: 'busy',
    mend: 'Wait.',
    cause: { message: 'Unknown Message', code: 10_008 },
  });
  expect(JSON.stringify(told)).not.toMatch(/secret|person/);
});

it('an error that is its own cause is told to an end', () => {
  const error = new Error('round');
  error.cause = error;
  expect(JSON.stringify(toldError(error))).toContain('round');
  expect(toldError('no error')).toMatchObject({ message: 'no error' });
});
