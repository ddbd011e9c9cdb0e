// The browser bundle: built when it is missing or older than what it is made of.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../house/files.mjs'
import { compressAssets } from './compress-assets.mjs'
import { nodeBinary, packageProgram, root } from './paths.mjs'
import { run } from './run.mjs'

const bundle = join(root, 'dist/web/index.html')
// Beside the bundle and not inside it, because building empties that folder.
const stampFile = join(root, 'dist/web.digest')

function sourceDigest() {
  const sources = [
    ...['src/web', 'src/site/islands', 'src/definition', 'src/drawing'].flatMap((folder) =>
      filesBelow(root, folder),
    ),
    ...[
      'package-lock.json',
      'package.json',
      'vite.config.ts',
      'vite.islands.config.ts',
      'tools/programs/compress-assets.mjs',
    ],
  ].filter((path) => !/\.test\.tsx?$/.test(path) && existsSync(join(root, path)))
  const digest = createHash('sha256')
  for (const path of sources)
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return digest.digest('hex')
}

/** Builds the pages if need be. Gives the exit code. */
export async function buildWebBundle() {
  const wanted = sourceDigest()
  if (existsSync(bundle) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return 0
  console.log('Building the pages (a few seconds, after every change) …')
  const build = [packageProgram('vite/bin/vite.js'), 'build', '--logLevel', 'warn']
  const code =
    (await run(nodeBinary, build)) ||
    (await run(nodeBinary, [...build, '--config', 'vite.islands.config.ts']))
  if (code !== 0) return code
  await compressAssets(join(root, 'dist/web/assets'))
  writeFileSync(stampFile, wanted)
  return 0
}
