// Runs in a browser: everything that scripts add to a public page, in one file, as a second one costs a slow phone a second way there and back.
import { bringChartsToLife } from './chart.ts'
import { addCopyButtons } from './copy.ts'

bringChartsToLife()
addCopyButtons()
