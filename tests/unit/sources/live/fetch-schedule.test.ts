import { describe, expect, test } from 'vitest';
import type { FetchState } from '../../../../src/core/ports.ts';
import {
  addressOf,
  afterFailure,
  afterSuccess,
  type FetchTimes,
  isDue,
  isPassing,
  neverFetched,
  rememberedOf,
  validatorsOf,
} from '../../../../src/sources/live/fetch-schedule.ts';

const hour = 3_600_000;
const start = Temporal.Instant.from('2026-11-02T12:00:00Z');

function times(given: Partial<FetchTimes> = {}): FetchTimes {
  return { now: start, everyMs: hour / 2, random: () => 0, ...given };
}

const answer = { validators: { etag: null, lastModified: null }, movedTo: null, freshForMs: null };
const nothing = { fingerprint: null, wishMs: null };

function success(
  freshForMs: number | null,
  wishMs: number | null,
  given: Partial<FetchTimes> = {},
): FetchState {
  const outcome = { kind: 'unchanged', ...answer, freshForMs } as const;
  return afterSuccess(neverFetched, outcome, { fingerprint: 'f', wishMs }, times(given));
}

function pauseMs({ nextAt }: FetchState, from = start): number {
  return Temporal.Instant.from(nextAt).epochMilliseconds - from.epochMilliseconds;
}

const read = success(null, null);

describe('after success', () => {
  test.each<[string, number | null, number | null, number]>([
    ['nothing is wished', null, null, hour / 2],
    ['the server wishes less', 60_000, null, hour / 2],
    ['the server wishes more', 2 * hour, null, 2 * hour],
    ['the feed wishes more', null, 3 * hour, 3 * hour],
    ['both wish more', 2 * hour, 3 * hour, 3 * hour],
    ['either wishes too much', 48 * hour, 1000 * hour, 6 * hour],
  ])('a source is left alone where %s', (_what, freshForMs, wishMs, expected) => {
    expect(pauseMs(success(freshForMs, wishMs))).toBe(expected);
  });

  test('a pause is drawn out by up to a tenth, and never shortened', () => {
    expect(pauseMs(success(null, null, { random: () => 0.999_999 }))).toBeCloseTo(0.55 * hour, -2);
    expect(pauseMs(success(null, null, { random: () => 0 }))).toBe(hour / 2);
  });

  test('what the feed wishes is known still when nothing changed', () => {
    const state = success(null, 3 * hour);
    expect(rememberedOf(state)).toEqual({ fingerprint: 'f', wishMs: 3 * hour });
    expect(rememberedOf(neverFetched)).toEqual(nothing);
  });
});

describe('a source that fails', () => {
  test('is asked at twice the pause each time, up to a day', () => {
    const pauses: number[] = [];
    let state = read;
    let now = start;
    for (let failure = 0; failure < 12; failure++) {
      state = afterFailure(state, null, false, times({ now }));
      pauses.push(pauseMs(state, now) / hour);
      now = Temporal.Instant.from(state.nextAt);
    }
    // 15.5 hours after the first failure, the next attempt is put at the end of the day.
    expect(pauses).toEqual([0.5, 1, 2, 4, 8, 8.5, 24, 24, 24, 24, 24, 24]);
  });

  test('is left alone as long as it asks, up to a day', () => {
    expect(pauseMs(afterFailure(read, 2 * hour, false, times()))).toBe(2 * hour);
    expect(pauseMs(afterFailure(read, 1000, false, times()))).toBe(hour / 2);
    expect(pauseMs(afterFailure(read, 1000 * hour, false, times()))).toBe(24 * hour);
  });

  test('keeps what it was asked by, and the instant of its first failure', () => {
    const before = { ...read, etag: '"v1"', movedTo: 'https://b.example/feed' };
    const once = afterFailure(before, null, false, times());
    const later = start.add({ hours: 3 });
    const twice = afterFailure(once, null, false, times({ now: later }));
    expect(twice).toMatchObject({ etag: '"v1"', fingerprint: 'f', failures: 2, reachedAt: start.toString() });
    expect(twice.failingSince).toBe(start.toString());
  });

  test('is expected to pass for a day where it was read before', () => {
    const state = afterFailure(read, null, false, times());
    expect(isPassing(state, start)).toBe(true);
    expect(isPassing(state, start.add({ hours: 23, minutes: 59 }))).toBe(true);
    expect(isPassing(state, start.add({ hours: 24 }))).toBe(false);
    expect(isPassing(afterFailure(neverFetched, null, false, times()), start)).toBe(false);
    expect(isPassing(afterFailure(read, null, true, times()), start)).toBe(false);
    expect(isPassing(read, start)).toBe(false);
  });
});

describe('a clock', () => {
  const state = success(null, null);

  test('lets a source come due to the millisecond', () => {
    expect(isDue(state, start.add({ minutes: 30 }).subtract({ milliseconds: 1 }), hour / 2)).toBe(false);
    expect(isDue(state, start.add({ minutes: 30 }), hour / 2)).toBe(true);
    expect(isDue(neverFetched, start, hour)).toBe(true);
  });

  test('that is set back by days is not waited for, and one set back by an hour is', () => {
    expect(isDue(state, start.subtract({ hours: 72 }), hour / 2)).toBe(true);
    expect(isDue(state, start.subtract({ hours: 1 }), hour / 2)).toBe(false);
  });

  test('does not make a source due that is asked once a week', () => {
    const week = 168 * hour;
    const weekly = success(null, null, { everyMs: week, random: () => 0.999_999 });
    expect(isDue(weekly, start, week)).toBe(false);
    expect(isDue(weekly, start.add({ hours: 167 }), week)).toBe(false);
    expect(isDue(weekly, start.add({ hours: 185 }), week)).toBe(true);
  });

  test('that was ahead does not make a failure look new for longer than a day', () => {
    const ahead = afterFailure(read, null, false, times({ now: start.add({ hours: 240 }) }));
    const right = afterFailure(ahead, null, false, times());
    expect(right.failingSince).toBe(start.toString());
    expect(isPassing(right, start.add({ hours: 24 }))).toBe(false);
  });
});

describe('a source that moved', () => {
  const moved = { ...read, movedTo: 'https://b.example/feed', etag: '"v1"' };

  test('is asked there, and where that fails by turns where it was, without what the other place gave', () => {
    expect(addressOf(moved, 'https://a.example/feed')).toBe('https://b.example/feed');
    expect(validatorsOf(moved)).toEqual({ etag: '"v1"', lastModified: null });
    const once = afterFailure(moved, null, false, times());
    expect(addressOf(once, 'https://a.example/feed')).toBe('https://a.example/feed');
    expect(validatorsOf(once)).toBeNull();
    const twice = afterFailure(once, null, false, times());
    expect(addressOf(twice, 'https://a.example/feed')).toBe('https://b.example/feed');
  });

  test('is known where it was again once that answers', () => {
    const once = afterFailure(moved, null, false, times());
    const outcome = { kind: 'unchanged', ...answer } as const;
    expect(afterSuccess(once, outcome, nothing, times()).movedTo).toBeNull();
    expect(afterSuccess(moved, outcome, nothing, times()).movedTo).toBe('https://b.example/feed');
  });
});

test('a source that is gone stays so until it answers, whatever else fails when somebody asks', () => {
  const gone = afterFailure(read, null, true, times());
  expect(afterFailure(gone, null, false, times()).isGone).toBe(true);
});

test('a source that is gone is not due, however long ago that was', () => {
  const gone = afterFailure(read, null, true, times());
  expect(isDue(gone, start.add({ hours: 24 * 365 }), hour)).toBe(false);
  expect(isDue(gone, start.subtract({ hours: 24 * 365 }), hour)).toBe(false);
});
