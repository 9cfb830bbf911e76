
# ---------------------------------------------------------------------------------------------------------------------
# The mesh graph descriptor, where the release needs one for this mesh

# One that you have set yourself is kept: you know how your boards are wired.
keep_descriptor() {
  local at
  [ -n "${TT_MESH_GRAPH_DESC_PATH:-}" ] || return 0
  for at in "${!environment[@]}"; do
    case ${environment[$at]} in
      TT_MESH_GRAPH_DESC_PATH=*) environment[at]=TT_MESH_GRAPH_DESC_PATH=$TT_MESH_GRAPH_DESC_PATH ;;
    esac
  done
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
