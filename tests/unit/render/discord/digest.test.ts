import { describe, expect, it } from 'vitest';
import type { Briefing, Statement } from '../../../../src/core/model/briefing.ts';
import { messageFaults } from '../../../../src/render/discord/check-message.ts';
import { discordDigest } from '../../../../src/render/discord/digest.ts';
import { slackDigest } from '../../../../src/render/slack/digest.ts';
import { briefing } from '../../../fixtures/briefing.ts';
import { editionOf } from '../../../support/digest-story.ts';
import { contentsOf, linesOf } from './read-message.ts';

const at = '2022-03-08T20:05:00Z';

function lines(...drawn: Parameters<typeof discordDigest>): readonly string[] {
  return discordDigest(...drawn)
    .messages.flatMap(contentsOf)
    .flatMap(linesOf);
}

describe('discordDigest', () => {
  it('has the note in small print under its title', () => {
    expect(lines(editionOf(briefing, { note: 'Late: was due at 09:00' }))[1]).toMatch(
      /^As of <t:\d+:f> · 3 sources · Late: was due at 09:00$/,
    );
  });

  it('lets the last of several amendments hold, with the date where it is another day than that of the post', () => {
    const { edition } = discordDigest(editionOf(briefing));
    const amendments = [
      { kind: 'hidden', id: 's-boats', at, reason: 'first' },
      { kind: 'hidden', id: 's-boats', at: '2022-03-09T09:00:00Z', reason: 'second' },
    ] as const;
    const mended = lines({ ...edition, amendments });
    expect(mended).toContain('• Removed by an editor: second corrected 9 Mar, 10:00');
    expect(mended.join()).not.toContain('first');
  });

  it('does not tell how long it is till a meeting that was called off, which stays where it stands', () => {
    const { edition } = discordDigest(editionOf(briefing));
    const [session] = briefing.upcoming;
    if (!session) throw new Error('there is no session');
    const item = { ...session, status: 'cancelled' } as const;
    const told = lines({
      ...edition,
      amendments: [{ kind: 'changed', id: session.id, at, told: 'called off', item }],
    });
    const place = told.indexOf('Talks on cod quotas, Bergen [1][2] corrected 21:05');
    expect(told[place - 1]).toBe('Upcoming');
    expect(told[place + 1]).toBe('<t:1646816400:F> — called off');
  });

  it('leaves in a sentence of two meetings the one that nothing happened to', () => {
    const [bergen, call] = briefing.upcoming;
    if (!bergen || !call) throw new Error('there are no two meetings');
    const sentence = {
      text: 'Next: talks on cod quotas (Ingrid Solvang, Mads Kjeldgaard), Bergen, Wed, 9 Mar 2022; then Ministers’ call (Norway, Denmark), Mon, 14 Mar 2022.',
      cites: bergen.cites,
    };
    const { edition } = discordDigest(editionOf({ ...briefing, bottomLine: [sentence] }));
    const off = {
      kind: 'changed',
      id: call.id,
      at,
      told: 'called off',
      item: { ...call, status: 'cancelled' },
    } as const;
    const moved = {
      kind: 'changed',
      id: bergen.id,
      at,
      told: 'moved to Thu, 10 Mar 2022',
      item: bergen,
    } as const;
    expect(lines({ ...edition, amendments: [off] })).toContain(
      '• Next: talks on cod quotas (Ingrid Solvang, Mads Kjeldgaard), Bergen, Wed, 9 Mar 2022 [1][2]; Ministers’ call (Norway, Denmark): called off [2] corrected 21:05',
    );
    expect(lines({ ...edition, amendments: [moved] })).toContain(
      '• Talks on cod quotas (Ingrid Solvang, Mads Kjeldgaard), Bergen: moved to Thu, 10 Mar 2022 [1][2] corrected 21:05; next: Ministers’ call (Norway, Denmark), Mon, 14 Mar 2022 [2]',
    );
    const both = lines({ ...edition, amendments: [moved, off] }).join('\n');
    expect(both).toMatch(/Bergen: moved to .*; Ministers’ call .*: called off/);
    expect(both).not.toContain('next:');
  });

  it('says of a remark that was another’s, under the name that it stood under, whose it is', () => {
    const { edition } = discordDigest(editionOf(briefing));
    const remark = briefing.statements.find(({ id }) => id === 's-easter');
    if (!remark) throw new Error('there is no remark');
    const item: Statement = { ...remark, speaker: { name: 'Ida Berg' } };
    const told = lines({ ...edition, amendments: [{ kind: 'changed', id: item.id, at, told: '', item }] });
    expect(told).toContain(
      '• By Ida Berg: said she did not expect a settlement before Easter — Mon, 7 Mar 2022 [1] corrected 21:05',
    );
  });

  it('has room for the shortest words in the place of each of very many short entries', () => {
    const one = briefing.statements[0];
    if (!one) throw new Error('there is no remark');
    const statements = Array.from({ length: 900 }, (_none, n) => ({
      ...one,
      id: `s${n}`,
      text: 'a',
      kind: 'indirect' as const,
      cue: null,
      toldTo: '',
      date: null,
      cites: [],
    }));
    const told: Briefing = { ...briefing, statements, changes: [], differences: [], outlook: [] };
    const { edition } = discordDigest(editionOf(told, { sections: ['said'] }));
    const amendments = statements.map(({ id }) => ({ kind: 'hidden', id, at, reason: 'wrong' }) as const);
    const { messages } = discordDigest({ ...edition, amendments });
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });

  it('refuses what was written for another platform', () => {
    const { edition } = slackDigest(editionOf(briefing));
    expect(() => discordDigest(edition)).toThrow(TypeError);
    expect(() => slackDigest(discordDigest(editionOf(briefing)).edition)).toThrow(TypeError);
  });
});
