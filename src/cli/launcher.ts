import { launcherCommand } from './launcher-command.ts';
import { runInShell } from './run-in-shell.ts';

runInShell(launcherCommand);
