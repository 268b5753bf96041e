// Thousands of broken requests to the API on a record in memory.
import { freshHost } from './bench.ts'
import { describeFuzz } from './flows/fuzz.ts'
import { describeFuzzRequests } from './flows/fuzz-requests.ts'

describeFuzz(freshHost, 1500)
describeFuzzRequests(freshHost, 700)
