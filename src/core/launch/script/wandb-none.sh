
# The config does not ask for Weights & Biases.
start_wandb() { :; }
hurry() { :; }
end_wandb() { :; }
