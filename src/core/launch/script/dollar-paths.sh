
# Newer trainers replace $NAME in these paths, wherever they come from; no escape would keep it from that.
check_dollars() {
  local path
  [ "$expands_variables" = 1 ] || return 0
  for path in "$root" "$run_directory" "$model_config"; do
    "$python" -c 'import os, sys; sys.exit(os.path.expandvars(sys.argv[1]) != sys.argv[1])' "$path" </dev/null ||
      refuse 73 "The path $path has a \"\$\" with the name of a variable after it." \
        "$program at $release would replace it by the variable's value, and look elsewhere." \
        'Choose a folder without it: --runs DIR, --tree DIR, or model_config in the config.'
  done
}
