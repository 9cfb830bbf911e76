import type { TargetFacts } from '../facts/target-facts.ts';

/** What a reader sees first: what this is, and what it does in which order. */
export function header({ target, trainer, release }: TargetFacts, name: string): string {
  const { program } = trainer;
  const { title, commit, date } = release;
  return `#!/usr/bin/env bash
# launch.sh: runs the config "${name}" with ${program}, on the machine on which it is started.
#
# Made by Trainyard from that config, for the board ${target.board} and the release line ${title} of tt-metal (facts read at
# commit ${commit} of ${date}). The config stands below as it was written, and after it what each release line needs
# so that the trainer does what the config says. Nothing of it is evaluated by the shell.
#
# Nothing of this script was run on Tenstorrent hardware; it was tried against stand-ins for the trees, the trainers and the
# boards. Trainyard is an independent project, and not Tenstorrent's.
#
# What it does, in this order:
#   1. looks, and changes nothing: the tt-metal tree and its release line, the trainer, its environment, the boards, the
#      model config, the data, the free space. Whatever is missing ends it with three lines: what, why, what to do.
#   2. makes a new folder, runs/${name}-<UTC time>/, and writes into it the config, the files for the trainer, the command.
#   3. starts the trainer in that folder, shows and keeps what it prints, and writes metrics.csv as the steps come.
#   4. ends as the trainer ended.
#
# Try it first with --dry-run: it does all of 1, prints the files and the command, and writes nothing. The options and the
# exit codes stand below, as --help prints them.

# The config's own texts stand in single quotes below, so that nothing in them is expanded:
# shellcheck disable=SC2016

if [ -z "\${BASH_VERSION:-}" ]; then
  printf 'launch.sh: Expected bash.\\n  why: Another shell would read it otherwise.\\n  do:  bash launch.sh\\n' >&2
  exit 64
fi
# Sourced, it would end your shell with itself.
if (return 0 2>/dev/null); then
  printf 'launch.sh: Expected to be started, found that it is sourced.\\n  why: It ends the shell in which it runs.\\n  do:  bash launch.sh\\n' >&2
  return 64
fi
if [ "\${BASH_VERSINFO[0]}\${BASH_VERSINFO[1]}" -lt 32 ]; then
  printf 'launch.sh: Expected bash 3.2 or newer, found %s.\\n  why: Older ones lack what it uses.\\n  do:  Start it with a newer bash.\\n' "$BASH_VERSION" >&2
  exit 64
fi
set -uo pipefail
`;
}
