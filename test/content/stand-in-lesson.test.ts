import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySources } from '../../scripts/copy-sources.ts';
import { tallyVariable } from '../../scripts/tally.ts';
import { scale } from '../scale.ts';

describe.skipIf(!scale.isFull)(
  'a lesson is its folder, and nothing else has to change (a build: under ./run test --full)',
  () => {
    let room = '';
    const built = (file: string) => readFileSync(join(room, 'dist', file), 'utf8');

    beforeAll(async () => {
      room = mkdtempSync(join(tmpdir(), 'stand-in-lesson-'));
      copySources(room);
      cpSync('test/lessons/stand-in', join(room, 'content/lessons/stand-in'), { recursive: true });
      // The packages alone: Astro and Vite keep their caches in node_modules, and this site is another one.
      mkdirSync(join(room, 'node_modules'));
      for (const name of readdirSync('node_modules').filter((name) => !/^\.(astro|vite)/.test(name)))
        symlinkSync(resolve('node_modules', name), join(room, 'node_modules', name));
      // Pictures are named by what is on them, so one that was drawn for the one site serves the other.
      const pictures = 'node_modules/.astro/share-images';
      mkdirSync(pictures, { recursive: true });
      mkdirSync(join(room, 'node_modules/.astro'));
      symlinkSync(resolve(pictures), join(room, pictures));
      await run('astro', ['build', '--silent']);
    }, 600_000);

    afterAll(() => rmSync(room, { recursive: true, force: true }));

    async function run(program: string, words: readonly string[]): Promise<void> {
      const { [tallyVariable]: _, ...environment } = process.env;
      await promisify(execFile)(join('node_modules/.bin', program), words, {
        cwd: room,
        env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
        maxBuffer: 2 ** 26,
      });
    }

    it('its pages stand under its id, with its terms, its diagram and its exercise', () => {
      const [first, second] = ['', 'second/'].map((page) => built(`lessons/stand-in/${page}index.html`));
      expect(first).toContain('href="/lessons/stand-in/glossary/#siding"');
      expect(first).toContain('href="/lessons/stand-in/second/#try-stand-in-batch"');
      expect(first).toContain('0 of 1 solved');
      expect(second).toContain('id="ty-siding"');
      expect(second).toContain('data-exercise="stand-in-batch"');
      expect(built('lesson/index.html')).toContain('0 of 21 solved');
      expect(built('lessons/stand-in/glossary/index.html')).toContain('A track beside the main one.');
    });

    it('beside each page of a lesson stand those of all, and a page leads on within its own', () => {
      for (const file of ['lesson/index.html', 'lessons/stand-in/second/index.html']) {
        const html = built(file);
        expect(html).toMatch(/Configuration Patterns<[\s\S]*>A stand-in</);
        for (const page of ['/lesson/why-a-file/', '/lessons/stand-in/second/'])
          expect(html).toContain(`href="${page}"`);
      }
      const turned = (file: string) =>
        [...built(file).matchAll(/<a href="([^"]+)" rel="(prev|next)"/g)].map(([, href, way]) => [way, href]);
      expect(turned('lessons/stand-in/second/index.html')).toEqual([
        ['prev', '/lessons/stand-in/'],
        ['next', '/lessons/stand-in/glossary/'],
      ]);
      expect(turned('lesson/glossary/index.html')).toEqual([['prev', '/lesson/what-changed/']]);
      expect(turned('lessons/stand-in/index.html')).toEqual([['next', '/lessons/stand-in/second/']]);
    });

    it('it is published as any page is: Markdown, llms.txt, a picture', () => {
      expect(built('lessons/stand-in/second.md')).toContain('Diagram: A siding leaves the track');
      expect(built('llms.txt')).toMatch(
        /\(\/lesson\.md\)[\s\S]*\(\/lessons\/stand-in\.md\)[\s\S]*\(\/lessons\/stand-in\/second\.md\)[\s\S]*## Playground/,
      );
      expect(built('share/lessons/stand-in/second.png').length).toBeGreaterThan(1000);
    });

    it('it passes the tests of content', async () => {
      const names = ['config-fences', 'diagrams', 'exercises', 'glossary', 'reading-minutes'];
      await run('vitest', ['run', ...names.map((name) => `test/content/${name}.test.ts`)]);
    }, 300_000);
  },
);
