import { random } from './random.ts';

/** A made-up article; the same number always gives the same one. */
export interface GeneratedArticle {
  readonly title: string;
  readonly outlet: string;
  /** Instant. */
  readonly published: string;
  readonly text: string;
}

const first = [
  'Lena',
  'Tomas',
  'Ada',
  'Ivo',
  'Marta',
  'Samuel',
  'Noor',
  'Peter',
  'Hana',
  'Luis',
  'Grace',
  'Omar',
];
const last = [
  'Oru',
  'Bekker',
  'Pell',
  'Lund',
  'Sorano',
  'Achieng',
  'Varga',
  'Keller',
  'Dima',
  'Ostrow',
  'Naidu',
  'Faro',
];
const countries = [
  'Kenya',
  'Uganda',
  'Norway',
  'Brazil',
  'Japan',
  'Poland',
  'Chile',
  'Egypt',
  'Canada',
  'Vietnam',
];
const titles = [
  'Foreign Minister',
  'Deputy Prime Minister',
  'Trade Minister',
  'ambassador',
  'chief negotiator',
  'Energy Secretary',
];
const cities = ['Geneva', 'Nairobi', 'Oslo', 'Vienna', 'Santiago', 'Ottawa', 'Hanoi', 'Warsaw'];
const matters = [
  'the fisheries treaty',
  'the water accord',
  'tariffs on timber',
  'the border crossing',
  'the ceasefire',
  'the grain corridor',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const outlets = ['Harbour Wire', 'The Lantern', 'Delta Post', 'Northgate News', 'Evening Ledger'];

type Pick = (from: readonly string[]) => string;

const paragraphs: readonly ((pick: Pick) => string)[] = [
  (pick) =>
    `${pick(cities).toUpperCase()} (${pick(outlets)}) - ${pick(countries)}'s ${pick(titles)} ${pick(first)} ${pick(last)} said on ${pick(days)} that talks on ${pick(matters)} had moved little, and that nobody at the table expected a quick end to them.`,
  (pick) =>
    `“We have put our offer in writing, and we will wait for an answer that is just as plain,” ${pick(last)} told reporters in ${pick(cities)}. “What we will not do is argue about it in the newspapers.”`,
  (pick) =>
    `${pick(countries)} and ${pick(countries)} will hold another round of talks in ${pick(cities)} on ${pick(days)}, officials from both sides said, after a first meeting last week ended without a statement.`,
  () =>
    `The delegation left the hotel shortly after noon. Rain had kept most of the onlookers away, and the square in front of the old customs house was empty except for a few photographers and two people with a banner.`,
  (pick) =>
    `${pick(first)} ${pick(last)}, ${pick(countries)}'s ${pick(titles).toLowerCase()}, denied that the government had agreed to open ${pick(matters)} again. "That is not what was said in the room," he said.`,
  (pick) =>
    `A senior official who spoke on condition of anonymity said ${pick(countries)} was ready to discuss limits on ${pick(matters)} if the other side withdrew its demand for a deadline of ${pick(days)}.`,
  (pick) =>
    `The two countries trade goods worth about $4.2 billion a year. Most of it passes through ${pick(cities)}, where the port has been busy since the spring and where ships wait for two days on average.`,
  (pick) =>
    `${pick(countries)} demands that its neighbour stop building at the crossing before any agreement is signed. ${pick(countries)} has rejected that, according to a statement from its foreign ministry.`,
  (pick) =>
    `"If they come to ${pick(cities)} with the same paper, we shall be done in an hour," said ${pick(first)} ${pick(last)}, who leads the ${pick(countries)} team. She added that her side was "prepared for a long winter."`,
];

/** The `index`-th article of an archive, `length` characters or a little more, `perDay` a day up to 31 December 2023. */
export function generatedArticle(index: number, length = 4800, perDay = 27): GeneratedArticle {
  const next = random(index + 1);
  const pick: Pick = (from) => from[Math.floor(next() * from.length)] ?? '';
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const write = paragraphs[Math.floor(next() * paragraphs.length)];
    const paragraph = write?.(pick) ?? '';
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  const published = new Date(
    Date.UTC(2023, 11, 31, 20) - Math.floor((index / perDay) * 86_400_000),
  ).toISOString();
  return {
    title: `Talks on ${pick(matters)} go on in ${pick(cities)}`,
    outlet: pick(outlets),
    published,
    text: parts.join('\n\n'),
  };
}
