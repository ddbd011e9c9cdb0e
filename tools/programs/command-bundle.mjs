// The command in a few files. Its source is some thousand files, and finding, reading and linking each of them is most of what
// a command does before it begins. Whoever changes the source runs that, until the bundle is made anew.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { root } from './paths.mjs'

const source = join(root, 'src/main.ts')
const bundles = join(root, 'dist/command')
/** A server that runs may still have to load a part of the bundle before this one. */
const keptBefore = 1

/** What the command is made of: code, and which packages it meets. Pages and tests are no part of it. */
function madeOf() {
  const code = ['src', 'roadmaps'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /(?<!\.test)\.ts$/.test(path) && !path.startsWith('src/web/')),
  )
  return [...code, 'package.json', 'package-lock.json']
}

/** A name for the source as it is now. By size and time of each file: to read all of them would take as long as to run them. */
function stampOfSource() {
  const stamp = createHash('sha256')
  for (const path of madeOf().toSorted()) {
    const { size, mtimeMs } = statSync(join(root, path))
    stamp.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return stamp.digest('hex').slice(0, 16)
}

/** The file that Node runs as the command: the bundle where it is as new as the source, else the source itself. */
export function commandFile() {
  if (!existsSync(bundles)) return source
  const bundle = join(bundles, stampOfSource(), 'main.js')
  return existsSync(bundle) ? bundle : source
}

/** Code that asks where it lies is told where its source lies; a file that runs as a thread becomes a file of the bundle. */
const placesOfSource = {
  name: 'places-of-source',
  transform(code, id) {
    if (!code.includes('import.meta')) return null
    const lies = relative(join(bundles, 'stamp'), dirname(id)).replaceAll('\\', '/')
    return code
      .replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${lies}`)})`)
      .replaceAll(/new URL\('(\.\/[\w-]+)\.ts', import\.meta\.url\)/g, (_all, thread) => {
        this.emitFile({
          type: 'chunk',
          id: join(dirname(id), `${thread}.ts`),
          fileName: `${basename(thread)}.js`,
        })
        return `new URL('${thread}.js', import.meta.url)`
      })
  },
}

/** Keeps the newest of the bundles before this one, and removes all others. */
function removeOld(stamp) {
  const others = readdirSync(bundles)
    .filter((name) => name !== stamp)
    .map((name) => ({ name, at: statSync(join(bundles, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
  for (const { name } of others.slice(keptBefore)) rmSync(join(bundles, name), { recursive: true })
}

/** Makes the bundle if it is missing or older than the source. Throws where the source cannot be read as code. */
export async function buildCommandBundle() {
  const stamp = stampOfSource()
  const made = join(bundles, stamp)
  if (existsSync(made)) return
  const { rolldown } = await import('rolldown')
  mkdirSync(bundles, { recursive: true })
  const own = mkdtempSync(join(bundles, 'unfinished-'))
  const bundle = await rolldown({
    cwd: root,
    input: source,
    platform: 'node',
    // Packages stay where they are installed; the bundler brings help of its own, which is not installed.
    external: [/^node:/, /^(?!@oxc-project\/runtime)[\w@]/],
    // As it stands: the Node that runs it is the one that runs the source.
    transform: { target: 'esnext' },
    plugins: [placesOfSource],
  })
  await bundle.write({ dir: own, format: 'esm', chunkFileNames: '[name]-[hash].js', sourcemap: false })
  await bundle.close()
  // Whoever looks for it meanwhile finds all of it or nothing; and where somebody else was as fast, theirs is the same.
  if (existsSync(made)) rmSync(own, { recursive: true })
  else renameSync(own, made)
  removeOld(stamp)
}
