import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  [
    'Mina Falk, whose café is named “Tern”, said the quay was sinking.',
    'Mina Falk | said | the quay was sinking',
  ],
  [
    'The parish council, which rents the hall “Unity”, said the roof had gone.',
    'The parish council | said | the roof had gone',
  ],
  ['Bo Oke, who keeps the horse "Dancer," said the vet would come.', 'Bo Oke | said | the vet would come'],
  [
    'The growers, who had sold their “golden” seed, say they want it back.',
    'The growers | say | they want it back',
  ],
  [
    'Lene Holm, who runs the “Night Desk” programme, told reporters that the strike was over.',
    'Lene Holm | told | the strike was over',
  ],
])('who speaks stands before a relative clause with a name in marks: %s', (text, wanted) => {
  expect(told(text)).toEqual([wanted]);
});

test.each([
  ['Falk, who runs the quay, said: “It sinks.”', 'Falk | said | It sinks.'],
  ['“It sinks,” said Falk, who runs the quay.', 'Falk | said | It sinks'],
  ['“The quay is sinking,” said Falk, whose boat is named “Tern”.', 'Falk | said | The quay is sinking'],
])('a quotation that is speech stays speech: %s', (text, wanted) => {
  expect(told(text)).toContain(wanted);
});

test.each([
  ['Mina Falk, known to rowers as “The Oar”, said the quay was sinking.', 'Mina Falk'],
  ['Bo Oke, founder of the choir "Gale," said the quay was sinking.', 'Bo Oke'],
  ['Lene Holm, skipper of the “Tern”, said the quay was sinking.', 'Lene Holm'],
])('who speaks stands before a description with a name in marks: %s', (text, who) => {
  expect(told(text)).toEqual([`${who} | said | the quay was sinking`]);
});

test.each([
  'Mina Falk, who is called “the oar”, said nothing of the quay.',
  'Norland calls it “Jewel of the North”.',
  'Norland claims most of the lake within its “red line”, which a court threw out.',
  'Norland claims sovereignty over the islet.',
])('a name in marks is nobody’s remark: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Oke calls it “a bad joke”.', 'Oke | calls | it “a bad joke”'],
  ['Oke claims most of the lake is his.', 'Oke | claims | most of the lake is his'],
  ['“It was tense,” said Bo Oke, who rows.', 'Bo Oke | said | It was tense'],
  [
    'Pears ripen faster in straw, said one grower, who kept his hat on.',
    'one grower | said | Pears ripen faster in straw',
  ],
])('a judgement and a clause stay remarks: %s', (text, wanted) => {
  expect(told(text)).toEqual([wanted]);
});

test.each([
  ['A banner had appeared across the window. It read: “Keep off the quay.”', []],
  ['A note lay beside the banner. It read: “Keep off the quay.”', ['It | read | Keep off the quay.']],
])('what is read off a thing nobody says: %s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
