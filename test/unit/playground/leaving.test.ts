import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check, defaultTarget } from '../../../src/core/index.ts';
import { bundle } from '../../../src/playground/files/bundle.ts';
import { bundleReadme } from '../../../src/playground/files/bundle-readme.ts';
import { markdownReport } from '../../../src/playground/files/markdown-report.ts';
import { sha256Of } from '../../../src/playground/files/sha256.ts';
import { reportOf } from '../../../src/playground/reports/report.ts';
import { lineChanges } from '../../../src/playground/views/line-changes.ts';

function reportFor(text: string) {
  const request = { text, model: null, target: defaultTarget, datasetSize: null, view: 'figures' } as const;
  return reportOf(request, check(text));
}

const addressOf = (code: string) => `https://trainyard.test/rules/${code}/`;

describe('markdownReport', () => {
  it('has the config, the target and what was found, with places and links', () => {
    const text = 'training_config:\n  batchsize: 8\n';
    const markdown = markdownReport({ name: 'run.yaml', text, model: null }, reportFor(text), addressOf);
    expect(markdown).toContain('### run.yaml\n\nChecked by Trainyard for n150, nanogpt-py, v0.68: ');
    expect(markdown).toContain(`\`\`\`yaml\n${text}\`\`\``);
    expect(markdown).toContain(
      '- **Warning** at 2:3, [unknown-key](https://trainyard.test/rules/unknown-key/): No trainer reads "batchsize"',
    );
  });

  it('lets nothing of a config become markup, a mention or the end of the fence', () => {
    const text = 'training_config:\n  "<img onerror=alert(1)>": 1\n  "@everyone": 2\n  a: "````"\n';
    const markdown = markdownReport(
      { name: '<b>[x](javascript:alert(1))', text, model: '`````\n' },
      reportFor(text),
      addressOf,
    );
    const outside = markdown.replaceAll(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, '');
    expect(outside).not.toMatch(/(?<!\\)[<>]/);
    expect(outside).not.toContain('@everyone');
    expect(outside).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(markdown).toContain('``````yaml\n`````\n``````');
  });
});

describe('bundle', () => {
  const files = [
    { name: 'run.yaml', text: 'a: 1 # ünïcode\n' },
    { name: 'run.launch.sh', text: '#!/usr/bin/env bash\n', isExecutable: true },
  ];

  it('has the files and their sums, as sha256sum writes them', () => {
    const unpacked = unzipSync(bundle('run', files));
    const text = (name: string) => new TextDecoder().decode(unpacked[name]);
    expect(Object.keys(unpacked)).toEqual(['run/run.yaml', 'run/run.launch.sh', 'run/SHA256SUMS']);
    expect(text('run/run.yaml')).toBe('a: 1 # ünïcode\n');
    expect(text('run/SHA256SUMS')).toBe(
      files.map((file) => `${sha256Of(new TextEncoder().encode(file.text))}  ${file.name}\n`).join(''),
    );
  });

  it('has the same bytes whenever and wherever it is made', () => {
    expect(sha256Of(bundle('run', files))).toBe(sha256Of(bundle('run', files)));
    // A zip has local times; this is the entry's date and time, 1980-01-01 00:00.
    expect([...bundle('run', files).slice(10, 14)]).toEqual([0, 0, 33, 0]);
  });

  it('knows the sum of nothing', () => {
    expect(sha256Of(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('comes with a README that says what is in it and what was found', () => {
    const readme = bundleReadme(
      { config: 'run.yaml', model: null, launcher: { name: 'run.launch.sh' } },
      reportFor('training_config:\n  batchsize: 8\n'),
    );
    expect(readme).toContain('Checked for n150, nanogpt-py, v0.68: ');
    expect(readme).toContain('* Warning 2:3 unknown-key: ');
    expect(readme).toContain('bash run.launch.sh --dry-run');
    expect(
      bundleReadme({ config: 'a', model: null, launcher: { refusal: 'It aborts.' } }, reportFor('')),
    ).toContain('There is no launcher for it: It aborts.');
  });
});

describe('lineChanges', () => {
  it('gives the changed lines and one around them', () => {
    expect(lineChanges('a\nb\nc\nd\ne\n', 'a\nb\nC\nd\ne')).toEqual([
      {
        line: 2,
        lines: [
          { kind: 'same', text: 'b' },
          { kind: 'removed', text: 'c' },
          { kind: 'added', text: 'C' },
          { kind: 'same', text: 'd' },
          { kind: 'removed', text: 'e' },
          { kind: 'added', text: 'e' },
        ],
      },
    ]);
    expect(lineChanges('a\n', 'a\n')).toEqual([]);
  });
});
