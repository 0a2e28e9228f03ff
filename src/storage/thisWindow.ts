import { newId } from '../model/newId'
import type { WindowName } from './windowChannel'

/** This window, for as long as its page is not loaded anew. */
export const thisWindow: WindowName = { id: newId(), openedAt: Math.round(performance.timeOrigin) }
