import { beforeEach, expect, test } from 'vitest';
import { HostLines } from '../../../../src/sources/fetch/host-lines.ts';
import { VirtualTime } from '../../../support/delivery/virtual-time.ts';

let time: VirtualTime;
let lines: HostLines;
let closing: AbortController;
/** What began, and when, in s. */
let begun: (readonly [name: string, at: number])[];

beforeEach(() => {
  time = new VirtualTime('2026-11-02T12:00:00Z');
  closing = new AbortController();
  begun = [];
  lines = linesWith(() => 0);
});

function linesWith(random: () => number): HostLines {
  return new HostLines({ pauseMs: 1000, mostAtOnce: 4 }, { timers: time, random, closing: closing.signal });
}

/** Work of so many seconds for a host. */
function work(host: string, name: string, seconds: number, signal?: AbortSignal): Promise<void> {
  return lines.inTurn(host, signal ?? new AbortController().signal, async () => {
    begun.push([name, time.elapsed() / 1000]);
    await time.sleep(seconds * 1000);
  });
}

test('a host has one request at a time, first come first served, with a pause between', async () => {
  const done = Promise.all([work('a', '1', 2), work('a', '2', 3), work('a', '3', 0)]);
  await time.pass('PT10S');
  await done;
  expect(begun).toEqual([
    ['1', 0],
    ['2', 3],
    ['3', 7],
  ]);
});

test('whoever comes during the pause waits for its end', async () => {
  const first = work('a', '1', 0);
  await time.pass('PT0.4S');
  await first;
  const second = work('a', '2', 0);
  await time.pass('PT5S');
  await second;
  expect(begun).toEqual([
    ['1', 0],
    ['2', 1],
  ]);
});

test('other hosts do not wait', async () => {
  const done = Promise.all([work('a', 'a', 60), work('a', 'a2', 0), work('b', 'b', 0)]);
  await time.pass('PT0.1S');
  expect(begun).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
  await time.pass('PT2M');
  await done;
});

test('pauses differ by up to half, and are never shorter than set', async () => {
  lines = linesWith(() => 0.5);
  const done = Promise.all([work('a', '1', 0), work('a', '2', 0)]);
  await time.pass('PT5S');
  await done;
  expect(begun[1]).toEqual(['2', 1.25]);
});

test('a host that asks for more is given it, up to a minute', async () => {
  lines.setAskedPause('a', 5000);
  lines.setAskedPause('b', 3_600_000);
  lines.setAskedPause('c', -1);
  const done = Promise.all(['a', 'b', 'c'].flatMap((host) => [work(host, host, 0), work(host, host, 0)]));
  await time.pass('PT2M');
  await done;
  expect(begun.slice(3)).toEqual([
    ['c', 1],
    ['a', 5],
    ['b', 60],
  ]);
});

test('a host that asks to be left alone is, up to a minute', async () => {
  const done = Promise.all([
    lines.inTurn('a', closing.signal, async () => lines.rest('a', 30_000)),
    work('a', '2', 0),
    work('a', '3', 0),
  ]);
  await time.pass('PT2M');
  await done;
  expect(begun).toEqual([
    ['2', 30],
    ['3', 31],
  ]);
});

test('no more than the bound are under way in all', async () => {
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f'];
  const done = Promise.all(hosts.map((host) => work(host, host, 10)));
  await time.pass('PT5S');
  expect(begun.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd']);
  await time.pass('PT1M');
  await done;
  expect(begun.slice(4)).toEqual([
    ['e', 10],
    ['f', 10],
  ]);
});

test('whoever leaves the line is not waited for, and a failure keeps nobody waiting', async () => {
  const leaving = new AbortController();
  const failing = lines.inTurn('a', closing.signal, async () => {
    throw new Error('no answer');
  });
  const left = work('a', '2', 0, leaving.signal);
  const last = work('a', '3', 0);
  leaving.abort(new Error('not wanted any more'));
  await expect(failing).rejects.toThrow('no answer');
  await expect(left).rejects.toThrow('not wanted any more');
  await time.pass('PT5S');
  await last;
  expect(begun).toEqual([['3', 1]]);
});

test('whoever leaves the line for the bound frees its host', async () => {
  const busy = Promise.all(['a', 'b', 'c', 'd'].map((host) => work(host, host, 10)));
  const leaving = new AbortController();
  const left = work('e', 'e', 0, leaving.signal);
  leaving.abort(new Error('not wanted any more'));
  await expect(left).rejects.toThrow('not wanted any more');
  const next = work('e', 'e2', 0);
  await time.pass('PT30S');
  await Promise.all([busy, next]);
  expect(begun.at(-1)).toEqual(['e2', 10]);
});

test('hosts before which nobody stands are forgotten, and those in their pause are not', async () => {
  const first = Array.from({ length: 1500 }, (_, at) => work(`h${at}`, 'first', 0));
  await time.pass('PT0.5S');
  await Promise.all(first);
  const again = work('h0', 'again', 0);
  await time.pass('PT5S');
  await again;
  expect(begun.at(-1)).toEqual(['again', 1]);
});
