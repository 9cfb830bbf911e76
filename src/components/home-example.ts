/** What the home page shows: a config that trains, and quietly trains on a quarter of what was meant. */
export const homeExample = `training_config:
  batch_size: 8
  gradient_acumulation_steps: 4
  max_steps: 5000
  learning_rate: 0.0001

device_config:
  enable_ddp: false
  mesh_shape: [1, 1]
`;
