import { describe, expect, it } from 'vitest';
import { muchOf } from '../../../../support/much-of.ts';
import { positionsOf, told } from './cast.ts';

const holm = { name: 'Ida Holm', title: 'Foreign Minister', party: 'Norway' };

describe('findPositions gives no position for', () => {
  it.each([
    'Iceland did not rule out a second round.',
    'On Monday the agency withdrew a report that Norway had agreed to a fee of three dollars.',
    'Rumours in the port that Norway had accepted the offer were false.',
    'Iceland was asked about its remark last week that Norway “wants the catch but not the storms”.',
    'Norway dropped its demand that Iceland pay.',
    'Norway may reject the deal.',
    'Norway hopes both sides will accept the plan.',
    'Norway thinks the two firms will reject the plan.',
    'Norway is expected to demand more.',
    'If Norway rejects the offer, the talks will end.',
    'Will Norway reject the offer?',
    'Critics of Norway demanded that the talks end.',
    'Russian journalists demanded better access.',
    'Protesters in Norway demanded lower fees.',
    'The talks between Russia and China demand patience.',
    'Norway agreed to meet Iceland again in May.',
    'Norway insists it has no plans to leave.',
    'The EU offered its condolences.',
    'Norway accepted the invitation.',
    'Norway dismissed the minister.',
    'Norway wants to join the bloc.',
    'Norway rejected it.',
    'Norway’s refusal to sign the pact angered fishermen.',
    'Norway was warned of a flood.',
    'Norway would not go into details.',
    'Norway will not take questions.',
    'Iceland has fears that Norway will not pay.',
    'Norway is against the clock.',
    'Kenya would cut aid to Norway if the vote failed.',
    'Norway asked reporters to leave.',
    'Norway called the talks useful.',
    'Iceland was urged by Norway to open the bridge.',
    'Iceland did not discuss the quota.',
    'Norway is ready to sing.',
    '“Norway demands too much,” the Icelandic negotiator said.',
    'Correction: Norway demanded a quota of 12%, not 21%.',
    'The envoys discussed the demands Norway announced last month.',
  ])('“%s”', (text) => {
    expect(positionsOf(text)).toEqual([]);
  });

  it.each([
    'Politico rejects the idea that Norway would leave the talks.',
    'The Coast Herald rejects the plan to close the port.',
    'Radio Lumen demands that Norway release the captives.',
    'Channel Nord warned that Norway would quit the talks.',
    'On Friday Reuters offered a deal to Norway.',
  ])('an outlet that only reports: “%s”', (text) => {
    expect(positionsOf(`${text} On Monday the Coast Herald and Politico told of it.`)).toEqual([]);
  });

  it('the bare verb of what another is to do', () => {
    const parties = positionsOf('Kenya demands that Iceland rule out new members.').map(({ party }) => party);
    expect(parties).toEqual(['Kenya']);
  });

  it('what a rival or an expert says that a party would grant', () => {
    const text = 'Ida Holm said Iceland agreed to the cut.';
    const said = {
      words: 'Iceland agreed to the cut',
      by: 'Ida Holm',
      source: 'Ida Holm',
      kind: 'indirect' as const,
    };
    expect(positionsOf(text, [holm], [said])).toEqual([]);
  });

  it('critics of a person, or a person who speaks for nobody', () => {
    expect(positionsOf('Critics of Ida Holm demanded that she go.', [holm])).toEqual([]);
    const senator = { name: 'Rolf Vik', title: 'Sen.', party: 'United States' };
    expect(told(positionsOf('Rolf Vik rejected the treaty.', [senator]))).toEqual([
      'Rolf Vik rejects: the treaty',
    ]);
    const activist = { name: 'Rolf Vik', title: 'activist', party: null };
    expect(positionsOf('Rolf Vik rejected the treaty.', [activist])).toEqual([]);
  });

  it('a country or a house, where somebody stands for neither: it is told as personal', () => {
    const [personal] = positionsOf('Rolf Vik rejected the treaty.', [{ name: 'Rolf Vik', party: null }]);
    expect(personal).toMatchObject({ party: 'Rolf Vik', personal: true });
  });

  it('the country that is behind those who hold it', () => {
    expect(positionsOf('US-backed rebels rejected the truce.').map(({ party }) => party)).not.toContain(
      'United States',
    );
  });

  it('a remark of a speaker without a party, or one that asks', () => {
    const words = 'None of this is on the table';
    expect(positionsOf(`“${words},” he said.`, [], [{ words, by: 'Rolf Vik' }])).toEqual([]);
    const asked = 'Is none of this on the table?';
    const said = { words: asked, by: 'Ida Holm', source: 'Ida Holm' };
    expect(positionsOf(`“${asked}” Ida Holm asked.`, [holm], [said])).toEqual([]);
  });

  it('a duty that a speaker lays on the own side', () => {
    const words = 'Norway must save its fish';
    const said = { words, by: 'Ida Holm', source: 'Ida Holm' };
    expect(positionsOf(`“${words},” Ida Holm said.`, [holm], [said])).toEqual([]);
  });

  it.each([
    'Norway demands ',
    'Norway’s demands for ',
    'reject, ',
    'x demanding and Norway ',
    '“demand ',
    'table to the table. ',
  ])('much of “%s”, which it reads to its end', (piece) => {
    const text = muchOf(piece);
    expect(positionsOf(text)).toBeInstanceOf(Object);
  });
});
