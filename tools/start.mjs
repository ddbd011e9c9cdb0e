// npm start: installs what is missing, builds the pages and the command if they are not current, and starts Waymark.
import { buildCommandBundle, commandFile } from './programs/command-bundle.mjs'
import { memorySettings } from './programs/memory-settings.mjs'
import { compiledOnce, fewArenas, nodeBinary } from './programs/paths.mjs'
import { run } from './programs/run.mjs'
import { buildWebBundle } from './programs/web-bundle.mjs'
import { afterSetUp } from './set-up.mjs'

await afterSetUp(async () => {
  const built = await buildWebBundle()
  if (built !== 0) {
    console.error('The pages could not be built; the reason stands above.')
    return built
  }
  await buildCommandBundle()
  return run(nodeBinary, [...memorySettings(), commandFile(), 'start', ...process.argv.slice(2)], {
    env: { ...compiledOnce, ...fewArenas },
  })
})
