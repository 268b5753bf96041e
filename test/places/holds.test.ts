// Holds on a record in a file.
import { freshFile } from '../support/database.ts'
import { describeHolds } from './holds.ts'

describeHolds('holds on a record in a file', freshFile)
