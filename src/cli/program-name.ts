/** How this program is called: by the project's wrapper while it is TypeScript, by its own name once it is packed. */
export const programName = import.meta.url.endsWith('.ts') ? './run' : 'trainyard';
