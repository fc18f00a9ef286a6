import { arch, cpus, platform } from 'node:os';
import type { Runner } from '../model.js';

/** The machine this process runs on. GitHub's images say their name in `ImageOS`. */
export function thisRunner(env: Readonly<Record<string, string | undefined>>): Runner {
  const processors = cpus();
  return {
    os: platform(),
    arch: arch(),
    cpu: (processors[0]?.model ?? '').trim().replace(/\s+/g, ' '),
    cores: processors.length,
    image: env['ImageOS'] ?? '',
  };
}
