
# ---------------------------------------------------------------------------------------------------------------------
# All of it, in order

main() {
  unset CDPATH
  parse_options "$@"
  reject_options
  find_script_folder
  find_tree
  find_release
  find_trainer
  read_facts
  [ -z "$native_refusal" ] ||
    refuse 65 "This config cannot run with $program at $release." "$native_refusal" 'Correct the config, check it for this release, and make the launcher anew.'
  tell_notes
  check_everything
  if [ "$dry_run" = 1 ]; then
    print_dry_run
    say 'a dry run: all checks have passed, and nothing was written'
    return 0
  fi
  make_run_directory
  write_run_files
  place_files
  say "run: $run_directory"
  ! trains || start_wandb
  start_trainer
  follow
  wait_for_trainer
  write_result
  clean_up
  finish
}

# Where this file lies; with `bash < launch.sh` it lies nowhere, and the current folder stands in.
script_file=${BASH_SOURCE[0]:-}

find_script_folder() {
  script_folder=$PWD
  case $script_file in
    */*) absolute_folder "${script_file%/*}/" && script_folder=$absolute ;;
  esac
}

# Its status is the launcher's: the trainer's own, unless it hides a failure behind 0.
finish() {
  local status=$trainer_status
  if [ "$status" -ne 0 ]; then
    explain_failure "$program ended with $status after $(count_steps)."
  elif could_not_load; then
    status=70
    explain_failure "$program could not load the checkpoint, and ended with 0."
  elif [ "$steps" = 0 ] && prints_steps; then
    status=70
    explain_no_step "$program ended with 0 and made no step."
  fi
  tell_result
  return "$status"
}

# The last line: a launcher that was cut short on its way here does nothing. What bash has read it does not read again, so
# that a newer file under this name does no harm to a run.
{
  main "$@"
  exit "$?"
}
