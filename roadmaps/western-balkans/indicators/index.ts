// The 14 KPIs, further indicators of targets, and context. A new one is one file and one line here.
import type { Indicator } from '#definition'
import { answeredInTime } from './targets/answered-in-time.ts'
import { armsExports } from './context/arms-exports.ts'
import { awarenessReach } from './targets/awareness-reach.ts'
import { campaignResults } from './targets/campaign-results.ts'
import { changesAsPublished } from './context/changes-as-published.ts'
import { civilianPossession } from './context/civilian-possession.ts'
import { economicSecurity } from './context/economic-security.ts'
import { feedbackGiven } from './targets/feedback-given.ts'
import { funding } from './context/funding.ts'
import { iarmsEntries } from './targets/iarms-entries.ts'
import { illicitPossession } from './targets/illicit-possession.ts'
import { incidentsAsPublished } from './context/incidents-as-published.ts'
import { inhabitants } from './context/inhabitants.ts'
import { inspectionDeficiencies } from './targets/inspection-deficiencies.ts'
import { licenceChecks } from './targets/licence-checks.ts'
import { officialFirearms } from './context/official-firearms.ts'
import { registeredBrokers } from './targets/registered-brokers.ts'
import { sdg1642 } from './targets/sdg-16-4-2.ts'
import { seizurePerpetrators } from './context/seizure-perpetrators.ts'
import { storageUpgrades } from './targets/storage-upgrades.ts'
import { timeToCrime } from './context/time-to-crime.ts'
import { timeToTrace } from './targets/time-to-trace.ts'
import { tracedShare } from './targets/traced-share.ts'
import { weaponsLaws } from './context/weapons-laws.ts'
import { kpi1 } from './kpis/kpi-01.ts'
import { kpi2 } from './kpis/kpi-02.ts'
import { kpi3 } from './kpis/kpi-03.ts'
import { kpi4 } from './kpis/kpi-04.ts'
import { kpi5 } from './kpis/kpi-05.ts'
import { kpi6 } from './kpis/kpi-06.ts'
import { kpi7 } from './kpis/kpi-07.ts'
import { kpi8 } from './kpis/kpi-08.ts'
import { kpi9 } from './kpis/kpi-09.ts'
import { kpi10 } from './kpis/kpi-10.ts'
import { kpi11 } from './kpis/kpi-11.ts'
import { kpi12 } from './kpis/kpi-12.ts'
import { kpi13 } from './kpis/kpi-13.ts'
import { kpi14 } from './kpis/kpi-14.ts'

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
