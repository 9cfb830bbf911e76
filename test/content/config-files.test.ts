import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { judgeConfig } from '../../src/components/config-block/judge-config.ts';
import { readFence } from '../../src/components/config-block/read-fence.ts';
import { targetSettings } from '../../src/components/config-block/target-line.ts';

const configFiles = globSync('content/{templates,scenarios}/*.yaml').sort();

describe('each config file stands on its own board', () => {
  test.each(configFiles)('%s has no error of its own, and says why it has a warning', (file) => {
    const text = readFileSync(file, 'utf8');
    const { diagnostics } = judgeConfig(text, readFence(targetSettings(text)));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    // No config of its trainer avoids this one; each other error is the file's own.
    expect(
      errors.filter(({ code }) => code !== 'trainer-stops-always').map(({ message }) => message),
    ).toEqual([]);
    // A comment names the code in parentheses where the file keeps what the engine says of it.
    const unexplained = diagnostics
      .filter(({ severity, code }) => severity !== 'info' && !text.includes(`(${code})`))
      .map(({ code, message }) => `${code}: ${message}`);
    expect(unexplained).toEqual([]);
  });

  test.each(configFiles)('%s has a page', (file) => {
    expect(existsSync(file.replace(/\.yaml$/, '.mdx'))).toBe(true);
  });

  test.each(globSync('content/templates/*.mdx').sort())('%s has a file', (page) => {
    expect(existsSync(page.replace(/\.mdx$/, '.yaml'))).toBe(true);
  });

  it.each(['n150', 'n300', 't3k', 'p100', 'p150', 'galaxy', 'quick-start', 'research', 'production'])(
    'there is a template %s',
    (name) => {
      expect(configFiles).toContain(`content/templates/${name}.yaml`);
    },
  );
});

describe('the target of a file', () => {
  it('is read from its comment', () => {
    const text = '# A file\n# Trainyard target: board=n300 trainer=gsm8k-py release=v0.68\na: 1\n';
    expect(targetSettings(text)).toBe('board="n300" trainer="gsm8k-py" release="v0.68"');
  });

  it.each([
    ['has no comment', 'a: 1\n'],
    ['names an unknown board', '# Trainyard target: board=n151\n'],
  ])('is refused where the file %s', (_name, text) => {
    expect(() => targetSettings(text)).toThrow();
  });
});
