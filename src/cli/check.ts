import { checkCommand } from './check-command.ts';
import { runInShell } from './run-in-shell.ts';

runInShell(checkCommand);
