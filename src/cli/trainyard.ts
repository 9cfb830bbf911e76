// The packed program: `trainyard check FILE...` is what `./run check FILE...` is in the project.
import { version } from '../core/index.ts';

/** Each is a program of its own, which reads the words behind its name. */
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  check: () => import('./check.ts'),
  native: () => import('./native.ts'),
  launcher: () => import('./launcher.ts'),
};

const usage = `usage: trainyard ${Object.keys(commands).join('|')} [OPTIONS] FILE...; trainyard COMMAND --help tells the options`;
const [name = '--help'] = process.argv.splice(2, 1);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (command !== undefined) await command();
else if (name === '--version') process.stdout.write(`${version}\n`);
else if (name === '--help' || name === '-h') process.stdout.write(`${usage}\n`);
else {
  process.stderr.write(`Expected a command, found "${name}". ${usage}\n`);
  process.exitCode = 2;
}
