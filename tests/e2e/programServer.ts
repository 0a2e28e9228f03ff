import { readFileSync, existsSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { headersFor } from '../support/headersFor'

/**
 * How the server behaves. `honest`: serves its folder. `silent`: takes the request and hangs up, as a network that
 * is gone. `portal`: answers everything with 200 and a sign-in page, as the network of a hotel or a town hall.
 */
export type Behaviour = 'honest' | 'silent' | 'portal'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
}

/** Where breaches of the content policy are reported, by pages, workers and the offline worker alike. */
const BREACHES = '/breaches'

const SIGN_IN = '<!doctype html><title>Town hall guest network</title><h1>Sign in to go on</h1>'

export interface ProgramServer {
  readonly address: string
  /** What was asked for since the start, or since `forget`: every request that reached the server, in order. */
  readonly requests: readonly string[]
  /** Breaches of the content policy that a browser reported. */
  readonly breaches: readonly string[]
  forget(): void
  behave(behaviour: Behaviour, only?: RegExp): void
  serve(folder: string): void
  stop(): Promise<void>
}

/** Serves a built folder as a static host does that reads its `_headers`, counts, and can be made to misbehave. */
export async function programServer(built: string): Promise<ProgramServer> {
  let folder = built
  let behaviour: Behaviour = 'honest'
  let misbehavesAt = /./
  const requests: string[] = []
  const breaches: string[] = []

  function give(path: string, answer: ServerResponse): void {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || statSync(file).isDirectory()) {
      answer.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here')
      return
    }
    const headers = headersFor(readFileSync(join(folder, '_headers'), 'utf8'), path)
    const policy = `${headers['Content-Security-Policy'] ?? ''}; report-uri ${BREACHES}`
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    answer
      .writeHead(200, { ...headers, 'Content-Security-Policy': policy, 'Content-Type': type })
      .end(readFileSync(file))
  }

  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === BREACHES) {
      let report = ''
      request.on('data', (part: Buffer) => (report += part.toString()))
      request.on('end', () => {
        breaches.push(report)
        answer.writeHead(204).end()
      })
      return
    }
    requests.push(path)
    const how = misbehavesAt.test(path) ? behaviour : 'honest'
    if (how === 'silent') request.socket.destroy()
    else if (how === 'portal') answer.writeHead(200, { 'Content-Type': 'text/html' }).end(SIGN_IN)
    else give(path, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo

  return {
    address: `http://localhost:${port}/`,
    requests,
    breaches,
    forget: () => requests.splice(0),
    behave: (next, only = /./) => {
      behaviour = next
      misbehavesAt = only
    },
    serve: (next) => {
      folder = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
