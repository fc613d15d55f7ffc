/** Names in use that the Encoding Standard does not list, without punctuation. */
const aliases: Readonly<Record<string, string>> = {
  utf8mb4: 'utf-8',
  u8: 'utf-8',
  cp65001: 'utf-8',
  u16: 'utf-16le',
  ucs2: 'utf-16le',
  iso10646ucs2: 'utf-16le',
  ucs4: 'utf-32be',
  csucs4: 'utf-32be',
  iso10646ucs4: 'utf-32be',
  u32: 'utf-32be',
  utf32: 'utf-32be',
  utf32be: 'utf-32be',
  utf32le: 'utf-32le',
  latin: 'windows-1252',
  cp28591: 'windows-1252',
  cp819: 'windows-1252',
  ascii: 'windows-1252',
  cp874: 'windows-874',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gbk',
  ms936: 'gbk',
  euccn: 'gbk',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  cp950: 'big5',
  cp866: 'ibm866',
  cp1251: 'windows-1251',
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
};

/** The label by which text in a charset is decoded, whatever way its name is written; null: nobody knows it. */
export function charsetLabel(name: string): string | null {
  const lower = name.trim().toLowerCase();
  const bare = lower.replace(/[^a-z0-9]/g, '');
  const dashed = lower.replace(/[_ .:]/g, '-');
  const spellings = [
    lower,
    dashed,
    Object.hasOwn(aliases, bare) ? aliases[bare] : undefined,
    bare,
    bare.replace(/^(iso)(8859)(\d+)$/, '$1-$2-$3'),
    bare.replace(/^(?:cp|win|windows|ms)(125\d)$/, 'windows-$1'),
    bare.replace(/^latin(\d+)$/, 'l$1'),
  ];
  for (const spelling of spellings) {
    const known = spelling === undefined ? null : knownLabel(spelling);
    if (known !== null) return known;
  }
  return null;
}

/** Whether each of its characters is one byte beyond ASCII too: hardly any text in such a charset happens to be UTF-8. */
export function isOfSingleBytes(label: string): boolean {
  return /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac-|ibm866)/.test(label);
}

function knownLabel(label: string): string | null {
  if (label.startsWith('utf-32')) return label;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
