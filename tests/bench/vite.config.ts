import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * The page that measures: the program as it is, with a door for the runner. `--mode readable` keeps names, for
 * profiles. The words must have been compiled (`npm run words`).
 */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: './',
  publicDir: resolve(ROOT, 'public'),
  plugins: [react()],
  build: {
    outDir: resolve(ROOT, 'dist-bench', mode === 'readable' ? 'readable' : 'page'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    minify: mode === 'readable' ? false : 'oxc',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
}))
