import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Python {
  readonly program: string;
  /** `3.11` */
  readonly version: string;
}

/** The machine's own Python; null where there is none. */
export const python: Python | null = findPython();

function findPython(): Python | null {
  const { status, stdout } = spawnSync(
    'python3',
    ['-c', 'import sys; print(sys._base_executable); print("%d.%d" % sys.version_info[:2])'],
    { encoding: 'utf8' },
  );
  const [program, version] = (stdout ?? '').trim().split('\n');
  return status === 0 && program && version ? { program, version } : null;
}

export interface PythonEnvironmentOptions {
  /** The package wandb is there too, a stand-in that writes what it is given into FAKE_WANDB. */
  readonly wandb?: boolean;
}

/** A virtual environment, made by hand, with stand-ins for the packages that the trainers import. */
export function makePythonEnvironment(
  folder: string,
  { wandb = false }: PythonEnvironmentOptions = {},
): void {
  if (python === null) throw new Error('There is no python3 here.');
  const packages = join(folder, 'lib', `python${python.version}`, 'site-packages');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  symlinkSync(python.program, join(folder, 'bin/python'));
  symlinkSync('python', join(folder, 'bin/python3'));
  writeFileSync(
    join(folder, 'pyvenv.cfg'),
    `home = ${dirname(python.program)}\ninclude-system-site-packages = false\nversion = ${python.version}\n`,
  );
  for (const [name, text] of Object.entries({ ttnn, ttml, ...(wandb ? { wandb: fakeWandb } : {}) })) {
    mkdirSync(join(packages, name), { recursive: true });
    writeFileSync(join(packages, name, '__init__.py'), text);
  }
}

/** As talkative as the real one, so that whoever asks for its version has to look for it. */
const ttnn = `import os
import sys

asked = os.environ.get("FAKE_IMPORT")
if asked == "no-ttnn":
    raise ModuleNotFoundError("No module named 'ttnn'", name="ttnn")
if asked == "undefined-symbol":
    raise ImportError(f"{os.path.dirname(__file__)}/_ttnn.so: undefined symbol: _ZN2tt8tt_metal6detail4fakeEv")
if asked == "dies":
    os.abort()
sys.stderr.write("2026-06-23 10:00:00.000 | DEBUG    | ttnn:<module>:83 - Initial ttnn.CONFIG\\n")
print("2026-06-23 10:00:00.001 | info     |             UMD | Starting up", flush=True)
__version__ = "0.0.1+fake"
`;

const ttml = `import os

asked = os.environ.get("FAKE_IMPORT")
if asked == "no-ttml":
    raise ModuleNotFoundError("No module named 'ttml'", name="ttml")
if asked == "bad-cast":
    raise RuntimeError("std::bad_cast")
if asked != "other-ttml":
    autograd = object()
`;

const fakeWandb = `import json
import os


def _leave(what, **facts):
    with open(os.environ["FAKE_WANDB"], "a", encoding="utf-8") as file:
        file.write(json.dumps({"what": what, **facts}, default=str) + "\\n")


class Run:
    def log(self, data, step=None, **_):
        _leave("log", data=data, step=step)

    def finish(self, *_, **__):
        _leave("finish")

    summary = {}
    url = "https://wandb.invalid/run"


run = None


def init(project=None, name=None, **_):
    global run
    if os.environ.get("FAKE_WANDB_REFUSES"):
        raise RuntimeError("api_key not configured (no-tty)")
    _leave("init", project=project, name=name)
    run = Run()
    return run


def log(data, step=None, **_):
    run.log(data, step)


def finish(*_, **__):
    run.finish()
`;
