import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { readComplaint } from '../model/read.ts';
import type { Preset, Severity } from '../rules/procedure.ts';
import { runRules } from '../rules/run.ts';
import { asJson, asSarif, asText, reaches, type Checked } from './check.ts';
import { elementsMatrix } from './elements.ts';
import { explanation } from './explain.ts';
import { inspection } from './inspect.ts';
import { outline } from './outline.ts';
import { decode, Unreadable } from './input.ts';

const program = new Command('averment')
  .description('Reads complaints: their structure, references and elements. Nothing leaves this machine.')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('inspect')
  .description('print what a careful reader finds in a complaint')
  .argument('<file>', 'the complaint, or - for standard input')
  .addOption(new Option('--format <format>', 'how to print it').choices(['json']).default('json'))
  .action((file: string) => print(JSON.stringify(inspection(file, readComplaint(input(file))), null, 1)));

program
  .command('elements')
  .description('print which elements of each claim are located, and where')
  .argument('<file>', 'the complaint, or - for standard input')
  .option('--jurisdiction <court>', 'whose law to ask: federal, a state (WA) or a court of server/law/courts')
  .action((file: string, { jurisdiction }: { jurisdiction?: string }) =>
    print(elementsMatrix(readComplaint(input(file)), jurisdiction ?? null)),
  );

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
    process.stderr.write(`There is no term, rule or cause named “${name}” here.\n`);
    process.exitCode = 2;
  });

interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly preset: Preset;
  readonly jurisdiction?: string;
  readonly failOn: Severity;
}

program
  .command('check')
  .description(
    'hold complaints against the rules of pleading; ends with 1 where something is found, with 2 where a file cannot be read',
  )
  .argument('<files...>', 'the complaints, or - for standard input')
  .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'sarif']).default('text'))
  .addOption(
    new Option('--preset <preset>', 'how strict to be')
      .choices(['recommended', 'strict', 'quiet'])
      .default('recommended'),
  )
  .option('--jurisdiction <place>', "a court's id, a state's letters or federal; absent, the caption's court decides")
  .addOption(
    new Option('--fail-on <severity>', 'the severity that ends with 1')
      .choices(['hint', 'information', 'warning', 'error'])
      .default('warning'),
  )
  .action((files: string[], options: CheckOptions) => {
    const log = (message: string): boolean => process.stderr.write(`${message}\n`);
    const checked = files.map((file): Checked => {
      const complaint = readComplaint(input(file));
      const { findings } = runRules(complaint, {
        preset: options.preset,
        jurisdiction: options.jurisdiction ?? null,
        log,
      });
      return { file, complaint, findings };
    });
    print({ text: asText, json: asJson, sarif: asSarif }[options.format](checked));
    if (checked.some(({ findings }) => reaches(findings, options.failOn))) process.exitCode = 1;
  });

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function input(file: string): string {
  return decode(readFileSync(file === '-' ? 0 : file), file === '-' ? 'standard input' : file);
}

try {
  program.parse();
} catch (error) {
  process.stderr.write(`${Unreadable.sentence(error)}\n`);
  process.exitCode = 2;
}
