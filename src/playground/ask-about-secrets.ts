import type { FeatureContext } from './feature-context.ts';

/** Does what others will read the result of, after a question where the engine sees an access token in the config. */
export function askAboutSecrets(
  { workspace, goTo }: Pick<FeatureContext, 'workspace' | 'goTo'>,
  consequence: string,
  actionTitle: string,
  go: () => void,
): void {
  if (!workspace.isFresh()) {
    // The newest letters may be the secret; they are checked in a moment.
    workspace.whenFresh(() => askAboutSecrets({ workspace, goTo }, consequence, actionTitle, go));
    return;
  }
  const secret = workspace.store.get().report?.problems.find(({ code }) => code === 'secret-in-config');
  if (!secret) {
    go();
    return;
  }
  workspace.say(`Line ${secret.place.line} holds what looks like an access token. ${consequence}`, [
    { title: 'Show it', run: () => goTo(secret.place, secret.sheet) },
    { title: actionTitle, run: go },
  ]);
}
