// English words of maps of records.
import { counted } from '../../counted.ts'

export const recordMapWords = {
  title: (register: string) => `Map of ${register}`,
  lead: 'Where the records lie that the list would show, gathered in hexagons some 14 kilometres wide. A hexagon has records of one jurisdiction only.',
  back: 'Back to the list',
  narrowed: 'The map shows what the list is narrowed to.',
  all: 'The map shows all records of the register that you may open.',
  chart: (register: string) => `Records by place: ${register}`,
  counts: (records: number, shown: string) => counted(records, shown, 'record', 'records'),
  range: (least: string, most: string) =>
    least === most ? `${most} records` : `${least} to ${most} records`,
  shown: (shown: string, of: string) => `${shown} of ${of} records are on the map.`,
  without: (records: number, shown: string) =>
    `${counted(records, shown, 'record says', 'records say')} no place with coordinates.`,
  outside: (records: number, shown: string) =>
    `${counted(records, shown, 'record lies', 'records lie')} outside of the outline of the jurisdiction: too near to its border, or the coordinates are wrong.`,
  none: 'None of these records says a place with coordinates.',
  noRecords: 'There are no such records, or none that you may open.',
  noPlace: 'This register asks for no place.',
  noMap: 'This roadmap has no outlines of its areas.',
  table: 'Hexagons with the most records',
  area: 'Jurisdiction',
  around: 'Around',
  records: 'Records',
  byArea: 'Records on the map by jurisdiction',
} as const
