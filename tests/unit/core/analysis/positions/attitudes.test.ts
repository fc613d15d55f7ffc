import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('what a party sees, expects and asks', () => {
  it.each([
    ['Norway sees no reason to lift the ban.', 'Norway rejects: sees no reason to lift the ban'],
    ['Norway said it saw no point in further talks.', 'Norway rejects: it saw no point in further talks'],
    ['Norway expects Iceland to return the boats.', 'Norway demands: Iceland to return the boats'],
    ['Norway would welcome talks with Iceland.', 'Norway open: talks with Iceland'],
    ['Norway has expressed interest in hosting the talks.', 'Norway open: hosting the talks'],
    ['Norway has promised not to close the port.', 'Norway offers: not to close the port'],
    ['Norway insists that Iceland disarm.', 'Norway demands: that Iceland disarm'],
    ['Norway is prepared to hit back with tariffs.', 'Norway warns: to hit back with tariffs'],
    ['Norway vowed to take all necessary measures.', 'Norway warns: to take all necessary measures'],
    ['Norway rejected calls to publish the report.', 'Norway rejects: calls to publish the report'],
    ['Norway said the claims were without merit.', 'Norway denies: the claims were without merit'],
    ['Norway said 3% was not enough.', 'Norway rejects: 3% was not enough'],
    ['Norway described the offer as an insult.', 'Norway rejects: the offer as an insult'],
    ['Norway signed off on the plan.', 'Norway accepts: the plan'],
    ['Norway needs firm guarantees.', 'Norway demands: firm guarantees'],
    ['Norway requested a delay of two weeks.', 'Norway demands: a delay of two weeks'],
    ['Norway asked that the vote be delayed.', 'Norway demands: that the vote be delayed'],
    ['Norway told Iceland to withdraw its boats.', 'Norway demands: Iceland to withdraw its boats'],
    [
      'Norway does not want Iceland to join the pact.',
      'Norway rejects: does not want Iceland to join the pact',
    ],
    ['Norway has no interest in a truce.', 'Norway rejects: has no interest in a truce'],
    ['Norway backed Iceland’s call for a truce.', 'Norway accepts: Iceland’s call for a truce'],
    ['Norway’s conditions include the release of all sailors.', 'Norway demands: the release of all sailors'],
    ['Norway said it had nothing to do with the raid.', 'Norway denies: it had nothing to do with the raid'],
    ['Norway said it was not behind the raid.', 'Norway denies: it was not behind the raid'],
    [
      'Norway’s foreign minister, Ida Holm, said the government was ready to open a corridor.',
      'Norway offers: to open a corridor',
    ],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'Norway sees no reason for alarm.',
    'Norway expects rain to fall.',
    'Norway needs more rain.',
    'Norway requested comment.',
    'Norway told Iceland that it would like to leave.',
    'Norway does not want to talk about it.',
    'Norway saw the boats.',
    'Norway signed the guest book.',
    'Norway’s opposition leader, Ida Holm, said the government would not pay.',
    'Norway’s minister spoke. The movement said it had nothing to do with the raid.',
  ])('is none in “%s”', (text) => {
    expect(read(text).filter((line) => line.startsWith('Norway'))).toEqual([]);
  });
});
