import { createServer, type Server } from 'node:net';
import { createInterface } from 'node:readline';
import { type Loaded, loadAs, type ReleaseName, type TrainerName } from '../../src/core/index.ts';

/** What a stand-in asks: the bytes of its config, and of its model config, in base64. */
interface Question {
  readonly trainer: TrainerName;
  readonly release: ReleaseName;
  readonly text: string;
  readonly model?: string;
}

/** Answers the stand-ins what the real trainer would hold: a line of JSON for a line of JSON. */
export function startEngine(path: string): Server {
  const server = createServer((line) => {
    createInterface({ input: line }).on('line', (words) => {
      line.write(`${JSON.stringify(answer(JSON.parse(words)))}\n`);
    });
    line.on('error', () => line.destroy());
  });
  server.listen(path);
  return server;
}

function answer({ trainer, release, text, model }: Question): Loaded {
  const loaded = loadAs(
    { trainer, release },
    decoded(text),
    model === undefined ? undefined : decoded(model),
  );
  return loaded ?? { status: 'abort', message: 'The engine says nothing of this config.' };
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
