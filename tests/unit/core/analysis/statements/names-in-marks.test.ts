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
