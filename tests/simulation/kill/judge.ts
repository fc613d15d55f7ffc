import type { Delivery } from '../../../src/core/model/delivery.ts';
import type { LocalDiscord } from '../../support/discord/local-discord.ts';
import type { LocalSlack } from '../../support/slack/local-slack.ts';
import { read, type Told } from './told.ts';

export interface KillVerdict {
  readonly messages: number;
  readonly deliveries: number;
  /** What was told twice, not at all, in part, in the wrong order or in the wrong place; what the platforms refused. */
  readonly broken: readonly string[];
}

interface Judged {
  readonly discord: LocalDiscord;
  readonly slack: LocalSlack;
  readonly ledger: readonly Delivery[];
  /** The minute up to which each channel has to have been told at the least. */
  readonly least: number;
}

/** Judges the rounds by what stands on the platforms. */
export function judge({ discord, slack, ledger, least }: Judged): KillVerdict {
  const onDiscord = discord.guild.channels.map(({ name, messages }) => ({
    name: `discord ${name}`,
    told: messages.map(({ text }) => read(text)),
  }));
  const onSlack = [...slack.workspace.channels.values()].map(({ name, messages }) => ({
    name: `slack ${name}`,
    told: messages.map(({ text }) => read(text)),
  }));
  const places = [...onDiscord, ...onSlack].filter(({ name }) => name.includes('digests-'));
  const unended = ledger.filter(({ state }) => !['done', 'quiet', 'folded'].includes(state));
  const refused = [...discord.violations, ...slack.violations].filter((one) => !isArranged(one));
  return {
    messages: places.flatMap(({ told }) => told).length,
    deliveries: ledger.filter(({ state }) => state === 'done').length,
    broken: [
      ...places.flatMap(({ name, told }) => brokenIn(name, told, least)),
      ...unended.map(({ id, state, why }) => `the ledger has ${id} as ${state}: ${why}`),
      ...refused.map((one) => `refused: ${JSON.stringify(one)}`),
    ],
  };
}

/** Arranged, or a limit that counts real seconds: processes whose seconds are shorter come upon it, and wait. */
function isArranged(violation: object): boolean {
  if ('status' in violation && violation.status === 429) return true;
  return 'arranged' in violation && violation.arranged === true;
}

/** One subscription's digests of a channel: each part once, one after another, without a gap, up to the end. */
function brokenIn(name: string, told: readonly Told[], least: number): readonly string[] {
  const broken: string[] = [];
  let [upTo, next] = [0, 0];
  for (const [at, one] of told.entries()) {
    const text = `${name}, message ${at}: ${JSON.stringify(one)}`;
    if (one.part !== next) broken.push(`${text}: part ${next} was to come`);
    if (one.part === 0 && one.after !== upTo) broken.push(`${text}: told was up to ${upTo}`);
    next = one.part + 1 === one.parts ? 0 : one.part + 1;
    if (next === 0) upTo = one.upTo;
  }
  if (next !== 0) broken.push(`${name}: the last digest is not whole`);
  if (upTo < least) broken.push(`${name}: told up to ${upTo} of ${least}`);
  if (new Set(told.map(({ subscription }) => subscription)).size !== 1)
    broken.push(`${name}: not one subscription’s`);
  return broken;
}
