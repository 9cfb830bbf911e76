
# train_nanogpt.py reads device_config since 2026-05-05 only; before, it trains on one device whatever is written.
check_device_config() {
  [ "$devices" -gt 1 ] || return 0
  case $(<"$trainer_path") in
    *device_config* | *DeviceConfig*) return 0 ;;
  esac
  refuse 65 "The train_nanogpt.py of this tree reads no device_config, and the config asks for $devices devices." \
    'It would train on one of them and not say so. train_nanogpt.py reads the section since 2026-05-05.' \
    "Take a newer tt-metal ($newest_commit has it), or a config for one device."
}
