// Every script and style sheet of the build once more, compressed as far as it goes: made once, sent to every reader.
import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
const densest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/** Writes `one.js.br` beside `one.js`. @param {string} folder where the built files lie */
export async function compressAssets(folder) {
  const files = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))
  await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name)
      await writeFile(`${path}.br`, await brotli(await readFile(path), densest))
    }),
  )
}
