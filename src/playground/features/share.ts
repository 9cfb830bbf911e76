import { askAboutSecrets } from '../ask-about-secrets.ts';
import type { Feature } from '../feature-context.ts';
import { share } from '../files/share.ts';
import { part } from '../views/part.ts';

/** The share link; what it would carry to others is asked about first where it holds a secret. */
export const shareByLink: Feature = (context) => {
  const { root, workspace } = context;
  part(root, 'share', HTMLButtonElement).addEventListener('click', () => {
    askAboutSecrets(context, 'A link carries it to whoever opens it.', 'Share all the same', async () => {
      const { text, model, target } = workspace.subject();
      const { board, trainer, release } = target;
      const config = { t: text, b: board, r: trainer, l: release };
      workspace.say(await share(model === null ? config : { ...config, m: model }), [], true);
    });
  });
};
