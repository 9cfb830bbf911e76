
# ---------------------------------------------------------------------------------------------------------------------
# The trainer's Python

# Takes the first Python in which ttnn and ttml import, and says why the first one does not, where none does.
find_python() {
  local candidate versions first='' first_error=''
  local candidates
  if [ -n "$python_option" ]; then
    absolute_file "$python_option"
    candidates=("$absolute")
  else
    candidates=("$root/python_env/bin/python")
    [ -z "${VIRTUAL_ENV:-}" ] || candidates=("${candidates[@]}" "$VIRTUAL_ENV/bin/python")
    for candidate in "${HOME:-}"/*/bin/python "${HOME:-}"/.[!.]*/bin/python; do
      [ ! -f "${candidate%/bin/python}/pyvenv.cfg" ] || candidates=("${candidates[@]}" "$candidate")
    done
    candidate=$(command -v python3) && candidates=("${candidates[@]}" "$candidate")
  fi
  for candidate in "${candidates[@]}"; do
    is_program "$candidate" || continue
    python=$candidate
    if imports_trainer; then
      versions=${python_versions//$'\n'/, }
      say "Python: $python ($versions)"
      return 0
    fi
    [ -n "$first" ] || first=$candidate first_error=$import_error
  done
  [ -n "$first" ] ||
    refuse 69 'There is no Python environment for the trainer.' "Looked for: ${candidates[*]}." \
      'Name it with --python FILE, or activate it first; ./create_venv.sh in tt-metal makes one.'
  python=$first
  import_error=$first_error
  refuse_import
}

python_path=
python_versions=
import_error=

# What is imported before anything is written. A ttml without autograd is another project's package of that name.
import_program='
import sys
print("Python", sys.version.split()[0])
for name in ("ttnn", "ttml"):
    module = __import__(name)
    print(name, getattr(module, "__version__", "(no version)"))
if not hasattr(sys.modules["ttml"], "autograd"):
    sys.exit("not the ttml of tt-train: " + str(getattr(sys.modules["ttml"], "__file__", None)))
'

imports_trainer() {
  local built=$root/tt-train/sources/ttml:$root/build/tt-train/sources/ttml
  python_path=
  try_import && return 0
  # A tree that was built but not installed: its two folders only have to be on the path.
  case $import_error in
    *"No module named 'ttml'"* | *'not the ttml of tt-train'*) [ -d "$root/tt-train/sources/ttml" ] || return 1 ;;
    *) return 1 ;;
  esac
  local error=$import_error
  python_path=$built${PYTHONPATH:+:$PYTHONPATH}
  if try_import; then
    say "ttml is not installed in this Python; PYTHONPATH is set to the tree's own: $built"
    return 0
  fi
  python_path=
  import_error=$error
  return 1
}

# Standard output has the versions, standard error the reason why not.
try_import() {
  local both line
  detail "importing ttnn and ttml with $python${python_path:+, PYTHONPATH=$python_path}"
  if ! both=$(import_with_tree 2>&1 </dev/null); then
    import_error=$both
    return 1
  fi
  # tt-metal may print lines of its own while it is imported.
  python_versions=
  while IFS= read -r line; do
    case $line in
      'Python '* | 'ttnn '* | 'ttml '*) python_versions=$python_versions${python_versions:+$'\n'}$line ;;
    esac
  done <<<"$both"
}

import_with_tree() {
  # Python would leave what it has compiled in the tree.
  export TT_METAL_HOME=$root TT_METAL_RUNTIME_ROOT=$root PYTHONDONTWRITEBYTECODE=1
  [ -z "$python_path" ] || export PYTHONPATH=$python_path
  "$python" -c "$import_program"
}

refuse_import() {
  local last=${import_error##*$'\n'}
  case $import_error in
    *"No module named 'ttml'"*)
      refuse 69 "$python cannot import ttml." \
        "tt-train was not built, or not for this Python: $last. The package of that name on the package index is another project." \
        "Build it: ./build_metal.sh --build-tt-train in $root. Then put $root/tt-train/sources/ttml and $root/build/tt-train/sources/ttml on PYTHONPATH."
      ;;
    *'not the ttml of tt-train'*)
      refuse 69 "The ttml of $python is another project's package." "It has no autograd: $last." \
        "Uninstall it there, and build tt-train's own: ./build_metal.sh --build-tt-train in $root."
      ;;
    *"No module named 'ttnn'"*)
      refuse 69 "$python cannot import ttnn." "$last" \
        'Name the Python environment of this tree with --python FILE; ./create_venv.sh in tt-metal makes one.'
      ;;
    *bad_cast*)
      refuse 69 "$python cannot import ttml (std::bad_cast)." 'ttnn was built before tt-train was enabled, so the two do not fit.' \
        "Build both in one pass: ./build_metal.sh --build-tt-train in $root; or rebuild ttnn's _ttnn.so."
      ;;
    *'undefined symbol'*)
      refuse 69 "$python cannot import the built libraries (undefined symbol)." \
        "A ttnn from pip stands beside the built one, or LD_LIBRARY_PATH leads to another build: $last" \
        "Uninstall pip's ttnn from that environment (pip uninstall ttnn), and check LD_LIBRARY_PATH."
      ;;
    *)
      refuse 69 "$python cannot import ttnn and ttml." "It says: $last" \
        "Try it by hand: $python -c 'import ttnn, ttml'"
      ;;
  esac
}
