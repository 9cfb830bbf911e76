/** The configs that stand in content/ as files, by name: `templates/n150`, `scenarios/medical-chatbot`, `models/nanogpt`. */
export const configFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('/content/{templates,scenarios,models}/*.yaml', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace(/^\/content\/|\.yaml$/g, ''), text]),
);

/** The text of a config file. */
export function configFile(name: string): string {
  const text = configFiles.get(name);
  if (text === undefined) throw new Error(`There is no content/${name}.yaml.`);
  return text;
}
