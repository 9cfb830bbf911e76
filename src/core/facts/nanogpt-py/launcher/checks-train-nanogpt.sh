
# ---------------------------------------------------------------------------------------------------------------------
# Everything that is looked at before anything is written

check_everything() {
  find_python
  check_device_config
  check_boards
  check_earlier_runs
  find_model_config
  data=
  run_kind=
  if trains; then
    find_data
  else
    run_kind=-sample checkpoints=0
  fi
  check_checkpoints
  name_run_directory
  hand_over
  finish_environment
  check_descriptor
  check_dollars
  check_disk
}

place_files() { :; }
print_placed_files() { :; }

trains() { [ "$samples" = 0 ]; }
prints_steps() { trains; }
needs_all_devices_here() { :; }
