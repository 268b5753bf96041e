// The flows of the API on a record in memory.

import { freshHost } from './bench.ts'
import { describeFlows } from './flows.ts'

describeFlows('the API on a record in memory', freshHost)
