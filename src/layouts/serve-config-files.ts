import type { APIRoute, GetStaticPaths } from 'astro';
import { configFile, configFiles } from '../components/config-files.ts';

/** A route's parameters for each config file of a folder. */
export function configsIn(folder: string): { readonly params: { readonly name: string } }[] {
  return [...configFiles.keys()]
    .filter((name) => name.startsWith(`${folder}/`))
    .map((name) => ({ params: { name: name.slice(folder.length + 1) } }));
}

/** The two halves of a route that serves a folder's config files as they are, so that curl gets what a page shows. */
export function serveConfigFiles(folder: string): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () => configsIn(folder),
    GET: ({ params: { name } }) =>
      new Response(configFile(`${folder}/${name}`), {
        headers: { 'content-type': 'text/yaml; charset=utf-8' },
      }),
  };
}
