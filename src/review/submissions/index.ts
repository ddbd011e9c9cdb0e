// The door of review/submissions: reports go from hand to hand until they are released.
export { readSubmission, readSubmissions } from './read-submissions.ts'
export { takeSubmissionStep } from './take-step.ts'
export { askQuestion, readReportThreads, replyToQuestion } from './threads.ts'
