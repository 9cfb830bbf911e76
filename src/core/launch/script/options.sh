
# ---------------------------------------------------------------------------------------------------------------------
# The command line

dry_run=0
tree_option=
runs_option=runs

parse_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      # --tree=DIR is --tree DIR.
      --*=*)
        local name=${1%%=*} value=${1#*=}
        shift
        set -- "$name" "$value" "$@"
        ;;
    esac
    case $1 in
      --dry-run) dry_run=1 ;;
      --tree) need_value "$@" && tree_option=$2 && shift ;;
      --runs) need_value "$@" && runs_option=$2 && shift ;;
      --help | -h) show_help && exit 0 ;;
      --version) printf '%s\n' "$launcher_version" && exit 0 ;;
      *)
        words_taken=0
        take_own_option "$@"
        [ "$words_taken" -lt 2 ] || shift
        [ "$words_taken" -gt 0 ] ||
          refuse 64 "There is no option \"$1\"." \
            'The config is the truth: a setting is changed in it, and a new launcher is made from it.' \
            'launch.sh --help lists the options.'
        ;;
    esac
    shift
  done
}

need_value() {
  { [ $# -gt 1 ] && [ -n "$2" ]; } ||
    refuse 64 "Expected a value after $1." 'The option needs one.' 'launch.sh --help lists the options.'
}
