import type { Changes } from '../../local-server/changes.ts';
import type { JsonObject } from '../../local-server/json.ts';
import type { Interaction, Times } from '../interaction.ts';
import type { HttpCarrier } from './http.ts';
import type { Outcome, Sending } from './sending.ts';
import type { Sockets } from './sockets.ts';

/** Slack's reasons for sending an event again, by what went wrong. */
const reasons = {
  http_timeout: 'http_timeout',
  http_error: 'http_error',
  connection_failed: 'connection_failed',
  timeout: 'timeout',
  no_connection: 'connection_failed',
} as const;

export interface DeliveriesParts {
  readonly changes: Changes;
  readonly http: HttpCarrier;
  readonly sockets: Sockets;
  readonly times: Times;
  /** What an acknowledgement says is carried out. */
  readonly carryOut: (interaction: Interaction, payload: JsonObject) => void;
  readonly violation: (where: string, error: string) => void;
}

/** Sends interactions to their app: events again where they are not acknowledged, the rest once. */
export class Deliveries {
  readonly #parts: DeliveriesParts;
  readonly #timers = new Set<NodeJS.Timeout>();
  #closed = false;

  constructor(parts: DeliveriesParts) {
    this.#parts = parts;
  }

  /** Sends it once. A sending that a test made wrong is no fault of the bot's where it is refused. */
  async send(interaction: Interaction, sending: Sending = {}): Promise<Outcome> {
    const { http, sockets, changes } = this.#parts;
    const carrier = interaction.start.workspace.app.requestUrl === null ? sockets : http;
    const attempt = {
      retry: sending.retry?.number ?? 0,
      sentAt: performance.now(),
      outcome: null as string | null,
      status: null as number | null,
    };
    interaction.attempts.push(attempt);
    const outcome = await carrier.send(interaction, sending);
    attempt.outcome = outcome.result;
    attempt.status = outcome.status;
    if (outcome.result === 'acknowledged') this.#acknowledged(interaction, outcome);
    changes.happened();
    return outcome;
  }

  /** Sends it, and again as Slack would. */
  async deliver(interaction: Interaction, sending: Sending = {}): Promise<void> {
    const outcome = await this.send(interaction, sending);
    if (this.#closed || outcome.result === 'acknowledged') return;
    if (interaction.start.kind === 'event') return this.#retry(interaction, outcome, 1);
    this.#giveUp(interaction, outcome, sending);
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#parts.http.close();
    this.#parts.sockets.close();
  }

  #acknowledged(interaction: Interaction, { milliseconds, payload }: Outcome): void {
    const first = interaction.acknowledgement === null;
    interaction.acknowledgement ??= { milliseconds, payload };
    if (first || Object.keys(payload).length > 0) this.#parts.carryOut(interaction, payload);
  }

  #giveUp(interaction: Interaction, { result }: Outcome, sending: Sending): void {
    const late = result === 'timeout' || result === 'http_timeout';
    interaction.failure = late ? 'operation_timeout' : 'dispatch_failed';
    const arranged = Object.keys(sending).length > 0 || result === 'no_connection';
    if (!arranged) this.#parts.violation(interaction.start.name, interaction.failure);
    this.#parts.changes.happened();
  }

  #retry(interaction: Interaction, { result, noRetry }: Outcome, number: number): void {
    const after = this.#parts.times.retryAfterMs[number - 1];
    if (result === 'acknowledged') return;
    if (after === undefined || noRetry) {
      interaction.failure = result;
      return this.#parts.changes.happened();
    }
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#sendAgain(interaction, { number, reason: reasons[result] });
    }, after);
    timer.unref();
    this.#timers.add(timer);
  }

  async #sendAgain(interaction: Interaction, retry: { number: number; reason: string }): Promise<void> {
    const outcome = await this.send(interaction, { retry });
    if (!this.#closed) this.#retry(interaction, outcome, retry.number + 1);
  }
}
