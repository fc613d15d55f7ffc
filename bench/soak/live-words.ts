import { random } from '../random.ts';
import { chance } from './chance.ts';
import type { LiveText } from './live-feed.ts';

const people = ['Ada Quill', 'Ivo Pell', 'Noor Varga', 'Hana Lund', 'Luis Faro', 'Grace Oru'] as const;
const sides = ['Norway', 'Chile', 'Kenya', 'Japan', 'Canada', 'Egypt', 'Brazil'] as const;
const cities = ['Geneva', 'Oslo', 'Vienna', 'Ottawa', 'Hanoi', 'Nairobi'] as const;
const matters = [
  'the ferries of the lower bay',
  'the timber duties that nobody pays',
  'the nets along the northern shore',
  'the bridge that was closed in spring',
  'the grain that waits in the harbour',
] as const;

/** The text of an item at its so manieth time: plain sentences, of which no reader takes anything away. */
export function liveText(code: string, version: number): LiveText {
  const drawn = chance(random(hash(`${code} ${version}`)));
  const [person, side, other] = [drawn.pick(people), drawn.pick(sides), drawn.pick(sides)];
  const [city, matter] = [drawn.pick(cities), drawn.pick(matters)];
  const paragraphs = [
    `Foreign Minister ${person} of ${side} said in ${city} that the envoys had spoken about ${matter} for ${2 + Math.floor(drawn.next() * 9)} hours, and that item ${code} of the agenda was still open.`,
    `“We want an answer that is as plain as our question,” ${person.split(' ')[1]} told reporters. The delegation from ${other} left the room at its ${version + 1}. reading of the draft without a word & waved <politely>.`,
    `${side} and ${other} could meet again in ${city}, officials said, once both sides have read what the other one wrote about ${drawn.pick(matters)}.`,
  ];
  return {
    title: `Talks ${code} in ${city}: the ${version + 1}. reading of ${side} and ${other}`,
    text: paragraphs.join('\n\n'),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  return Buffer.from(text).reduce((sum, byte) => Math.imul(sum ^ byte, 16_777_619), 2_166_136_261);
}
