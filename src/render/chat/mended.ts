import type { Amendment, Edition } from '../../core/model/edition.ts';
import type { BlockNode, SectionName } from '../tree/nodes.ts';
import { amendedBlock, amendmentOf, type Fullness, fullness } from './amended-lines.ts';
import type { EntryKey } from './entry-keys.ts';
import { linksOfSources } from './links.ts';
import type { Writer } from './message-parts.ts';
import type { Entry } from './part.ts';
import { rewritten, type WrittenEntry, type WrittenPart, writtenEntries } from './written.ts';

/** What stands in the place of an entry, the fullest form first; null: it stands as it is. */
export type Mender<Told> = (key: EntryKey | null) => readonly Entry<Told>[] | null;

/** What stands in the place of the entries that an edition's amendments concern. */
export function menderOf<Told>(edition: Edition, writer: Writer<Told>): Mender<Told> {
  const { briefing, amendments } = edition;
  const links = linksOfSources(briefing.sources, writer.overviewLinks);
  const write = (key: EntryKey, amendment: Amendment, much: Fullness): readonly Entry<Told>[] => {
    const block = amendedBlock(key, edition, amendment, much);
    const setting = { links, chips: new Set<never>(), room: writer.measure.limit };
    return writer.block(block, styledAs(key, block), setting).entries;
  };
  return (key) => {
    const amendment = key && amendmentOf(key, briefing, amendments);
    return key && amendment ? fullness.flatMap((much) => write(key, amendment, much)) : null;
  };
}

/** How long it is till a meeting is not told of one that will not be held. */
function styledAs({ section }: EntryKey, block: BlockNode): SectionName {
  const isOff = block.type === 'meeting' && (block.status === 'cancelled' || block.status === 'postponed');
  return isOff ? 'called-off' : section;
}

/** Parts with what became of their entries, in forms that leave the whole within its limits. */
export function mendedParts<Told>(
  parts: readonly WrittenPart<Told>[],
  mender: Mender<Told>,
  fits: (parts: readonly WrittenPart<Told>[]) => boolean,
  lengthOf: (told: Told) => number,
): readonly WrittenPart<Told>[] {
  const forms = new Map<WrittenEntry<Told>, readonly Entry<Told>[]>();
  for (const entry of writtenEntries(parts)) {
    const mended = mender(entry.key);
    if (mended) forms.set(entry, mended);
  }
  if (forms.size === 0) return parts;
  const withForms = (chosen: ReadonlyMap<WrittenEntry<Told>, Entry<Told>>): readonly WrittenPart<Told>[] =>
    rewritten(parts, (entry) => {
      const form = chosen.get(entry);
      return form ? { ...entry, text: form.text, isQuoted: form.isQuoted } : entry;
    });
  return withForms(
    fittingForms(
      forms,
      (chosen) => fits(withForms(chosen)),
      ({ text }) => lengthOf(text),
    ),
  );
}

/** Takes the fullest form of each, and while there is no room the next of the longest. */
export function fittingForms<Slot, Form>(
  forms: ReadonlyMap<Slot, readonly Form[]>,
  fits: (chosen: ReadonlyMap<Slot, Form>) => boolean,
  lengthOf: (form: Form) => number,
): ReadonlyMap<Slot, Form> {
  let left = new Map(forms);
  const chosen = (): ReadonlyMap<Slot, Form> =>
    new Map([...left].flatMap(([slot, [form]]) => (form === undefined ? [] : [[slot, form] as const])));
  while (!fits(chosen())) {
    const [longest] = [...left]
      .filter(([, others]) => others.length > 1)
      .toSorted(([, [a]], [, [b]]) => (b ? lengthOf(b) : 0) - (a ? lengthOf(a) : 0));
    if (!longest) break;
    const [slot, [, ...shorter]] = longest;
    left = new Map([...left, [slot, shorter]]);
  }
  return chosen();
}
