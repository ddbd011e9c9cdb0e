// English words of the single pages.
import { counted } from '../counted.ts'

export const pageWords = {
  overview: {
    label: 'Overview',
    reporting: (reporting: string, of: string) => `${reporting} of ${of} jurisdictions have a figure`,
    asWhole: 'Said of the region as a whole, not added up from jurisdictions',
  },
  areas: { label: 'Jurisdictions', period: 'Period' },
  data: {
    label: 'About the data',
    at: 'When',
    by: 'By',
    file: 'File',
    rows: 'Rows',
    added: 'New',
  },
  quality: {
    label: 'Quality',
    ofRecords: 'Records are checked by rules of their own, register by register',
    title: 'Quality of the data',
    lead: 'What does not fit together in what sources publish. Nothing is corrected silently: a finding stands until its source is corrected.',
    severity: 'Severity',
    severities: { error: 'error', warning: 'warning', note: 'note' },
    all: 'all',
    area: 'Jurisdiction',
    element: 'Data element',
    count: (shown: string, all: string) => `${shown} of ${all} findings`,
    many: (count: number, shown: string) => counted(count, shown, 'finding', 'findings'),
    none: 'No finding matches this choice.',
    clean: 'The rules have found nothing.',
    observations: (count: string) => `What the sources say (${count})`,
    filter: 'Filter',
    open: 'Show findings',
    close: 'Hide findings',
    acceptedCount: (count: string) => `${count} of them accepted with a reason`,
    acceptance: {
      accept: 'Accept with a reason',
      title: 'Accept this finding',
      reason: 'Why are the figures right?',
      hint: 'Everybody who sees the finding sees the reason. It holds for these figures: when they change, the finding returns.',
      accepted: 'Accepted.',
      lapsed: 'It was accepted for other figures and stands again.',
      note: (by: string, day: string) => `By ${by} on ${day}:`,
      withdraw: 'Take back',
    },
  },
} as const
