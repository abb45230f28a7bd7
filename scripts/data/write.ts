import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Built } from './assemble.ts';

/**
 * Writes the build beside the target and swaps them: a build that fails leaves the former one whole, and nothing of
 * the former one stays behind.
 */
export async function writeBuilt({ manifest, files }: Built, target: string): Promise<void> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, `.${basename(target)}-new-`));
  const former = `${fresh}-former`;
  try {
    for (const [path, text] of files) await put(join(fresh, path), text);
    await put(join(fresh, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
    const hadFormer = await moved(target, former);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (hadFormer) await rename(former, target);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(former, { recursive: true, force: true });
  }
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
