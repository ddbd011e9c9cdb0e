// npm run build: the pages and the command in a few files each, where they are not current.
import { buildCommandBundle } from './programs/command-bundle.mjs'
import { buildWebBundle } from './programs/web-bundle.mjs'
import { afterSetUp } from './set-up.mjs'

await afterSetUp(async () => {
  const code = await buildWebBundle()
  if (code === 0) await buildCommandBundle()
  return code
})
