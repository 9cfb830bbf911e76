
# ---------------------------------------------------------------------------------------------------------------------
# gsm8k_finetune merges the overrides into its model config as well as into its training config. So what the reader's model
# config says goes along: its section as it stands, from its own line to the next one at the margin.

print_model_keys() {
  local line inside=0
  [ -n "$model_config" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      transformer_config:*) inside=1 ;;
      '' | '#'* | [[:space:]]*) ;;
      *) inside=0 ;;
    esac
    [ "$inside" = 0 ] || printf '%s\n' "$line"
  done <"$model_config"
}

check_model_keys() {
  [ -z "$model_config" ] || [ -n "$(print_model_keys)" ] ||
    warn "not honoured: training_config.model_config: $model_config has no line transformer_config: at its margin, so gsm8k_finetune may build its base file's model, gpt2s"
}
