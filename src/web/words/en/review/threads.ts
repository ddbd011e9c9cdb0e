// English words of questions about reports.

export const threadWords = {
  title: 'Questions and answers',
  none: 'Nobody has asked anything about this report.',
  ask: 'Ask a question',
  whom: 'Who reads it',
  question: 'Question',
  send: 'Send the question',
  back: 'Back',
  open: 'Open',
  resolved: 'Resolved',
  circles: {
    jurisdiction: 'Within the jurisdiction',
    everyone: 'Everybody who has the report in hand, the regional secretariat as well',
  },
  kinds: { question: 'Question', answer: 'Answer', resolved: 'Resolved', reopened: 'Opened again' },
  labels: { answer: 'Answer', resolved: 'Remark (may be left empty)', reopened: 'Why it is open again' },
  buttons: { answer: 'Answer', resolved: 'Mark as resolved', reopened: 'Open again' },
} as const
