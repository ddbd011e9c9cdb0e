// Builds what browsers add to the public pages, beside the workplace in dist/web. After it, since that empties the folder.
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/site/islands',
  publicDir: false,
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: false,
    target: 'es2023',
    modulePreload: false,
    manifest: 'islands.json',
    rolldownOptions: {
      input: ['src/site/islands/page.ts'],
      treeshake: { moduleSideEffects: (id: string) => /\/src\/site\/islands\//.test(id) },
    },
  },
})
