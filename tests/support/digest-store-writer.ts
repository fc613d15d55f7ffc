// Run as a process of its own: plans, claims and delivers in one store until there is nothing more to claim, or it is killed.
import process from 'node:process';
import { openSqliteDigestStore } from '../../src/store/sqlite/digests/store.ts';
import { at, composedOf, discordChannel, plannedOf, subscriptionOf } from './ledger.ts';

const [directory = '', work = '', name = '', count = '0'] = process.argv.slice(2);
const store = openSqliteDigestStore(directory, 'data');
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

async function plan(): Promise<void> {
  await store.putSubscription(subscriptionOf({ id: name }));
  for (let n = 0; n < Number(count); n++) {
    const target = discordChannel(`${name}-${n % 7}`);
    const slots = ['a', 'b'].map((key) => plannedOf({ key: `${n}${key}`, target, payload: { n } }));
    await store.plan(name, slots, { nextAt: at('10:00') });
    tell(`${n}`);
  }
}

async function deliver(): Promise<void> {
  for (;;) {
    const claims = await store.claim({
      now: at('09:00'),
      leaseMs: 3_600_000,
      limit: 3,
      platforms: ['discord'],
      except: [],
    });
    if (claims.length === 0) break;
    for (const { delivery, token } of claims) {
      const { id } = delivery;
      tell(`${id} ${await store.composed(id, token, composedOf())}`);
      await store.trying(id, token, 0, at('09:00'));
      await store.settled(id, token, 0, { state: 'sent', messageId: name });
      await store.end(id, token, 'done', null, at('09:00'));
    }
  }
}

await (work === 'plan' ? plan() : deliver());
await store.close();
