// Thousands of broken requests to the API on a record in memory.
import { freshHost } from './bench.ts'
import { describeFuzz } from './flows/fuzz.ts'

describeFuzz(freshHost, 1500)
