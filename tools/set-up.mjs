// Makes the packages and the Node to run on ready. Plain Node 20 without packages: it runs before anything is installed.
import { arePackagesCurrent, stampPackages } from './programs/installed-packages.mjs'
import { isNewEnough, leastNode } from './programs/node-binary.mjs'
import { nodeBinary } from './programs/paths.mjs'
import { run, runQuietly } from './programs/run.mjs'

async function installPackages() {
  if (arePackagesCurrent()) return
  console.log('Installing the packages (about a minute, once) …')
  // Some packages want a newer Node than the machine has; they run on the one that comes along, so npm need not warn.
  // None of them has to run anything while it is installed, and none may.
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code === -1) throw new Error('npm was not found. Install Node.js 20 or later with npm, then try again.')
  if (code !== 0) {
    throw new Error(
      `The packages could not be installed (npm ended with ${code}; its reason stands above). Check the connection to the npm registry, then try again.`,
    )
  }
  stampPackages()
}

async function ensureNode() {
  const { code, output } = await runQuietly(nodeBinary, ['--version'])
  if (code === 0 && isNewEnough(output.trim())) return
  throw new Error(
    `Waymark needs Node ${leastNode} or later. This machine has ${process.version}, and none came with the packages for ${process.platform} ${process.arch} that runs here. Install Node ${leastNode} from https://nodejs.org and try again; or, if npm leaves optional packages out (npm config get omit), let it install them and delete node_modules.`,
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
