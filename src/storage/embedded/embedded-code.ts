// The code of the embedded database, compiled once a process: opened again, in whichever thread, it is there already.
import { readFile } from 'node:fs/promises'

/** The types of Node do not name what every Node has. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: { readonly compile: (bytes: Uint8Array) => Promise<object> }
}

let compiling: Promise<object> | undefined

/** Its compiled module. */
export function compileEmbedded(): Promise<object> {
  compiling ??= readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then((bytes) =>
    WebAssembly.compile(bytes),
  )
  return compiling
}
