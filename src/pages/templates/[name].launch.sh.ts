import { serveLaunchers } from '../../layouts/serve-launchers.ts';

export const { getStaticPaths, GET } = serveLaunchers('templates');
