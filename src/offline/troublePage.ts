import * as words from '../words/compiled/messages.js'
import { typeOf, PAGE } from './programFile'
import { SECURITY_HEADERS } from './securityHeaders'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/**
 * The page that stands where the program cannot open: parts of it are damaged and the server that has them does
 * not answer. It reads well without its style sheet, should that be damaged too.
 */
export function troublePage(): Response {
  const title = escaped(words.offlineCannotOpenTitle())
  const page = `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./cannot-open.css" />
    <title>${title}</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${escaped(words.offlineCannotOpen())}</p>
      <p><a href="./">${escaped(words.offlineOpenAgain())}</a></p>
    </main>
  </body>
</html>
`
  return new Response(page, {
    status: 503,
    headers: { ...SECURITY_HEADERS, 'Content-Type': typeOf(PAGE), 'Cache-Control': 'no-store' },
  })
}
