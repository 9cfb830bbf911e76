
data_is_missing() {
  warn 'the config names no data_path: nano_gpt trains on the Shakespeare text that it was built with'
}
