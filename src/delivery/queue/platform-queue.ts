import type { Timers } from '../../core/ports.ts';
import { Agenda } from './agenda.ts';
import { Buckets } from './buckets.ts';
import type { Group, Lane, Turn, Waiting } from './lane.ts';
import type { CallAct, Limit, LimitScope } from './limits.ts';

/** Calls in the air at once: enough for every limit at a second a call, few enough for a machine's sockets. */
const mostInFlight = 64;

/** The calls to one platform: each workspace has its turn, in each channel one call follows the other. */
export class PlatformQueue {
  readonly #timers: Timers;
  readonly #buckets: Buckets;
  readonly #lanes = new Map<string, Lane>();
  readonly #groups = new Map<string, Group>();
  /** Groups that have a channel that may go, round robin: sets keep the order in which things came. */
  readonly #ready = new Set<Group>();
  readonly #agenda = new Agenda<Lane | Group>();
  /** Until when a platform, workspace or channel is held back. */
  readonly #held = new Map<string, number>();
  #inFlight = 0;
  #alarm: { readonly at: number; readonly off: AbortController } | null = null;

  constructor(limits: readonly Limit[], timers: Timers) {
    this.#buckets = new Buckets(limits);
    this.#timers = timers;
  }

  /** Resolves when the call may go out; to null once the signal is aborted. */
  turn(workspace: string, channel: string, act: CallAct, signal: AbortSignal): Promise<Turn | null> {
    if (signal.aborted) return Promise.resolve(null);
    const { promise, resolve } = Promise.withResolvers<Turn | null>();
    const lane = this.#lane(workspace, channel);
    const leave = (): void => {
      const at = lane.waiting.indexOf(waiting);
      if (at >= 0) lane.waiting.splice(at, 1);
      resolve(null);
    };
    const waiting: Waiting = {
      act,
      give: (turn) => {
        signal.removeEventListener('abort', leave);
        resolve(turn);
      },
    };
    signal.addEventListener('abort', leave, { once: true });
    lane.waiting.push(waiting);
    this.#place(lane);
    this.#go();
    return promise;
  }

  /** Lets nothing out there for so long. */
  hold(scope: LimitScope, place: string, milliseconds: number): void {
    const key = `${scope} ${place}`;
    const until = this.#timers.elapsed() + milliseconds;
    this.#held.set(key, Math.max(until, this.#held.get(key) ?? until));
  }

  #lane(workspace: string, channel: string): Lane {
    const known = this.#lanes.get(channel);
    if (known) return known;
    const made: Lane = { channel, workspace, waiting: [], isBusy: false, isPlaced: false };
    this.#lanes.set(channel, made);
    return made;
  }

  #group(workspace: string, act: CallAct): Group {
    const key = `${act} ${workspace}`;
    const known = this.#groups.get(key);
    if (known) return known;
    const made: Group = { workspace, act, lanes: new Set(), isAsleep: false };
    this.#groups.set(key, made);
    return made;
  }

  /** Puts a channel where its next call waits, if one does. */
  #place(lane: Lane): void {
    const [next] = lane.waiting;
    if (lane.isBusy || lane.isPlaced) return;
    if (next === undefined) {
      this.#lanes.delete(lane.channel);
      return;
    }
    lane.isPlaced = true;
    const at = this.#freeAt('channel', lane.channel, next.act);
    if (at > this.#timers.elapsed()) {
      this.#agenda.add(at, lane);
      return;
    }
    const group = this.#group(lane.workspace, next.act);
    group.lanes.add(lane);
    if (!group.isAsleep) this.#ready.add(group);
  }

  #freeAt(scope: LimitScope, place: string, act: CallAct): number {
    const held = this.#held.get(`${scope} ${place}`) ?? Number.NEGATIVE_INFINITY;
    if (held <= this.#timers.elapsed()) this.#held.delete(`${scope} ${place}`);
    return Math.max(held, this.#buckets.freeAt(scope, place, act));
  }

  /** Lets out all that may go now, and sets the alarm for what may go next. */
  #go(): void {
    for (;;) {
      this.#wake();
      const [group] = this.#ready;
      if (this.#inFlight >= mostInFlight) return;
      if (group === undefined) return this.#callAt(this.#agenda.firstAt);
      const at = this.#freeAt('platform', '', group.act);
      if (at > this.#timers.elapsed()) return this.#callAt(at);
      this.#serve(group);
    }
  }

  #wake(): void {
    const now = this.#timers.elapsed();
    for (let due = this.#agenda.takeDue(now); due !== null; due = this.#agenda.takeDue(now)) {
      if ('lanes' in due) {
        due.isAsleep = false;
        if (due.lanes.size > 0) this.#ready.add(due);
        else this.#groups.delete(`${due.act} ${due.workspace}`);
      } else {
        due.isPlaced = false;
        this.#place(due);
      }
    }
  }

  /** Gives a group its turn: lets one call out, or finds that it has to wait. */
  #serve(group: Group): void {
    this.#ready.delete(group);
    const at = this.#freeAt('workspace', group.workspace, group.act);
    if (at > this.#timers.elapsed()) {
      group.isAsleep = true;
      this.#agenda.add(at, group);
      return;
    }
    const [lane] = group.lanes;
    if (lane) {
      group.lanes.delete(lane);
      lane.isPlaced = false;
      this.#serveLane(lane, group);
    }
    if (group.lanes.size > 0) this.#ready.add(group);
    else this.#groups.delete(`${group.act} ${group.workspace}`);
  }

  #serveLane(lane: Lane, group: Group): void {
    const [next] = lane.waiting;
    const now = this.#timers.elapsed();
    // What was first may have left, or the channel have been held back, since it was placed.
    if (next?.act !== group.act || this.#freeAt('channel', lane.channel, next.act) > now) {
      this.#place(lane);
      return;
    }
    lane.waiting.shift();
    const counted = [
      ...this.#buckets.take('platform', '', next.act, now),
      ...this.#buckets.take('workspace', lane.workspace, next.act, now),
      ...this.#buckets.take('channel', lane.channel, next.act, now),
    ];
    lane.isBusy = true;
    this.#inFlight += 1;
    let isOver = false;
    const end = (): void => {
      if (!isOver) this.#end(lane);
      isOver = true;
    };
    const go = (): void => {
      for (const call of counted) call.at = this.#timers.elapsed();
    };
    next.give({ go, end });
  }

  #end(lane: Lane): void {
    lane.isBusy = false;
    this.#inFlight -= 1;
    this.#place(lane);
    this.#go();
  }

  #callAt(at: number | null): void {
    if (at === null || (this.#alarm !== null && this.#alarm.at <= at)) return;
    this.#alarm?.off.abort();
    const off = new AbortController();
    this.#alarm = { at, off };
    const wait = Math.max(0, at - this.#timers.elapsed());
    void this.#goAfter(wait, off.signal);
  }

  async #goAfter(wait: number, signal: AbortSignal): Promise<void> {
    await this.#timers.sleep(wait, signal);
    if (signal.aborted) return;
    this.#alarm = null;
    this.#go();
  }
}
