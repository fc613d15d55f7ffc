import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../../../src/platforms/chat/cooldown.ts';

function cooldown(requests = 2, per = 'PT15S') {
  let at = 0;
  const ask = createCooldown({ requests, per }, () => at);
  const wait = (seconds: number): void => {
    at += seconds * 1_000;
  };
  return { wait, ask };
}

describe('the cooldown', () => {
  it('lets through what is allowed within any stretch of its length, and says when the next may come', () => {
    const { wait, ask } = cooldown();
    expect(ask('a')).toBeNull();
    wait(10);
    expect(ask('a')).toBeNull();
    expect(ask('a')).toBe(5_000);
    wait(5);
    expect(ask('a')).toBeNull();
    expect(ask('a')).toBe(10_000);
  });

  it('counts each key by itself, and nothing that was refused', () => {
    const { wait, ask } = cooldown(1);
    expect(ask('a')).toBeNull();
    expect(ask('b')).toBeNull();
    wait(14);
    expect(ask('a')).toBe(1_000);
    wait(1);
    expect(ask('a')).toBeNull();
  });

  it('forgets the key that asked longest ago once it knows very many', () => {
    const { ask } = cooldown(1);
    expect(ask('a')).toBeNull();
    for (let n = 0; n < 9_999; n++) ask(`other ${n}`);
    expect(ask('a')).not.toBeNull();
    ask('one more');
    expect(ask('a')).toBeNull();
  });

  it('takes months and hours for what they are', () => {
    const { ask } = cooldown(1, 'P1M');
    ask('a');
    expect(ask('a')).toBe(31 * 86_400_000);
  });
});
