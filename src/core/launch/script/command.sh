
# ---------------------------------------------------------------------------------------------------------------------
# The command and its environment

# What native says, and what keeps the trainer's lines coming one by one.
finish_environment() {
  environment=("${environment[@]}" PYTHONUNBUFFERED=1)
  # The tree stays as it is: Python would leave what it has compiled there.
  [ -z "${python:-}" ] || environment=("${environment[@]}" PYTHONDONTWRITEBYTECODE=1)
  [ -z "${python_path:-}" ] || environment=("${environment[@]}" "PYTHONPATH=$python_path")
  # One of yours that leads to another tree must not reach the trainer of this one.
  [ -z "${TT_METAL_RUNTIME_ROOT:-}" ] || environment=("${environment[@]}" "TT_METAL_RUNTIME_ROOT=$root")
  [ -n "${TT_METAL_ARCH_NAME:-}" ] || [ -z "${architecture:-}" ] ||
    environment=("${environment[@]}" "TT_METAL_ARCH_NAME=$architecture")
  # Older builds find their libraries no other way.
  [ "$needs_library_path" = 0 ] || [ ! -d "$root/build/lib" ] ||
    environment=("${environment[@]}" "LD_LIBRARY_PATH=$root/build/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}")
  keep_descriptor
  finish_command
}
