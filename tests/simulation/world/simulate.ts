import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '../../../bench/random.ts';
import { type Chance, chance } from '../../../bench/soak/chance.ts';
import type { DigestStore } from '../../../src/core/digests/ports.ts';
import type { Delivery } from '../../../src/core/model/delivery.ts';
import type { Topic } from '../../../src/core/model/topic.ts';
import type { DeliveryParts } from '../../../src/delivery/parts.ts';
import { openSqliteDigestStore } from '../../../src/store/sqlite/digests/store.ts';
import { listLog } from '../../support/list-log.ts';
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
import { Ticking } from './ticking.ts';
import { VirtualTime } from './virtual-time.ts';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;
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
  readonly #ledger = new Map<string, Delivery>();
  readonly #models: readonly [DiscordModel, SlackModel];
  readonly #store: DigestStore;
  readonly #running = new Set<SimulatedProcess>();
  readonly #ticking: Ticking;
  /** Processes that are asked to end, and have not yet. */
  readonly #closing = new Set<SimulatedProcess>();
  #downSince: number;

  constructor(scenario: Scenario, options: RunOptions) {
    this.#scenario = scenario;
    this.#options = options;
    this.#time = new VirtualTime(scenario.start);
    this.#host = new Host(this.#time);
    this.#chance = chance(random(scenario.seed * 7 + 1));
    this.#downSince = scenario.start;
    const { onLog } = options;
    this.#ticking = new Ticking({ scenario, time: this.#time, host: this.#host, onLog });
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
      desk: () => this.#awake()?.desk() ?? null,
    });
    people.plan();
    for (let index = 0; index < processes; index++) this.#time.after(0, () => this.#begin());
    this.#at(calmFrom, () => this.#setRight());
    for (let at = start + week; at < end; at += week) this.#at(at, () => void this.#keepLedger());
    await this.#time.runUntil(end);
    await this.#keepLedger();
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
      ledger: [...this.#ledger.values()],
    };
  }

  /** The engine forgets what ended weeks ago. */
  async #keepLedger(): Promise<void> {
    for (const one of await this.#store.deliveries(null, 1_000_000))
      this.#ledger.set(one.id, { ...one, parts: [] });
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

  #trouble(place: string, what: string, until: number): void {
    this.#troubles.push({ from: this.#time.now, until, place, what });
  }

  #planWorld(): void {
    const { clockSteps, places, downtimes, stops, closings, revisions, corrections, meetings } =
      this.#scenario;
    for (const { at, by } of clockSteps) this.#at(at, () => this.#step(by));
    for (const { at, place, state } of places) this.#at(at, () => this.#states.set(place, state));
    for (const { from } of downtimes) this.#at(from, () => this.#killAll());
    for (const stop of stops) this.#at(stop.at, () => this.#standStill(stop));
    for (const at of closings) this.#at(at, () => this.#close());
    for (const [topic, all] of revisions) for (const at of all) this.#at(at, () => this.#changed(topic));
    for (const { at, topic } of [...corrections, ...meetings]) this.#at(at, () => this.#changed(topic));
  }

  #step(by: number): void {
    this.#ticking.touch();
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

  /** A process that can be asked something. */
  #awake(): SimulatedProcess | null {
    const awake = [...this.#running].filter((one) => !one.life.isStill && !this.#closing.has(one));
    return this.#chance.any(awake);
  }

  #standStill({ steps, milliseconds }: Scenario['stops'][number]): void {
    this.#awake()?.life.standStill(steps, milliseconds);
  }

  /** As by SIGTERM: what is on its way may end. */
  #close(): void {
    const process = this.#awake();
    if (!process) return;
    this.#closing.add(process);
    this.#trouble('all', 'closing', this.#time.now);
    const end = (): void => process.life.end();
    process.engine.close().then(end, end);
  }

  /** Each process reads the sources by itself. */
  #changed(topic: string): void {
    for (const process of this.#running) process.life.after(0, () => this.#tell(process, topic));
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
    const life = new Life(this.#time, () => this.#chance.happens(this.#spell().crash), {
      ended: () => this.#ended(process, store),
      still: (until) => this.#trouble('all', 'stood still', until),
    });
    const process = this.#startProcess(life, store);
    if (this.#running.size === 0)
      this.#troubles.push({ from: this.#downSince, until: now, place: 'all', what: 'down' });
    this.#running.add(process);
    this.#ticking.touch();
    this.#ticking.start(process, store);
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
      onWork: () => this.#ticking.touch(),
      onTrouble: (what) => {
        this.#ticking.touch();
        this.#trouble('all', what, this.#time.now);
      },
      sabotage: this.#options.sabotage,
      log,
    });
  }

  #ended(process: SimulatedProcess, store: DigestStore): void {
    this.#running.delete(process);
    this.#closing.delete(process);
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
