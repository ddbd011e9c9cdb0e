// Builds the web site into dist/web; while developing, hands /api on to a running server.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`
const proxy = { '/api': server }

/**
 * The definition room only declares things; its one module with an effect sets how decimals are rounded. The drawing room
 * has none, so that the first page, which shows no chart, does without it.
 */
function hasSideEffects(id: string): boolean {
  return !/\/src\/(definition|drawing)\//.test(id) || id.endsWith('/bounds.ts')
}

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { moduleSideEffects: hasSideEffects },
      // What the first page needs goes into one file. Otherwise every page that is loaded later splits something off
      // it, and ten small files are fetched and compressed worse than one.
      output: { codeSplitting: { groups: [{ name: 'first-page', tags: ['$initial'] }] } },
    },
  },
})
