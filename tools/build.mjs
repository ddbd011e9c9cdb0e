// npm run build: the browser bundle, if it is not current.
import { buildWebBundle } from './programs/web-bundle.mjs'
import { afterSetUp } from './set-up.mjs'

await afterSetUp(buildWebBundle)
