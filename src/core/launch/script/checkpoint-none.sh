
# This trainer is given no checkpoint, so none fails to load.
trouble_line=
note_trouble() { :; }
could_not_load() { return 1; }
explain_no_step() { explain_failure "$1"; }
