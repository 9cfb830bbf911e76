
# Says which lines of the config neither the trainer nor this launcher can carry out.
tell_notes() {
  local note
  while IFS= read -r note; do
    [ -z "$note" ] || warn "not honoured: $note"
  done <<<"$(print_notes)"
}
