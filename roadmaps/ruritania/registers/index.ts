// All registers of the invented roadmap.
import { riverLog } from './river-log.ts'

export const registers = [riverLog]
