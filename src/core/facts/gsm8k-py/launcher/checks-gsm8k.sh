
# ---------------------------------------------------------------------------------------------------------------------
# Everything that is looked at before anything is written

check_everything() {
  check_start
  find_python
  check_boards
  check_earlier_runs
  find_model_config
  check_model_keys
  data=
  check_overrides
  run_kind=
  name_run_directory
  hand_over
  finish_environment
  check_descriptor
  check_dollars
  check_disk
  say 'data: gsm8k_finetune fetches GSM8K and the pre-trained weights itself; it needs the internet or a filled cache'
}

place_files() { take_overrides; }
print_placed_files() { :; }

trains() { :; }
needs_all_devices_here() { :; }

# Where its steps are a progress bar alone, that it shows none is no proof that it made none.
prints_steps() { [ "$shows_steps" = 1 ]; }
