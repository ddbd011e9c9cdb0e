// What can be done with submissions: reports of jurisdictions on their way from hand to hand.
import type { Operation } from './operation.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const one = '/api/submissions/{jurisdiction}/{product}/{report}'

export const submissionOperations = {
  submissions: {
    ...{ method: 'GET', path: '/api/submissions', may: 'official' },
    query: 'submissions',
    answers: { 200: 'SubmissionsAnswer' },
  },
  oneSubmission: {
    ...{ method: 'GET', path: one, may: 'official' },
    answers: { 200: 'Submission' },
  },
  takeStep: {
    ...{ method: 'POST', path: `${one}/steps`, may: 'official' },
    body: 'StepToTake',
    answers: { 200: 'Submission' },
  },
  threads: {
    ...{ method: 'GET', path: `${one}/questions`, may: 'official' },
    answers: { 200: 'ThreadsAnswer' },
  },
  askQuestion: {
    ...{ method: 'POST', path: `${one}/questions`, may: 'official' },
    body: 'QuestionToAsk',
    answers: { 200: 'ThreadsAnswer' },
  },
  replyToQuestion: {
    ...{ method: 'POST', path: `${one}/questions/{thread}`, may: 'official' },
    body: 'ThreadReply',
    answers: { 200: 'ThreadsAnswer' },
  },
  document: {
    ...{ method: 'GET', path: '/api/documents/{document}/{jurisdiction}', may: 'official' },
    query: 'document',
    answers: { 200: 'DocumentAnswer' },
    files: [workbook],
  },
} as const satisfies Readonly<Record<string, Operation>>
