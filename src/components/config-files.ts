import { underBase } from './under-base.ts';

/**
 * Names the schema to yaml-language-server, on top of each training config. Only a build with SITE_URL knows its address:
 * a relative one would lead nowhere once the file is downloaded, and editors complain about a schema that is not there.
 */
const modeline =
  import.meta.env.SITE === undefined
    ? ''
    : `# yaml-language-server: $schema=${new URL(underBase('/schema/training-config.schema.json'), import.meta.env.SITE).href}\n`;

/** The configs that stand in content/ as files, by name: `templates/n150`, `scenarios/medical-chatbot`, `models/nanogpt`. */
export const configFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('/content/{templates,scenarios,models}/*.yaml', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => {
    const name = path.replace(/^\/content\/|\.yaml$/g, '');
    return [name, name.startsWith('models/') ? text : modeline + text];
  }),
);

/** The text of a config file. */
export function configFile(name: string): string {
  const text = configFiles.get(name);
  if (text === undefined) throw new Error(`There is no content/${name}.yaml.`);
  return text;
}
