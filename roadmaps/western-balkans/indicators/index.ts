// The 14 KPIs, further indicators of targets, and context. A new one is one file and one line here.
import type { Indicator } from '#definition'
import { answeredInTime } from './answered-in-time.ts'
import { armsExports } from './arms-exports.ts'
import { awarenessReach } from './awareness-reach.ts'
import { campaignResults } from './campaign-results.ts'
import { changesAsPublished } from './changes-as-published.ts'
import { civilianPossession } from './civilian-possession.ts'
import { economicSecurity } from './economic-security.ts'
import { feedbackGiven } from './feedback-given.ts'
import { funding } from './funding.ts'
import { iarmsEntries } from './iarms-entries.ts'
import { illicitPossession } from './illicit-possession.ts'
import { incidentsAsPublished } from './incidents-as-published.ts'
import { inhabitants } from './inhabitants.ts'
import { inspectionDeficiencies } from './inspection-deficiencies.ts'
import { licenceChecks } from './licence-checks.ts'
import { officialFirearms } from './official-firearms.ts'
import { registeredBrokers } from './registered-brokers.ts'
import { sdg1642 } from './sdg-16-4-2.ts'
import { seizurePerpetrators } from './seizure-perpetrators.ts'
import { storageUpgrades } from './storage-upgrades.ts'
import { timeToCrime } from './time-to-crime.ts'
import { timeToTrace } from './time-to-trace.ts'
import { tracedShare } from './traced-share.ts'
import { weaponsLaws } from './weapons-laws.ts'
import { kpi1 } from './kpi-01.ts'
import { kpi2 } from './kpi-02.ts'
import { kpi3 } from './kpi-03.ts'
import { kpi4 } from './kpi-04.ts'
import { kpi5 } from './kpi-05.ts'
import { kpi6 } from './kpi-06.ts'
import { kpi7 } from './kpi-07.ts'
import { kpi8 } from './kpi-08.ts'
import { kpi9 } from './kpi-09.ts'
import { kpi10 } from './kpi-10.ts'
import { kpi11 } from './kpi-11.ts'
import { kpi12 } from './kpi-12.ts'
import { kpi13 } from './kpi-13.ts'
import { kpi14 } from './kpi-14.ts'

export const indicators: readonly Indicator[] = [
  kpi1,
  kpi2,
  kpi3,
  kpi4,
  kpi5,
  kpi6,
  kpi7,
  kpi8,
  kpi9,
  kpi10,
  kpi11,
  kpi12,
  kpi13,
  kpi14,
  tracedShare,
  timeToTrace,
  answeredInTime,
  feedbackGiven,
  iarmsEntries,
  licenceChecks,
  registeredBrokers,
  awarenessReach,
  campaignResults,
  illicitPossession,
  inspectionDeficiencies,
  storageUpgrades,
  sdg1642,
  inhabitants,
  timeToCrime,
  civilianPossession,
  officialFirearms,
  armsExports,
  funding,
  incidentsAsPublished,
  changesAsPublished,
  weaponsLaws,
  seizurePerpetrators,
  economicSecurity,
]
