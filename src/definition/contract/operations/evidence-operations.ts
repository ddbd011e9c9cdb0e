// What can be done with files to which assessments and plans point.
import type { Operation } from './operation.ts'

const one = '/api/evidence/{jurisdiction}/{file}'

export const evidenceOperations = {
  evidence: {
    ...{ method: 'GET', path: '/api/evidence/{jurisdiction}', may: 'official' },
    answers: { 200: 'EvidenceAnswer' },
  },
  keepEvidence: {
    ...{ method: 'POST', path: '/api/evidence/{jurisdiction}', may: 'official' },
    query: 'keepEvidence',
    body: 'bytes',
    answers: { 201: 'EvidenceFile' },
  },
  openEvidence: {
    ...{ method: 'GET', path: `${one}/content`, may: 'official' },
    files: ['application/octet-stream'],
  },
  moveEvidence: {
    ...{ method: 'POST', path: `${one}/moves`, may: 'official' },
    body: 'EvidenceMove',
    answers: { 200: 'EvidenceFile' },
  },
} as const satisfies Readonly<Record<string, Operation>>
