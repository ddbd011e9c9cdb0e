// Draws the picture of the house into HOUSE.md. With --check it changes nothing and says whether the picture is right.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPicture } from './house/picture.mjs'

/** Whether HOUSE.md shows what house.json says: undefined if so, else a sentence. */
export function pictureFault(root, house) {
  const page = readFileSync(join(root, 'HOUSE.md'), 'utf8')
  const drawn = withPicture(page, house)
  if (drawn === undefined) return 'HOUSE.md: the marks of the picture are missing'
  return drawn === page ? undefined : 'HOUSE.md: the picture differs from house.json; run npm run house'
}

function main(root, [option]) {
  const house = JSON.parse(readFileSync(join(root, 'house.json'), 'utf8'))
  if (option !== '--check') {
    const path = join(root, 'HOUSE.md')
    const drawn = withPicture(readFileSync(path, 'utf8'), house)
    if (drawn !== undefined) writeFileSync(path, drawn)
  }
  const fault = pictureFault(root, house)
  console.log(fault ?? 'HOUSE.md shows the house as house.json says.')
  return fault ? 1 : 0
}

if (import.meta.filename === process.argv[1])
  process.exitCode = main(join(import.meta.dirname, '..'), process.argv.slice(2))
