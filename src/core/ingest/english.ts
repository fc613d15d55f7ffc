/** True where the text is English, or nobody knows better. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || /^en(?:$|-)/i.test(lang);
}
