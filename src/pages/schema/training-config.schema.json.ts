import type { APIRoute } from 'astro';
import { editorSchema } from '../../core/index.ts';

/** For a reader's own editor; /reference/editor/ says how it is set there. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(editorSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
