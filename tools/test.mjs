// npm test: every check of the house, then every test. What is given after -- goes to vitest.
import { checkHouse } from './check.mjs'
import { nodeBinary, packageProgram } from './programs/paths.mjs'
import { run } from './programs/run.mjs'
import { testProgramSettings } from './programs/test-programs.mjs'
import { buildWebBundle } from './programs/web-bundle.mjs'
import { afterSetUp } from './set-up.mjs'

await afterSetUp(async () => {
  const env = await testProgramSettings()
  const checked = await checkHouse()
  const built = await buildWebBundle()
  if (built !== 0) console.error('The pages could not be built; the reason stands above.')
  const tested = await run(
    nodeBinary,
    [packageProgram('vitest/vitest.mjs'), 'run', ...process.argv.slice(2)],
    { env },
  )
  return checked || built || tested
})
