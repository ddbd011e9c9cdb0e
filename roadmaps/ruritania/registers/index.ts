// All registers of the invented roadmap: what happened, what holds, what is judged and what is stated.
import { favours } from './favours.ts'
import { guardRoster } from './guard-roster.ts'
import { riverLog } from './river-log.ts'
import { ruleInspections } from './rule-inspections.ts'
import { trustPolls } from './trust-polls.ts'

export const registers = [riverLog, guardRoster, ruleInspections, trustPolls, favours]
