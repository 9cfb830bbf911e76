
# ---------------------------------------------------------------------------------------------------------------------
# Disk space against the checkpoints to come

check_disk() {
  local needed=$((checkpoints * (bytes_per_checkpoint / 1024) + 16384))
  # Where the size of a checkpoint is not known, there has to be room for something.
  if [ "$checkpoints" -gt 0 ] && [ "$bytes_per_checkpoint" = 0 ]; then needed=262144; fi
  check_space "$runs_option" 16384 'the runs'
  case $checkpoint_folder in
    '') return 0 ;;
    /*) check_space "$checkpoint_folder" "$needed" "$checkpoints checkpoints" ;;
    *) check_space "$runs_option" "$needed" "$checkpoints checkpoints" ;;
  esac
  if [ "$checkpoints" -gt 0 ]; then
    if [ "$bytes_per_checkpoint" = 0 ]; then
      say "checkpoints: $checkpoints to come; how large one is depends on the model, which this launcher does not know"
    else
      say "checkpoints: $checkpoints to come, of at least $((bytes_per_checkpoint / 1048576)) MiB each"
    fi
  fi
}

# check_space FOLDER KIBIBYTES FOR-WHAT
check_space() {
  local line free
  local pattern=' ([0-9]+) +([0-9]+) +([0-9]+) +[0-9]+% '
  nearest_folder "$1"
  [ -w "$parent" ] ||
    refuse 73 "Nothing can be written to $parent." "It is where $3 would go." 'Choose another folder: --runs DIR, or checkpoint_dir in the config.'
  line=$(df -Pk -- "$parent" 2>/dev/null | tail -n 1)
  [[ $line =~ $pattern ]] || {
    detail "free space of $parent: not checked"
    return 0
  }
  free=${BASH_REMATCH[3]}
  detail "free in $parent: $((free / 1024)) MiB"
  [ "$free" -ge "$2" ] ||
    refuse 73 "There is not enough free space in $parent: $((free / 1024)) MiB." "$3 need at least $(($2 / 1024)) MiB." \
      'Free some, choose another folder, or save less often (model_save_interval).'
}
