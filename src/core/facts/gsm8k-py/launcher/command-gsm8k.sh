
finish_command() {
  command_words=("$python" "$trainer_path" ${arguments[@]+"${arguments[@]}"})
  # It draws its curves at the end; with a window for them, it would wait until that is closed.
  [ -n "${MPLBACKEND:-}" ] || environment=("${environment[@]}" MPLBACKEND=Agg)
  [ "$overrides_by_variable" = 0 ] ||
    environment=("${environment[@]}" "TT_TRAIN_OVERRIDES_PATH=$run_directory/overrides.yaml")
}
