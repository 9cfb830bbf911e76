
# ---------------------------------------------------------------------------------------------------------------------
# The folder of this run: a new one each time

# Sets `run_directory` to the name that a run begun now would take; nothing is made.
name_run_directory() {
  local stamp count=1
  stamp=$(date -u +%Y%m%dT%H%M%SZ)
  absolute_file "$runs_option"
  run_name=$config_name$run_kind-$stamp
  run_directory=$absolute/$run_name
  while [ -e "$run_directory" ]; do
    count=$((count + 1))
    run_directory=$absolute/$run_name-$count
  done
}

# mkdir without -p fails where somebody else was faster; the next number is tried then.
make_run_directory() {
  local count=1 error
  mkdir -p -- "${run_directory%/*}" ||
    refuse 73 "The folder ${run_directory%/*} cannot be made." 'mkdir says why above.' 'Choose another folder with --runs DIR.'
  local wanted=${run_directory%/*}/$run_name
  run_directory=$wanted
  while ! error=$(mkdir -- "$run_directory" 2>&1); do
    [ -e "$run_directory" ] ||
      refuse 73 "The folder $run_directory cannot be made." "$error" 'Choose another folder with --runs DIR.'
    count=$((count + 1))
    run_directory=$wanted-$count
  done
  # Its name may be another one by now, and stands in what is handed over.
  hand_over
  finish_environment
}

write_run_files() {
  local directory
  {
    write_config_yaml >"$run_directory/config.yaml" &&
      write_native_files &&
      write_command >"$run_directory/command.txt" &&
      write_versions >"$run_directory/versions.txt" &&
      : >"$run_directory/training.log" &&
      printf '%s\n' "$metrics_header" >"$run_directory/metrics.csv"
  } || refuse 73 "The files of the run cannot be written to $run_directory." \
    'The disk is full, or the folder for temporary files is (TMPDIR; bash keeps its here-documents there).' 'Make room, and start again.'
  for directory in ${directories[@]+"${directories[@]}"}; do
    case $directory in /*) ;; *) directory=$run_directory/$directory ;; esac
    mkdir -p -- "$directory" ||
      refuse 73 "The folder $directory cannot be made." "$program saves there and does not make it." 'Choose another checkpoint_dir.'
  done
}

metrics_header=step,loss,time_ms,tokens_per_second,tflops,mfu_percent,learning_rate,validation_loss

# A shell can carry this out: it is what the launcher does.
write_command() {
  local word
  printf '# What this run was started with, from %q\ncd %q &&\nenv' "$PWD" "$run_directory"
  for word in "${environment[@]}"; do printf ' \\\n  %q' "$word"; done
  for word in "${command_words[@]}"; do printf ' \\\n  %q' "$word"; done
  printf '\n'
}

write_versions() {
  find_commit
  printf 'launcher: %s\nconfig: %s\ntrainer: %s\nrelease line: %s\ntt-metal: %s\ntt-metal commit: %s\n' \
    "$launcher_version" "$config_name" "$trainer_path" "$release" "$root" "$commit"
  [ -z "${python_versions:-}" ] || printf 'Python: %s\n%s\n' "$python" "$python_versions"
  printf 'boards: %s\nbash: %s\n' "${boards_seen:-not checked}" "$BASH_VERSION"
}
