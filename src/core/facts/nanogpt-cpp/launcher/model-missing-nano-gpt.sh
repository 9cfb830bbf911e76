
model_config_is_missing() {
  [ "$carries_model" = 0 ] || return 0
  refuse 66 'The config names no model_config.' 'nano_gpt aborts without one ("bad file").' \
    'Write model_config into the config, and make the launcher anew.'
}
