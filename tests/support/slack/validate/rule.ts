/** What a field may hold. Lengths are UTF-16 units, of which there are never fewer than code points. */
export type Rule = ValueRule & {
  /** May neither be left out nor be null. */
  readonly required?: true;
};

type ValueRule =
  | { readonly is: 'text'; readonly min?: number; readonly max: number; readonly pattern?: RegExp }
  | { readonly is: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly is: 'boolean' }
  | { readonly is: 'one of'; readonly values: readonly string[] }
  | { readonly is: 'address'; readonly max: number }
  | { readonly is: 'list'; readonly of: Rule; readonly min?: number; readonly max?: number }
  | { readonly is: 'object'; readonly fields: Fields }
  /** An object whose `type` says which fields it has. */
  | { readonly is: 'typed'; readonly types: Types }
  /** Looked at elsewhere. */
  | { readonly is: 'anything' };

export type Fields = Readonly<Record<string, Rule>>;

/** Fields beside `type`, by type. */
export type Types = Readonly<Record<string, Fields>>;
