import type { APIRoute, GetStaticPaths } from 'astro';
import { configFiles } from '../components/config-files.ts';
import { launcherFile } from '../components/launcher-file.ts';

/** The two halves of a route that serves the launcher of each config in a folder. */
export function serveLaunchers(folder: string): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      [...configFiles.keys()]
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => ({ params: { name: name.slice(folder.length + 1) } })),
    GET: ({ params: { name } }) =>
      new Response(launcherFile(`${folder}/${name}`).text, {
        headers: { 'content-type': 'text/x-shellscript; charset=utf-8' },
      }),
  };
}
