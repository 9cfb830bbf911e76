import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders whose tests take longest, the longest first; in a fresh clone nobody has measured them yet. */
const long = ['test/fuzz/', 'test/launcher/', 'test/unit/run/', 'test/unit/native/', 'test/unit/check/'];

/** What takes longest begins first, so that no core is left waiting for another one's last file. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((folder) => relative('', moduleId).startsWith(folder));
      return at === -1 ? long.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
