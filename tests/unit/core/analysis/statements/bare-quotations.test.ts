import { expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Who says the quotations that stand alone, by the analysis of a whole text. */
function speakers(text: string): string[] {
  return analyse({ text })
    .statements.filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.name ?? 'nobody');
}

const nets = '“The nets came up empty for the third night.”';

test.each([
  ['an indirect remark', 'Nils Holm, the harbour master, said the fleet would stay in port.', 'Nils Holm'],
  [
    'a remark told after its words',
    'The fleet would stay in port, harbour master Nils Holm told the town.',
    'Nils Holm',
  ],
  [
    'the last of two',
    'Ana Berg said the fleet had no ice. Nils Holm denied that the ice plant had failed.',
    'Nils Holm',
  ],
  ['what somebody admits', 'Ana Berg admitted that the fleet had no ice.', 'Ana Berg'],
  ['a demand', 'Ana Berg called for the ice plant to be mended.', 'Ana Berg'],
  ['one who was asked', 'Ana Berg was asked if the fleet would sail.', 'Ana Berg'],
  ['what somebody does', 'Ana Berg met us on the quay. She wore her late husband’s coat.', 'Ana Berg'],
  [
    'what somebody does again',
    'Ana Berg said the ice had melted. A moment later she tries again.',
    'Ana Berg',
  ],
  ['narration after a remark', 'Ana Berg called for new ice. The council has no money for ice.', 'Ana Berg'],
  [
    'a paragraph of narration after a remark',
    'Ana Berg called for new ice.\n\nThe council has had that letter before.',
    'Ana Berg',
  ],
  [
    'what was done to somebody whom the article tells of',
    'Ana Berg said the skippers were innocent. Nils Holm was jailed for nine weeks.',
    'Ana Berg',
  ],
])('a paragraph that is a quotation alone goes to who has the floor, after %s', (_name, before, speaker) => {
  expect(speakers(`${before}\n\n${nets}\n\nThe market opens at six.`)).toEqual([speaker]);
});

test.each([
  ['things alone stand before it', 'The fleet stayed in port. The ice had melted.'],
  ['a question stands before it', 'Ana Berg said the ice had melted. Why is it so warm?'],
  ['a numbered line stands before it', '2. Ana Berg said the ice had melted.'],
  [
    'who spoke is three paragraphs away',
    'Ana Berg said the ice had melted.\n\nIt was warm.\n\nIt rained.\n\nRoads flooded.',
  ],
  ['a poem stands before it', 'Ana Berg said the ice had melted.\n\nA poem in the hall recalls that winter.'],
  ['a law stands before it', 'Ana Berg said the ice had melted.\n\nThe act of 1911 leaves no doubt.'],
  [
    'a letter stands before it',
    'Ana Berg said the ice had melted.\n\nHer firm sent the bank a short letter.',
  ],
  ['another is brought in', 'Ana Berg said the ice had melted.\n\nThe last word belongs to Nils Holm.'],
])('a quotation alone stays nobody’s where %s', (_name, before) => {
  expect(speakers(`${before}\n\n${nets}`).filter((name) => name !== 'nobody')).toEqual([]);
});

test('words that a page prints again between its paragraphs are no remark of who stands before them', () => {
  const text = `Nils Holm walked home.\n\n${nets}\n\n“The nets came up empty for the third night,” Ana Berg said.`;
  expect(speakers(text)).toEqual(['Ana Berg']);
});

test('a line in single marks heads what follows where speech has double ones', () => {
  const text = `Ana Berg met the council.\n\n'The nets came up empty again.'\n\n“We wait,” Nils Holm said.`;
  expect(speakers(text)).toEqual(['Nils Holm']);
});

test.each([
  ['an office', 'The keeper had a word for the crowd. “I would have gone home.”', 'the keeper'],
  ['a body', 'The ministry was in no mood to talk. “We wait for the ice to melt.”', 'the ministry'],
])('a quotation in the paragraph of %s, about “I” or “we”, is theirs', (_name, text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test('a newsletter’s headings in capitals are no speakers', () => {
  const text =
    'THE ROW IN THE HALL: Talks broke up at four. “I slept,” Ana Berg said.\n\nSPOTTED: The envoy on a tram.\n\nREADING: A piece on ice.\n\nBIRTHDAYS: Nils Holm is forty.';
  expect(speakers(text)).toEqual(['Ana Berg']);
});

test('a quotation goes on with who told the remark before it, whatever stands in that', () => {
  const text = `Ana Berg, 19, won. It did not feel like winning, she said.\n\n${nets}`;
  expect(speakers(text)).toEqual(['Ana Berg']);
});

test('a short question of the narrator’s is answered by who spoke before it in the paragraph', () => {
  expect(
    speakers('Ana Berg said the deal was off. And the price? “Ask the bank that sold the boats.”'),
  ).toEqual(['Ana Berg']);
});

test('what a colleague writes for a live page goes on to the paragraph’s end', () => {
  const text =
    'The page\n\nOur Lima correspondent Ana Berg writes: The hall is full. Nobody has come out yet.\n\nIt rained.';
  const [found] = analyse({ text }).statements;
  expect(found).toMatchObject({ kind: 'direct', speaker: { name: 'Ana Berg' } });
  expect(text.slice(found?.content[0]?.start, found?.content[0]?.end)).toBe(
    'The hall is full. Nobody has come out yet.',
  );
});

test.each([
  'Ana Berg says: no talks, no deal. The town waits.',
  'The report says: Prices rose. The town waits.',
])('a clause behind a colon ends with its sentence: %s', (text) => {
  const found = analyse({ text: `The page\n\n${text}\n\nIt rained.` }).statements;
  expect(found.map(({ content }) => content.length)).toEqual([1]);
  expect(found.map(({ kind }) => kind)).toEqual(['indirect']);
});
