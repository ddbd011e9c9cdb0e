// Makes the packages and the Node they bring ready. Plain Node 20 without packages: it runs before anything is installed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { arePackagesCurrent, stampPackages } from './programs/installed-packages.mjs'
import { nodeBinary, root } from './programs/paths.mjs'
import { run, runQuietly } from './programs/run.mjs'

async function installPackages() {
  if (arePackagesCurrent()) return
  console.log('Installing the packages (about a minute, once) …')
  // Some packages want a newer Node than the machine has; they run on the one that comes along, so npm need not warn.
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code === -1) throw new Error('npm was not found. Install Node.js 20 or later with npm, then try again.')
  if (code !== 0) {
    throw new Error(
      `The packages could not be installed (npm ended with ${code}; its reason stands above). Check the connection to the npm registry, then try again.`,
    )
  }
  stampPackages()
}

/** The version that package.json pins: the program of the package `node` is that very Node. */
const wantedVersion = () =>
  `v${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.node}`

async function ensureNode() {
  const wanted = wantedVersion()
  const runs = async () => (await runQuietly(nodeBinary, ['--version'])).output.trim() === wanted
  if (await runs()) return
  // Installing with scripts switched off leaves the package without its program; building it again fetches it.
  await runQuietly('npm', ['rebuild', 'node', '--no-audit', '--no-fund'])
  if (await runs()) return
  throw new Error(
    `Node ${wanted} did not come with the packages, or does not run on this machine. Allow the install script of the npm package “node” (npm config: ignore-scripts=false), delete node_modules and try again.`,
  )
}

/** Installs what is missing or outdated. Throws an error whose message can be shown as it is. */
export async function setUp() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new Error(`Waymark is started with Node.js 20 or later; this is ${process.version}.`)
  }
  await installPackages()
  await ensureNode()
}

/** Runs a command's work after `setUp`; what goes wrong becomes one sentence and exit code 1. */
export async function afterSetUp(work) {
  try {
    await setUp()
    process.exitCode = await work()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}

if (import.meta.filename === process.argv[1]) {
  await afterSetUp(() => {
    console.log('Everything is installed.')
    return 0
  })
}
