/** Something that is typed into a modal. Styles: 1 a line, 2 a paragraph. */
export interface ModalInput {
  readonly custom_id: string;
  readonly style: 1 | 2;
  readonly label: string;
  readonly description: string;
  readonly most: number;
}

/** A modal as the API takes it: https://docs.discord.com/developers/components/using-modal-components */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly {
    readonly type: 18;
    readonly label: string;
    readonly description: string;
    readonly component: {
      readonly type: 4;
      readonly custom_id: string;
      readonly style: 1 | 2;
      readonly min_length: 1;
      readonly max_length: number;
      readonly required: true;
    };
  }[];
}

/**
 * @param title 45 characters at most, as labels; their descriptions have 100
 * @param inputs one to five; each has to be filled in
 */
export function modalOf(customId: string, title: string, inputs: readonly ModalInput[]): Modal {
  return {
    custom_id: customId,
    title,
    components: inputs.map(({ custom_id, style, label, description, most }) => ({
      type: 18,
      label,
      description,
      component: { type: 4, custom_id, style, min_length: 1, max_length: most, required: true },
    })),
  };
}
