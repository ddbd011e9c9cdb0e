// What pages and commands say where there is nothing to list, or to show to this reader, yet.

export const emptySentences = {
  'no-mails': 'No e-mails were written yet.',
  'no-steps': 'No step was taken yet.',
  'no-plans': 'There is no action plan that you may see.',
  'not-handed-over': 'not shown yet',
  'not-released': 'not released',
  'hand-on-empty': 'No record matches this choice.',
  'hand-on-none': 'This roadmap has no lists to hand on.',
} as const
