import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Sides of the first meeting of a text: parties, then participants. */
function sidesOf(text: string): readonly string[] {
  const [meeting] = analyse({ text, publishedAt: '2026-03-12T12:00:00Z', timezone: 'UTC' }).meetings;
  return meeting ? [...meeting.parties, ...meeting.participants.map(({ name }) => name)] : ['no meeting'];
}

describe('sides by the article’s own names', () => {
  test.each([
    ['Talks between Valdoria and Karsovia will open in Geneva on Monday.', ['Valdoria', 'Karsovia']],
    [
      'The Sael Movement and Ostravia held talks in Doha on Tuesday. Ostravia’s foreign minister said no.',
      ['Ostravia', 'Sael Movement'],
    ],
    [
      'The leaders of the Social Democrats, the Greens and the Liberals will meet again on Monday.',
      ['Social Democrats', 'Greens', 'Liberals'],
    ],
    [
      'Experts of Sarvagaz and Talmark Pipelines will meet in Bratislava on 14 March.',
      ['Sarvagaz', 'Talmark Pipelines'],
    ],
    ['Jun Holm met with Castlelight executives on Monday in Paris.', ['Castlelight', 'Jun Holm']],
    [
      'The Train Drivers’ Guild will strike. The guild and the airline Nordair will meet on Monday.',
      ['Train Drivers’ Guild', 'Nordair'],
    ],
    [
      'The guild and Aeronav went back into talks in Dublin on Monday. A spokeswoman for Aeronav said no.',
      ['Aeronav'],
    ],
    [
      'Castlemere is due to see Britain’s competition regulator on Monday. Castlemere said it was ready.',
      ['Castlemere', 'United Kingdom'],
    ],
    ["The SEA's executive will meet on Saturday in Leeds.", ['SEA']],
    ['The RWU met employers in Leeds on Tuesday.', ['RWU']],
    ["Tarvo's talks with three unions ended in Leeds on Tuesday.", ['Tarvo']],
    ['The supervisory board of truckmaker Tarvo will meet on 29 March.', ['Tarvo']],
    ['The annual general meeting of Hollins Zinc, Perth, is on 29 March.', ['Hollins Zinc']],
    [
      "The International Fishermen's Association met Nordair on Tuesday. Nordair's board was there.",
      ["International Fishermen's Association", 'Nordair'],
    ],
    [
      "The World Health Organization's emergency committee met in Geneva on Tuesday.",
      ['World Health Organization'],
    ],
    ['In Oslo on Tuesday envoys of Chile, Peru and Japan held talks.', ['Chile', 'Peru', 'Japan']],
    ['The Senior Planners will meet in Leeds on 29 March.', []],
    [
      'The council of the Rowing Association of Chile met on Tuesday in Lima.',
      ['Rowing Association of Chile'],
    ],
    ['LEEDS, March 3 - Brewer Tarvo met Hollins Zinc on Tuesday.', ['Tarvo', 'Hollins Zinc']],
    [
      'The board of the International Monetary Fund will discuss Peru’s budget on 29 March.',
      ['International Monetary Fund'],
    ],
    ['Special envoys for Peru from Chile and Japan held talks in Oslo on Tuesday.', ['Chile', 'Japan']],
    ['Chile’s teachers’ union will meet Ida Roe on Monday.', ['Ida Roe']],
    ['Tarvo and the RWU will hold talks at the conciliation service Midas on Monday.', ['RWU']],
    [
      "Executives from Castlefield Brewery met the council's officials on Tuesday. Castlefield Brewery wants a deal.",
      ['Castlefield Brewery'],
    ],
  ])('%s', (text, sides) => {
    expect([...sidesOf(text)].sort()).toEqual([...sides].sort());
  });
});

describe('sides that stand around the meeting', () => {
  test.each([
    ['Delmar Mills and the weavers’ guild Loom met on Monday in Ghent.', ['Delmar Mills', 'Loom']],
    [
      'Delmar Mills and the Weavers’ Union held talks under mediator Ida Roe on Monday.',
      ['Delmar Mills', 'Weavers’ Union'],
    ],
    [
      'We held talks on Monday in Bern with the envoys of Peru and Chile, the Weavers’ Union wrote.',
      ['Weavers’ Union', 'Peru', 'Chile'],
    ],
    [
      'The Canal Commission, which sits at the Town Hall on Monday, meets on Monday to choose a colour.',
      ['Canal Commission'],
    ],
    ['The Heath Agency said its wardens were to hold talks with campers on Monday.', ['Heath Agency']],
    [
      'Envoy Ida Roe presented the plan to President Jun Mori of Chile at a meeting in Lima on Tuesday.',
      ['Chile', 'Ida Roe', 'Jun Mori'],
    ],
    [
      'Minister Ida Roe told President Jun Mori at talks in Bern on Tuesday that it was late.',
      ['Ida Roe', 'Jun Mori'],
    ],
    [
      'Ida Roe held talks on Monday with Zevon Quist of Chile and the Central Bank of Peru.',
      ['Chile', 'Central Bank of Peru', 'Ida Roe', 'Zevon Quist'],
    ],
    ["Minister Ida Roe told Jun Mori's paper in talks on Tuesday that it was late.", []],
    ['Ida Roe will meet former Elm County sheriff Jun Mori on Monday.', ['Ida Roe', 'Jun Mori']],
  ])('are read: %s', (text, sides) => {
    expect([...sidesOf(text)].sort()).toEqual([...sides].sort());
  });

  test.each([
    ['a chair’s country', 'Experts under Chilean chairmanship will hold a session in Lima on 2 April.'],
    ['the country of bakers', 'Polish bakers will hold talks with the mayor in Lund on 2 April.'],
  ])('are not %s', (_, text) => {
    expect(sidesOf(text)).toEqual([]);
  });
});

describe('a president without a country', () => {
  test('is of the house that tells of the meeting', () => {
    const text =
      'The White House said President Ida Roe would hold a call with her Brazilian counterpart, Jun Mori, on Saturday.';
    expect(sidesOf(text)).toEqual(['United States', 'Brazil', 'Ida Roe', 'Jun Mori']);
  });

  test('is not of a house where she is a guest', () => {
    const text = 'President Ida Roe flew to the White House. She met Brazil’s Jun Mori in Oslo on Monday.';
    expect(sidesOf(text)).not.toContain('United States');
  });
});

describe('people who meet', () => {
  test.each([
    [
      'are the one who speaks and whom she names',
      '“I met President Jun Mori on Monday,” Chancellor Ida Roe told reporters.',
      ['Ida Roe', 'Jun Mori'],
    ],
    [
      'are the subject behind a fronted meeting',
      'In Oslo, after meeting with Jun Mori on Monday, Ida Roe proposed a truce.',
      ['Ida Roe', 'Jun Mori'],
    ],
    [
      'are the subject over another clause',
      'President Ida Roe will fly to Mogadishu on Sunday and could also meet Jun Mori in Oslo on Monday.',
      ['Ida Roe', 'Jun Mori'],
    ],
    [
      'are host and guest beside a summit',
      'On the sidelines of the summit, the commissioner, Ida Roe, held a meeting on Monday with Jun Mori.',
      ['Ida Roe', 'Jun Mori'],
    ],
    [
      'are the ministers who met before, not whoever invited them',
      'At the invitation of Austria’s foreign minister, Ada Holm, the energy minister of Peru, Ida Roe, and the energy minister of Chile, Jun Mori, met in Oslo on Monday. The ministers will meet again on 20 March.',
      ['Ida Roe', 'Jun Mori'],
    ],
    [
      'are two told before by name',
      'Peru’s trade minister, Ida Roe, wants a deal. Chile’s trade minister, Jun Mori, does not. A mediator, Ada Holm, said little. The two ministers spoke by telephone on Saturday.',
      ['Ida Roe', 'Jun Mori'],
    ],
    [
      'are the two men of the talks, not who brings them together',
      'Peru’s trade minister, Paul Roe, wants a deal. Chile’s trade minister, Jun Mori, does not. The mediator, Olaf Holm, said little. The two men spoke by telephone on Saturday.',
      ['Paul Roe', 'Jun Mori'],
    ],
    [
      'are told by their countries in the next sentence',
      'The trade ministers of Kenya and Somalia met in Mombasa on Monday. Kenya’s Ida Roe and Somalia’s Hassan Dirie needed two hours.',
      ['Ida Roe', 'Hassan Dirie'],
    ],
  ])('%s', (_, text, names) => {
    const people = analyse({ text, publishedAt: '2026-03-12T12:00:00Z', timezone: 'UTC' }).meetings.at(
      -1,
    )?.participants;
    expect(people?.map(({ name }) => name).sort()).toEqual([...names].sort());
  });
});

describe('a body that a country’s name opens', () => {
  test.each([
    [
      'Growers will protest on Friday at the yearly conference of the Eastern Water Affairs Committee.',
      ['Eastern Water Affairs Committee'],
    ],
    [
      'Experts of Nordair and the Norwegian Refugee Council will meet in Oslo on 14 March.',
      ['Nordair', 'Norwegian Refugee Council'],
    ],
    ['The Monetary Council will meet on 20 March to set rates.', ['Monetary Council']],
  ])('is a side itself: %s', (text, sides) => {
    expect(sidesOf(text)).toEqual(sides);
  });

  test.each([
    ['The Russian Foreign Ministry and the Iranian government held talks on Monday.', ['Russia', 'Iran']],
    ['The NATO-Russia Council will meet on Monday.', ['NATO', 'Russia']],
  ])('is none where it speaks for the country: %s', (text, sides) => {
    expect(sidesOf(text)).toEqual(sides);
  });
});

describe('a round that follows', () => {
  test('has the sides of the talks, not of the experts told between', () => {
    const { meetings } = analyse({
      text: 'Delegations of Kenya and Somalia met in Oslo on 7 March. Their customs officials will speak by video on 10 March. The second round of talks will be held in Lamu on 20 March.',
      publishedAt: '2026-03-08T12:00:00Z',
      timezone: 'UTC',
    });
    expect(meetings.find(({ place }) => place === 'Lamu')?.parties).toEqual(['Kenya', 'Somalia']);
  });

  test('of ministers is none of a call between two others', () => {
    const { meetings } = analyse({
      text: 'Kenya and Somalia did not agree. Two mediators, Ida Roe and Jun Mori, met in Oslo on Friday. They said little. The paper was long. The ministers will meet again in Lamu on 20 March.',
      publishedAt: '2026-03-08T12:00:00Z',
      timezone: 'UTC',
    });
    expect(meetings.find(({ place }) => place === 'Lamu')?.participants).toEqual([]);
  });

  test('of ministers is none of the mediators who spoke', () => {
    const { meetings } = analyse({
      text: 'Kenya and Somalia did not agree. The mediators, Ida Roe and Jun Mori, had a long day. The ministers will meet again in Lamu on 20 March.',
      publishedAt: '2026-03-08T12:00:00Z',
      timezone: 'UTC',
    });
    expect(meetings.at(-1)?.participants).toEqual([]);
    expect(meetings.at(-1)?.parties).toEqual(['Kenya', 'Somalia']);
  });
});

describe('nobody in particular', () => {
  test.each([
    [
      'where three ministers stand in one breath',
      'Peru’s trade minister Ida Roe, Chile’s trade minister Jun Mori and Cuba’s trade minister Ana Rey came. The ministers will meet again on 20 March.',
    ],
    [
      'where a country has two such people',
      'The trade ministers of Kenya and Somalia met on Monday. Kenya’s Ida Roe, Kenya’s Ada Holm and Somalia’s Hassan Dirie spoke.',
    ],
  ])('is named %s', (_, text) => {
    const people = analyse({ text, publishedAt: '2026-03-12T12:00:00Z', timezone: 'UTC' }).meetings.at(
      -1,
    )?.participants;
    expect(people).toEqual([]);
  });
});

describe('no side', () => {
  test.each([
    [
      'a paper that asks',
      'Ida Roe met Jun Mori on Monday and said so in an interview with Meridian.',
      'Meridian',
    ],
    ['a state behind its town', 'Ida Roe met Jun Mori on Monday in Dover, Delaware.', 'Delaware'],
    ['a town', 'Talks between Ida Roe and Jun Mori began on Monday in Grenik. Grenik is small.', 'Grenik'],
    [
      'a partner in business',
      'Ida Roe met Jun Mori on Monday about a merger with Castlelight. Castlelight is big.',
      'Castlelight',
    ],
    [
      'whoever a team works for',
      'Vassou’s team prepares as Ida Roe and Jun Mori meet on Monday. Vassou officials said so.',
      'Vassou',
    ],
    ['a surname of nobody known', 'Ida Roe, Jun Mori and others met with Vassou on Monday.', 'Vassou'],
    [
      'the country of a dateline',
      'WELLINGTON, New Zealand — Peru’s minister, Ida Roe, was angry. The ministers, Ida Roe and Jun Mori, will meet on Monday.',
      'New Zealand',
    ],
    ['the town of a dateline', 'GRENVILLE, Calder — Ida Roe met Jun Mori on Monday.', 'GRENVILLE'],
    [
      'a country whose people come for themselves',
      'Ida Roe and Jun Mori met Norwegian fishermen on Monday.',
      'Norway',
    ],
    [
      'the other side of a row',
      'Ida Roe met Jun Mori on Monday in a row with Brindle Works.',
      'Brindle Works',
    ],
    ['a city’s police', 'Ida Roe met Quebec City police chief Jun Mori on Monday.', 'Quebec City'],
  ])('is %s', (_, text, name) => {
    expect(sidesOf(text)).toEqual(expect.arrayContaining(['Ida Roe', 'Jun Mori']));
    expect(sidesOf(text)).not.toContain(name);
  });
});

describe('a country behind its town', () => {
  test.each([
    'Envoys of Norway and Chile will meet in Geneva, Switzerland, on 14 March.',
    'Talks between Norway and Chile will be held in Geneva, Switzerland next week.',
    'Envoys from Norway, Chile and their unions will meet in Geneva, Switzerland, on 14 March.',
  ])('is where they meet, and no side: %s', (text) => {
    expect(analyse({ text, publishedAt: '2026-03-04' }).meetings[0]?.parties).toEqual(['Norway', 'Chile']);
  });

  test('is a side where a clause of its own begins with it', () => {
    const text = 'After talks in Lima, Peru and Chile agreed on a treaty on Monday.';
    expect(analyse({ text, publishedAt: '2026-03-04' }).meetings[0]?.parties).toEqual(['Peru', 'Chile']);
  });
});

test('"also spoke with the leaders of" takes no side from the meeting before', () => {
  const { meetings } = analyse({
    text: 'President Joe Brand held a call with Russian President Pavel Orlov on Tuesday.\n\nBrand also spoke on Wednesday with the leaders of the Lisbon Nine about the build-up.',
    publishedAt: '2026-03-12T12:00:00Z',
    timezone: 'UTC',
  });
  expect(meetings.at(-1)?.participants.map(({ name }) => name)).toEqual(['Joe Brand']);
});

test('those who send their representatives do not come themselves', () => {
  const { meetings } = analyse({
    text: 'Chile’s president, Ana Vell, and Peru’s president, Jun Mori, spoke by telephone on Tuesday. The two presidents agreed that their representatives would hold talks in Arica on 20 March.',
    publishedAt: '2026-03-12T12:00:00Z',
    timezone: 'UTC',
  });
  const talks = meetings.find(({ status }) => status === 'upcoming');
  expect(talks?.participants ?? []).toEqual([]);
});

test('"the two presidents" are the pair of which one was just named', () => {
  const { meetings } = analyse({
    text: 'President Ana Vell of Chile called President Joe Brand on Tuesday, two days after Brand’s video call with Pavel Orlov.\n\nOrlov had liked the format, his spokesman said. No date had been agreed for another meeting between the two presidents.',
    publishedAt: '2026-03-12T12:00:00Z',
    timezone: 'UTC',
  });
  const next = meetings.find(({ status }) => status === 'possible');
  expect(next?.participants.map(({ name }) => name)).toEqual(['Joe Brand', 'Pavel Orlov']);
});
