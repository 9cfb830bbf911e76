import type { Facts } from '../facts/facts.ts';
import type { Release, TreeMark } from '../facts/release.ts';

/**
 * Which release line a tree is of, from the newest to the oldest, and which of the known trainers it has. Told by what is in
 * the tree: a version string says nothing of what somebody has checked out or moved.
 */
export function treeSection({ releases, trainers }: Facts): string {
  const rungs = Object.values(releases).toReversed().map(rung);
  // A folder of sources says least, and comes last.
  const sources = Object.values(trainers).sort((a, b) => Number(a.isBuilt) - Number(b.isBuilt));
  return `
# Told by what is in the tree: a version string says nothing of what somebody has checked out or moved.
tell_release() {
  if ${rungs.join('  elif ')}  else
    return 1
  fi
}

# Where the known trainers are looked for, in words.
trainer_sources='${sources.map((trainer) => (trainer.isBuilt ? `the sources of ${trainer.program}` : trainer.source)).join(' nor ')}'

# Sets \`known\` to those of the known trainers that are in the tree.
known_trainers() {
  known=
${sources.map(({ source, program, isBuilt }) => `  [ ! -e "$root/${source}" ] || known="$known\${known:+, }${program}${isBuilt ? ' (its sources)' : ''}"\n`).join('')}  [ -n "$known" ] || known='none of them'
}
`;
}

function rung({ name, marks }: Release): string {
  return `${marks.map(test).join(' || ')}; then\n    release=${name}\n`;
}

function test({ path, is }: TreeMark): string {
  return `[ ${is === 'folder' ? '-d' : '-e'} "$root/${path}" ]`;
}
