import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { formats } from '../app.ts';
import { logLevels } from '../config/log-levels.ts';
import type { NextOptions } from './commands/digests-next.ts';
import type { Context, ExitStatus, SharedOptions } from './context.ts';

/**
 * The command line. Each command's code is loaded when it runs and not before: what the others need is not paid for.
 * @param end told the exit status of the command that ran
 */
export function createProgram(base: Context, end: (status: ExitStatus) => void): Command {
  const program = new Command('readout')
    .description(manifest.description)
    .version(manifest.version)
    .option('--briefings <DIR>', 'directory of topic files (default: briefings)')
    .option('--data <DIR>', 'directory of the embedded store (default: data)')
    .option('--config <FILE>', 'settings that replace those of config/default.yaml')
    .addOption(
      new Option('--log-level <LEVEL>', 'what is logged to stderr (default: info)').choices(logLevels),
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void base.stdout.write(text),
      writeErr: (text) => void base.stderr.write(text),
    })
    .exitOverride();
  const context = (): Context => ({ ...base, options: program.opts<SharedOptions>() });
  addServiceCommands(program, context, end);
  addReadingCommands(program, context, end);
  addSourceCommands(program, context, end);
  addFeedListCommands(program, context, end);
  addDigestCommands(program, context, end);
  addEditCommands(program, context, end);
  return program;
}

type End = (status: ExitStatus) => void;
type GetContext = () => Context;

function addServiceCommands(program: Command, context: GetContext, end: End): void {
  program
    .command('start')
    .description('run the service: read the sources, print the briefings, keep watch')
    .option('--once', 'read, print and exit')
    .action(async ({ once = false }: { once?: boolean }) => {
      const { runStart } = await import('./commands/start.ts');
      end(await runStart(context(), { once }));
    });
  program
    .command('briefing')
    .description("print a topic's briefing")
    .argument('<TOPIC>', "the topic's id or alias")
    .option('--as-of <INSTANT>', 'brief as of this day or instant (default: as the topic says)')
    .option('--since <INSTANT>', 'tell what changed since this day or instant (default: one day before)')
    .addOption(new Option('--format <F>', 'how to write it').choices(formats).default('text'))
    .action(
      async (topic: string, options: { asOf?: string; since?: string; format: (typeof formats)[number] }) => {
        const { runBriefing } = await import('./commands/briefing.ts');
        end(await runBriefing(context(), topic, options));
      },
    );
}

function addReadingCommands(program: Command, context: GetContext, end: End): void {
  program
    .command('analyse')
    .description('tell what the analysis finds in articles, one JSON line each')
    .argument(
      '[FILE...]',
      'JSON Lines (.jsonl) or articles (.md, .txt, .html); none or -: JSON Lines on stdin',
    )
    .option('--explain', 'add to each item the rule that found it')
    .action(async (files: string[], { explain = false }: { explain?: boolean }) => {
      const { runAnalyse } = await import('./commands/analyse.ts');
      end(await runAnalyse(context(), files, { explain }));
    });
  program
    .command('extract')
    .description('print cleaned text and metadata of articles, one JSON line each')
    .argument('<FILE|URL...>', 'articles (.html, .md, .txt)')
    .action(async (files: string[]) => {
      const { runExtract } = await import('./commands/extract.ts');
      end(await runExtract(context(), files));
    });
  program
    .command('feed')
    .description("print feeds' items, one JSON line a feed")
    .argument('<FILE|URL...>', 'feeds (RSS, RDF, Atom, JSON Feed)')
    .action(async (files: string[]) => {
      const { runFeed } = await import('./commands/feed.ts');
      end(await runFeed(context(), files));
    });
}

function addSourceCommands(program: Command, context: GetContext, end: End): void {
  program
    .command('ingest')
    .description("read the topics' sources once into the store, and report per source")
    .argument('[TOPIC...]', 'ids or aliases; none: all')
    .action(async (topics: string[]) => {
      const { runIngest } = await import('./commands/ingest.ts');
      end(await runIngest(context(), topics));
    });
  program
    .command('topics')
    .description('list the topics, their sources and when each was last read')
    .action(async () => {
      const { runTopics } = await import('./commands/topics.ts');
      end(await runTopics(context()));
    });
  program
    .command('check')
    .description('list every fault in settings, topics, tokens and store, with its mend')
    .action(async () => {
      const { runCheck } = await import('./commands/check.ts');
      end(await runCheck(context()));
    });
}

function addFeedListCommands(program: Command, context: GetContext, end: End): void {
  const sources = program.command('sources').description("bring topics' feeds in from OPML, and out to it");
  sources
    .command('import')
    .description("add an OPML file's feeds to a topic's file")
    .argument('<FILE>', 'a list of feeds, as feed readers export it (.opml)')
    .option('--topic <TOPIC>', 'id or alias; a new id makes a topic (default: the only topic)')
    .action(async (file: string, options: { topic?: string }) => {
      const { runSourcesImport } = await import('./commands/sources-import.ts');
      end(await runSourcesImport(context(), file, options));
    });
  sources
    .command('export')
    .description("print a topic's feeds as OPML, for feed readers")
    .argument('[TOPIC]', "the topic's id or alias; none: all, an outline each")
    .option('--with-secrets', 'feeds with a password or key in their address, too')
    .action(async (topic: string | undefined, { withSecrets = false }: { withSecrets?: boolean }) => {
      const { runSourcesExport } = await import('./commands/sources-export.ts');
      end(await runSourcesExport(context(), topic, { withSecrets }));
    });
}

function addDigestCommands(program: Command, context: GetContext, end: End): void {
  const digests = program
    .command('digests')
    .description('list the digests, when they are due and what became of the last ones')
    .action(async () => {
      const { runDigests } = await import('./commands/digests.ts');
      end(await runDigests(context()));
    });
  digests
    .command('next')
    .description('print when a schedule is due next, one UTC instant a line')
    .requiredOption('--at <TIMES>', 'times of day: "9:00", "9am, 5:30 pm"')
    .option('--days <DAYS>', 'weekdays, weekends, daily, or days such as mon,wed', 'daily')
    .option('--timezone <ZONE>', 'the zone of these times: Europe/Kyiv', 'UTC')
    .option('--from <INSTANT>', 'the first instant that counts (default: now)')
    .option('--count <N>', 'how many', '5')
    .action(async (options: NextOptions) => {
      const { runDigestsNext } = await import('./commands/digests-next.ts');
      end(await runDigestsNext(context(), options));
    });
  digests
    .command('retry')
    .description('have a delivery that failed, or of which nobody knows, tried again')
    .argument('<ID>', "the delivery's id, as `readout digests` lists it")
    .action(async (id: string) => {
      const { runDigestsRetry } = await import('./commands/digests-retry.ts');
      end(await runDigestsRetry(context(), id));
    });
}

function addEditCommands(program: Command, context: GetContext, end: End): void {
  const edit = program
    .command('edit')
    .description("list the edits, which hide items of a topic's briefings or mend their speakers")
    .action(async () => {
      const { runEdits } = await import('./commands/edits.ts');
      end(await runEdits(context()));
    });
  edit
    .command('items')
    .description("list the items of a topic's briefing, each behind its id")
    .argument('<TOPIC>', "the topic's id or alias")
    .action(async (topic: string) => {
      const { runEditItems } = await import('./commands/edit-items.ts');
      end(await runEditItems(context(), topic));
    });
  const change = (name: string, description: string): Command =>
    edit
      .command(name)
      .description(description)
      .argument('<TOPIC>', "the topic's id or alias")
      .argument('<ITEM>', "the item's id, as `readout edit items TOPIC` lists it");
  const reason = ['--reason <R>', 'why; it is told where the edit shows'] as const;
  change('hide', 'hide an item')
    .requiredOption(...reason)
    .action(async (topic: string, item: string, options: { reason: string }) => {
      const { runEdit } = await import('./commands/edit.ts');
      end(await runEdit(context(), topic, { item, act: { kind: 'hide' }, ...options }));
    });
  change('speaker', "mend an item's speaker")
    .argument('<NAME>', 'the right speaker, as the name is to be shown')
    .requiredOption(...reason)
    .action(async (topic: string, item: string, name: string, options: { reason: string }) => {
      const { runEdit } = await import('./commands/edit.ts');
      end(await runEdit(context(), topic, { item, act: { kind: 'speaker', name }, ...options }));
    });
  edit
    .command('undo')
    .description('take an edit back')
    .argument('<ID>', "the edit's id, as `readout edit` lists it")
    .action(async (id: string) => {
      const { runEditUndo } = await import('./commands/edit-undo.ts');
      end(await runEditUndo(context(), id));
    });
}
