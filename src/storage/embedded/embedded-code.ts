// The code of the embedded database, compiled once a process: opened again, in whichever thread, it is there already.
import { readFile } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'

type Imports = Record<string, Record<string, unknown>>

/** The types of Node do not name what every Node has. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly compile: (bytes: Uint8Array) => Promise<object>
    readonly Module: {
      readonly imports: (module: object) => readonly Readonly<Record<'module' | 'name' | 'kind', string>>[]
    }
    readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => object
    readonly Instance: new (
      module: object,
      imports: Imports,
    ) => { readonly exports: Readonly<Record<string, (...given: readonly number[]) => unknown>> }
  }
}

/** The memory that the code asks for, in pages of 64 kB. Only what is touched of it is taken. */
const memoryPages = { initial: 2048, maximum: 32_768 }

/** What parses statements, a function of 100 kB, and what it calls first. */
const [parser, calledByParser] = ['raw_parser', 'scanner_init']

/** The code without a database behind it: whatever is called in it breaks off at once, and has been compiled by then. */
function openHollow(module: object): (name: string) => void {
  const imports: Imports = {}
  const isMissing = () => {
    throw new Error('no database behind this code')
  }
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    const given = kind === 'memory' ? new WebAssembly.Memory(memoryPages) : isMissing
    imports[from] = { ...imports[from], [name]: given }
  }
  const { exports } = new WebAssembly.Instance(module, imports)
  return (name) => {
    try {
      exports[name]?.(0, 0, 0, 0)
    } catch {
      // As it has to end.
    }
  }
}

/**
 * Leaves the parser as it is compiled first. V8 compiles a function once more, for speed, when it has jumped far in it, and
 * in the parser every step is a far jump: a moment after every start that took 600 MB and 0.6 s of processor, and statements
 * were parsed no faster. What is compiled under this setting counts no jumps; all other functions go on counting.
 */
function keepParserSmall(module: object): void {
  try {
    const call = openHollow(module)
    call(calledByParser)
    setFlagsFromString('--wasm-tier-up-filter=0')
    call(parser)
  } catch {
    // Another code, for which it is not known how: it works, and takes more memory for a moment.
  } finally {
    setFlagsFromString('--wasm-tier-up-filter=-1')
  }
}

async function compile(): Promise<object> {
  const bytes = await readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite')))
  const module = await WebAssembly.compile(bytes)
  keepParserSmall(module)
  return module
}

let compiling: Promise<object> | undefined

/** Its compiled module. */
export function compileEmbedded(): Promise<object> {
  compiling ??= compile()
  return compiling
}
