// Why an entry of an action plan is not kept as it was sent, in sentences: what is wrong, why it is refused, how to mend it.
import type { Sentences } from './file-sentences.ts'

export const planEntrySentences = {
  'plan-no-name': ['The name is empty.', 'Nobody could find it again.', 'Say in a few words what it is.'],
  'plan-day': ['“{value}” is no day.', 'What is due has to stand in a calendar.', 'Write it as 2024-06-30.'],
  'plan-days-order': [
    'It ends on {ends}, before it begins on {starts}.',
    'Nothing ends before it begins.',
    'Correct one of the days.',
  ],
  'plan-state-unknown': [
    '“{value}” is no state that it can be in.',
    'Everybody has to see how far it is.',
    'Use one of: {allowed}.',
  ],
  'plan-state-none': [
    'An objective has no state of its own, and “{value}” was sent as one.',
    'How far it is, its activities say.',
    'Leave the state empty.',
  ],
  'plan-link-unknown': [
    '“{target}” is no target and no indicator of this roadmap.',
    'A link has to lead somewhere.',
    'Remove it, or choose one from the list.',
  ],
  'plan-no-parent': [
    'There is nothing above it.',
    'An objective belongs to a plan, and an activity to an objective of the same plan.',
    'Choose what it belongs to.',
  ],
  'plan-no-reason': [
    'The reason is missing.',
    'Others have to understand why it was taken away.',
    'Say it in a sentence.',
  ],
  'plan-changed': [
    'Somebody else has changed it since you read it.',
    'What they wrote would be lost.',
    'Look at what they wrote, and save again what is right of both.',
  ],
} as const satisfies Record<string, Sentences>
