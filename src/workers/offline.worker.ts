import type { ProgramFile } from '../offline/programFile'
import { serveProgram } from '../offline/serveProgram'
import type { ServiceWorkerScope } from '../offline/serviceWorkerScope'

declare const self: ServiceWorkerScope & { readonly __WB_MANIFEST: readonly ProgramFile[] }

// The build writes its list of files in place of this name, in this worker and nowhere else.
serveProgram(self, self.__WB_MANIFEST)
