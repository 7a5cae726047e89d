import { Command as Commander, CommanderError } from 'commander';
import { Complaint, type Command, type World } from './commands/command.ts';
import * as commands from './commands/index.ts';
import { printable } from './progress/index.ts';

/** argv → a command → an exit code. The only file that knows the process's arguments and its end. */
const stopped = new AbortController();
let isDebug = false;
let isJson = false;
let exit = 0;
let stoppedAt = 0;

/** npm and the terminal may both hand on one Ctrl+C; only a second one a while later ends the program at once. */
function stop(): void {
  if (stopped.signal.aborted && Date.now() - stoppedAt > 1500) process.exit(130);
  stoppedAt = stopped.signal.aborted ? stoppedAt : Date.now();
  stopped.abort();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.on('unhandledRejection', (cause) => process.exit(tell(cause)));
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));

function worldOf(options: Readonly<Record<string, unknown>>): World {
  const isQuiet = options['quiet'] === true;
  return {
    out: (text) => void process.stdout.write(text),
    isColoured: process.stdout.isTTY === true && process.env['TERM'] !== 'dumb' && !process.env['NO_COLOR'],
    say: (text) => void (isQuiet || process.stderr.write(`${text}\n`)),
    screen: { stream: process.stderr, isTerminal: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb' },
    // Only who asks something opens it.
    get input() { return { stream: process.stdin, isTerminal: process.stdin.isTTY === true }; },
    isQuiet,
    isJson: options['json'] === true,
    folder: process.cwd(),
    signal: stopped.signal,
  };
}

function add(program: Commander, command: Command): void {
  const verb = program.command(`${command.verb} ${command.takes}`.trim()).description(command.about).addHelpText('after', `\nExample:\n  ${command.example}`);
  for (const { flags, about } of [...command.options, ...everywhere]) verb.option(flags, about);
  verb.action(async (...given: unknown[]) => {
    // Commander hands over the arguments, then the options, then itself.
    const options = given.at(-2) as Readonly<Record<string, unknown>>;
    isDebug = options['debug'] === true;
    isJson = options['json'] === true;
    exit = await command.run(given.slice(0, -2).flat().filter((arg) => arg !== undefined).map(String), options, worldOf(options));
  });
}

const everywhere = [
  { flags: '--json', about: 'one JSON document on stdout, words on stderr' },
  { flags: '--quiet', about: 'no words on the way' },
  { flags: '--debug', about: 'where something went wrong, for developers' },
] as const;

const program = new Commander('toptasks')
  .description('Can a resident do the top tasks on a council’s website? Surveys, judges and compares; submits nothing, ever.')
  .exitOverride()
  .configureHelp({ showGlobalOptions: false });
for (const command of Object.values(commands)) add(program, command);

try {
  await program.parseAsync(process.argv);
} catch (cause) {
  exit = tell(cause);
}
process.exitCode = exit;

/** One clear line for the reader; the stack only when asked for. */
function tell(cause: unknown): number {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
  if (cause instanceof Complaint) {
    process.stderr.write(`${cause.message.split('\n').map(printable).join('\n')}\n`);
    if (isJson) process.stdout.write(`${JSON.stringify({ error: cause.message, exit: cause.exit })}\n`);
    return cause.exit;
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(`Something went wrong that should not have: ${printable(message.split('\n')[0] ?? '')}\nRun the same command with --debug to see where, and please report it.\n`);
  if (isDebug) process.stderr.write(`${cause instanceof Error ? cause.stack ?? '' : ''}\n${cause instanceof Error && cause.cause instanceof Error ? cause.cause.stack ?? '' : ''}\n`);
  return 1;
}
