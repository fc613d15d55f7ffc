import { plainText } from '../../../render/tree/plain-text.ts';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** `<@U1>`, `<#C1|talks>`, `<!here>`, `<https://example.com|example.com>` */
const references = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * What somebody typed, on one line, out of the form in which Slack sends it: mentions of people and of groups are taken
 * off, a channel or link stays as its words, and escapes become their signs.
 * https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function plainWords(text: string): string {
  const named = text.replace(references, (_, to: string, label?: string) => ` ${shown(to, label)} `);
  return plainText(named.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity));
}

function shown(to: string, label: string | undefined): string {
  if (to.startsWith('@') || (to.startsWith('!') && !to.startsWith('!date^'))) return '';
  return label ?? (/^[#!]/.test(to) ? '' : to);
}
