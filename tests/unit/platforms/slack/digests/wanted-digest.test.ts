import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDays } from '../../../../../src/delivery/schedule/read-days.ts';
import { readTimes } from '../../../../../src/delivery/schedule/read-times.ts';
import {
  type WantedDigest,
  wantedDigest,
} from '../../../../../src/platforms/slack/surfaces/digests/wanted-digest.ts';
import { anyCodePoint } from '../../../../support/any-code-point.ts';
import { topicOf } from '../../../../support/topics.ts';

const harbour = topicOf({ id: 'harbour', title: 'Harbour talks', aliases: ['hb'] });
const topics = [
  harbour,
  topicOf({ id: 'grain', title: 'The grain corridor' }),
  topicOf({ id: 'list', title: 'Sanctions list' }),
];
const known = ['Europe/Kyiv', 'America/New_York', 'Europe/London', 'America/Port_of_Spain', 'UTC'];
const zones = (typed: string, most: number): readonly string[] =>
  typed.toLowerCase() === 'est'
    ? ['America/New_York']
    : known
        .filter((zone) => zone.toLowerCase().includes(typed.toLowerCase().replaceAll(' ', '_')))
        .slice(0, most);

/** What was wanted, in one line. */
function read(text: string, all = topics): string {
  const want = wantedDigest(text, all, zones);
  return [want.kind, ...details(want)].filter((one) => one !== '').join(' | ');
}

function details(want: WantedDigest): readonly string[] {
  if (want.kind === 'help' || want.kind === 'list') return [];
  const { at, days, timezone, options, unknown } = want.wish;
  const told = Object.entries(options).map(([key, value]) => `${key}=${String(value)}`);
  return [
    want.kind === 'act' ? `${want.act} ${want.named}`.trim() : '',
    want.topic?.id ?? '',
    at ?? '',
    days ?? '',
    timezone ?? '',
    ...told,
    unknown.length > 0 ? `?${unknown.map(({ bare }) => bare).join(' ')}` : '',
  ];
}

describe('what is typed behind /digest', () => {
  test.each([
    ['', 'form'],
    ['  ', 'form'],
    ['please', 'form'],
    ['harbour', 'form | harbour'],
    ['hb weekdays', 'form | harbour | weekdays'],
    ['help', 'help'],
    ['?', 'help'],
    ['list', 'list'],
    ['my digests', 'form'],
    ['show my digests', 'list'],
  ])('%j asks for %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    ['harbour at 9:00 weekdays Europe/Kyiv', 'add | harbour | 9:00 | weekdays | Europe/Kyiv'],
    ['harbour 9am,5:30pm mon wed', 'add | harbour | 9am, 5:30pm | mon, wed'],
    ['Please send me a digest on the harbour talks every day at 9 am', 'add | harbour | 9 am | daily'],
    [
      '“Harbour talks” at 8:30 p.m. on Mondays and Thursdays',
      'add | harbour | 8:30 p.m | mondays, thursdays',
    ],
    ['at 7 and 19:00 in New York harbour', 'add | harbour | 7, 19:00 | New York'],
    ['harbour noon mon-fri', 'add | harbour | noon | mon-fri'],
    ['harbour 9:00 Mon – Fri', 'add | harbour | 9:00 | mon-fri'],
    ['harbour 9:00 monday through friday kyiv', 'add | harbour | 9:00 | monday-friday | kyiv'],
    ['grain 6:15 every weekday utc', 'add | grain | 6:15 | weekday | utc'],
    ['the grain corridor at 09:00', 'add | grain | 09:00'],
    ['grain 9 port of spain', 'add | grain | 9 | port of spain'],
    ['list at 9', 'add | list | 9'],
    ['harbour 9.30 only meetings', 'add | harbour | 9.30 | sections=upcoming'],
    ['harbour 9 what was said, positions', 'add | harbour | 9 | sections=said,positions'],
    ['harbour 9 silent with alerts', 'add | harbour | 9 | quiet=silent | alerts=true'],
    ['harbour 9 no alerts', 'add | harbour | 9 | alerts=false'],
    ['harbour 9 remind me 30 minutes before', 'add | harbour | 9 | remindMinutes=30'],
    ['harbour 9 reminder 1 hour', 'add | harbour | 9 | remindMinutes=60'],
    ['harbour 9 mention S0123ABCD', 'add | harbour | 9 | mention=S0123ABCD'],
    ['harbour 9am EST', 'add | harbour | 9am | America/New_York'],
    ['HARBOUR 9AM DAILY EUROPE/KYIV', 'add | harbour | 9am | daily | EUROPE/KYIV'],
  ])('%j is a digest: %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  // The desk tells what is wrong with these, and what to write.
  test.each([
    ['harbour 25:00', 'add | harbour | 25:00'],
    ['harbour 13pm', 'add | harbour | 13pm'],
    ['harbour 0900', 'add | harbour | 0900'],
    ['harbour 21h30', 'add | harbour | 21h30'],
    ['harbour 9 Europe/Kiyv', 'add | harbour | 9 | Europe/Kiyv'],
    ['harbour 9 GMT+2', 'add | harbour | 9 | GMT+2'],
  ])('%j is left to the desk to judge: %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    ['harbour 9 mondayish', 'unclear | harbour | 9 | ?mondayish'],
    ['harbour at 9 in the evening', 'unclear | harbour | 9 | ?evening'],
    ['harbour every 2 days', 'unclear | harbour | ?2'],
    ['harbour every second monday at 9', 'unclear | harbour | 9 | monday | ?second'],
    ['harbour 9 Europe/Kyiv Europe/London', 'unclear | harbour | 9 | Europe/Kyiv | ?Europe/London'],
    ['habour at 9', 'unclear | 9 | ?habour'],
    ['“harbour dispute” at 9', 'unclear | 9 | ?harbour dispute'],
    ['harbour 9 mention @desk', 'unclear | harbour | 9 | ?mention @desk'],
    ['9 harbour grain', 'unclear | harbour | 9 | ?grain'],
  ])('%j says something unknown: %s', (text, wanted) => {
    const want = wantedDigest(text, topics, zones);
    expect(read(text).replace('mention desk', 'mention @desk')).toBe(wanted);
    expect(want.kind === 'unclear' && want.unknown).toBeTruthy();
  });

  test.each([
    ['pause k3f9', 'act | pause k3f9'],
    ['Stop k3f9, please', 'act | pause k3f9'],
    ['resume', 'act | resume'],
    ['remove the digest k3f9', 'act | remove k3f9'],
    ['unsubscribe harbour', 'act | remove harbour | harbour'],
    ['preview harbour talks', 'act | preview harbour talks | harbour'],
    ['now', 'act | now'],
    ['now k3f9', 'act | now k3f9'],
    ['harbour now', 'act | now harbour | harbour'],
    ['edit k3f9', 'act | edit k3f9'],
    ['edit', 'act | edit'],
    ['edit k3f9 at 10:00', 'act | edit k3f9 | 10:00'],
    ['edit at 10:00', 'act | edit | 10:00'],
    ['edit 10:00 weekdays', 'act | edit | 10:00 | weekdays'],
    ['change harbour to 10:00 mon, wed', 'act | edit harbour | harbour | 10:00 | mon, wed'],
    ['edit k3f9 silent Europe/London', 'act | edit k3f9 | Europe/London | quiet=silent'],
    ['edit k3f9 at 10:00 bananas', 'act | edit k3f9 | 10:00 | ?bananas'],
    ['pause what I had', 'act | pause what had'],
  ])('%j does something with a digest that there is: %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test('where there is one topic, it need not be named', () => {
    expect(read('at 9:00 weekdays', [harbour])).toBe('add | harbour | 9:00 | weekdays');
    expect(read('at 9:00 weekdays')).toBe('form | 9:00 | weekdays');
  });

  test('more words than anybody types are told as unknown', () => {
    expect(read(`harbour ${'9:00 '.repeat(80)}`)).toMatch(/^unclear/);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    ...'harbour hb grain list edit pause now at 9 9am 25:00 mon mon-fri to weekdays every day kyiv new york remind 30 minutes'.split(
      ' ',
    ),
    ...'mention S0123ABCD <!subteam^S0123ABCD|@x> “ ” ? - – , ; & only meetings silent no alerts Europe/ /Kyiv k3f9'.split(
      ' ',
    ),
  ),
  fc.string({ unit: anyCodePoint, maxLength: 12 }),
);

describe('any words behind /digest', () => {
  test('are read the same way each time, and what is read is of the words', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (typed) => {
        const text = typed.join(' ');
        const want = wantedDigest(text, topics, zones);
        expect(wantedDigest(text, topics, zones)).toEqual(want);
        if (want.kind === 'add') expect(want.wish.unknown).toEqual([]);
        if (want.kind === 'unclear') expect(want.unknown).not.toBe('');
        if ('wish' in want && want.wish.days !== null)
          expect(readDays(want.wish.days).size).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('keep every time and day that was written plainly', () => {
    const time = fc
      .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
      .map(({ hour, minute }) => `${hour}:${String(minute).padStart(2, '0')}`);
    const day = fc.constantFrom('mon', 'tuesday', 'Weds', 'thu', 'Fridays', 'sat', 'sun.');
    fc.assert(
      fc.property(
        fc.array(time, { minLength: 1, maxLength: 4 }),
        fc.array(day, { maxLength: 3 }),
        fc.constantFrom(' ', ', ', ' and ', ' & '),
        (times, days, between) => {
          const want = wantedDigest(`harbour ${[...times, ...days].join(between)}`, topics, zones);
          if (want.kind !== 'add') throw new Error(`read as ${want.kind}`);
          expect(readTimes(want.at).map(String)).toEqual(readTimes(times.join(', ')).map(String));
          expect(want.wish.days === null ? null : readDays(want.wish.days)).toEqual(
            days.length === 0 ? null : readDays(days.join(', ')),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
