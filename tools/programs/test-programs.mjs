// Chromium and PostgreSQL for the tests: found, or installed where that can be done, or said to be missing.
import { canInstall, findChromium, findPostgres } from './find-program.mjs'
import { runQuietly } from './run.mjs'

const programs = [
  {
    find: findChromium,
    setting: 'WAYMARK_TEST_CHROMIUM',
    package: 'chromium',
    missing:
      'No Chromium: the tests that open pages are skipped. Install Chromium, or name one in WAYMARK_TEST_CHROMIUM.',
  },
  {
    find: findPostgres,
    setting: 'WAYMARK_TEST_POSTGRES_BIN',
    package: 'postgresql',
    missing:
      'No PostgreSQL: the tests against a server are skipped; those against the embedded database run. Install PostgreSQL, or name the folder of its programs in WAYMARK_TEST_POSTGRES_BIN.',
  },
]

async function install(names) {
  console.log(`Installing ${names.join(' and ')} for the tests (once) …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], { env })
  const { code, output } = await runQuietly('apt-get', ['install', '-y', ...names], { env })
  if (code !== 0) console.log(`They could not be installed: ${output.trim().split('\n').at(-1)}`)
}

/** The settings that tell the tests where the programs are. Says what is missing and what follows from it. */
export async function testProgramSettings() {
  const wanted = programs.filter(({ find }) => !find())
  if (wanted.length > 0 && canInstall()) await install(wanted.map((program) => program.package))
  for (const { find, missing } of programs) if (!find()) console.log(missing)
  return Object.fromEntries(
    programs.map(({ setting, find }) => [setting, find()]).filter(([, path]) => path !== undefined),
  )
}
