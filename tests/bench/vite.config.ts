import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { made } from '../../vite.config'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * The page that measures: the program as it is made, with a door for the runner. `--mode readable` keeps names, for
 * profiles. The words must have been compiled (`npm run words`).
 */
export default defineConfig(({ mode }) => ({
  ...made,
  root: import.meta.dirname,
  publicDir: resolve(ROOT, 'public'),
  build: {
    ...made.build,
    outDir: resolve(ROOT, 'dist-bench', mode === 'readable' ? 'readable' : 'page'),
    emptyOutDir: true,
    minify: mode === 'readable' ? false : 'oxc',
    reportCompressedSize: false,
  },
}))
