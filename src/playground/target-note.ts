/** What there is to say of how the config reaches the trainer. */
export function runSentence(run: string): string {
  return run === 'direct'
    ? 'The trainer gets this file as it stands.'
    : 'Its launcher is a script that runs it with your tt-metal.';
}

/** The commit at which a release's facts were read: "tt-metal 622c6fb9c0 of 2026-06-23". */
export function pinText({ commit, date }: { commit: string; date: string }): string {
  return `tt-metal ${commit} of ${date}`;
}

/**
 * That the trainer stops with every config at a release; empty where it does not.
 * @param stops the picker's `data-stops`
 */
export function stopsNote(stops: string, release: string): string {
  const sentences = new Map<string, unknown>(Object.entries(JSON.parse(stops === '' ? '{}' : stops)));
  const sentence = sentences.get(release);
  return typeof sentence === 'string' ? sentence : '';
}
