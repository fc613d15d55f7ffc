import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../../src/core/briefing/build.ts';
import type { Meeting } from '../../../../../src/core/model/briefing.ts';
import type { MeetingFinding, PersonFinding } from '../../../../../src/core/model/finding.ts';
import { article, day, meeting, spanOf, topic } from '../../../../support/analysed-articles.ts';

/** An article of 10 March 2031 with one meeting, told by the first sentence, and people whom it names. */
function telling(id: string, text: string, more: Partial<MeetingFinding>, people: readonly string[] = []) {
  const found: PersonFinding[] = people.map((name) => ({ name, mentions: [spanOf(text, name)] }));
  const [first = ''] = text.split(/(?<=\.) /);
  const held = meeting(text, first, { start: day('2031-03-10'), status: 'held', ...more });
  return article(id, '2031-03-10T18:00:00Z', text, { meetings: [held], people: found });
}

function heldOf(...articles: readonly ReturnType<typeof telling>[]): readonly Meeting[] {
  const asOf = '2031-03-11T09:00:00Z';
  return buildBriefing({ topic, articles, asOf, since: asOf, problems: [] }).held;
}

const lund = { name: 'Ida Lund' };
const sand = { name: 'Rolf Sand' };
const host = { name: 'Ana Vell' };
const chair = { name: 'Otto Kern' };

const named = telling(
  'a',
  'Ida Lund met Rolf Sand in Bern on Monday. Ana Vell was the host.',
  { title: 'Meeting between Ida Lund and Rolf Sand', participants: [lund, sand], place: 'Bern' },
  ['Ida Lund', 'Rolf Sand', 'Ana Vell'],
);
const guessed = { title: 'Talks between Ana Vell and Otto Kern', participants: [host, chair], place: 'Bern' };

describe('sides that were read from the rest of an article', () => {
  it('do not part what two articles tell of one day and town, nor take part', () => {
    const other = telling(
      'b',
      'The ministers met in Bern on Monday. Ana Vell and Otto Kern had invited Ida Lund and Rolf Sand.',
      guessed,
    );
    const [only, ...others] = heldOf(named, other);
    expect(others).toEqual([]);
    expect(only?.title).toBe('Meeting between Ida Lund and Rolf Sand');
    expect(only?.participants.map(({ name }) => name)).toEqual(['Ida Lund', 'Rolf Sand']);
  });

  it('part it where the words name them', () => {
    const other = telling(
      'b',
      'Ana Vell met Otto Kern in Bern on Monday. Ida Lund and Rolf Sand were not there.',
      guessed,
    );
    expect(heldOf(named, other)).toHaveLength(2);
  });

  it('stand where two articles were read for them alike, before one’s', () => {
    const [only, ...others] = heldOf(
      telling(
        'a',
        'The delegations met in Bern on Monday. Norway thanked Ana Vell and Otto Kern for the room.',
        {
          parties: ['Norway'],
          place: 'Bern',
        },
      ),
      telling(
        'b',
        'The ministers sat down in Bern on Monday. Norway and Chile had asked Ana Vell and Otto Kern.',
        guessed,
      ),
      telling('c', 'Five hours of talks in Bern ended late on Monday. Chile said no, and so did Norway.', {
        parties: ['Norway', 'Chile'],
        place: 'Bern',
      }),
    );
    expect(others).toEqual([]);
    expect(only?.parties).toEqual(['Norway', 'Chile']);
    expect(only?.participants).toEqual([]);
  });

  it('are people where an article gives the last name alone', () => {
    const short = telling('b', 'Lund and Sand met in Bern on Monday. It rained.', {
      title: 'Meeting between Lund and Sand',
      parties: ['Lund', 'Sand'],
      place: 'Bern',
    });
    const [only, ...others] = heldOf(named, short);
    expect(others).toEqual([]);
    expect(only?.parties).toEqual([]);
  });
});

describe('what fits two meetings', () => {
  it('goes to the one whose people its sentence names', () => {
    const second = telling(
      'b',
      'Ida Lund met Otto Kern in Bern on Monday. That is all.',
      { title: 'Meeting between Ida Lund and Otto Kern', participants: [lund, chair], place: 'Bern' },
      ['Otto Kern'],
    );
    const late = telling(
      'c',
      'Otto Kern called the talks with Ida Lund in Bern on Monday useful. That is all.',
      {
        title: 'Talks with Ida Lund',
        participants: [lund],
        place: 'Bern',
      },
    );
    const sources = heldOf(named, second, late).map(({ participants, cites }) => [
      participants.at(-1)?.name,
      cites.map(({ source }) => source),
    ]);
    expect(sources).toEqual([
      ['Rolf Sand', [1]],
      ['Otto Kern', [2, 3]],
    ]);
  });
});

describe('a body that meets', () => {
  const summit = { title: 'Alpine summit', place: 'Bern' };

  it('is none of two people who meet beside it in its town', () => {
    const gathering = telling('b', 'The Alpine summit opened in Bern on Monday. It is large.', summit);
    expect(heldOf(named, gathering)).toHaveLength(2);
  });

  it('gives the meeting its name where the words have it', () => {
    const body = { title: 'Joint River Commission', place: 'Bern', parties: ['Norway', 'Chile'] };
    const talks = { title: 'Talks between Norway and Chile', place: 'Bern', parties: ['Norway', 'Chile'] };
    const told = telling('b', 'Norway and Chile held talks in Bern on Monday. It rained.', talks);
    const naming = telling(
      'a',
      'The Joint River Commission met in Bern on Monday. Norway and Chile came.',
      body,
    );
    const silent = telling('a', 'Norway and Chile sat down in Bern on Monday. A commission is old.', body);
    expect(heldOf(told, naming).map(({ title }) => title)).toEqual(['Joint River Commission']);
    expect(heldOf(told, silent).map(({ title }) => title)).toEqual(['Talks between Norway and Chile']);
  });
});
