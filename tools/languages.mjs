// npm run languages -- check [tag] | pages […]: whether texts lack, and how every page reads in every language.
import { nodeBinary } from './programs/paths.mjs'
import { run } from './programs/run.mjs'
import { buildWebBundle } from './programs/web-bundle.mjs'
import { afterSetUp } from './set-up.mjs'

const [part = 'check', ...rest] = process.argv.slice(2)

await afterSetUp(async () => {
  if (part === 'check') return run(nodeBinary, ['tools/check-languages.mjs', ...rest])
  if (part !== 'pages') {
    console.error(
      'Use: npm run languages -- check [tag], or npm run languages -- pages [--language sq] [--page /quality] [--role officer] [--data folder] [--site address] [--token token] [--width 390] [--dark] [--axe] [--pictures folder] [--prints folder]',
    )
    return 2
  }
  const built = await buildWebBundle()
  return built === 0 ? run(nodeBinary, ['journeys/languages/inspect-pages.ts', ...rest]) : built
})
