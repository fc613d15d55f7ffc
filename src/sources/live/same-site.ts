/** Whether two addresses are of one site: of one host, or of one that is part of the other's. */
export function areOfOneSite(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [hostOf(one), hostOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|amp|m|mobile)\./, '');
}
