import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('what a speaker says in other words than a verb of stance', () => {
  it.each([
    [
      'A White House official said no company would be exempt.',
      'United States rejects: no company would be exempt',
    ],
    [
      'Norway’s foreign minister said there would be no withdrawal from the bay.',
      'Norway rejects: there would be no withdrawal from the bay',
    ],
    [
      'The European Commission said the charge was not negotiable.',
      'European Union rejects: the charge was not negotiable',
    ],
    [
      'Norway’s foreign minister said she could stay but that the fee was not up for discussion.',
      'Norway rejects: the fee was not up for discussion',
    ],
    [
      'Ghana’s finance ministry said any deal had to fit the limits of the fund.',
      'Ghana demands: any deal had to fit the limits of the fund',
    ],
    [
      'Lithuania’s president said his country would not trade potash for people.',
      'Lithuania rejects: would not trade potash for people',
    ],
    ['The union wants parachute payments scrapped.', 'Union demands: parachute payments scrapped'],
    ['“We have proposed a truce, they have sent nothing,” Norway’s envoy said.', 'Norway offers: a truce'],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'Norway’s coach said there would be no training today.',
    'Norway’s foreign minister said no decision would be considered final.',
    'The school said there would be no lessons on Friday.',
    'Norway’s foreign minister said the film was not for sale in shops.',
    'The union wants what was agreed and no more.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
