import { inLine } from '../../core/in-line.ts';
import { Places } from '../../core/places.ts';
import type { Timers } from '../../core/ports.ts';

interface Line {
  readonly waiting: (() => void)[];
  isBusy: boolean;
  isWakened: boolean;
  /** Not before then is the next one's turn, by the timers. */
  readyAt: number;
  /** What the host asks for between two requests, ms. */
  askedPauseMs: number;
}

/** Settings of the lines before hosts. */
export interface LineSettings {
  readonly pauseMs: number;
  /** How many requests there are at once to all hosts together. */
  readonly mostAtOnce: number;
}

export interface LineParts {
  readonly timers: Timers;
  /** From 0 to 1. */
  readonly random: () => number;
  /** No turn comes any more once it is aborted. */
  readonly closing: AbortSignal;
}

/** Requests stand in line for their host: one at a time, with a pause between, first come first served. */
export class HostLines {
  readonly #settings: LineSettings;
  readonly #timers: Timers;
  readonly #random: () => number;
  readonly #closing: AbortSignal;
  readonly #places: Places;
  readonly #lines = new Map<string, Line>();

  constructor(settings: LineSettings, parts: LineParts) {
    this.#settings = settings;
    this.#timers = parts.timers;
    this.#random = parts.random;
    this.#closing = parts.closing;
    this.#places = new Places(settings.mostAtOnce);
  }

  /**
   * Does the work when it is its turn.
   * @throws what the work throws, or the signal's reason where it is aborted before its turn
   */
  async inTurn<Result>(host: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const line = this.#line(host);
    await this.#turn(line, signal);
    try {
      return await this.#places.with(work, signal);
    } finally {
      line.isBusy = false;
      this.#rest(line, this.#pause(line));
      this.#next(line);
    }
  }

  /** How long a host wants to be left alone between two requests; 0: it does not say. */
  setAskedPause(host: string, milliseconds: number): void {
    this.#line(host).askedPauseMs = Math.min(Math.max(0, milliseconds), longestPauseMs);
  }

  /** A host wants to be left alone once. */
  rest(host: string, milliseconds: number): void {
    this.#rest(this.#line(host), Math.min(milliseconds, longestPauseMs));
  }

  #rest(line: Line, milliseconds: number): void {
    line.readyAt = Math.max(line.readyAt, this.#timers.elapsed() + milliseconds);
  }

  /** Up to half as long again, so that hosts that are asked together do not stay so. */
  #pause(line: Line): number {
    return Math.max(this.#settings.pauseMs * (1 + this.#random() / 2), line.askedPauseMs);
  }

  #turn(line: Line, signal: AbortSignal): Promise<void> {
    const turn = inLine(line.waiting, signal);
    this.#next(line);
    return turn;
  }

  #next(line: Line): void {
    if (line.isBusy || line.waiting.length === 0) return;
    const wait = line.readyAt - this.#timers.elapsed();
    if (wait > 0) return void this.#wake(line, wait);
    line.isBusy = true;
    line.waiting.shift()?.();
  }

  async #wake(line: Line, wait: number): Promise<void> {
    if (line.isWakened) return;
    line.isWakened = true;
    await this.#timers.sleep(wait, this.#closing);
    line.isWakened = false;
    if (!this.#closing.aborted) this.#next(line);
  }

  #line(host: string): Line {
    const known = this.#lines.get(host);
    if (known) return known;
    if (this.#lines.size >= mostLines) this.#forgetIdle();
    const line = { waiting: [], isBusy: false, isWakened: false, readyAt: 0, askedPauseMs: 0 };
    this.#lines.set(host, line);
    return line;
  }

  #forgetIdle(): void {
    const now = this.#timers.elapsed();
    for (const [host, line] of this.#lines) {
      if (!line.isBusy && line.waiting.length === 0 && line.readyAt <= now) this.#lines.delete(host);
    }
  }
}

/** A host that wants more is not asked for more: somebody waits for what it has. */
const longestPauseMs = 60_000;

/** Beyond so many those before which nobody stands are forgotten. */
const mostLines = 1000;
