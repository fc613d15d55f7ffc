const stands: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML that shows them, in text and in attributes. */
export function html(words: string): string {
  return words.replace(/[&<>"']/g, (character) => stands[character] ?? character);
}
