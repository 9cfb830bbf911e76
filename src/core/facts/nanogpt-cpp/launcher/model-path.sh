
# ---------------------------------------------------------------------------------------------------------------------
# nano_gpt saves where model_path of its model config says. The file that was found stays as it is: the run gets a copy
# with that one line more.

copies_model=0

plan_model_copy() {
  [ -n "$model_path" ] || return 0
  model_original=$model_config
  with_model_path >/dev/null
  case $? in
    0)
      copies_model=1
      say "model_path: \"$model_path\" is written into a copy of the model config, so that nano_gpt saves there"
      ;;
    2) say 'model_path: the one in the model config stays, as the config names no checkpoint_dir' ;;
    *)
      checkpoints=0
      warn "not honoured: training_config.checkpoint_dir: $model_config is not laid out as tt-train's own are, so model_path cannot be written into it, and nano_gpt may save nothing. Write model_path there yourself"
      ;;
  esac
}

# Prints the model config with model_path as the first key of its transformer_config, and without another one. Fails with 1
# where the section is not a line of its own with its keys below it, indented by spaces; with 2 where its own one stays.
with_model_path() {
  local line indentation='' place=before skipped=0
  local head='^transformer_config:[[:space:]]*(#.*)?$' key='^( +)[A-Za-z_]+:' nothing='^[[:space:]]*(#.*)?$'
  while IFS= read -r line || [ -n "$line" ]; do
    if [[ $line =~ $nothing ]]; then
      printf '%s\n' "$line"
      continue
    fi
    if [ "$place" = next ]; then
      [[ $line =~ $key ]] || return 1
      place=inside
      indentation=${BASH_REMATCH[1]}
      printf '%smodel_path: "' "$indentation"
      quote_yaml "$model_path"
      printf '"\n'
    fi
    # The value of the one that was left out would go on in a line that is indented further.
    case $skipped$line in 1"$indentation "*) return 1 ;; esac
    skipped=0
    case $place$line in
      inside"$indentation"model_path:*)
        [ "$yields_model_path" = 0 ] || return 2
        skipped=1
        continue
        ;;
      inside[!\ ]*) place=after ;;
    esac
    printf '%s\n' "$line"
    if [ "$place" = before ] && [[ $line =~ $head ]]; then place=next; fi
  done <"$model_original"
  case $place in before | next) return 1 ;; esac
}

write_model_copy() {
  [ "$copies_model" = 1 ] || return 0
  with_model_path >"$run_directory/model.yaml" ||
    refuse 73 "The model config cannot be written to $run_directory." 'The disk is full.' 'Make room, and start again.'
}

print_model_copy() {
  [ "$copies_model" = 1 ] || return 0
  printf '# model.yaml\n'
  with_model_path
  printf '\n'
}
