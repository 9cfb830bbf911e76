
# ---------------------------------------------------------------------------------------------------------------------
# The mesh graph descriptor, where the release needs one for this mesh

# One that you have set yourself is kept: you know how your boards are wired. The trainer starts in another folder, so the
# path is made absolute.
keep_descriptor() {
  local at
  [ -n "${TT_MESH_GRAPH_DESC_PATH:-}" ] || return 0
  absolute_file "$TT_MESH_GRAPH_DESC_PATH"
  for at in "${!environment[@]}"; do
    case ${environment[$at]} in
      TT_MESH_GRAPH_DESC_PATH=*) environment[at]=TT_MESH_GRAPH_DESC_PATH=$absolute && return 0 ;;
    esac
  done
  [ ! -f "$absolute" ] || environment=("${environment[@]}" "TT_MESH_GRAPH_DESC_PATH=$absolute")
}

check_descriptor() {
  local entry file
  for entry in "${environment[@]}"; do
    case $entry in TT_MESH_GRAPH_DESC_PATH=*) ;; *) continue ;; esac
    file=${entry#*=}
    [ -f "$file" ] ||
      refuse 69 "The mesh graph descriptor $file is not there." "The mesh $mesh needs one at $release." \
        'Set TT_MESH_GRAPH_DESC_PATH to a descriptor of this shape.'
    if [ -n "${TT_MESH_GRAPH_DESC_PATH:-}" ]; then
      say "mesh graph descriptor: yours is kept, $file"
    else
      say "mesh graph descriptor: TT_MESH_GRAPH_DESC_PATH is set to $file"
    fi
  done
}
