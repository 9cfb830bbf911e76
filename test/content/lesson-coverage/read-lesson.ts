import { type ConfigPair, commentsOf, pairsOf } from './config-pairs.ts';
import { plainWords } from './plain-words.ts';

/** What stands in the original lesson under one heading. */
export interface LessonSection {
  readonly heading: string;
  /** Sentences, list items, lines of examples and labels of diagrams, without their markup. */
  readonly statements: readonly string[];
  readonly cells: readonly string[];
  readonly configs: readonly ConfigPair[];
  /** The comments beside the configs' lines. */
  readonly comments: readonly string[];
  readonly links: readonly string[];
}

interface Growing {
  statements: string[];
  cells: string[];
  configs: ConfigPair[];
  comments: string[];
  links: string[];
}

/** The lesson's sections in their order; what stands above the first heading is its front matter. */
export function readLesson(text: string): LessonSection[] {
  const sections = [newSection('front matter')];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const section = sections.at(-1) ?? newSection('');
    const fence = /^```(\w*)/.exec(line);
    if (fence !== null) {
      const end = lines.indexOf('```', at + 1);
      addFence(section, fence[1] ?? '', lines.slice(at + 1, end));
      at = end;
    } else if (/^#+ /.test(line)) sections.push(newSection(plainWords(line.replace(/^#+ /, ''))));
    else addLine(section, line);
  }
  return sections;
}

function newSection(heading: string): Growing & { heading: string } {
  return { heading, statements: [], cells: [], configs: [], comments: [], links: [] };
}

function addLine(section: Growing, line: string): void {
  if (/^\s*(---)?$/.test(line) || /^\|[-| ]+$/.test(line)) return;
  section.links.push(...[...line.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, address = '']) => address));
  if (line.startsWith('|')) section.cells.push(...line.split('|').slice(1, -1).map(plainWords));
  else section.statements.push(plainWords(line.replace(/^\s*(?:-|\d+\.) /, '')));
}

function addFence(section: Growing, language: string, lines: readonly string[]): void {
  if (language === 'yaml') {
    section.configs.push(...pairsOf(lines.join('\n')));
    section.comments.push(...commentsOf(lines.join('\n')));
  } else if (language === 'mermaid') section.statements.push(...lines.flatMap(labelsOf));
  else section.statements.push(...lines.map(plainWords).filter(Boolean));
}

/** The words of a diagram's line: of its boxes, its questions and its arrows. */
function labelsOf(line: string): string[] {
  return [...line.matchAll(/[[{|]([^\][{}|]+)[\]}|]/g)].map(([, label = '']) => plainWords(label));
}
