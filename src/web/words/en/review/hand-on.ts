// English words of lists to hand on.
import { emptySentences } from '#definition'

export const handOnWords = {
  title: 'Lists to hand on',
  lead: 'Records in the shape in which others take them. Waymark sends them to nobody: look at the list, download it, and hand it on by the way that is agreed.',
  list: 'List',
  area: 'Jurisdiction',
  anyArea: 'All that you may see',
  from: 'From',
  to: 'To',
  only: 'Records',
  all: 'All',
  waiting: 'Only those that wait to be handed on',
  none: emptySentences['hand-on-empty'],
  shown: (rows: string, records: string) => `${rows} rows of the first records; ${records} records in all.`,
  download: 'Download the list (CSV)',
  noLists: emptySentences['hand-on-none'],
} as const
