/** As much of a service worker's surroundings as is used: the library of the page's types does not know them. */
export interface ServiceWorkerScope {
  readonly caches: CacheStorage
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'installing' | 'waiting' | 'update'>
  readonly clients: ServiceWorkerClients
  fetch(request: Request | string, options?: RequestInit): Promise<Response>
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void
}

export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request
  readonly clientId: string
  respondWith(answer: Promise<Response>): void
}

export interface MessageToWorker extends LastingEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

interface ServiceWorkerClient {
  postMessage(message: unknown): void
  navigate?(address: string): Promise<unknown>
}

interface ServiceWorkerClients {
  claim(): Promise<void>
  get(id: string): Promise<ServiceWorkerClient | undefined>
  matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly ServiceWorkerClient[]>
}
