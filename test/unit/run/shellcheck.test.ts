import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeWrapperRoom, type WrapperRoom } from './wrapper-room.ts';

let room: WrapperRoom;
beforeEach(() => {
  room = makeWrapperRoom();
  room.program('node', 'case "$1" in --version) echo v24.21.0 ;; *) echo "tests: $*" ;; esac');
  room.program('npm', 'mkdir -p node_modules/.bin');
  room.program('apt-get', 'echo "apt-get $*" >>"$CALLS"');
  room.program('id', 'echo 0');
  room.write('our project/scripts/test.ts', '');
});
afterEach(() => room.remove());

test('root on Debian gets the package for the unit tests', () => {
  expect(room.run(['test', 'unit'])).toMatchObject({ status: 0, stdout: 'tests: scripts/test.ts unit\n' });
  expect(room.calls()).toEqual(['apt-get update -q', 'apt-get install -y -q shellcheck']);
});

test('one that is there is enough', () => {
  room.program('shellcheck', '');
  room.run(['test', 'unit']);
  expect(room.calls()).toEqual([]);
});

test('nobody else is asked, and no other step needs it', () => {
  room.run(['test', 'format']);
  room.program('id', 'echo 1000');
  expect(room.run(['test', 'unit'])).toMatchObject({ status: 0, stdout: 'tests: scripts/test.ts unit\n' });
  expect(room.calls()).toEqual([]);
});
