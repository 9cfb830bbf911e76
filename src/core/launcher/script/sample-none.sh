
could_not_load() { return 1; }
