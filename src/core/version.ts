/** The version of Trainyard: what a report, a launcher and the site's footer name. A test holds it to package.json. */
export const version = '0.1.0';
