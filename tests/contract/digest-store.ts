import { describe, expect, it } from 'vitest';
import type { DigestStore } from '../../src/core/digests/ports.ts';
import { at, editOf } from '../support/ledger.ts';
import { describeClaiming } from './digests/claiming.ts';
import { describeDelivering } from './digests/delivering.ts';
import { describeHistory } from './digests/history.ts';
import { describeSubscriptions } from './digests/subscriptions.ts';

/** Gives a test stores on one empty place: the second is another process's. */
export type WithStores = (
  work: (store: DigestStore, other: DigestStore) => Promise<void>,
) => () => Promise<void>;

/**
 * What every store of digests must do.
 * @param place makes an empty place and gives what opens a store on it; the suite closes the stores
 */
export function describeDigestStore(name: string, place: () => () => DigestStore): void {
  const withStores: WithStores = (work) => async () => {
    const open = place();
    const [store, other] = [open(), open()];
    try {
      await work(store, other);
    } finally {
      await Promise.all([store.close(), other.close()]);
    }
  };
  describeSubscriptions(name, withStores);
  describeClaiming(name, withStores);
  describeDelivering(name, withStores);
  describeHistory(name, withStores);

  describe(`${name}: edits`, () => {
    it(
      'are kept with every field, oldest first, those of one instant as they came, of a topic or of all',
      withStores(async (store, other) => {
        const speaker = editOf({
          id: 'e2',
          scope: 'slack:T1',
          act: { kind: 'speaker', name: 'Ida <@Ross>' },
          undoneAt: at('11:30'),
        });
        const early = editOf({ id: 'e3', topic: 'other', at: at('09:00') });
        for (const edit of [speaker, editOf(), early]) await store.putEdit(edit);
        expect(await other.edits('talks')).toEqual([speaker, editOf()]);
        expect(await other.edits(null)).toEqual([early, speaker, editOf()]);
        expect(await other.edits('nothing')).toEqual([]);
      }),
    );

    it(
      'are replaced by the same edit as it is now',
      withStores(async (store) => {
        await store.putEdit(editOf());
        const undone = editOf({ scope: 'discord:42', undoneAt: at('12:00') });
        await store.putEdit(undone);
        expect(await store.edits('talks')).toEqual([undone]);
      }),
    );
  });

  describe(`${name}: events`, () => {
    it(
      'are seen first once, by whichever process, and are forgotten after an hour',
      withStores(async (store, other) => {
        expect(await store.firstSeen('Ev1', at('09:00'))).toBe(true);
        expect(await other.firstSeen('Ev1', at('09:59'))).toBe(false);
        expect(await other.firstSeen('Ev2', at('09:59'))).toBe(true);
        expect(await store.firstSeen('Ev1', at('10:00'))).toBe(true);
        expect(await store.firstSeen('Ev2', at('10:00'))).toBe(false);
      }),
    );
  });
}
