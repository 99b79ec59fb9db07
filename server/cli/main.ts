import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { readComplaint } from '../model/read.ts';
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
  .command('outline')
  .description('print the complaint as a tree')
  .argument('<file>', 'the complaint, or - for standard input')
  .action((file: string) => print(outline(readComplaint(input(file)))));

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
