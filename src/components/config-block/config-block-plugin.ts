import {
  definePlugin,
  type ExpressiveCodeBlock,
  type ExpressiveCodePlugin,
} from '@astrojs/starlight/expressive-code';
import { addClassName } from '@astrojs/starlight/expressive-code/hast';
import { stopsAlwaysSentence } from '../../core/index.ts';
import { encodeShareLink } from '../../playground/share-link.ts';
import { type BlockLinks, captionBar, problemList, type ToldProblem } from './block-parts.ts';
import { type Judgement, judgeConfig } from './judge-config.ts';
import { modelFile } from './model-file.ts';
import { underline } from './problem-annotation.ts';
import { type ConfigFence, readFence } from './read-fence.ts';
import { keepRemarkWhole } from './remark.ts';

/** A config on a page, and what the engine says of it. */
interface ConfigBlock {
  readonly fence: ConfigFence;
  readonly judgement: Judgement;
}

/**
 * Puts the engine's verdict on every yaml block that says what it expects, or that shows a file of ours: a signal and a link to the playground
 * above, the words below, lines under the places.
 * @param base the path under which the site is served, ending in a slash.
 */
export function configBlockPlugin(base: string): ExpressiveCodePlugin {
  const judged = new WeakMap<ExpressiveCodeBlock, ConfigBlock>();
  return definePlugin({
    name: 'Trainyard config block',
    hooks: {
      annotateCode: ({ codeBlock }) => {
        if (codeBlock.language !== 'yaml') return;
        const fence = readFence(codeBlock.meta);
        if (fence.expect === undefined && fence.download === undefined) return;
        const judgement = judgeConfig(codeBlock.code, fence);
        judged.set(codeBlock, { fence, judgement });
        for (const diagnostic of toTell(fence, judgement)) underline(codeBlock, diagnostic);
      },
      postprocessRenderedLine: ({ codeBlock, renderData }) => {
        if (codeBlock.language === 'yaml') keepRemarkWhole(renderData.lineAst);
      },
      postprocessRenderedBlock: async ({ codeBlock, renderData }) => {
        const block = judged.get(codeBlock);
        if (block === undefined) return;
        const { fence, judgement } = block;
        const { board, trainer, release } = fence.target;
        const model = fence.model === undefined ? {} : { m: modelFile(fence.model) };
        const share = await encodeShareLink({
          t: codeBlock.code,
          b: board,
          r: trainer,
          l: release,
          ...model,
        });
        const links: BlockLinks = {
          playground: `${base}playground/${share}`,
          download: fence.download === undefined ? undefined : base + fence.download.replace(/^\//, ''),
          rule: (code) => `${base}rules/${code}/`,
        };
        const told = [...toTell(fence, judgement), ...besidesExcerpt(fence)];
        const figure = renderData.blockAst;
        addClassName(figure, 'ty-config');
        figure.children[0] = captionBar(fence, judgement.signal, links);
        if (told.length > 0) figure.children.push(problemList(told, links));
      },
    },
  });
}

/** What holds for every config of its trainer, and is no fault of these lines. */
function besidesExcerpt({ excerpt, target: { trainer, release } }: ConfigFence): readonly ToldProblem[] {
  const message = excerpt ? stopsAlwaysSentence(trainer, release) : null;
  return message === null ? [] : [{ code: 'trainer-stops-always', severity: 'info', message }];
}

/** Errors and warnings are always told; a note where the page speaks of it. */
function toTell(fence: ConfigFence, { diagnostics }: Judgement): Judgement['diagnostics'] {
  return diagnostics.filter(({ severity, code }) => severity !== 'info' || fence.expect?.includes(code));
}
