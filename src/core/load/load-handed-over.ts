import { resolvePyYaml } from '../yaml/dialects/pyyaml.ts';
import { yamlCppBool, yamlCppFloat, yamlCppInt } from '../yaml/dialects/yaml-cpp.ts';
import type { ScalarNode } from '../yaml/node.ts';
import { handedOver } from './handed-over.ts';
import { compare, type LoadedScalar, type ScalarType } from './load-scalar.ts';

const conversions = { integer: yamlCppInt, number: yamlCppFloat, boolean: yamlCppBool } as const;

/** A scalar that PyYAML reads, and that C++ converts once more: neither float() nor Python's notion of true is asked. */
export function loadHandedOver(scalar: ScalarNode, type: ScalarType): LoadedScalar {
  const loaded = resolvePyYaml(scalar);
  if (loaded.type === 'error')
    return { reading: 'fails', value: undefined, said: `PyYAML stops with ${loaded.message}` };
  if (type === 'string') {
    return loaded.type === 'str'
      ? { reading: 'as-written', value: loaded.value }
      : {
          reading: 'fails',
          value: undefined,
          said: 'It is no text for Python, and C++ raises std::bad_cast',
        };
  }
  // None makes an empty node, which gives the default, as a key without a value is meant.
  if (loaded.type === 'null' && type === 'boolean') return { reading: 'as-written', value: null };
  const node = handedOver(loaded);
  const result = conversions[type](node);
  if (!result.ok) {
    const said = 'C++ cannot convert what PyYAML makes of it ("bad conversion")';
    return { reading: 'fails', value: undefined, said };
  }
  // All digits of it, as a reader knows them; the 32-bit float is C++'s.
  const value = type === 'number' && Number.isFinite(Number(node.text)) ? Number(node.text) : result.value;
  const reader = loaded.type === 'str' ? { reader: 'C++' } : {};
  return { reading: compare(scalar, value), value, ...reader };
}
