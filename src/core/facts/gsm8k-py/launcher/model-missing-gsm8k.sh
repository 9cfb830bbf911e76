
model_config_is_missing() {
  [ "$carries_model" = 1 ] || say "the config names no model_config: gsm8k_finetune takes its base file's model, gpt2s"
}
