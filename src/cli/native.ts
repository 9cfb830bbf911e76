import { nativeCommand } from './native-command.ts';
import { runInShell } from './run-in-shell.ts';

runInShell(nativeCommand);
