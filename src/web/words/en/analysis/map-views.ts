// English words of the views of a map of records: points, parts, hot spots, routes.
import { counted } from '../../counted.ts'

export const mapViewWords = {
  views: 'Views of these records',
  names: {
    hexagons: 'Hexagons',
    points: 'Points',
    parts: 'Parts of jurisdictions',
    'hot-spots': 'Hot spots',
    routes: 'Routes',
  },
  leads: {
    points:
      'The records that the list would show, where they lie. Those near each other are one circle, and part as you look nearer.',
    parts:
      'In which district or municipality the records lie that the list would show: by the code of their place, else by its coordinates.',
    'hot-spots':
      'Hexagons around which far more of these records lie than elsewhere in the same jurisdiction. A hot spot is a question, not an answer: it may be a large town.',
    routes:
      'From where to where what the records are of was on its way, as far as the records say. Spellings that differ in capitals or accents only are one place.',
  },
  only: 'Only records that you may open are counted.',
  look: 'Look nearer',
  lookAt: (area: string, around: string) => `Look nearer at ${area}, around ${around}`,
  open: (records: number, shown: string) => `Open ${counted(records, shown, 'record', 'records')}`,
  moves: 'Move the map',
  whole: 'All of it',
  further: 'Further away',
  north: 'North',
  south: 'South',
  west: 'West',
  east: 'East',
  wide: (kilometres: string) => `The map shows some ${kilometres} kilometres from side to side.`,
  near: 'Choose a circle, or press Enter at it, to look nearer; at the last step its records open.',
  elsewhere: (records: number, shown: string) =>
    `${counted(records, shown, 'record lies', 'records lie')} elsewhere.`,
  noneHere: 'No record lies on this part of the map.',
  clusters: 'Places with the most records',
  circle: 'As large in area as the number of records',
  part: 'Part',
  partTable: 'Records by part of a jurisdiction',
  byCode: (records: number, shown: string) =>
    `${counted(records, shown, 'record was', 'records were')} told by the code of the place.`,
  noPart: (records: number, shown: string) =>
    `${counted(records, shown, 'record has', 'records have')} a place outside of every part of the jurisdiction, or a code that the map does not have.`,
  notStated: (records: number, shown: string) =>
    `${counted(records, shown, 'record says', 'records say')} neither coordinates nor a code.`,
  noRates:
    'Numbers, not rates: how many people live in each part is not part of this roadmap. Places within a kilometre of a border may count on its other side.',
  noParts: 'This roadmap has no outlines of parts of its areas.',
  hot: 'Hot spot: far more around it than elsewhere',
  other: 'Other hexagon with records',
  hotTable: 'Hot spots',
  noHot: 'There is no hot spot: what lies together can come about by chance.',
  inIt: 'In the hexagon',
  aroundIt: 'With those next to it',
  score: 'Gi*',
  chance: 'By chance',
  seldom: (share: string) => `less than ${share}`,
  lands: 'Where hot spots were looked for',
  hexagons: 'Hexagons',
  said: 'What can be said',
  found: (spots: number, shown: string) => counted(spots, shown, 'hot spot', 'hot spots'),
  tooFew: (cells: string, records: string) =>
    `Too few to say: ${cells} hexagons and ${records} records are needed`,
  isPart: 'only the records that you may open',
  method: 'How hot spots are found',
  methodText:
    'For each hexagon, the records in it and in those next to it are compared with the mean of the jurisdiction (Gi*, Getis and Ord 1995). How often chance comes to as much is worked out exactly, from all ways in which the same counts can lie on the same land; hexagons without a record are part of it. Of many hexagons some stand out by chance, so the limit follows from how many were looked at (Benjamini and Hochberg 1995). A single hexagon with much among neighbours with little is no hot spot; the map of hexagons shows it.',
  falseShare: (aim: string, simulated: string) =>
    `The limit is set so that at most ${aim} of the hot spots are by chance; in simulations without any it stayed below ${simulated}.`,
  from: 'From',
  through: 'Through',
  recordedIn: 'Recorded in',
  to: 'To',
  unsaid: 'Not stated',
  ways: 'Routes with the most records',
  origins: 'From where, by jurisdiction',
  destinations: 'To where, by jurisdiction',
  sum: 'All',
  withoutRoute: (records: number, shown: string) =>
    `${counted(records, shown, 'record says', 'records say')} nothing of a route.`,
  unlisted: (records: number, shown: string) =>
    `${counted(records, shown, 'record has', 'records have')} a route that is not listed; it is in the two tables below as far as they go.`,
  others: 'All others',
  noRoutes: 'None of these records says a route.',
} as const
