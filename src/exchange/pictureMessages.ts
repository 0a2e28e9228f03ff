import type { Delivery, PictureOrder } from './paintOrder'

/** What the picture's worker is told: the order, and the language of its words. */
export interface ToPictureWorker {
  readonly locale: string
  readonly order: PictureOrder
}

/** What it tells. `failed` is a fault of the program or of the realm, not of the order. */
export type FromPictureWorker =
  | Delivery
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'failed'; readonly trouble: string }
