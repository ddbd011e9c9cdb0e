// Builds the workplace into dist/web; while developing, hands /api on to a running server.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`
const proxy = { '/api': server }

/**
 * The definition room only declares things; its one module with an effect sets how decimals are rounded. The drawing room
 * has none, so that the first page, which shows no chart, does without it.
 */
function hasSideEffects(id: string): boolean {
  return !/\/src\/(definition|drawing)\//.test(id) || id.endsWith('/bounds.ts')
}

/** The definition room with the package that it counts by, how words say numbers, and what loads a file later. */
const belowWords =
  /\/src\/definition\/|\/src\/web\/words\/counted\.ts$|\/node_modules\/big\.js\/|preload-helper/

/**
 * The pages and their packages are written against React. Browsers get Preact, which does the same in 6 kB in place of 57:
 * the first visit to a page of the workplace is to stay under 150 kB.
 */
const inBrowsers = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/compat/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
]

/** Writes down where the pages lie, so that the server tells an address of one from an address of nothing. */
function listPages(): Plugin {
  const folder = join(import.meta.dirname, 'src/web/pages')
  const pathOf = (file: string): string | readonly string[] =>
    /^ +path: '([^']+)'/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? []
  return {
    name: 'list-pages',
    generateBundle() {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      const paths = files.filter((file) => file.endsWith('.tsx')).flatMap(pathOf)
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(paths) })
    },
  }
}

/** Every text that a piece of a program holds. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, value } = node as { readonly type?: string; readonly value?: unknown }
  if (type === 'Literal') return typeof value === 'string' ? [value] : []
  if (type === 'TemplateElement') return [(value as { readonly cooked: string }).cooked]
  return Object.values(node).flatMap(textsIn)
}

/** Writes down the texts that the pages hold, so that the server sends translations of those and of no others. */
function listTexts(): Plugin {
  return {
    name: 'list-texts',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one.code] : []))
      const texts = new Set(chunks.flatMap((code) => textsIn(this.parse(code))))
      const said = [...texts].filter((text) => /\p{L}{2}/u.test(text))
      this.emitFile({ type: 'asset', fileName: 'texts.json', source: JSON.stringify(said) })
    },
  }
}

export default defineConfig({
  root: 'src/web',
  plugins: [listPages(), listTexts()],
  resolve: { alias: inBrowsers },
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Packages mark what runs in browsers, which all of it does.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
      },
      treeshake: { moduleSideEffects: hasSideEffects },
      // What the first page needs goes into one file. Otherwise every page that is loaded later splits something off
      // it, and ten small files are fetched and compressed worse than one.
      // What words of other languages rest on is a file of its own: the first page waits for them while it is begun, and
      // they must not wait for the first page.
      output: {
        codeSplitting: {
          groups: [
            { name: 'definition', tags: ['$initial'], test: belowWords, priority: 2 },
            { name: 'first-page', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
})
