/** Terminal sequences: CSI (colours, cursor), and OSC and its like where they are ended. */
const terminalSequences = [
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/gu,
  // oxlint-disable-next-line no-control-regex
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)/gu,
] as const;

/** Characters that show nothing and change how others show; joiners and variation selectors aside. */
const invisible = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

const controls = /(?![\s\u0085])\p{Cc}/gu;

/**
 * Words of an article as text on one line that cannot steer a terminal or turn the reading direction: control
 * sequences, bidi overrides and invisible characters are dropped, white space becomes single spaces, and half a
 * surrogate pair the replacement character. Joiners (U+200C, U+200D) stay: scripts and emoji need them.
 */
export function plainText(value: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(value)) return value;
  let plain = value.toWellFormed();
  for (const sequence of terminalSequences) plain = plain.replace(sequence, '');
  return plain
    .replace(controls, '')
    .replace(invisible, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}
