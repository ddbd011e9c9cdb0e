// Why an assessment is not kept as it was sent, in sentences: what is wrong, why it is refused, how to mend it.
import type { Sentences } from './file-sentences.ts'

export const assessmentSentences = {
  'assessment-step-unknown': [
    '“{value}” is no step of the scale.',
    'An assessment says how far the target has come, by one of the steps.',
    'Choose one of: {allowed}.',
  ],
  'assessment-part-missing': [
    '“{part}” is empty.',
    '“{step}” is not kept without it: nobody could follow the judgement.',
    'Write what it rests on, or choose another step.',
  ],
  'assessment-part-unknown': [
    'There is no part “{part}” in an assessment.',
    'Its text would be lost.',
    'Use one of: {allowed}.',
  ],
  'assessment-one-line': [
    'The answer has several lines.',
    'It is one line of names.',
    'Write it in one line.',
  ],
  'assessment-link-unknown': [
    '“{target}” is no indicator of this roadmap and no record of this jurisdiction.',
    'A link has to lead somewhere.',
    'Remove it, or write a record as register/jurisdiction/id.',
  ],
  'assessment-links-many': [
    'There are more than {most} links.',
    'Nobody could follow all of them.',
    'Keep those on which the judgement rests.',
  ],
  'assessment-changed': [
    'Somebody else has changed the assessment since you read it.',
    'What they wrote would be lost.',
    'Look at both texts, and keep what is right of each.',
  ],
  'assessment-no-reason': [
    'The reason is missing.',
    'Others have to understand why an earlier version is put back.',
    'Say it in a sentence.',
  ],
} as const satisfies Record<string, Sentences>
