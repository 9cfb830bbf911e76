const fallback = 'training_config.yaml';

/** A name that every system takes for a file: what is not allowed in one becomes "-". */
export function fileName(draft: string): string {
  const safe = draft
    .trim()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
    .replaceAll(/[\u0000-\u001f<>:"/\\|?*]+/g, '-')
    .replace(/^\.+/, '')
    .slice(0, 120);
  if (safe === '') return fallback;
  return /\.ya?ml$/i.test(safe) ? safe : `${safe}.yaml`;
}

/** A name like this one that nothing else has: "run.yaml", "run 2.yaml", "run 3.yaml". */
export function anotherName(name: string, taken: readonly string[]): string {
  const [, stem = name, ending = ''] = /^(.*?)(?: \d+)?(\.ya?ml)?$/i.exec(name) ?? [];
  let number = 2;
  while (taken.includes(`${stem} ${number}${ending}`)) number += 1;
  return `${stem} ${number}${ending}`;
}
