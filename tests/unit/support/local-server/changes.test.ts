import { expect, test } from 'vitest';
import { Changes } from '../../../support/local-server/changes.ts';

test('a wait ends as soon as what it waits for is there', async () => {
  const changes = new Changes('the local Discord', () => '');
  const seen: number[] = [];
  const waiting = changes.until(() => seen.at(-1), 'a number');
  seen.push(7);
  changes.happened();
  expect(await waiting).toBe(7);
});

test('a wait looks at once, so that what is there already is not missed', async () => {
  expect(await new Changes('the local Discord', () => '').until(() => 'here', 'a word')).toBe('here');
});

test('a wait that fails says what did not come, and what else is known', async () => {
  const changes = new Changes('the local Discord', () => '\nRefused: POST /channels');
  await expect(changes.until(() => null, 'a number', 1)).rejects.toThrow(
    'a number: not within 1 ms\nRefused: POST /channels',
  );
});

test('a wait ends when the local Discord is closed', async () => {
  const changes = new Changes('the local Discord', () => '');
  const waiting = changes.until(() => false, 'a number');
  changes.close();
  await expect(waiting).rejects.toThrow('a number: the local Discord was closed');
});
