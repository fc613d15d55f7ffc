import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('an epithet is whoever the article calls so', () => {
  test.each([
    [
      'Shepherd Isla Renwick lost forty ewes. Forest ranger Colin Abbot found them. “They came home thin,” the shepherd said.',
      'came home thin',
      'Isla Renwick',
    ],
    [
      'Otto Brandl, a retired glazier and poet from Linz, bought it. His neighbour Karl Fuchs watched. The glazier said the roof leaked.',
      'the roof leaked',
      'Otto Brandl',
    ],
    [
      'Isla Renwick, 43, lost forty ewes. Colin Abbot, 51, found them. The 43-year-old said they came home thin.',
      'came home thin',
      'Isla Renwick',
    ],
    [
      'Senator Carl Boyd (R-Utah) met Dan Pruitt, a Democrat from Troy. “We agree on the bridge,” said the Democrat.',
      'agree on the bridge',
      'Dan Pruitt',
    ],
    [
      'Kim Larsen is a baker in Aarhus. “It never rises in June,” the baker said.',
      'never rises',
      'Kim Larsen',
    ],
  ])('“%s”: “%s” is %s’s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('an epithet that needs no introduction is whoever was just spoken of', () => {
  test.each([
    [
      'Carl Boyd told growers that a canal would be dug. The Utah governor said the barley came first.',
      'the barley came first',
      'Carl Boyd',
    ],
    [
      'Carl Boyd told growers that a canal would be dug. The Virginia governor said the barley came first.',
      'the barley came first',
      'Carl Boyd',
    ],
    [
      'Carl Boyd toured the mill with Dan Pruitt. The Maine Republican said it would reopen.',
      'it would reopen',
      'Carl Boyd',
    ],
    [
      'World champion Cole Harper putted in the rain. The American said the greens were fast.',
      'the greens were fast',
      'Cole Harper',
    ],
    [
      'Passenger Aoife Brennan said children slept on coats. “Nobody told us a thing,” the 29-year-old teacher told us.',
      'Nobody told us',
      'Aoife Brennan',
    ],
    ['Nora Quayle lost her title. “I am done,” the actress said.', 'I am done', 'Nora Quayle'],
  ])('“%s”: “%s” is %s’s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('an epithet leaves open who is meant', () => {
  test.each([
    [
      'Ana Holm met Per Lund. The Utah governor said the barley came first.',
      'the barley came first',
      'the Utah governor',
    ],
    [
      'Mayor Ana Holm opened the hall. The Utah governor said it was fine.',
      'it was fine',
      'the Utah governor',
    ],
    ['Karl Weber lost his house. The teacher said help was coming.', 'help was coming', 'the teacher'],
    ['Karl Weber lost his house. The actress said help was coming.', 'help was coming', 'the actress'],
    [
      'Baker Ana Holm and baker Per Lund share an oven. It broke. The baker said it was old.',
      'it was old',
      'the baker',
    ],
    ['Ana Holm (R-Utah) left. The Democrat said it was time.', 'it was time', null],
  ])('in “%s” says “%s” as %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});
