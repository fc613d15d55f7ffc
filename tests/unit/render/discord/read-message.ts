import type { DiscordMessage } from '../../../../src/render/discord/payload.ts';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import { visibleText } from '../../../support/discord-look/read-nodes.ts';
import { bare } from '../expected-lines.ts';

/** The contents of a message's text displays, but for one that calls a role. */
export function contentsOf(message: DiscordMessage): readonly string[] {
  return message.components.flatMap((component) => {
    if (component.type === 10) return /^<@&\d+>$/.test(component.content) ? [] : [component.content];
    if (component.type !== 17) return [];
    return component.components.flatMap((inner) => (inner.type === 10 ? [inner.content] : []));
  });
}

/** The lines that a reader of a text display sees, empty ones left out. */
export function linesOf(content: string): readonly string[] {
  return visibleText(parseDiscordMarkdown(content))
    .split('\n')
    .map(bare)
    .filter((line) => line !== '');
}

export interface ShownButton {
  readonly label: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

export function buttonsOf(message: DiscordMessage): readonly ShownButton[] {
  return message.components.flatMap((component) => {
    if (component.type !== 1) return [];
    return component.components.map((button) => ({
      label: button.label,
      id: 'custom_id' in button ? button.custom_id : null,
      url: 'url' in button ? button.url : null,
      disabled: 'disabled' in button && (button.disabled ?? false),
    }));
  });
}

/** Lines with a sign of headings, small print, quotes or lists that is indented or stands behind another such sign. */
export function uncertainLinesIn(content: string): readonly string[] {
  const sign = String.raw`(?:#{1,3}|-#|>{1,3}|[-*+]|\d+\.)[^\S\n]`;
  const uncertain = new RegExp(`^(?:[^\\S\\n]+|${sign}[^\\S\\n]*)${sign}`);
  return content.split('\n').filter((line) => uncertain.test(line));
}

/** Roles that are named before all else and may be pinged; both, or it is told. */
export function callsOf({ components, allowed_mentions: allowed }: DiscordMessage): readonly string[] {
  const named = components.flatMap((component) =>
    component.type === 10 ? [...component.content.matchAll(/<@&(\d+)>/g)].map(([, role = '']) => role) : [],
  );
  const roles = allowed.roles ?? [];
  return named.join() === roles.join() ? named : [`named ${named.join()}, pinged ${roles.join()}`];
}
