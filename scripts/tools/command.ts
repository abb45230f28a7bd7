import { Command, CommanderError, InvalidArgumentError } from '@commander-js/extra-typings';
import { isDate, type ISODate } from '../../src/domain/date.ts';

/** What a command says and how it ends: 0 well, 1 for what it works on, 2 for its command line. */
export interface Output {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Declares options and arguments, and what they lead to: the action hands over what the command says. */
export type Declare = (command: Command, say: (output: Partial<Output>) => void) => unknown;

/**
 * Runs a command line. Unknown options and surplus arguments are refused; so is what the action throws as an
 * InvalidArgumentError, for what only the data can tell.
 */
export async function outputOf(argv: readonly string[], declare: Declare): Promise<Output> {
  let output = { exitCode: 0, stdout: '', stderr: '' };
  const command = new Command();
  command.exitOverride().showHelpAfterError();
  command.configureOutput({
    writeOut: (text) => (output.stdout += text),
    writeErr: (text) => (output.stderr += text),
    getOutHelpWidth: () => 100,
    getErrHelpWidth: () => 100,
  });
  declare(command, (said) => {
    output = { ...output, ...said };
  });
  try {
    await command.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    output.exitCode = error.exitCode === 0 ? 0 : 2;
    if (error instanceof InvalidArgumentError) {
      const used = command.commands.find((each) => each.name() === command.args[0]) ?? command;
      output.stderr = `error: ${error.message}\n\n${used.helpInformation({ error: true })}`;
    }
  }
  return { ...output, stdout: output.stdout.trimEnd(), stderr: output.stderr.trimEnd() };
}

/** Prints it; returns the exit code. */
export function printed({ exitCode, stdout, stderr }: Output): number {
  if (stderr !== '') console.error(stderr);
  if (stdout !== '') console.log(stdout);
  return exitCode;
}

/** The whole of a main: its exit code. */
export async function runMain(
  declare: Declare,
  argv: readonly string[] = process.argv.slice(2),
): Promise<number> {
  return printed(await outputOf(argv, declare));
}

/** A whole number from 1 up. */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1 up.');
  return Number(text);
}

/** A day of the calendar. */
export function readDate(text: string): ISODate {
  if (!isDate(text)) throw new InvalidArgumentError('Expected YYYY-MM-DD.');
  return text;
}

/** The first 4 characters of an oblast's code. The form itself is the message: it needs no language. */
export function readOblast(text: string): string {
  if (!/^UA\d{2}$/.test(text)) throw new InvalidArgumentError('Expected UA74.');
  return text;
}
