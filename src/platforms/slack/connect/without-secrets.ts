/** Longer than any reason that somebody reads. */
const most = 300;

/** What a library says, fit for the log: addresses may be secret (a response_url, a socket's), and tokens are. */
export function withoutSecrets(words: string): string {
  return words
    .slice(0, 2_000)
    .replaceAll(/\b(?:https?|wss?):\/\/[^\s"'<>]+/gi, '(address)')
    .replaceAll(/\bx(?:ox[a-z]|app)[\w.-]*-[\w.-]*/gi, '(token)')
    .replaceAll(/\bBearer\s+\S+/gi, '(token)')
    .slice(0, most);
}

/** What the log says of somebody else's error: its name and message; never the request that it may carry with it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return withoutSecrets(typeof error === 'string' ? error : 'no reason given');
  const { cause } = error;
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return withoutSecrets(`${error.name}: ${error.message}${why}`);
}
