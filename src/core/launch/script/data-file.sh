
# ---------------------------------------------------------------------------------------------------------------------
# The data. Trainers look from the folder in which they are started, which is the run's own; so the path is made absolute.

find_data() {
  data=
  [ "$names_data" = 1 ] || {
    data_is_missing
    return 0
  }
  case $data_written in
    /*) places=("$data_written") ;;
    # The config may say it in these very characters.
    \$\{TT_METAL_RUNTIME_ROOT\}/* | \$TT_METAL_RUNTIME_ROOT/*) places=("$root/${data_written#*/}") ;;
    *) places=("$PWD/$data_written" "$script_folder/$data_written") ;;
  esac
  find_file || {
    list_places
    refuse 66 "The data \"$data_written\" is nowhere to be found." "Looked for: $list." \
      'Start the launcher where the data is, put the data beside launch.sh, or write an absolute path as data_path.'
  }
  data=$found
  [ -r "$data" ] || refuse 66 "The data $data cannot be read." 'Its permissions do not let this user read it.' "Give yourself the right to read it."
  say "data: $data"
}
