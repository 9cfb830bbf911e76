
# ---------------------------------------------------------------------------------------------------------------------
# The model config. Each trainer looks for a relative path from another folder, so the path is made absolute here.

find_model_config() {
  model_config=
  [ "$names_model" = 1 ] || {
    model_config_is_missing
    return 0
  }
  case $model_written in
    /*) places=("$model_written") ;;
    # The config may say it in these very characters.
    \$\{TT_METAL_RUNTIME_ROOT\}/* | \$TT_METAL_RUNTIME_ROOT/*) places=("$root/${model_written#*/}") ;;
    *)
      places=(
        "$PWD/$model_written"
        "$script_folder/$model_written"
        "$root/$model_written"
        "$root/tt-train/$model_written"
        "$root/tt-train/configs/$model_written"
      )
      ;;
  esac
  find_file || {
    list_places
    refuse 66 "The model config \"$model_written\" is nowhere to be found." "Looked for: $list." \
      'Put it into one of these places, or write an absolute path as model_config. tt-train brings some in tt-train/configs/model_configs/.'
  }
  model_config=$found
  say "model config: $model_config"
}
