import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { readComplaint } from '../model/read.ts';
import type { Preset, Severity } from '../law/procedure.ts';
import { runRules } from '../rules/run.ts';
import { asJson, asSarif, asText, reaches, type Checked } from './check.ts';
import { elementsMatrix } from './elements.ts';
import { explanation } from './explain.ts';
import { inspection } from './inspect.ts';
import { outline } from './outline.ts';
import { complaintIn, Unreadable } from './input.ts';
import { suggestions } from './suggest.ts';
import { unusedIn } from './unused.ts';
import { WorkspaceFilesOnDisk } from './workspace-file.ts';

const program = new Command('averment')
  .description('Reads complaints: their structure, references and elements. Nothing leaves this machine.')
  .addHelpText(
    'after',
    '\nAverment finds allegations by their words and checks form. It gives no legal advice: whether a complaint suffices is for a lawyer to judge.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

/** What the commands have in common that ask the law. */
interface Asking {
  readonly jurisdiction?: string;
  /** A workspace file by its name; false for none. */
  readonly config?: string | false;
}

/** A command that asks the law: the court's may be named, and the workspace file. What is named outranks the file. */
function asking(name: string): Command {
  return program
    .command(name)
    .option('--jurisdiction <place>', "a court's id, a state's letters or federal; absent, the caption's court decides")
    .option('--config <file>', 'the workspace file; absent, the nearest .averment.yaml above each complaint')
    .option('--no-config', 'read no workspace file');
}

asking('inspect')
  .description('print what a careful reader finds in a complaint')
  .argument('<file>', 'the complaint, or - for standard input')
  .addOption(new Option('--format <format>', 'how to print it').choices(['json']).default('json'))
  .action((file: string, { config, jurisdiction }: Asking) => {
    const agreed = new WorkspaceFilesOnDisk(config, say).agreedFor(file);
    const found = inspection(
      file,
      readComplaint(input(file)),
      jurisdiction ?? agreed.jurisdiction ?? null,
      agreed.pins,
    );
    print(JSON.stringify(found, null, 1));
  });

asking('elements')
  .description('print which elements of each claim are located, and where')
  .argument('<file>', 'the complaint, or - for standard input')
  .action((file: string, { config, jurisdiction }: Asking) => {
    const agreed = new WorkspaceFilesOnDisk(config, say).agreedFor(file);
    print(elementsMatrix(readComplaint(input(file)), jurisdiction ?? agreed.jurisdiction ?? null, agreed.pins));
  });

program
  .command('outline')
  .description('print the complaint as a tree')
  .argument('<file>', 'the complaint, or - for standard input')
  .action((file: string) => print(outline(readComplaint(input(file)))));

program
  .command('explain')
  .description(
    'print what a term means, what a rule asks or which elements a cause has; ends with 2 where nothing is known',
  )
  .argument('<name...>', 'a term, the name of a rule or of a cause')
  .action((words: string[]) => {
    const name = words.join(' ');
    const told = explanation(name);
    if (told !== null) return print(told);
    const near = suggestions(name).map((other) => `  ${other}\n`);
    process.stderr.write(`There is no term, rule or cause named “${name}” here.\n`);
    if (near.length > 0) process.stderr.write(`Did you mean …?\n${near.join('')}`);
    process.exitCode = 2;
  });

interface CheckOptions extends Asking {
  readonly format: 'text' | 'json' | 'sarif';
  readonly preset?: Preset;
  readonly failOn: Severity;
}

asking('check')
  .description(
    'hold complaints against the rules of pleading; ends with 1 where something is found, with 2 where a file cannot be read',
  )
  .argument('<files...>', 'the complaints, or - for standard input')
  .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'sarif']).default('text'))
  .addOption(
    new Option('--preset <preset>', 'how strict to be; absent, the workspace file decides, else recommended').choices([
      'recommended',
      'strict',
      'quiet',
    ]),
  )
  .addOption(
    new Option('--fail-on <severity>', 'the severity that ends with 1')
      .choices(['hint', 'information', 'warning', 'error'])
      .default('warning'),
  )
  .action((files: string[], options: CheckOptions) => {
    const workspace = new WorkspaceFilesOnDisk(options.config, say);
    const held = files.flatMap((file) => {
      const text = inputOrTold(file);
      if (text === null) return [];
      const complaint = readComplaint(text);
      const { rules, pins, suppressions, ...agreed } = workspace.agreedFor(file);
      const preset = options.preset ?? agreed.preset ?? 'recommended';
      const jurisdiction = options.jurisdiction ?? agreed.jurisdiction ?? null;
      const { findings, unused } = runRules(complaint, { preset, jurisdiction, rules, pins, suppressions, log: say });
      return { file, source: complaint.source, findings, unused };
    });
    if (held.length === 0) return;
    const checked: Checked[] = [...held, ...unusedIn(held, workspace, options.preset)];
    print({ text: asText, json: asJson, sarif: asSarif }[options.format](checked));
    if (checked.some(({ findings }) => reaches(findings, options.failOn))) process.exitCode ??= 1;
  });

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function input(file: string): string {
  try {
    return complaintIn(readFileSync(file === '-' ? 0 : file), file === '-' ? 'standard input' : file);
  } catch (error) {
    // Node does not say which folder.
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw new Unreadable(`${file} is a folder, not a file.`);
    throw error;
  }
}

/** The text of one file of several; null where it cannot be read, which is told and does not keep the others from being read. */
function inputOrTold(file: string): string | null {
  try {
    return input(file);
  } catch (error) {
    fail(error);
    return null;
  }
}

function fail(error: unknown): void {
  say(Unreadable.sentence(error));
  process.exitCode = 2;
}

try {
  program.parse();
} catch (error) {
  fail(error);
}
