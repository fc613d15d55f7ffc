import { fingerprint } from '../../core/fingerprint.ts';

/** Stripes that stand out on Discord's light and dark grounds. */
const palette = [0x4f7cff, 0x14a3a8, 0x2f9e58, 0x8fa31e, 0xd98a1f, 0xe0603f, 0xd1498b, 0x8b63e6] as const;

/** The stripe beside a topic's messages: the colour given ("#rrggbb"), else always the same one for the same id. */
export function accentColor(color: string | null, topicId: string): number {
  if (color !== null && /^#[\da-f]{6}$/i.test(color)) return Number.parseInt(color.slice(1), 16);
  const place = Number.parseInt(fingerprint([topicId]).slice(0, 7), 36) % palette.length;
  return palette[place] ?? palette[0];
}
