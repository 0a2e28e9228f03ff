/// <reference types="vitest/config" />
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * What the built program may do: nothing but its own files. Trusted Types refuse every string that would
 * become script. The development server injects styles, so the policy is on the built program only.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
]

/** Said as headers by the served program; static hosts can copy them. `frame-ancestors` works in a header only. */
const SECURITY_HEADERS = {
  'Content-Security-Policy': [...CONTENT_POLICY, "frame-ancestors 'none'"].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY.join('; ') },
      injectTo: 'head-prepend',
    },
  ],
}

/** The unit tests read the words that `npm run words` compiled: the plugin's watcher would keep them from ending. */
const words =
  process.env['VITEST'] === undefined
    ? [
        paraglideVitePlugin({
          project: './src/words/project.inlang',
          outdir: './src/words/compiled',
          strategy: ['baseLocale'],
        }),
      ]
    : []

export default defineConfig({
  base: './',
  plugins: [...words, react(), contentPolicy],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: 'es' },
  preview: { port: 4173, headers: SECURITY_HEADERS },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
})
