
finish_command() {
  command_words=("$python" "$trainer_path")
  if [ "$samples" = 1 ]; then
    # To generate, it needs neither the data nor a place to save.
    command_words=("${command_words[@]}" --config "$run_directory/training.yaml" "--model_path=$checkpoint" "--prompt=$sample_prompt")
    [ -z "$temperature" ] || command_words=("${command_words[@]}" "--temperature=$temperature")
    [ -z "$top_k" ] || command_words=("${command_words[@]}" "--top_k=$top_k")
    return 0
  fi
  command_words=("${command_words[@]}" "${arguments[@]}")
  [ "$names_data" = 1 ] || command_words=("${command_words[@]}" --data_path "$data")
  [ "$fresh" = 0 ] || command_words=("${command_words[@]}" --fresh)
  [ "$resumes" = 0 ] || command_words=("${command_words[@]}" --resume "$checkpoint")
}
