import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../../../src/platforms/discord/cooldown.ts';
import { handClock } from './running-bot.ts';

function cooldown(requests = 2, per = 'PT15S') {
  const clock = handClock('2031-03-05T08:00:00Z');
  return { clock, ask: createCooldown({ requests, per }, clock) };
}

describe('the cooldown', () => {
  it('lets through what is allowed within any stretch of its length, and says when the next may come', () => {
    const { clock, ask } = cooldown();
    expect(ask('a')).toBeNull();
    clock.set('2031-03-05T08:00:10Z');
    expect(ask('a')).toBeNull();
    expect(ask('a')?.toString()).toBe('2031-03-05T08:00:15Z');
    clock.set('2031-03-05T08:00:15Z');
    expect(ask('a')).toBeNull();
    expect(ask('a')?.toString()).toBe('2031-03-05T08:00:25Z');
  });

  it('counts each key by itself, and nothing that was refused', () => {
    const { clock, ask } = cooldown(1);
    expect(ask('a')).toBeNull();
    expect(ask('b')).toBeNull();
    clock.set('2031-03-05T08:00:14Z');
    expect(ask('a')).not.toBeNull();
    clock.set('2031-03-05T08:00:15Z');
    expect(ask('a')).toBeNull();
  });

  it('locks nobody out where the clock is put back', () => {
    const { clock, ask } = cooldown(1);
    clock.set('2041-03-05T08:00:00Z');
    expect(ask('a')).toBeNull();
    clock.set('2031-03-05T08:00:00Z');
    expect(ask('a')).toBeNull();
    expect(ask('a')?.toString()).toBe('2031-03-05T08:00:15Z');
  });

  it('forgets the key that asked longest ago once it knows very many', () => {
    const { ask } = cooldown(1);
    expect(ask('a')).toBeNull();
    for (let n = 0; n < 9_999; n++) ask(`other ${n}`);
    expect(ask('a')).not.toBeNull();
    ask('one more');
    expect(ask('a')).toBeNull();
  });

  it('takes months as they are counted', () => {
    const { ask } = cooldown(1, 'P1M');
    ask('a');
    expect(ask('a')?.toString()).toBe('2031-04-05T08:00:00Z');
  });
});
