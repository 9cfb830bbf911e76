
# ---------------------------------------------------------------------------------------------------------------------
# The tt-metal tree, and which release line it is of

find_tree() {
  local from
  if [ -n "$tree_option" ]; then
    from=--tree root=$tree_option
  elif [ -n "${TT_METAL_RUNTIME_ROOT:-}" ]; then
    from=TT_METAL_RUNTIME_ROOT root=$TT_METAL_RUNTIME_ROOT
  elif [ -n "${TT_METAL_HOME:-}" ]; then
    from=TT_METAL_HOME root=$TT_METAL_HOME
  else
    from='the usual place' root=${HOME:-}/tt-metal
  fi
  { [ -d "$root/tt-train" ] && absolute_folder "$root"; } ||
    refuse 69 "There is no tt-metal with tt-train at $root." "That is what $from says." \
      'Name the root of your tt-metal with --tree DIR, or set TT_METAL_HOME to it.'
  root=$absolute
  say "tt-metal: $root ($from)"
}

find_release() {
  tell_release ||
    refuse 69 "$root has none of the known trainers." "Neither $trainer_sources are there." \
      "The trainers were last seen at tt-metal $newest_commit; check that out, or name another tree with --tree DIR."
  say "release line: $release, by what is in the tree"
  [ "$release" = "$meant_release" ] ||
    say "the config was made for $meant_release; what is handed over here is what $release needs"
}

# Sets `commit` to what the tree was built from, as far as it can be told without changing anything.
find_commit() {
  local head
  commit=$(git -C "$root" log -1 --format='%H of %cd' --date=short 2>/dev/null) && [ -n "$commit" ] && return 0
  commit=unknown
  head=$(head -n 1 "$root/.git/HEAD" 2>/dev/null) || return 0
  case $head in
    'ref: '*) head=$(head -n 1 "$root/.git/${head#ref: }" 2>/dev/null || packed_commit "${head#ref: }") ;;
  esac
  [ -z "$head" ] || commit=$head
}

# A fresh clone keeps its references packed in one file: a line for each, its commit and its name.
packed_commit() {
  local packed name
  while read -r packed name; do
    [ "$name" != "$1" ] || printf '%s\n' "$packed"
  done 2>/dev/null <"$root/.git/packed-refs"
}
