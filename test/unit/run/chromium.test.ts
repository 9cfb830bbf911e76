import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeWrapperRoom, type WrapperRoom } from './wrapper-room.ts';

let room: WrapperRoom;
beforeEach(() => {
  room = makeWrapperRoom();
  // Playwright's own browser is where `node -p` says; here, nowhere.
  room.program(
    'node',
    `case "$1" in --version) echo v24.21.0 ;; -p) echo /nowhere ;; *) echo "<$CHROMIUM_PATH> $*" ;; esac`,
  );
  room.program('npm', `echo "npm $*" >>"$CALLS"; mkdir -p node_modules/.bin`);
  room.program('id', 'echo 1000');
  room.program('shellcheck', '');
  room.write('our project/scripts/test.ts', '');
});
afterEach(() => room.remove());

const works = 'echo Chromium 1';
const path = (name: string) => join(room.folder, 'programs', name);

test('the system’s browser is found, and told to the tests', () => {
  room.program('google-chrome', works);
  expect(room.run(['test'])).toMatchObject({
    status: 0,
    stdout: `<${path('google-chrome')}> scripts/test.ts\n`,
  });
});

test('CHROMIUM_PATH comes first', () => {
  room.program('chromium', works);
  room.program('mine', works);
  expect(room.run(['test'], { env: { CHROMIUM_PATH: path('mine') } }).stdout).toContain(`<${path('mine')}>`);
});

test('a browser that does not run is passed over', () => {
  room.program('chromium-browser', 'echo "install the snap" >&2; exit 1');
  room.program('google-chrome-stable', works);
  expect(room.run(['test']).stdout).toContain(`<${path('google-chrome-stable')}>`);
});

test('root on Debian installs the package', () => {
  room.program('id', 'echo 0');
  room.program(
    'apt-get',
    `echo "apt-get $*" >>"$CALLS"; [ "$1" = update ] || { echo '#!/bin/sh' >"$0-made"; chmod +x "$0-made"; mv "$0-made" "\${0%/*}/chromium"; }`,
  );
  expect(room.run(['test']).stdout).toContain(`<${path('chromium')}>`);
  expect(room.calls().slice(1)).toEqual(['apt-get update -q', 'apt-get install -y -q chromium']);
});

test('anybody else gets Playwright’s; without it the tests run and are told that there is none', () => {
  room.program('apt-get', 'echo "apt-get $*" >>"$CALLS"');
  room.program(
    'npm',
    `mkdir -p node_modules/.bin; printf '#!/bin/sh\\necho "playwright $*" >>"$CALLS"\\n' >node_modules/.bin/playwright; chmod +x node_modules/.bin/playwright`,
  );
  expect(room.run(['test'])).toMatchObject({ status: 0, stdout: '<> scripts/test.ts\n' });
  expect(room.calls()).toEqual(['playwright install chromium']);
});

test('no browser is looked for where no page is opened', () => {
  expect(room.run(['test', 'unit'])).toMatchObject({ status: 0, stdout: '<> scripts/test.ts unit\n' });
  expect(room.calls()).toHaveLength(1);
});

test('options are no steps: with them, too, all steps get what they need', () => {
  room.program('google-chrome', works);
  const words = ['test', '--full', '--seed', '7'];
  expect(room.run(words).stdout).toBe(`<${path('google-chrome')}> scripts/test.ts --full --seed 7\n`);
  expect(room.run([...words, 'unit']).stdout).toBe('<> scripts/test.ts --full --seed 7 unit\n');
});
