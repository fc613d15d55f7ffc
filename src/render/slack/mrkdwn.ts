const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Words that name or link nothing in `mrkdwn`: https://docs.slack.dev/messaging/formatting-message-text#escaping.
 * Signs of emphasis stay; Slack has no escape for them.
 */
export function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}
