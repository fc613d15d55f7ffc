/** What a field may hold. Lengths are UTF-16 units, of which there are never fewer than code points. */
export type Rule = ValueRule & {
  /** May neither be left out nor be null. */
  readonly required?: true;
};

type ValueRule =
  | TextRule
  | { readonly is: 'integer' | 'number'; readonly min?: number; readonly max?: number }
  | { readonly is: 'boolean' }
  | { readonly is: 'one of'; readonly values: readonly (string | number)[] }
  /** Digits, in a string. */
  | { readonly is: 'digits' }
  | { readonly is: 'address'; readonly max: number; readonly schemes: readonly string[] }
  | {
      readonly is: 'list';
      readonly of: Rule;
      readonly min?: number;
      readonly max?: number;
      readonly unique?: true;
    }
  | { readonly is: 'object'; readonly fields: Fields }
  /** One text a language. */
  | { readonly is: 'localizations'; readonly of: TextRule }
  /** Looked at elsewhere. */
  | { readonly is: 'anything' };

export interface TextRule {
  readonly is: 'text';
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  /** At least one character beside white space. */
  readonly notBlank?: true;
}

export type Fields = Readonly<Record<string, Rule>>;
