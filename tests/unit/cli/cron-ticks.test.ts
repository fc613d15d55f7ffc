import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { tickOn } from '../../../src/cli/cron-ticks.ts';
import { listLog } from '../../support/list-log.ts';

const start = Date.parse('2031-03-04T10:00:00.400Z');
const hours = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  return () => {
    vi.useRealTimers();
  };
});

/** Counts the ticks of a pattern, by the instants at which they came. */
async function ticking(
  pattern: string,
  work: () => Promise<void> = async () => undefined,
): Promise<{ readonly at: string[]; readonly end: () => Promise<void> }> {
  const at: string[] = [];
  const { log } = listLog();
  const counted = (): Promise<void> => {
    at.push(new Date().toISOString());
    return work();
  };
  const end = await tickOn(pattern, counted, log);
  onTestFinished(end);
  return { at, end };
}

/** Somebody sets the machine's clock; time goes on as before. */
function setClock(by: number): void {
  vi.setSystemTime(new Date().getTime() + by);
}

describe('ticks of a cron pattern', () => {
  it('come at its instants, in UTC, until they are ended', async () => {
    const { at, end } = await ticking('0 30 11 * * *');
    await vi.advanceTimersByTimeAsync(25 * hours);
    expect(at).toEqual(['2031-03-04T11:30:00.000Z']);
    await end();
    await vi.advanceTimersByTimeAsync(48 * hours);
    expect(at).toHaveLength(1);
  });

  it('go on at once where the clock is set back', async () => {
    const { at } = await ticking('* * * * * *');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(at).toHaveLength(3);
    setClock(-2 * hours);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(at.length).toBeGreaterThanOrEqual(5);
    expect(at.at(-1)).toMatch(/^2031-03-04T08:00:0/);
  });

  it('come once, not for each instant passed over, where the clock is set ahead by years', async () => {
    const { at } = await ticking('* * * * * *');
    await vi.advanceTimersByTimeAsync(2_000);
    setClock(20 * 365 * 24 * hours);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(at.length).toBeGreaterThanOrEqual(5);
    expect(at.length).toBeLessThanOrEqual(6);
  });

  it('find a rarer instant that the clock was set past, or back to', async () => {
    const { at } = await ticking('0 0 12 * * *');
    setClock(3 * hours);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(at).toHaveLength(1);
    setClock(-2 * hours);
    await vi.advanceTimersByTimeAsync(hours);
    expect(at).toHaveLength(2);
  });

  it('leave out what comes while the work is going on, and outlive work that fails', async () => {
    let isFirst = true;
    const { at } = await ticking('* * * * * *', async () => {
      if (!isFirst) throw new Error('no');
      isFirst = false;
      await new Promise((resolve) => setTimeout(resolve, 3_500));
    });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(at).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(at.length).toBeGreaterThanOrEqual(2);
    const before = at.length;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(at).toHaveLength(before + 2);
  });
});
