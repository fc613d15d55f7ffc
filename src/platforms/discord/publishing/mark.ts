import { createHash } from 'node:crypto';
import type { Post } from '../../../core/digests/ports.ts';
import type { MessageBody } from '../../../core/model/delivery.ts';

type Mark = Post['mark'];

/**
 * The same for each try: within some minutes Discord gives back the first message with a nonce instead of making
 * another one, https://docs.discord.com/developers/resources/message#create-message. 25 characters at most.
 */
export function nonceOf({ delivery, part }: Mark): string {
  return `${delivery}-${part}`;
}

/** Ids that Discord gives to components by itself are counted from 1: these are far above. */
const lowest = 2 ** 30;

/** The id of a message's first component, from 2^30 to 2^31 - 1, by which it is known again later than its nonce. */
export function markOf(mark: Mark): number {
  const hash = createHash('sha256').update(nonceOf(mark)).digest();
  return lowest + (hash.readUInt32BE(0) % lowest);
}

/** The body with its mark; null: it has no components, and can bear none. */
export function marked(body: MessageBody, mark: Mark): MessageBody | null {
  const components: unknown = 'components' in body ? body.components : null;
  if (!Array.isArray(components)) return null;
  const [first, ...rest]: readonly unknown[] = components;
  if (typeof first !== 'object' || first === null) return null;
  return { ...body, components: [{ ...first, id: markOf(mark) }, ...rest] };
}
