import { serveConfigFiles } from '../../layouts/serve-config-files.ts';

export const { getStaticPaths, GET } = serveConfigFiles('models');
