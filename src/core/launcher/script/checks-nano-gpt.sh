
# ---------------------------------------------------------------------------------------------------------------------
# Everything that is looked at before anything is written

check_everything() {
  check_multihost
  check_boards
  find_model_config
  find_data
  run_kind=
  name_run_directory
  hand_over
  finish_environment
  check_descriptor
  check_disk
}

place_files() { :; }

trains() { :; }

# With several hosts the devices are shared out among them, and the lines may come from another one.
prints_steps() { [ -z "$multihost_option" ]; }
needs_all_devices_here() { [ -z "$multihost_option" ]; }
