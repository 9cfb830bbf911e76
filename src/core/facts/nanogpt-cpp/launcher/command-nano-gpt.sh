
# More than one host is tt-metal's own business: tt-run starts the ranks as the reader's bindings say.
finish_command() {
  [ "$copies_model" = 0 ] || model_config=$run_directory/model.yaml
  command_words=("$trainer_path" "${arguments[@]}")
  # Without a terminal the C++ program would keep its lines back until 4 KiB are full.
  [ -z "$line_buffer" ] || command_words=("$line_buffer" -oL "${command_words[@]}")
  [ -n "$multihost_option" ] || return 0
  command_words=("$tt_run" --rank-binding "$rank_binding" "$trainer_path" "${arguments[@]}" --multihost "$multihost")
}

find_line_buffer() { line_buffer=$(command -v stdbuf) || line_buffer=; }

check_multihost() {
  find_line_buffer
  if [ -z "$multihost_option" ]; then
    [ "$wants_multihost" = 0 ] ||
      refuse 65 'The config has a multihost_config.' 'nano_gpt reads it from a file of its own, and more than one host needs rank bindings.' \
        'Put it into a file, and start with --multihost FILE --rank-binding FILE.'
    [ -z "$rank_binding_option" ] ||
      refuse 64 'Expected --multihost beside --rank-binding.' 'Rank bindings are for more than one host.' 'Give both, or neither.'
    return 0
  fi
  [ -n "$rank_binding_option" ] ||
    refuse 65 'Expected --rank-binding beside --multihost.' 'tt-run has to know which rank runs on which mesh, and the config does not say it.' \
      'Write a file with rank_bindings and mesh_graph_desc_path, and name it with --rank-binding FILE.'
  [ -f "$multihost_option" ] ||
    refuse 66 "There is no multihost config $multihost_option." 'It was named with --multihost.' 'Correct the path.'
  [ -f "$rank_binding_option" ] ||
    refuse 66 "There are no rank bindings $rank_binding_option." 'They were named with --rank-binding.' 'Correct the path.'
  absolute_file "$multihost_option" && multihost=$absolute
  absolute_file "$rank_binding_option" && rank_binding=$absolute
  tt_run=$(command -v tt-run) || tt_run=$root/python_env/bin/tt-run
  [ -x "$tt_run" ] ||
    refuse 69 'There is no tt-run.' "It comes with tt-metal's Python environment; it was looked for on PATH and in $root/python_env/bin." \
      'Activate the environment, and start again.'
  say "more than one host: handed over to $tt_run. Each host has to see the folder of the run, the model config and the data under the same paths"
}
