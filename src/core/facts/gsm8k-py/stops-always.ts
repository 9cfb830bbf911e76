import type { StopsAlways } from '../contract.ts';

/** What tt-metal prints between "TT_FATAL" and the sentence, a file and a line, differs from build to build. */
const notOneParallelism = (ddp: boolean, tp: boolean): string =>
  `TT_FATAL ... For line mesh topology (shape MeshShape([1, 1])), exactly one parallelism type must be enabled. Got: ddp=${ddp}, tp=${tp}, cp=false`;

/**
 * gsm8k_finetune.py never reaches a step, whatever the config says: run at 6d02612bf4 and 622c6fb9c0 with the device
 * libraries stubbed (tt-train.md, section 16). It sets up its parallelism on a mesh of one device, whatever the config's mesh is,
 * and opens the devices only then. By reading, it works from v0.66 to 2026-02-05, and in some trees after 622c6fb9c0.
 */
const everyPin = {
  withoutParallelism: notOneParallelism(false, false),
  severalDevices: 'RuntimeError: open_device was called after the device was created.',
  mayStart: 'from v0.66 up to 2026-02-05, and in some newer than tt-metal 622c6fb9c0',
} as const;

/** At 6d02612bf4. With both parallelisms it stops before, at an assertion of its own. */
export const stopsAtV67: StopsAlways = {
  bothParallelisms: null,
  ...everyPin,
  oneDevice: "AttributeError: module 'ttml' has no attribute 'Layout'",
  firstMissing: {},
};

/** At 622c6fb9c0. It looks for model_config in the overrides alone. */
export const stopsAtV68: StopsAlways = {
  ...everyPin,
  bothParallelisms: notOneParallelism(true, true),
  oneDevice: 'RuntimeError: Device mesh is not initialized.',
  firstMissing: {
    training_config: "KeyError: 'training_config'",
    'training_config.model_config': "KeyError: 'model_config'",
  },
};
