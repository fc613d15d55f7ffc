/** Told apart from the ids of other versions and of views. */
const version = 'e1';

/** The `custom_id` (Discord) or value (Slack) of the button by which an editor mends a posted digest. */
export function encodeEditId(delivery: string): string {
  return `${version}:${delivery}`;
}

/** The delivery that such a button names; null where it is no such button. */
export function decodeEditId(customId: string): string | null {
  const [found, delivery = '', ...rest] = customId.split(':');
  return found === version && /^[a-z\d]{1,20}$/.test(delivery) && rest.length === 0 ? delivery : null;
}
