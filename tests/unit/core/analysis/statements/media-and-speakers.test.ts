import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  ['“No deal,” Holm told Radio 5 North.', 'Radio 5 North'],
  ['“No deal,” Holm told the Lima daily El Faro de Paz.', 'El Faro de Paz'],
  ['“No deal,” Holm told the broadcaster RTQ.', 'RTQ'],
  ['“No deal,” Holm told Ledger & Crown.', 'Ledger & Crown'],
  ['“No deal,” Holm told Radio Nord’s The Long Hour.', 'Radio Nord’s The Long Hour'],
  ['“No deal,” Holm told listeners of Radio Nord.', 'Radio Nord'],
  [
    'Speaking to Radio Nord’s Early Hour programme, Holm said the fleet was late.',
    'Radio Nord’s Early Hour programme',
  ],
  ['Holm said on the Late Hour podcast that talks were over.', 'the Late Hour podcast'],
  ['“No deal,” Holm wrote in The Northern Crown.', 'The Northern Crown'],
  ['In an op-ed for the Northern Crown, Holm said talks were over.', 'the Northern Crown'],
  ['Holm said in an interview published on Sunday in La Jornada that talks were over.', 'La Jornada'],
  ['Holm sat down for an interview on the programme “Buen Día.” She said talks were over.', '“Buen Día”'],
])('a medium is named: %s', (text, medium) => {
  expect(findIn(text)).toMatchObject([{ toldTo: medium }]);
});

test.each([
  '“No deal,” Holm told state television.',
  '“No deal,” Holm told a news conference in Lima.',
  'Speaking in Lima, Holm said talks were over.',
  'Speaking on Monday, Holm said talks were over.',
  'Speaking to the Security Council, Holm said talks were over.',
])('no medium is named: %s', (text) => {
  expect(findIn(text)[0]).not.toHaveProperty('toldTo');
});

test.each([
  [
    'Boats will leave at noon, sources have told Radio Nord.',
    'sources | have told | Boats will leave at noon',
  ],
  ['About 300 boats fish there, the council says.', 'the council | says | About 300 boats fish there'],
  [
    'More is to come, a person close to the talks said.',
    'a person close to the talks | said | More is to come',
  ],
  ['Holm warned growers not to expect “a quick fix”.', 'Holm | warned | growers not to expect “a quick fix”'],
  [
    'Holm warned that the boats under repair would be late.',
    'Holm | warned | the boats under repair would be late',
  ],
  [
    'Holm said no further talks between the two were planned.',
    'Holm | said | no further talks between the two were planned',
  ],
  ['Holm came out of the hall to say that talks were over.', 'Holm | say | talks were over'],
  [
    'Holm said Norland had agreed to pay, a claim that Sudland denied.',
    'Holm | said | Norland had agreed to pay',
  ],
  ['Holm held out hope that talks could resume.', 'Holm | held out hope | talks could resume'],
  ['She was asked about her remarks last week that talks “were dust”.', 'her | remarks | talks “were dust”'],
])('what was said is found: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['a reason', 'An official, who requested anonymity, left.'],
  ['a feeling of many', 'Farmers, who fear that prices will fall, met in Lima.'],
  ['a place to go', 'The council has invited both sides to fresh talks in Lima.'],
])('%s is nobody’s statement', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test('a paragraph that is all quotation goes on with the speaker quoted before it', () => {
  expect(told('“We stay,” Holm said.\n\n“I told them so.\n\n“There is time.”')).toEqual([
    'Holm | said | We stay … I told them so. … There is time.',
  ]);
});

function speakers(text: string): (string | null)[] {
  return findIn(text).map(({ speaker }) => speaker?.name ?? null);
}

test('a speaker whom no name is known of is described as the text does, and pronouns are not', () => {
  expect(speakers('Both governments said talks would go on.')).toEqual(['both governments']);
  expect(speakers('Talks would go on, according to the Lima fish exchange.')).toEqual([
    'the Lima fish exchange',
  ]);
  expect(speakers('Norwegian officials said talks would go on.')).toEqual(['Norwegian officials']);
  expect(speakers('Furious fans said talks would go on.')).toEqual(['furious fans']);
  expect(speakers('Officials in Lima said talks would go on.')).toEqual(['officials in Lima']);
  expect(speakers('Vote\n\n22.31 — Spokesman for Holm: “We are ahead.”')).toEqual(['spokesman for Holm']);
  expect(speakers('13:51 “No trains tonight” – CoastRail, on its site.')).toEqual(['CoastRail']);
  expect(speakers('Norland in May said talks would go on.')).toEqual([null]);
  expect(speakers('The draft letter says that nobody may leave.')).toEqual(['the draft letter']);
  expect(speakers('A Norstat poll found that nobody would go.')).toEqual(['a Norstat poll']);
  expect(speakers('The ministry’s statement said the port was shut.')).toEqual(['the ministry']);
  expect(speakers('One of the older hands said the sea had changed.')).toEqual(['one of the older hands']);
  expect(speakers('The brewery said its vats were dry.')).toEqual(['the brewery']);
  expect(speakers('Lima airport said no flights would go.')).toEqual(['Lima airport']);
  expect(speakers('The idea that won said much.')).toEqual([]);
  expect(speakers('It said talks would go on.')).toEqual([null]);
  expect(speakers('Her office said talks would go on.')).toEqual(['her office']);
  expect(findIn('Both governments said talks would go on.')).toMatchObject([
    { speaker: { anonymous: true } },
  ]);
});

test.each([
  [
    'what another is said to have agreed to',
    'Holm said that Norland had agreed to pay for the bridge.',
    ['Holm | said | Norland had agreed to pay for the bridge'],
  ],
  [
    'what another is said to have rejected',
    'Holm said that Norland had rejected every offer of help.',
    ['Holm | said | Norland had rejected every offer of help'],
  ],
  [
    'what another is said not to believe',
    'Holm said that Norland did not believe the war was over.',
    ['Holm | said | Norland did not believe the war was over'],
  ],
])('%s is the teller’s remark alone', (_name, text, expected) => {
  expect(told(text)).toEqual(expected);
});
