// The thread of one task. What only tasks need, the launcher's script above all, does not weigh on the first check.

import type { Done, Task } from './task.ts';
import { runTask } from './tasks.ts';

// The compiler knows this file as a page's; in a worker `postMessage` takes the message alone.
const say = (message: Done): void => (self as unknown as Worker).postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Task>) => say({ answer: runTask(data) }));
