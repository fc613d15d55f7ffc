import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  [
    'The plan, an inside source said, is to close the port.',
    'an inside source | said | The plan … is to close the port',
  ],
  ['But, Holm added, the port would open late.', 'Holm | added | the port would open late'],
  ['And, Holm tells the crowd, she’s had enough.', 'Holm | tells | she’s had enough'],
  ['The port may never open, say some dockers.', 'some dockers | say | The port may never open'],
  [
    'But that is too little, said Pavel Dusek, a docker in Lima, who notes that wages have fallen.',
    'Pavel Dusek, a docker in Lima | said | that is too little',
  ],
  ['“A start” is all it is, Holm said.', 'Holm | said | “A start” is all it is'],
  [
    '“The best part has been the calm,” unlike in other ports, said Kari Holm.',
    'Kari Holm | said | “The best part has been the calm,” unlike in other ports',
  ],
])('a cue after what was said, or inside it, is read: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['The port issued a statement on Monday saying talks “are over.”', 'The port | saying | talks “are over.”'],
  ['The port put out a statement Tuesday saying it was closed.', 'The port | saying | it was closed'],
  [
    '“It’s not new,” said Kari Holm (Lumen) at the time, adding that “we’ve been there.”',
    'Kari Holm (Lumen) | adding | “we’ve been there.”',
  ],
  [
    'Dusek said he also returned to the port weeks later.',
    'Dusek | said | he also returned to the port weeks later',
  ],
  ['Holm said she dreads the winter.', 'Holm | said | she dreads the winter'],
  ['Holm says Norland wants the “whole” port.', 'Holm | says | Norland wants the “whole” port'],
  ['Holm insisted that prices rise every spring.', 'Holm | insisted | prices rise every spring'],
  ['The council says 340 boats cast off that night.', 'The council | says | 340 boats cast off that night'],
  [
    'Lima’s mayor said the port employs the whole town.',
    'Lima’s mayor | said | the port employs the whole town',
  ],
])('a clause is known by its subject where no list has its verb: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  [
    '“How are you today?” Holm, a retired docker, asked into the phone.',
    'Holm, a retired docker | asked | How are you today?',
  ],
  ['“Did we close it?” Holm writes to Dusek.', 'Holm | writes | Did we close it?'],
  ['“It happens, right?” Holm went on, as if alone.', 'Holm | went on | It happens, right?'],
])('a quotation that ends like a sentence has the cue that follows: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('a remark in the same breath is one of its own, however the quotation in it begins', () => {
  expect(
    told('“He is a friend,” Holm told Dusek, noting that he and his wife, Ada, “have talked often.”'),
  ).toEqual(['Holm | told | He is a friend', 'Holm | noting | he and his wife, Ada, “have talked often.”']);
});

test.each([
  ['a number of years', 'The port could close in, say, five years.'],
  ['who follows and does', 'The port, Holm hopes. Dusek, said to be ill, left.'],
  ['a noun', 'Workers in the state parties and the firm state levels of pay.'],
])('%s is no cue with a subject after it', (_name, text) => {
  expect(told(text).filter((one) => !one.startsWith('Holm'))).toEqual([]);
});

test('a subject with a clause of its own before "said" is not turned round', () => {
  expect(told('Mr. Holm, who runs the port, said Mr. Dusek had insulted the dockers.')).toEqual([
    'Mr. Holm | said | Mr. Dusek had insulted the dockers',
  ]);
});

test.each([
  ['As the minister put it, “the port was ours.”', 'the minister | put it | the port was ours.'],
  ['As Holm noted, the port “was ours”.', 'Holm | noted | the port “was ours”'],
  ['According to the envoy, the talks “were frank”.', 'the envoy | According to | the talks “were frank”'],
  [
    'According to a clerk, who gave no name, the deal is close.',
    'a clerk | According to | the deal is close',
  ],
  [
    '“The catch will be poor,” Ines Alba, the minister, was quoted as saying by Radio Lumen.',
    'Ines Alba, the minister | saying | The catch will be poor',
  ],
  ['The catch would be poor, the agency quoted Alba as saying.', 'Alba | saying | The catch would be poor'],
  [
    'The bridge will stay shut until June, councillors were told on Tuesday.',
    '- | were told | The bridge will stay shut until June',
  ],
  ['Prosecutors allege that Dusek took bribes.', 'Prosecutors | allege | Dusek took bribes'],
  [
    'Holm told a rally in the port of Lima on Sunday nobody would go hungry.',
    'Holm | told | nobody would go hungry',
  ],
  ['Holm told Bo Oke of Lumen News, that “we stay”.', 'Holm | told | “we stay”'],
  [
    'The union’s leader, Per Dahl, vowed that strikes would go on.',
    'The union’s leader, Per Dahl | vowed | strikes would go on',
  ],
  ['Holm, who denies wrongdoing, faces a trial.', 'who | denies | wrongdoing'],
  [
    '“This,” said Captain Ruiz, pointing at the map, “is where we lost them.”',
    'Captain Ruiz | said | This … is where we lost them.',
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('a quotation goes to one cue: “…,” he said, laughing, “…”', () => {
  expect(told('“I can’t tell you when,” he said, laughing, “but you will be first.”')).toEqual([
    'he | said | I can’t tell you when … but you will be first.',
  ]);
  expect(told('“Nothing you can do,” Holm said before adding: “Though maybe there is.”')).toEqual([
    'Holm | said | Nothing you can do',
    'Holm | adding | Though maybe there is.',
  ]);
});

test.each([
  [
    'a story in which others speak',
    'Holm read from a story in which sources said the port would close.',
    'sources | said | the port would close',
  ],
  [
    'a word of time',
    'Tuesday at the port, Kari Holm, the mayor, said it would close.',
    'Kari Holm, the mayor | said | it would close',
  ],
])('%s is no part of the speaker', (_name, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['13:51 “No trains tonight” – CoastRail, on its site.', 'CoastRail | - | No trains tonight'],
  ['Vote\n\n22.31 — Spokesman for Holm: “We are ahead.”', 'Spokesman for Holm | - | We are ahead.'],
  ['Vote\n\n23.41 — Holm, on stage at last: “Keep the keys.”', 'Holm | on stage at last | Keep the keys.'],
])('a live page’s line names who speaks: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['a sign', 'A sign at the gate reads “Bridge over troubled budget”.'],
  ['a banner', 'Strikers held up banners reading “No night without rest”.'],
  ['a placard', 'A red placard said “Go home”.'],
  ['a song of the crowd', 'Fans sang “Where is your silver now?” at the end.'],
  ['a picture', 'Vote\n\nPicture of the day: “Sunset over Lima.”'],
  ['a line', 'Vote\n\nThe bottom line: “Nobody knows.”'],
  ['an adverb', 'Vote\n\nThen, the best line: “I want this.”'],
  ['a label with a verb after it', '“A start” – Holm is pleased with it.'],
  ['what a court heard', 'The court heard that Dusek had met the builder twice.'],
])('words on %s are nobody’s statement', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    'Furious fans have branded the price “a disgrace”.',
    'Furious fans | have branded | the price “a disgrace”',
  ],
  ['One colleague called it “inevitable”.', 'One colleague | called | it “inevitable”'],
  [
    'Mr Osei told Coast Radio 4’s Today programme that the plan was “for the birds”.',
    'Mr Osei | told | the plan was “for the birds”',
  ],
  [
    'Passengers were adults, Holm said, and could bear the truth.',
    'Holm | said | Passengers were adults … and could bear the truth',
  ],
  ['“They lie” daily, Holm said.', 'Holm | said | “They lie” daily'],
  ['It was, Holm said, a mistake.', 'Holm | said | It was … a mistake'],
  ['Her reply was short: “Never.”', 'Her | reply was short | Never.'],
  ['Holm’s answer: “Never.”', 'Holm’s | answer | Never.'],
])('papers’ and broadcasters’ turns are read: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  [
    'Below is a statement by Kari Holm, head of the port: “The rules were bent.”',
    'Kari Holm | head of the port | The rules were bent.',
  ],
  ['A message from Holm: “We stay.”', 'Holm | - | We stay.'],
  ['Norland appealed to both sides to stay.', 'Norland | appealed to | both sides to stay'],
])('who wrote it says it: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each(['The plan appeals to voters in Lima.', 'Holm appealed to the young in Lima.'])(
  'charm says nothing: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

test.each([
  [
    '“The people aren’t buying” the deal, Holm said at a rally in Lima. “You see it.”',
    ['Holm | said | “The people aren’t buying” the deal … “You see it.”'],
  ],
  ['“We won early,” the 14th-ranked Dusek said.', ['the 14th-ranked Dusek | said | We won early']],
  [
    '“We wrote it,” Holm said. “So I called a friend,” a detail that fits the plot. “She sang.”',
    ['Holm | said | We wrote it … So I called a friend … She sang.'],
  ],
  [
    '“Show me your hands!” an officer ordered. “Step out.”',
    ['an officer | ordered | Show me your hands! … Step out.'],
  ],
  ['Holm urged voters, “Look at what I did.”', ['Holm | urged | Look at what I did.']],
  [
    '“It was a trick,’’ Kari Holm, head of the site, told Radio Lumen.',
    ['Kari Holm, head of the site | told | It was a trick'],
  ],
])('turns of real pages are read: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'a place where more was said',
    'As the charges were read in Lima, Holm testified in Arvik, where many were angry.',
  ],
  ['writing that goes on', 'In Lima, Holm wrote, and wrote, until spring.'],
  ['what bodies built for', 'Parks of Volta intended to please the young failed.'],
  ['what one is promised', 'You’re promised a smooth ride in the fastest boat.'],
  ['what things are for', 'The town pays for parks intended to please the young.'],
  ['whom it is from', 'Four men fell ill, Radio Lumen reported, citing the health office.'],
])('%s is nobody’s statement of its own', (_name, text) => {
  expect(told(text).filter((one) => !one.startsWith('Radio Lumen | reported'))).toEqual([]);
});

test('an infinitive’s participle makes no speaker of what stands before it', () => {
  expect(told('Some ask to be removed, fearing that thieves read the list.').join()).not.toContain('to be |');
  expect(told('Some seek to be removed, and argue that they are poor.').join()).not.toContain('to be |');
});

test.each([
  ['Norland, which denies planning a ban, left.', 'which | denies | planning a ban'],
  [
    'Wang, at a briefing in Lima, repeated that Norland hoped for calm.',
    'Wang | repeated | Norland hoped for calm',
  ],
  ['Radio Lumen cited a source as saying talks would be held.', 'a source | saying | talks would be held'],
])('%s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('what is ruled out is marked as denied', () => {
  expect(findIn('Norland ruled out a meeting.')).toMatchObject([{ denied: true }]);
  expect(told('The rise, which defends nobody, went on.')).toEqual([]);
});

test.each([
  ['Rivera told reporters as he left that talks were over.', 'Rivera | told | talks were over'],
  ['Rivera said while she waited that talks were over.', 'Rivera | said | talks were over'],
])('what somebody does meanwhile is no part of the remark: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each(['Rivera said as he left that evening.', 'Rivera told them as they left the hall.'])(
  'nothing is said in: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
