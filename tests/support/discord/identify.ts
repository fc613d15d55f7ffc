import { isArray, isObject, type Json } from '../local-server/json.ts';
import type { Gateway, Identification } from './gateway.ts';
import { gatewayLimits } from './limits/gateway.ts';

/** What a bot did wrong on the gateway, with the code that closes the connection. */
export class GatewayFault extends Error {
  override readonly name = 'GatewayFault';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads an IDENTIFY.
 * @throws GatewayFault 4004, 4010, 4013 or 4014 where Discord would close with it
 */
export function checkIdentify(d: Json, { parts, sessionStartLimit }: Gateway): Identification {
  const data = isObject(d) ? d : {};
  const { token, intents, properties, shard = [0, 1] } = data;
  if (token !== parts.token) throw new GatewayFault(4004, 'IDENTIFY with a wrong token');
  if (sessionStartLimit.remaining < 1) throw new GatewayFault(4004, 'IDENTIFY past the session start limit');
  if (!isObject(properties)) throw new GatewayFault(4002, 'IDENTIFY without properties');
  if (typeof intents !== 'number' || (intents & ~gatewayLimits.knownIntents) !== 0) {
    throw new GatewayFault(4013, `IDENTIFY with intents ${JSON.stringify(intents)}`);
  }
  if ((intents & gatewayLimits.privilegedIntents) !== 0) {
    throw new GatewayFault(4014, `IDENTIFY with privileged intents (${intents}) that the app has not`);
  }
  if (intents !== 1) parts.violation(4013, `Guilds is the one intent needed; IDENTIFY asks for ${intents}`);
  const [id, count] = isArray(shard) ? shard : [];
  if (typeof id !== 'number' || typeof count !== 'number' || id < 0 || id >= count) {
    throw new GatewayFault(4010, `IDENTIFY as shard ${JSON.stringify(shard)}`);
  }
  return { intents, shard: [id, count], data };
}
