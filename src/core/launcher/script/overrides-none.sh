
release_overrides() { :; }
