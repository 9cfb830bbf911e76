
# ---------------------------------------------------------------------------------------------------------------------
# The machine's paths go into the files above as data: {{tt-metal}}, {{run}}, {{model-config}}, {{data}}. They stand in
# double quotes of YAML there, so what YAML would take for something else is escaped.

fill() {
  local line before name
  while IFS= read -r line; do
    while :; do
      case $line in
        *'{{'*'}}'*) ;;
        *) break ;;
      esac
      before=${line%%'{{'*}
      line=${line#*'{{'}
      name=${line%%'}}'*}
      line=${line#*'}}'}
      printf '%s' "$before"
      case $name in
        tt-metal) quote_yaml "$root" ;;
        run) quote_yaml "$run_directory" ;;
        model-config) quote_yaml "$model_config" ;;
        data) quote_yaml "$data" ;;
        *) printf '{{%s}}' "$name" ;;
      esac
    done
    printf '%s\n' "$line"
  done
}

# A "$" is escaped too: a newer trainer replaces $NAME in the text of a config before it reads it as YAML.
quote_yaml() {
  local rest=$1 character
  while [ -n "$rest" ]; do
    # What YAML takes for the end of a line, or for a mark of the encoding: U+2028, U+2029, U+0085, U+FEFF.
    case $rest in
      $'\342\200\250'*) printf '\134u2028' && rest=${rest#$'\342\200\250'} && continue ;;
      $'\342\200\251'*) printf '\134u2029' && rest=${rest#$'\342\200\251'} && continue ;;
      $'\302\205'*) printf '\134u0085' && rest=${rest#$'\302\205'} && continue ;;
      $'\357\273\277'*) printf '\134ufeff' && rest=${rest#$'\357\273\277'} && continue ;;
    esac
    character=${rest%"${rest#?}"}
    rest=${rest#?}
    case $character in
      '"' | \\) printf '\134%s' "$character" ;;
      '$') printf '\134x24' ;;
      [[:cntrl:]]) printf '\134u%04x' "'$character" ;;
      *) printf '%s' "$character" ;;
    esac
  done
}
