import { createHmac } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Clock } from '../../../../src/core/ports.ts';
import { isObject, type JsonObject, stringOf } from '../../local-server/json.ts';
import { secret } from '../ids.ts';
import type { Interaction } from '../interaction.ts';
import type { Outcome, Sending } from './sending.ts';

interface Request {
  readonly url: string;
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** Sends requests as Slack does: https://docs.slack.dev/authentication/verifying-requests-from-slack. */
export class HttpCarrier {
  readonly #clock: Clock;
  readonly #limitMs: number;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #last = new WeakMap<Interaction, Request>();

  constructor(clock: Clock, limitMs: number) {
    this.#clock = clock;
    this.#limitMs = limitMs;
  }

  async send(interaction: Interaction, sending: Sending): Promise<Outcome> {
    const { app } = interaction.start.workspace;
    const last = this.#last.get(interaction);
    const url = app.requestUrl ?? '';
    const made = sending.identical && last ? last : this.#request(interaction, url, sending);
    this.#last.set(interaction, made);
    const sentAt = performance.now();
    const ended = (rest: Pick<Outcome, 'result'> & Partial<Outcome>): Outcome => ({
      status: null,
      payload: {},
      noRetry: false,
      milliseconds: performance.now() - sentAt,
      ...rest,
    });
    try {
      const response = await this.#post(made);
      const said = await text(response);
      const status = response.statusCode ?? 0;
      const noRetry = response.headers['x-slack-no-retry'] === '1';
      if (status !== 200) return ended({ result: 'http_error', status, noRetry });
      return ended({ result: 'acknowledged', status, payload: payloadOf(said), noRetry });
    } catch (error) {
      const late = error instanceof Error && error.name === 'AbortError';
      return ended({ result: late ? 'http_timeout' : 'connection_failed' });
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #request(interaction: Interaction, url: string, sending: Sending): Request {
    const { signingSecret } = interaction.start.workspace;
    const { body, contentType } = encode(interaction);
    const seconds = Math.floor(this.#clock.now().epochMilliseconds / 1_000) + (sending.shiftSeconds ?? 0);
    const key = sending.forged === 'signature' ? secret(16) : signingSecret;
    const signature = createHmac('sha256', key).update(`v0:${seconds}:${body}`).digest('hex');
    const signed = { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` };
    const { retry } = sending;
    return {
      url,
      body: sending.forged === 'body' ? body.replace('ukraine', 'harbour') : body,
      headers: {
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        accept: 'application/json,*/*',
        'content-type': contentType,
        ...(sending.forged !== 'unsigned' && signed),
        ...(retry && { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason }),
      },
    };
  }

  #post({ url, body, headers }: Request): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(this.#limitMs);
      const length = String(Buffer.byteLength(body));
      const options = {
        method: 'POST',
        agent: this.#agent,
        headers: { ...headers, 'content-length': length },
      };
      const posted = request(url, options, resolve);
      signal.addEventListener('abort', () => posted.destroy(new DOMException('too late', 'AbortError')));
      posted.on('error', reject);
      posted.end(body);
    });
  }
}

/** Events are JSON; commands are a form; the rest is JSON in a form. */
function encode({ start }: Interaction): { readonly body: string; readonly contentType: string } {
  if (start.kind === 'event' || start.kind === 'verification')
    return { body: JSON.stringify(start.payload), contentType: 'application/json' };
  const fields =
    start.kind === 'command'
      ? Object.fromEntries(Object.entries(start.payload).map(([key, value]) => [key, stringOf(value)]))
      : { payload: JSON.stringify(start.payload) };
  return {
    body: new URLSearchParams(fields).toString(),
    contentType: 'application/x-www-form-urlencoded',
  };
}

function payloadOf(said: string): JsonObject {
  if (said === '') return {};
  try {
    const value: unknown = JSON.parse(said);
    if (isObject(value)) return value;
  } catch {
    // A text.
  }
  return { text: said };
}
