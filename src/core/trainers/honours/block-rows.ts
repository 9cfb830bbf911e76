import { keys } from '../../schema/keys.ts';
import { optimizerBlock } from '../../schema/optimizer-layout.ts';
import { type HonourRow, notHonoured } from './honour.ts';
import { hardCoded, rateOfSchedule } from './optimizer-rows.ts';

/** Every optimizer has its own keys; this is of the trainer that builds one whatever the block says (tt-train.md, section 5). */
const rate = `${optimizerBlock}.lr`;
const others = keys
  .filter(({ path, type }) => path.startsWith(`${optimizerBlock}.`) && path !== rate && type !== 'section')
  .map(({ path }) => path);

/** What gsm8k_finetune makes of the optimizer block of v0.68. */
export const blockRows: readonly HonourRow[] = [
  { paths: [rate], trainers: { 'nanogpt-cpp': {}, 'nanogpt-py': {}, 'gsm8k-py': rateOfSchedule } },
  {
    paths: others,
    trainers: {
      'nanogpt-cpp': {},
      'nanogpt-py': {},
      'gsm8k-py': { 'v0.68': notHonoured(hardCoded) },
    },
  },
];
