import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** The scripts of the workflow's steps that have more than a line, in their order. */
const [ADDRESS = '', PUBLISH = '', REQUEST = ''] = [
  ...readFileSync('.github/workflows/publish-data.yml', 'utf8').matchAll(/run: \|\n((?: {10}.*\n|\n)+)/g),
].map(([, script = '']) => script.replace(/^ {10}/gm, ''));

let root: string;
const inRoot = (...parts: string[]) => path.join(root, ...parts);
const git = (...args: string[]) =>
  execFileSync('git', ['-C', inRoot('repo'), ...args], { encoding: 'utf8', stdio: 'pipe' });

/** A command that says how it was called, and what its last file holds. */
function command(name: string, script: string): void {
  writeFileSync(inRoot('bin', name), `#!/bin/bash\n${script}\n`);
  chmodSync(inRoot('bin', name), 0o755);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'workflow-'));
  for (const folder of ['bin', 'temp']) mkdirSync(inRoot(folder));
  execFileSync('git', ['init', '--quiet', '--bare', inRoot('origin.git')]);
  execFileSync('git', ['clone', '--quiet', inRoot('origin.git'), inRoot('repo')], { stdio: 'pipe' });
  mkdirSync(inRoot('repo', 'data'));
  writeFileSync(inRoot('repo', 'data', 'a.csv'), 'id\n');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'first');
  command('gh', 'printf "%s\\n" "$@"; cat "${@: -1}"');
  command('curl', 'printf "%s\\n" "$@"');
});
afterEach(() => rmSync(root, { recursive: true }));

function run(script: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd: inRoot('repo'),
    encoding: 'utf8',
    env: {
      PATH: `${inRoot('bin')}:${process.env['PATH'] ?? ''}`,
      HOME: root,
      RUNNER_TEMP: inRoot('temp'),
      GITHUB_REPOSITORY: 'owner/map',
      GH_TOKEN: 'token',
      BRANCH: 'data/7',
      ...env,
    },
  });
  return { status, said: `${stdout}${stderr}` };
}

it('takes attachments of GitHub and nothing else', () => {
  for (const BUNDLE of ['https://example.org/b.zip', 'https://github.com/other/map/files/1/b.zip'])
    expect(run(ADDRESS, { BUNDLE }).status).toBe(2);
  for (const BUNDLE of [
    'https://github.com/user-attachments/files/1/b.zip',
    'https://github.com/owner/map/files/1/b.zip',
  ]) {
    const { status, said } = run(ADDRESS, { BUNDLE });
    expect([status, said.trim().split('\n').at(-1)]).toEqual([0, BUNDLE]);
  }
});

it('ends where the command refuses the bundle, and keeps what it said', () => {
  command('npm', 'echo "the bundle is refused"; exit 1');
  expect(run(PUBLISH, {}).status).toBe(1);
  expect(readFileSync(inRoot('temp', 'preview.txt'), 'utf8')).toBe('the bundle is refused\n');
});

it('asks to merge what changed, with the preview and a title cut between letters', () => {
  writeFileSync(inRoot('temp', 'preview.txt'), `${'Ї'.repeat(300)}\n${'нове: запис\n'.repeat(6000)}`);
  writeFileSync(inRoot('repo', 'data', 'a.csv'), 'id\nnew\n');
  const { status, said } = run(REQUEST, { ISSUE: '12' });
  expect([status, said.includes('\uFFFD')]).toEqual([0, false]);
  expect(said).toContain(`Data: ${'Ї'.repeat(114)}\n`);
  expect(said).toContain('From #12');
  expect(said).toContain('нове: запис');
  expect(git('ls-remote', 'origin')).toContain('refs/heads/data/7');
});

it('asks nothing where nothing changed', () => {
  writeFileSync(inRoot('temp', 'preview.txt'), 'preview\n');
  expect(run(REQUEST, { ISSUE: '' })).toMatchObject({
    status: 0,
    said: expect.stringMatching(/Nothing changed/),
  });
  expect(git('ls-remote', 'origin')).not.toContain('data/7');
});
