import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '../../../bench/random.ts';
import { type Chance, chance } from '../../../bench/soak/chance.ts';
import type { DigestStore } from '../../../src/core/digests/ports.ts';
import type { Topic } from '../../../src/core/model/topic.ts';
import type { DeliveryParts } from '../../../src/delivery/parts.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { listLog } from '../../support/list-log.ts';
import { SlotOracle } from '../check/slot-oracle.ts';
import { DiscordModel } from '../platforms/discord-model.ts';
import { MessageLog } from '../platforms/message-log.ts';
import type { ModelParts, PlaceState } from '../platforms/model-platform.ts';
import { Network, type Weather } from '../platforms/network.ts';
import { SlackModel } from '../platforms/slack-model.ts';
import { Host } from './host.ts';
import { Life } from './life.ts';
import { People } from './people.ts';
import { type SimulatedProcess, startProcess } from './process.ts';
import type { Act, ComposedRecord, Look, Refusal, RunRecord, Trouble } from './record.ts';
import type { Scenario, Spell } from './scenario.ts';
import { scriptedComposer } from './scripted-composer.ts';
import { VirtualTime } from './virtual-time.ts';

const second = 1_000;
const minute = 60_000;
/** Nothing happened for so long: whoever waits for something does it by a timer. */
const busyFor = 45_000;
const longestPause = 10 * minute;
const day = 24 * 60 * minute;
const fair: Omit<Spell, 'from' | 'until'> = {
  network: { unreached: 0.001, failed: 0.001, answerLost: 0.001, doneLater: 0.001, limited: 0.002 },
  store: 0,
  composer: 0,
  crash: 0,
};
const calm: Weather = { unreached: 0, failed: 0, answerLost: 0, doneLater: 0, limited: 0 };

export interface RunOptions {
  /** Takes something away from the engine that it needs, to see that it is missed. */
  readonly sabotage: (parts: DeliveryParts) => DeliveryParts;
  readonly onLog: (line: string) => void;
}

/** Plays a scenario to its end. The same scenario gives the same record. */
export async function simulate(scenario: Scenario, options: Partial<RunOptions> = {}): Promise<RunRecord> {
  const run = new Run(scenario, { sabotage: (parts) => parts, onLog: () => {}, ...options });
  try {
    return await run.play();
  } finally {
    run.clear();
  }
}

class Run {
  readonly #scenario: Scenario;
  readonly #options: RunOptions;
  readonly #directory = mkdtempSync(join(memoryDirectory(), 'readout-simulation-'));
  readonly #time: VirtualTime;
  readonly #host: Host;
  readonly #chance: Chance;
  readonly #states = new Map<string, PlaceState>();
  readonly #messages = new MessageLog();
  readonly #refusals: Refusal[] = [];
  readonly #troubles: Trouble[] = [];
  readonly #acts: Act[] = [];
  readonly #composed: ComposedRecord[] = [];
  readonly #looks: Look[] = [];
  readonly #models: readonly [DiscordModel, SlackModel];
  readonly #store: DigestStore;
  readonly #running = new Set<SimulatedProcess>();
  readonly #slots: readonly number[];
  #downSince: number;
  #busyUntil = 0;

  constructor(scenario: Scenario, options: RunOptions) {
    this.#scenario = scenario;
    this.#options = options;
    this.#time = new VirtualTime(scenario.start);
    this.#host = new Host(this.#time);
    this.#chance = chance(random(scenario.seed * 7 + 1));
    this.#downSince = scenario.start;
    this.#slots = allSlots(scenario);
    const model = this.#modelParts();
    this.#models = [new DiscordModel(model), new SlackModel(model, scenario.unreadable)];
    this.#store = this.#openStore();
  }

  async play(): Promise<RunRecord> {
    const { start, calmFrom, end, processes, subscriptions, revisions, corrections, meetings } =
      this.#scenario;
    this.#planWorld();
    const people = new People({
      scenario: this.#scenario,
      time: this.#time,
      host: this.#host,
      store: this.#store,
      acts: this.#acts,
      desk: () => this.#chance.any([...this.#running])?.desk() ?? null,
    });
    people.plan();
    for (let index = 0; index < processes; index++) this.#time.after(0, () => this.#begin());
    this.#at(calmFrom, () => this.#setRight());
    await this.#time.runUntil(end);
    const ledger = await this.#store.deliveries(null, 1_000_000);
    return {
      start,
      end,
      subscriptions,
      messages: this.#messages.all,
      refusals: this.#refusals,
      troubles: this.#troubles,
      acts: this.#acts,
      composed: this.#composed,
      looks: this.#looks,
      clock: this.#host.steps,
      revisions,
      corrections,
      meetings,
      alertsWanted: new Set(subscriptions.filter(({ options }) => options.alerts).map(({ id }) => id)),
      ledger,
    };
  }

  clear(): void {
    for (const { life } of this.#running) life.end();
    void this.#store.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #modelParts(): ModelParts {
    const weather = (): Weather => (this.#isCalm ? calm : this.#spell().network);
    const onTrouble = (place: string, what: string, until: number): void => this.#trouble(place, what, until);
    const parts = { time: this.#time, chance: this.#chance, weather, onTrouble };
    const network = new Network(parts);
    return { ...parts, network, states: this.#states, messages: this.#messages, refusals: this.#refusals };
  }

  get #isCalm(): boolean {
    return this.#time.now >= this.#scenario.calmFrom;
  }

  #spell(): Omit<Spell, 'from' | 'until'> {
    const { now } = this.#time;
    if (this.#isCalm) return { ...fair, network: calm };
    return this.#scenario.spells.find(({ from, until }) => from <= now && now < until) ?? fair;
  }

  #openStore(): DigestStore {
    return openSqliteDigestStore(this.#directory, 'the simulation');
  }

  #at(instant: number, happen: () => void): void {
    this.#time.after(instant - this.#time.now, happen);
  }

  #touch(): void {
    this.#busyUntil = this.#time.now + busyFor;
  }

  #trouble(place: string, what: string, until: number): void {
    this.#troubles.push({ from: this.#time.now, until, place, what });
  }

  #planWorld(): void {
    const { clockSteps, places, downtimes, revisions, corrections, meetings } = this.#scenario;
    for (const { at, by } of clockSteps) this.#at(at, () => this.#step(by));
    for (const { at, place, state } of places) this.#at(at, () => this.#states.set(place, state));
    for (const { from } of downtimes) this.#at(from, () => this.#killAll());
    for (const [topic, all] of revisions) for (const at of all) this.#at(at, () => this.#changed(topic));
    for (const { at, topic } of [...corrections, ...meetings]) this.#at(at, () => this.#changed(topic));
  }

  #step(by: number): void {
    this.#touch();
    // Put back, it is a while until what was to be tried "in a minute" is, and what is due is so once more.
    const behind = this.#host.step(by);
    this.#trouble('all', 'clock step', this.#time.now + behind);
  }

  #killAll(): void {
    for (const { life } of this.#running) life.end();
  }

  #setRight(): void {
    for (const place of this.#states.keys()) {
      if (this.#states.get(place) !== 'gone') this.#states.set(place, 'open');
    }
  }

  /** Each process reads the sources by itself. */
  #changed(topic: string): void {
    for (const process of this.#running) this.#tell(process, topic);
  }

  #tell(process: SimulatedProcess, topic: string): void {
    const from = this.#time.now;
    process.engine.topicChanged(topic).then(
      () => this.#looks.push({ from, topic }),
      (error: unknown) => {
        // The app looks at a topic again after its next reading.
        this.#options.onLog(`topicChanged: ${String(error)}`);
        process.life.after(5 * minute, () => this.#tell(process, topic));
      },
    );
  }

  #begin(): void {
    const { now } = this.#time;
    const downtime = this.#scenario.downtimes.find(({ from, until }) => from <= now && now < until);
    if (downtime) return this.#at(downtime.until, () => this.#begin());
    const store = this.#openStore();
    const life = new Life(
      this.#time,
      () => this.#chance.happens(this.#spell().crash),
      () => this.#ended(process, store),
    );
    const process = this.#startProcess(life, store);
    if (this.#running.size === 0)
      this.#troubles.push({ from: this.#downSince, until: now, place: 'all', what: 'down' });
    this.#running.add(process);
    this.#touch();
    this.#tick(process, store);
    // As the app has it after the first reading.
    for (const topic of this.#scenario.revisions.keys()) life.after(1_000, () => this.#tell(process, topic));
  }

  #startProcess(life: Life, store: DigestStore): SimulatedProcess {
    const { revisions } = this.#scenario;
    const { log } = listLog();
    return startProcess({
      life,
      host: this.#host,
      chance: this.#chance,
      store,
      composer: scriptedComposer({
        scenario: this.#scenario,
        time: this.#time,
        host: this.#host,
        store,
        composed: this.#composed,
      }),
      publishers: new Map(
        this.#models
          .map((model) => model.publisherOf(life))
          .map((publisher) => [publisher.platform, publisher]),
      ),
      topics: [...revisions.keys()].map(topicOf),
      failing: () => this.#spell(),
      onWork: () => this.#touch(),
      onTrouble: (what) => {
        this.#touch();
        this.#trouble('all', what, this.#time.now);
      },
      sabotage: this.#options.sabotage,
      log,
    });
  }

  /**
   * A process ticks every second. Ticks that would find nothing are left out: none is due, and nothing happened of late.
   */
  #tick(process: SimulatedProcess, store: DigestStore): void {
    const ticked = this.#host.now;
    process.engine.tick().catch((error: unknown) => this.#options.onLog(`tick: ${String(error)}`));
    process.life.after(second, () => void this.#tickAgain(process, store, ticked));
  }

  async #tickAgain(process: SimulatedProcess, store: DigestStore, ticked: number): Promise<void> {
    const wait = await this.#leftOut(store, ticked);
    process.life.after(wait, () => this.#tick(process, store));
  }

  /** For how long nothing would be found. @param ticked what the host's clock showed at the last tick: later slots are open */
  async #leftOut(store: DigestStore, ticked: number): Promise<number> {
    if (this.#time.now < this.#busyUntil) return 0;
    const { now } = this.#host;
    const due = await store.nextDue();
    const slot = this.#slots[firstAfter(this.#slots, ticked)];
    const next = Math.min(due === null ? now + longestPause : Date.parse(due), slot ?? now + longestPause);
    return Math.max(0, Math.min(longestPause, next - now));
  }

  #ended(process: SimulatedProcess, store: DigestStore): void {
    this.#running.delete(process);
    void store.close();
    if (this.#running.size === 0) this.#downSince = this.#time.now;
    this.#trouble('all', 'crash', this.#time.now);
    this.#time.after(this.#pauseBeforeStart(), () => this.#begin());
  }

  #pauseBeforeStart(): number {
    const drawn = this.#chance.next();
    if (drawn < 0.7 || this.#isCalm) return this.#chance.between(500, 20_000);
    return drawn < 0.93 ? this.#chance.between(1, 10) * minute : this.#chance.between(10, 120) * minute;
  }
}

function allSlots({ start, end, subscriptions, acts }: Scenario): readonly number[] {
  const oracle = new SlotOracle(start - day, end + day);
  const edited = acts.flatMap((act) => (act.kind === 'edit' ? [act.schedule] : []));
  const schedules = [...subscriptions.map(({ schedule }) => schedule), ...edited];
  return [...new Set(schedules.flatMap((schedule) => oracle.slots(schedule)))].toSorted((a, b) => a - b);
}

/** The place of the first number that is greater, in a rising list. */
function firstAfter(rising: readonly number[], than: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}

function topicOf(id: string): Topic {
  return {
    id,
    title: id,
    aliases: [],
    timezone: 'UTC',
    asOf: 'now',
    window: 'P14D',
    sources: [],
    actors: [],
  };
}

/** A directory that lives in memory, where the machine has one: nothing that is written there has to last. */
function memoryDirectory(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}
