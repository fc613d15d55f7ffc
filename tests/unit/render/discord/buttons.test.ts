import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import { briefingViews } from '../../../../src/core/model/view.ts';
import { type DiscordLook, renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import { briefing } from '../../../fixtures/briefing.ts';
import { buttonsOf, type ShownButton } from './read-message.ts';

function buttons(look: Partial<DiscordLook>, told: Briefing = briefing): readonly ShownButton[] {
  return buttonsOf(renderDiscord(told, { view: 'full', page: 1, color: null, pageUrl: null, ...look }));
}

function labels(look: Partial<DiscordLook>, told: Briefing = briefing): readonly string[] {
  return buttons(look, told).map(({ label }) => label);
}

describe('the buttons under a briefing', () => {
  it('say how much each view has', () => {
    expect(labels({})).toEqual([
      'Meetings · 5',
      'Said · 6',
      'Positions · 3',
      'Changes · 5',
      'Sources · 3',
      'Calendar (.ics)',
      'Full text (.md)',
    ]);
  });

  it('count nothing where there is nothing', () => {
    expect(labels({}, { ...briefing, statements: [], outlook: [], differences: [], changes: [] })).toContain(
      'Said',
    );
  });

  it('lead back to the overview from the other views, and mark the view that is shown', () => {
    for (const view of briefingViews) {
      const shown = buttons({ view });
      expect(shown.filter(({ label }) => label === 'Overview')).toHaveLength(view === 'full' ? 0 : 1);
      const ids = shown.filter(({ disabled }) => disabled).map(({ id }) => id);
      expect(ids).toEqual(view === 'full' ? [] : [`r1:view:l0ij12o0:cod:${view}:1`]);
    }
  });

  it('offer a calendar only where it would have an event', () => {
    const dateless = { ...briefing, upcoming: [], held: [], cancelled: [] };
    expect(labels({}, dateless)).not.toContain('Calendar (.ics)');
    const [meeting] = briefing.upcoming;
    if (!meeting) throw new Error('the fixture has a meeting');
    const month = { value: '2022-04', precision: 'month', stated: true, text: 'April' } as const;
    expect(labels({}, { ...dateless, upcoming: [{ ...meeting, start: month }] })).not.toContain(
      'Calendar (.ics)',
    );
    const off = {
      ...meeting,
      start: null,
      status: 'postponed',
      movedFrom: { ...month, value: '2022-04-01', precision: 'day' },
    } as const;
    expect(labels({}, { ...dateless, cancelled: [off] })).toContain('Calendar (.ics)');
  });

  it('lead to the web page where there is one, and else give the full text', () => {
    const pageUrl = 'https://readout.example/cod';
    expect(buttons({ pageUrl }).at(-1)).toMatchObject({ label: 'Full briefing', url: pageUrl });
    expect(labels({ pageUrl })).not.toContain('Full text (.md)');
    for (const unfit of [`https://readout.example/${'p'.repeat(500)}`, 'javascript:alert(1)', 'cod'])
      expect(buttons({ pageUrl: unfit }).at(-1)).toMatchObject({ label: 'Full text (.md)', url: null });
  });
});
