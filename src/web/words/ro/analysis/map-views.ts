// Words in ro of the views of a map of records.
import { countedIn } from '../../counted.ts'
import type { mapViewWords as en } from '../../en/analysis/map-views.ts'
import type { Sameness } from '../../index.ts'

const counted = countedIn('ro')
const forms = { one: 'înregistrare', few: 'înregistrări', other: 'de înregistrări' }

export const mapViewWords: Sameness<typeof en> = {
  views: 'Vederi ale acestor înregistrări',
  names: {
    hexagons: 'Hexagoane',
    points: 'Puncte',
    parts: 'Părți ale jurisdicțiilor',
    'hot-spots': 'Focare',
    routes: 'Rute',
  },
  leads: {
    points:
      'Înregistrările pe care le-ar arăta lista, acolo unde se află. Cele apropiate fac un singur cerc, care se desparte când harta se apropie.',
    parts:
      'În ce raion, district sau municipalitate se află înregistrările pe care le-ar arăta lista: după codul locului, altfel după coordonate.',
    'hot-spots':
      'Hexagoane în jurul cărora se află mult mai multe asemenea înregistrări decât în altă parte a aceleiași jurisdicții. Un focar este o întrebare, nu un răspuns: poate fi un oraș mare.',
    routes:
      'De unde până unde era pe drum lucrul despre care sunt înregistrările, atât cât spun ele. Scrierile care diferă doar prin majuscule sau semne sunt un singur loc.',
  },
  only: 'Se numără doar înregistrările pe care le puteți deschide.',
  look: 'Apropie',
  lookAt: (area, around) => `Apropie: ${area}, în jurul ${around}`,
  open: (records, shown) => `Deschide ${counted(records, shown, forms)}`,
  moves: 'Mișcarea hărții',
  whole: 'Toată harta',
  further: 'Depărtează',
  north: 'Nord',
  south: 'Sud',
  west: 'Vest',
  east: 'Est',
  wide: (kilometres) => `Harta are o lățime de vreo ${kilometres} de kilometri.`,
  near: 'Alegeți un cerc, sau apăsați Enter pe el, ca să apropiați harta; la ultimul pas se deschid înregistrările.',
  elsewhere: (records, shown) => `În altă parte: ${counted(records, shown, forms)}.`,
  noneHere: 'Pe această parte a hărții nu se află nicio înregistrare.',
  clusters: 'Locurile cu cele mai multe înregistrări',
  circle: 'Suprafața cercului corespunde numărului de înregistrări',
  part: 'Partea',
  partTable: 'Înregistrări pe părți ale jurisdicției',
  byCode: (records, shown) => `Atribuite după codul locului: ${counted(records, shown, forms)}.`,
  noPart: (records, shown) =>
    `Cu un loc în afara tuturor părților jurisdicției, sau cu un cod pe care harta nu îl are: ${counted(records, shown, forms)}.`,
  notStated: (records, shown) => `Fără coordonate și fără cod: ${counted(records, shown, forms)}.`,
  noRates:
    'Numere, nu rate: numărul de locuitori al fiecărei părți nu face parte din această foaie de parcurs. Locurile la mai puțin de un kilometru de o limită pot fi numărate de cealaltă parte a ei.',
  noParts: 'Această foaie de parcurs nu are contururi ale părților zonelor sale.',
  hot: 'Focar: în jurul lui sunt mult mai multe decât în altă parte',
  other: 'Alt hexagon cu înregistrări',
  hotTable: 'Focare',
  noHot: 'Nu există focare: ceea ce se află alături poate fi întâmplător.',
  inIt: 'În hexagon',
  aroundIt: 'Cu cele vecine',
  score: 'Gi*',
  chance: 'Din întâmplare',
  seldom: (share) => `mai puțin de ${share}`,
  lands: 'Unde au fost căutate focare',
  hexagons: 'Hexagoane',
  said: 'Ce se poate spune',
  found: (_spots, shown) => `focare: ${shown}`,
  tooFew: (cells, records) =>
    `Prea puține pentru a spune ceva: sunt necesare hexagoane: ${cells}, înregistrări: ${records}`,
  isPart: 'doar înregistrările pe care le puteți deschide',
  method: 'Cum sunt găsite focarele',
  methodText:
    'Pentru fiecare hexagon, înregistrările din el și din cele vecine sunt comparate cu media jurisdicției (Gi*, Getis și Ord 1995). Cât de des întâmplarea dă tot atâtea se calculează exact, din toate felurile în care aceleași numere pot fi așezate pe același teritoriu; hexagoanele fără înregistrări fac parte din el. Dintre multe hexagoane unele ies în evidență din întâmplare, așa că limita depinde de câte au fost privite (Benjamini și Hochberg 1995). Un singur hexagon cu multe între vecini cu puține nu este un focar; îl arată harta hexagoanelor.',
  falseShare: (aim, simulated) =>
    `Limita este pusă astfel încât cel mult ${aim} dintre focare să fie întâmplătoare; în simulări fără focare partea a rămas sub ${simulated}.`,
  from: 'De unde',
  through: 'Prin',
  recordedIn: 'Înregistrat în',
  to: 'Încotro',
  unsaid: 'Nu este spus',
  ways: 'Rutele cu cele mai multe înregistrări',
  origins: 'De unde, pe jurisdicții',
  destinations: 'Încotro, pe jurisdicții',
  sum: 'Toate',
  withoutRoute: (records, shown) => `Nu spun nimic despre o rută: ${counted(records, shown, forms)}.`,
  unlisted: (records, shown) =>
    `Cu o rută care nu este în listă: ${counted(records, shown, forms)}; se află în cele două tabele atât cât este spus.`,
  others: 'Toate celelalte',
  noRoutes: 'Niciuna dintre aceste înregistrări nu spune o rută.',
}
