import type { Yard } from './feature.ts';

/** Does what others will read the result of, after a question where the engine sees an access token in the config. */
export function askAboutSecrets(
  { desk, goTo }: Pick<Yard, 'desk' | 'goTo'>,
  consequence: string,
  actionTitle: string,
  go: () => void,
): void {
  if (!desk.isFresh()) {
    // The newest letters may be the secret; they are checked in a moment.
    desk.whenFresh(() => askAboutSecrets({ desk, goTo }, consequence, actionTitle, go));
    return;
  }
  const secret = desk.store.get().report?.problems.find(({ code }) => code === 'secret-in-config');
  if (!secret) {
    go();
    return;
  }
  desk.say(`Line ${secret.place.line} holds what looks like an access token. ${consequence}`, [
    { title: 'Show it', run: () => goTo(secret.place, secret.sheet) },
    { title: actionTitle, run: go },
  ]);
}
