
read_output() { :; }
