
# ---------------------------------------------------------------------------------------------------------------------
# --dry-run: what a run would write and start. Nothing is written.

print_dry_run() {
  printf '# config.yaml, as it was written\n'
  write_config_yaml
  printf '\n'
  print_native_files
  print_placed_files
  printf '# command.txt\n'
  write_command
  printf '\n# versions.txt\n'
  write_versions
}
