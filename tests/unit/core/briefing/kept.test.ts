import { expect, it } from 'vitest';
import { Kept } from '../../../../src/core/briefing/kept.ts';

function counted(most = 3) {
  const kept = new Kept<string>(most);
  const made: string[] = [];
  const get = (key: string, owner = 'talks') =>
    kept.get(owner, key, async () => {
      made.push(key);
      return `${key} ${made.length}`;
    });
  return { kept, made, get };
}

it('makes a value once, for those too who ask while it is being made', async () => {
  const { made, get } = counted();
  expect(await Promise.all([get('a'), get('a')])).toEqual(['a 1', 'a 1']);
  expect(await get('a')).toBe('a 1');
  expect(made).toEqual(['a']);
});

it('lets go of what was asked for longest ago', async () => {
  const { made, get } = counted(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('forgets what belongs to one owner, and nothing else', async () => {
  const { kept, made, get } = counted();
  await get('a');
  await get('b', 'other');
  kept.forget('talks');
  await get('a');
  await get('b', 'other');
  expect(made).toEqual(['a', 'b', 'a']);
});

it('does not keep a failure', async () => {
  const kept = new Kept<string>(2);
  const failing = kept.get('talks', 'a', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await kept.get('talks', 'a', async () => 'yes')).toBe('yes');
});

it('keeps what was made after it was forgotten, though what was being made then fails', async () => {
  const kept = new Kept<string>(2);
  const { promise, reject } = Promise.withResolvers<string>();
  const first = kept.get('talks', 'a', () => promise);
  kept.forget('talks');
  const second = kept.get('talks', 'a', async () => 'second');
  reject(new Error('late'));
  await expect(first).rejects.toThrow('late');
  expect(await second).toBe('second');
  expect(await kept.get('talks', 'a', async () => 'third')).toBe('second');
});
