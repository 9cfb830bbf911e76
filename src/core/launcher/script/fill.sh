
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

# A "$" is escaped too: from v0.68 on Python replaces $NAME in the text of a config before it reads it as YAML.
quote_yaml() {
  local rest=$1 character
  while [ -n "$rest" ]; do
    character=${rest%"${rest#?}"}
    rest=${rest#?}
    case $character in
      '"' | \\) printf '\134%s' "$character" ;;
      '$') printf '\134x24' ;;
      [[:cntrl:]]) printf '\134x%02x' "'$character" ;;
      *) printf '%s' "$character" ;;
    esac
  done
}
