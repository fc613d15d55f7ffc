import type { LoggedMessage } from '../world/record.ts';

/** All that was ever posted, in its order. */
export class MessageLog {
  readonly all: LoggedMessage[] = [];
  readonly #places = new Map<string, LoggedMessage[]>();

  add(message: LoggedMessage): void {
    this.all.push(message);
    const there = this.#places.get(message.place);
    if (there) there.push(message);
    else this.#places.set(message.place, [message]);
  }

  of(place: string, id: string): LoggedMessage | null {
    return this.#places.get(place)?.findLast((one) => one.id === id) ?? null;
  }

  marked(place: string, { delivery, part }: LoggedMessage['mark']): LoggedMessage | null {
    const there = this.#places.get(place) ?? [];
    return there.findLast(({ mark }) => mark.delivery === delivery && mark.part === part) ?? null;
  }
}
