
# train_nanogpt would look for the text that tt-train brings, from the folder in which it is started, and finding none it
# prints a warning and ends with 0. It is looked for here, and named.
data_is_missing() {
  places=(
    "$PWD/data/shakespeare.txt"
    "$PWD/tt-train/data/shakespeare.txt"
    "$PWD/../data/shakespeare.txt"
    "$root/tt-train/data/shakespeare.txt"
    "$root/data/shakespeare.txt"
  )
  find_file || {
    list_places
    refuse 66 'The config names no data_path, and shakespeare.txt is nowhere to be found.' \
      "train_nanogpt would print a warning and end with exit code 0 without a step. Looked for: $list." \
      'Write data_path into the config, and make the launcher anew.'
  }
  data=$found
  warn "the config names no data_path: training on $data"
}
