
model_config_is_missing() {
  [ "$carries_model" = 1 ] ||
    warn 'the config names no model_config: train_nanogpt builds its default model, a gpt2 of 6 blocks, 6 heads and width 384'
}
