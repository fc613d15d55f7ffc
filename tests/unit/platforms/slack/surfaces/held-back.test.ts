import { expect, test } from 'vitest';
import { createCooldown } from '../../../../../src/platforms/chat/cooldown.ts';
import { heldBack } from '../../../../../src/platforms/slack/surfaces/held-back.ts';

test('whoever asks too often is held back alone, in that place alone and in that workspace alone', () => {
  const cooldown = createCooldown({ requests: 1, per: 'PT1M' }, () => 0);
  const isHeld = (teamId: string, userId: string, channelId: string): boolean =>
    heldBack({ kind: 'home-opened', id: '1', teamId, userId }, channelId, cooldown) !== null;
  expect(isHeld('T1', 'U1', 'C1')).toBe(false);
  expect(isHeld('T1', 'U1', 'C1')).toBe(true);
  expect(isHeld('T1', 'U1', 'C2')).toBe(false);
  expect(isHeld('T1', 'U2', 'C1')).toBe(false);
  expect(isHeld('T2', 'U1', 'C1')).toBe(false);
});
