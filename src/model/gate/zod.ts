import * as z from 'zod'

// First of all: without this zod tries `new Function`, which the content policy forbids and reports.
z.config({ jitless: true })

export { z }
