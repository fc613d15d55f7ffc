import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../../../fixtures/copies');

function fixture(name: string): string {
  return readFileSync(path.join(folder, `${name}.txt`), 'utf8').trim();
}

export const ferry = fixture('ferry-talks');
export const ferryElsewhere = fixture('ferry-other-report');
export const readout = fixture('dam-readout');
export const bulletin = fixture('daily-bulletin');
export const grain = fixture('grain-report');

/** Two texts of two outlets, or of one. */
export interface Pair {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  /** Days between their dates; left out: an hour. */
  readonly daysApart?: number;
}

function paragraphs(text: string): readonly string[] {
  return text.split('\n\n');
}

function first(text: string, count: number): string {
  return paragraphs(text).slice(0, count).join('\n\n');
}

function without(text: string, ...indexes: readonly number[]): string {
  return paragraphs(text)
    .filter((_, at) => !indexes.includes(at))
    .join('\n\n');
}

/** Every so many words another one, as a sub-editor changes them. */
function reworded(text: string, every: number): string {
  let count = 0;
  return text.replace(/\p{L}{4,}/gu, (word) => {
    count += 1;
    return count % every === 0 ? `re${word}` : word;
  });
}

function replaced(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((left, [was, now]) => {
    if (!left.includes(was)) throw new Error(`“${was}” is not in the text`);
    return left.replaceAll(was, now);
  }, text);
}

const intro =
  'Readers of the Evening Lantern wrote to us all week about empty shelves and missed funerals. This is what happened ' +
  'overnight, and what our correspondent expects of Friday.';
const footer =
  'Sign up for our morning letter and never miss a story. Follow us wherever you are. All rights reserved by the publisher.';
const longFooter = `${footer} ${footer
  .split(' ')
  .map((word) => `un${word}`)
  .join(' ')} ${footer
  .split(' ')
  .map((word) => `${word}er`)
  .join(' ')}`;
const nets =
  'Two boats that had fished in the closed bay were brought to Skarhavn on Sunday, the coast guard said, and their nets were ' +
  'taken. The skippers have to answer for it on Thursday.';
const buoys =
  'New buoys mark the wreck off the northern skerries from tonight, the pilots’ guild said. Boats without radar should wait ' +
  'for daylight until the lamps have been tried.';
const localAngle =
  'On the quay of Tunnes, a village of ninety people, the postmistress Randi Holm keeps a list of those who have left. ' +
  'She had written down twenty-two names by Monday evening, most of them families with children at school on the mainland, ' +
  'and she does not expect them back before the spring.';

export const copies: readonly Pair[] = [
  { name: 'the very same text', a: ferry, b: ferry },
  { name: 'another dateline and credit', a: ferry, b: ferry.replace('SKARHAVN (Harbour Wire) - ', '') },
  {
    name: 'a credit line at the end',
    a: ferry,
    b: `${ferry}\n\nReporting by Harbour Wire; editing by the Lantern desk.`,
  },
  { name: 'an intro of the outlet’s own', a: ferry, b: `${intro}\n\n${ferry}` },
  { name: 'a site’s footer', a: grain, b: `${grain}\n\n${footer}` },
  { name: 'the last paragraph cut', a: ferry, b: first(ferry, 7) },
  { name: 'the last three paragraphs cut', a: ferry, b: first(ferry, 5) },
  { name: 'half of it cut', a: grain, b: first(grain, 5) },
  { name: 'half of it cut, and words changed in the rest', a: grain, b: reworded(first(grain, 5), 10) },
  { name: 'a paragraph cut from the middle', a: ferry, b: without(ferry, 4) },
  { name: 'two paragraphs cut from the middle', a: grain, b: without(grain, 3, 5) },
  {
    name: 'a headline and standfirst in front',
    a: grain,
    b: `Grain ships to sail\n\nInspectors find a way at last\n\n${grain}`,
  },
  { name: 'curly quotation marks and apostrophes', a: ferry, b: curly(ferry) },
  { name: 'single quotation marks', a: ferry, b: ferry.replace(/"/g, "'") },
  { name: 'angle quotation marks', a: ferry, b: curly(ferry).replaceAll('“', '«').replaceAll('”', '»') },
  { name: 'another paragraphing', a: ferry, b: ferry.replace(/\n\n/g, ' ') },
  { name: 'each sentence a paragraph', a: grain, b: grain.replace(/\. /g, '.\n\n') },
  {
    name: 'figures written otherwise',
    a: grain,
    b: replaced(grain, { '210,000': '210000', doubled: 'risen twofold' }),
  },
  { name: 'capitals', a: readout, b: readout.toUpperCase() },
  { name: 'other dashes and blanks', a: ferry, b: ferry.replace(' - ', ' — ').replaceAll(', ', ',\u00a0') },
  { name: 'every twentieth word changed', a: ferry, b: reworded(ferry, 20) },
  { name: 'every twelfth word changed', a: grain, b: reworded(grain, 12) },
  {
    name: 'two paragraphs exchanged',
    a: grain,
    b: [...paragraphs(grain)]
      .toSpliced(3, 2, ...[4, 3].map((at) => paragraphs(grain)[at] ?? ''))
      .join('\n\n'),
  },
  {
    name: 'British spelling and titles',
    a: ferry,
    b: replaced(ferry, { 'the governor': 'Governor', ' said': ' told reporters', percent: 'per cent' }),
  },
  {
    name: 'a paragraph about the outlet’s own place',
    a: ferry,
    b: `${first(ferry, 5)}\n\n${localAngle}\n\n${paragraphs(ferry).slice(5).join('\n\n')}`,
  },
  {
    name: 'a note of correction added',
    a: ferry,
    b: `${ferry}\n\nCorrection: An earlier version of this article said 14 ships. There are 12.`,
  },
  { name: 'an intro, and the end cut', a: ferry, b: `${intro}\n\n${first(ferry, 6)}` },
  { name: 'a readout in a newspaper', a: readout, b: `The ministry published this text.\n\n${readout}` },
  { name: 'a readout without its last paragraph', a: readout, b: first(readout, 5) },
  {
    name: 'soft hyphens and zero-width blanks',
    a: grain,
    b: grain.replaceAll('arrange', 'ar\u00adrange').replaceAll('ship', '\u200bship'),
  },
  { name: 'two days later', a: grain, b: `${grain}\n\n${footer}`, daysApart: 2 },
  {
    name: 'a short notice word for word',
    a: 'The talks on the ferries go on at nine on Friday morning in the customs house of Skarhavn.',
    b: 'The talks on the ferries go on at nine on Friday morning in the customs house of Skarhavn.',
  },
];

function curly(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');
}

const speech =
  '"I have been asked for eleven days what the company wants, and I have said it each day: we want to sail. We have fourteen ' +
  'ships in Skarhavn and Morn that cost us as much in port as at sea. We have offered Pal Drevik a pay scale that no line ' +
  'north of Dorvik can match, and we have offered it in writing, twice, before witnesses whom he chose himself. What we ' +
  'cannot do is to let every crew decide on the quay whether a night is too dark to sail in."\n\n"My father sailed this ' +
  'strait for the Solvang Line when there was neither radar nor rescue. He would not have understood what we quarrel about, ' +
  'and I am not certain that I do. I ask Judge Hestnes to put her proposal on the table on Friday, whatever it says, and I ' +
  'tell her today that the company will take it as the basis of a vote among its owners in Lund."';
const people =
  'The bulletin is signed by Captain Aksel Rud of the Skarhavn Harbour Authority and by Commander Liv Torsen of the Royal ' +
  'Navy, and is sent to the Governor of Morn, to the Mayors of Tunnes and Velhaven, and to the Strait of Morn Pilots Guild.';
const brief = first(ferry, 2);
const quotesOfFerry = paragraphs(ferry).slice(2, 4).join('\n\n');

export const apart: readonly Pair[] = [
  {
    name: 'two reports of one long speech',
    a: around(
      'Ingrid Solvang kept her coat on while she spoke. Behind her, workers were taking down the banner that had hung from ' +
        'the customs house since the second of the month, and she waited twice until the hammering stopped.',
      'She took no questions. A car was waiting with its engine running, and by the time the microphones were gathered up it ' +
        'had turned into the coast road and was out of sight.',
    ),
    b: around(
      'The owners have spoken at last, and they spoke like owners. Nobody who sat through the statement of their delegate this ' +
        'morning could say afterwards what had changed, save that there will be a vote of some kind.',
      'Union people shrugged when it was read to them over the telephone. One of them said that he had heard better from the ' +
        'same pulpit, and that the crews would go on playing cards until Friday.',
    ),
  },
  {
    name: 'a bulletin of another day, signed and sent as ever',
    a: `${bulletin}\n\n${people}`,
    b: nextDay(`${bulletin}\n\n${people}`),
    daysApart: 1,
  },
  { name: 'two reports that share long quotations', a: ferry, b: ferryElsewhere },
  { name: 'a short brief taken from a long article', a: ferry, b: brief },
  { name: 'a brief of the lead alone', a: grain, b: first(grain, 1) },
  { name: 'two reports of other matters', a: ferry, b: grain },
  { name: 'a readout and a report that quotes it', a: readout, b: reportOf(readout) },
  {
    name: 'a bulletin with the same words about another day',
    a: bulletin,
    b: nextDay(bulletin),
    daysApart: 1,
  },
  { name: 'a form filled in anew: the same words about other people', a: readout, b: otherReadout(readout) },
  { name: 'the same text a month later', a: grain, b: grain, daysApart: 30 },
  { name: 'a report that shares the background alone', a: grain, b: newsOnBackground() },
  {
    name: 'short notices that differ in place and hour',
    a: 'The talks on the ferries go on at nine on Friday in Skarhavn.',
    b: 'The talks on the ferries go on at four on Monday in Tunnes.',
  },
  { name: 'a comment on long quotations', a: ferry, b: commentOn(quotesOfFerry) },
  { name: 'a long report that took a short one in', a: brief, b: `${grain}\n\n${brief}` },
  { name: 'two items above one long footer', a: `${nets}\n\n${longFooter}`, b: `${buoys}\n\n${longFooter}` },
  { name: 'empty texts', a: '', b: '' },
];

function reportOf(official: string): string {
  const [, agreed = '', stressed = ''] = paragraphs(official);
  return (
    `It took a morning and most of an afternoon, but when the doors opened in Kisvar there was a page of text. "${agreed}" it ` +
    `read. Diplomats who had braced for less were pleased.\n\nThe text went further on the matter that farmers care about. ` +
    `"${stressed}" Whether the stations will have three days to shut their sluices is another question: in the flood two years ` +
    `ago the warning came by bicycle. An engineer at the lower weir said he would believe it when his telephone rang, and ` +
    `that he had heard such words from both capitals in better years than this one. Nobody from either delegation would take ` +
    `questions, and by dusk the cars had left for the border.`
  );
}

function otherReadout(text: string): string {
  return replaced(text, {
    'Lena Oru': 'Ivo Lund',
    'Tomas Bek': 'Ada Pell',
    'Upper Sann': 'Outer Banks',
    '18 March': '2 May',
    Kisvar: 'Velhaven',
    Arven: 'Tessaly',
    Bolmark: 'Orrin',
    'Special Envoy': 'Ambassador General',
    'The Minister': 'The Premier',
    Monday: 'Friday',
    April: 'June',
  });
}

/** Two reports of their own around most of one speech. */
function around(lead: string, end: string): string {
  return `${lead}\n\n${speech}\n\n${end}`;
}

function nextDay(text: string): string {
  return replaced(text, {
    Tuesday: 'Wednesday',
    '18 vessels': '22 vessels',
    '12 left': '15 left',
    '7 remained': '4 remained',
    '5 crossings': '6 crossings',
    '214 passengers': '180 passengers',
    '31 patients': '12 patients',
    '96 lorries': '131 lorries',
  });
}

function newsOnBackground(): string {
  const background = paragraphs(grain).slice(6).join('\n\n');
  return (
    `A tanker ran aground off Dorvik in fog on Thursday night and blocked the southern channel, the coast guard said. No ` +
    `oil was seen on the water.\n\nThe crew of nineteen stayed on board. Two tugs were to try and pull the ship free with ` +
    `the tide at noon, and pilots sent all traffic through the northern channel, which is too shallow for laden ` +
    `vessels.\n\nIt was the third grounding since the buoys were moved in October. The pilots' guild had warned at the time ` +
    `that the new line was drawn too close to the bank.\n\n${background}`
  );
}

function commentOn(quotes: string): string {
  return (
    `There are two ways to lose a strike, and this newspaper has seen both of them tried on the strait. One is to win too ` +
    `slowly. The other is to be right about something that nobody else has to live with.\n\n${quotes}\n\nHear what they leave ` +
    `out. Neither speaks of the islands, where a child was born on Sunday by the light of a tractor. Neither names a day. A ` +
    `mediator can shuttle between two floors of a customs house until the ice is gone; she cannot want peace in their stead.` +
    `\n\nOur advice is old and plain. Sail first, and quarrel on the way.`
  );
}
