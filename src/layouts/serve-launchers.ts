import type { APIRoute, GetStaticPaths } from 'astro';
import { launcherFile } from '../components/launcher-file.ts';
import { configsIn } from './serve-config-files.ts';

/** The two halves of a route that serves the launcher of each config in a folder. */
export function serveLaunchers(folder: string): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () => configsIn(folder),
    GET: ({ params: { name } }) =>
      new Response(launcherFile(`${folder}/${name}`).text, {
        headers: { 'content-type': 'text/x-shellscript; charset=utf-8' },
      }),
  };
}
