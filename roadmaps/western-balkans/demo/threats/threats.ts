// Invented threat assessments with their risks, and the horizon scan: one edition a year of every jurisdiction.
import { keepersOf, type Draws, type InventedRecord } from '#definition'
import { jurisdictions } from '../../jurisdictions/index.ts'
import { threatAssessments } from '../../registers/threats/threat-assessments.ts'
import { dayNumber, dayText, lastYear } from '../drawing/calendar.ts'
import { drawsOf, invented, lastingNumber, type Inventing, type Scene } from '../drawing/scene.ts'
import { inventedIssues, inventedRisks, type InventedRisk } from './invented-risks.ts'

/** One institution keeps an edition: whoever signs for it may open all of it. */
function kept({ profile }: Scene, record: InventedRecord): InventedRecord {
  const keepers = keepersOf({ jurisdictions }, threatAssessments, profile.id)
  const found = keepers.find(({ kind }) => kind === 'firearms-focal-point') ?? keepers[0]
  return found ? { ...record, institution: found.id } : record
}

/** A step more or less than usual, between 1 and 5. */
const near = (draws: Draws, usual: number) => Math.min(5, Math.max(1, usual + draws.whole(-1, 1)))

const texts = (year: number) => ({
  'key-judgements': `Invented: illicit arms remain easy to get in ${year}. It is likely that pistols go abroad in small numbers.\n\nInvented: violence at home with licensed firearms is almost certain to go on. Confidence is high.`,
  'source-limits':
    'Invented: records of police and customs, traces, and talks with investigators. Nothing is known of sales in closed groups.',
  'armed-violence': 'Invented: most of those harmed are men below 35; most women are harmed at home.',
  supply: 'Invented: most seized arms were never registered; one in ten was stolen from a holder.',
  routes: 'Invented: small numbers in private cars, on side roads near the crossings.',
  actors: 'Invented: loose networks of dealers who know each other.',
  response:
    'Invented: traces are sent of most recovered arms; half of the answers come too late for the court.',
  outlook: 'Invented: converted alarm pistols may become more than half of seized pistols.',
})

function assessment(scene: Scene, draws: Draws): InventedRecord {
  const { year, profile } = scene
  const fields = {
    day: dayText(dayNumber(year, 12, draws.whole(1, 28))),
    ...{ edition: year, 'document-marking': 'marking-official', ...texts(year) },
  }
  return invented('threat-assessments', profile.id, draws.id(), { fields })
}

function risk(scene: Scene, draws: Draws, { of, at }: { of: InventedRisk; at: number }): InventedRecord {
  const { year, profile } = scene
  const fields = {
    day: dayText(dayNumber(year, 11, draws.whole(1, 28))),
    ...{ edition: year, 'risk-number': lastingNumber('RISK', at), title: of.title, 'threat-kind': of.kind },
    ...(of.commodities.length > 0 ? { commodities: of.commodities } : {}),
    ...{ actors: of.actors, likelihood: `likelihood-${near(draws, of.likelihood)}` },
    ...{ impact: `impact-${near(draws, of.impact)}`, confidence: `confidence-${of.confidence}` },
    grounds: 'Invented: seizures, incidents and traces of the year point to it.',
    controls: 'Invented: checks at crossings and of dealers.',
    'judged-by': 'Firearms Focal Point',
    area: 'Invented: along the main road to the border',
  }
  const measures = [
    {
      ...{ measure: of.measure, responsible: 'Ministry of the Interior' },
      'measure-due': dayText(dayNumber(year + 1, 6, 30)),
      'measure-state': year < lastYear ? 'measure-under-way' : 'measure-proposed',
    },
  ]
  const proof = [
    {
      'proof-kind': 'proof-figure',
      shows: 'Invented: what is seized by class',
      'proof-address': 'https://example.org/',
    },
  ]
  return invented('risks', profile.id, draws.id(), { fields, measures, proof })
}

/** An issue is entered in its first year, with all its reviews that had come by the last one. */
function* issues(scene: Scene, draws: Draws): Generator<InventedRecord> {
  const { year, isFirstYear, profile } = scene
  for (const [at, issue] of inventedIssues.entries()) {
    if (issue.first !== year && !(isFirstYear && issue.first < year)) continue
    const noticed = dayNumber(year, 3, draws.whole(1, 28))
    const reviews = issue.reviews.map((judgement, which) => ({
      'reviewed-on': dayText(noticed + 180 * (which + 1)),
      ...{ 'review-judgement': judgement, 'review-reason': 'Invented: looked at with the police.' },
      ...(judgement === 'review-keep' ? { 'next-review': dayText(noticed + 180 * (which + 2)) } : {}),
    }))
    const fields = {
      ...{ day: dayText(noticed), 'issue-number': lastingNumber('ISSUE', at + 1), title: issue.title },
      ...{ 'told-in': 'Invented: a report of a partner', relevance: issue.relevance },
      ...{ 'watch-for': issue.watch, owner: 'Firearms Focal Point' },
      'first-review': dayText(noticed + 180),
      commodities: [issue.commodity],
    }
    yield invented('emerging-issues', profile.id, draws.id(), { fields, reviews })
  }
}

export const threats: Inventing = {
  registers: ['threat-assessments', 'risks', 'emerging-issues'],
  *records(scene) {
    const draws = drawsOf(scene, 'threats')
    yield kept(scene, assessment(scene, draws))
    for (const [at, of] of inventedRisks.entries()) yield kept(scene, risk(scene, draws, { of, at: at + 1 }))
    for (const issue of issues(scene, draws)) yield kept(scene, issue)
  },
}
