
# ---------------------------------------------------------------------------------------------------------------------
# Everything that is looked at before anything is written

check_everything() {
  check_multihost
  check_boards
  check_earlier_runs
  find_model_config
  plan_model_copy
  find_data
  run_kind=
  name_run_directory
  hand_over
  finish_environment
  check_descriptor
  check_disk
}

place_files() { write_model_copy; }
print_placed_files() { print_model_copy; }

trains() { :; }

# With several hosts the devices are shared out among them, and the lines may come from another one.
prints_steps() { [ -z "$multihost_option" ]; }
needs_all_devices_here() { [ -z "$multihost_option" ]; }
