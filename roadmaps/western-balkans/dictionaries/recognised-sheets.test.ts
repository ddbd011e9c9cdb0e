// Sheets of officers in three languages: what is recognised, what is not, and that nothing is recognised as something else.
import { describe, expect, test } from 'vitest'
import { findList, findRegister, listedWords, ownHeadings, suggestMapping } from '#definition'
import { westernBalkans } from '../index.ts'
import { dictionaries } from './index.ts'

const register = findRegister(westernBalkans, 'seizures')
if (!register) throw new Error('The roadmap has no register of seizures.')
const seizures = register

interface Sheet {
  readonly what: string
  readonly headings: string
  readonly rows: readonly string[]
  /** Ours for each of theirs, in the order of the columns; a column that fills two has two. */
  readonly fills: readonly string[]
  readonly unknown: readonly string[]
  /** By our heading: what words of theirs mean. */
  readonly means: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const kinds = ['items.item_class', 'items.firearm_type']

const sheets: readonly Sheet[] = [
  {
    what: 'Serbian police, in Cyrillic, with headings in two rows',
    headings:
      'Број предмета | Датум заплене | Заплењено – Врста предмета | Заплењено – Количина | Кривично дело',
    rows: [
      'КУ-901/25 | 03.12.2025 | ватрено оружје | 2 | недозвољена трговина',
      'КУ-902/25 | 05.12.2025 | муниција | 350 | недозвољено држање',
    ],
    fills: ['case_number', 'day', 'items.item_class', 'items.quantity', 'offence'],
    unknown: [],
    means: { 'items.item_class': { 'ватрено оружје': 'firearm', муниција: 'ammunition' } },
  },
  {
    what: 'Serbian customs, in Cyrillic',
    headings:
      'Р.бр. | Датум заплене | Број предмета | Гранични прелаз | Превозно средство | Кривично дело | Врста оружја | Марка и модел | Калибар | Количина | Напомена',
    rows: [
      '1 | 03.05.2024. | Ц-1/24 | Батровци | путничко возило | кријумчарење | пиштољ | Zastava M88 | 9 mm | 2 | у гепеку',
      '2 | 07.05.2024. | Ц-2/24 | Хоргош | камион | недозвољено држање | муниција 9 mm |  | 9 mm | 1.250 | ',
      '3 | 21.05.2024. | Ц-3/24 | Батровци | аутобус | кријумчарење | ловачка пушка | CZ 550 | 7,62 | 1 | без броја',
    ],
    fills: [
      ...['day', 'case_number', 'crossing', 'transport', 'offence', ...kinds],
      ...['items.make_model', 'items.calibre', 'items.quantity', 'remark'],
    ],
    unknown: ['Р.бр.'],
    means: {
      transport: { 'путничко возило': 'car', камион: 'lorry', аутобус: 'bus' },
      offence: { кријумчарење: 'trafficking', 'недозвољено држање': 'possession' },
      'items.item_class': { пиштољ: 'firearm', 'муниција 9 mm': 'ammunition', 'ловачка пушка': 'firearm' },
      'items.firearm_type': { пиштољ: 'pistol', 'муниција 9 mm': '', 'ловачка пушка': 'hunting' },
    },
  },
  {
    what: 'Montenegrin police, in Latin, headings in another case',
    headings:
      'Dan oduzimanja | Br. predmeta | Organ | Mjesto | Predmeti – Vrsta robe | Kom. | Masa (kg) | Spol | Dob | Opaska',
    rows: [
      '1. 2. 2024. | 12/24 | Uprava policije | Nikšić | eksploziv |  | 12,50 | M | 34 | u vozilu',
      '2. 2. 2024. | 13/24 | Uprava policije | Bar | ručna bomba | 3 |  | Ž | 61 | ',
      '3. 2. 2024. | 14/24 | Uprava policije | Bar | plinski pištolj | 1 |  | M | 19 | ',
    ],
    fills: [
      ...['day', 'case_number', 'place', 'items.item_class', 'items.quantity', 'items.mass'],
      ...['persons.sex', 'persons.age', 'remark'],
    ],
    unknown: ['Organ'],
    means: {
      'items.item_class': {
        eksploziv: 'explosive',
        'ručna bomba': 'hand-grenade',
        'plinski pištolj': 'gas-alarm-signal',
      },
      'persons.sex': { M: 'male', Ž: 'female' },
    },
  },
  {
    what: 'Macedonian customs',
    headings:
      'Ред. бр. | Датум на заплена | Број на предмет | Граничен премин | Средство за превоз | Вид на дело | Вид на стока | Парчиња | Тежина кг | Сериски број | Забелешка',
    rows: [
      '1 | 04.03.2024 | 45/24 | Табановце | патничко возило | криумчарење | пиштол | 1 |  | A 123 | ',
      '2 | 09.03.2024 | 46/24 | Богородица | товарно возило | криумчарење | експлозив |  | 2,5 |  | во тајник',
      '3 | 19.03.2024 | 47/24 | Табановце | автобус | недозволено држање | муниција | 300 |  |  | ',
    ],
    fills: [
      ...['day', 'case_number', 'crossing', 'transport', 'offence', ...kinds],
      ...['items.quantity', 'items.mass', 'items.serial_number', 'remark'],
    ],
    unknown: ['Ред. бр.'],
    means: {
      transport: { 'патничко возило': 'car', 'товарно возило': 'lorry', автобус: 'bus' },
      'items.item_class': { пиштол: 'firearm', експлозив: 'explosive', муниција: 'ammunition' },
      'items.firearm_type': { пиштол: 'pistol', експлозив: '', муниција: '' },
    },
  },
  {
    what: 'Macedonian police, words that mean several things left open',
    headings: 'Ден | Предмет бр. | Место на одземање | Вид | Број | Пол | Состојба',
    rows: [
      '01.02.2024 | 7/24 | Тетово | револвер | 2 | машки | добра',
      '02.02.2024 | 8/24 | Охрид | воздушна пушка | 1 | женски | лоша',
    ],
    fills: ['day', 'case_number', 'place', ...kinds, 'persons.sex'],
    unknown: ['Број', 'Состојба'],
    means: {
      'items.item_class': { револвер: 'firearm', 'воздушна пушка': 'air-gun' },
      'items.firearm_type': { револвер: 'revolver', 'воздушна пушка': '' },
      'persons.sex': { машки: 'male', женски: 'female' },
    },
  },
  {
    what: 'Albanian customs',
    headings:
      'Nr. | Data e sekuestrimit | Nr. i çështjes | Pika kufitare | Mjeti i transportit | Vepra penale | Lloji i armës | Kalibri | Sasia | Numri serik | Vërejtje',
    rows: [
      '1 | 04/03/2024 | K 17 | Morinë | kamion | trafikim i armëve | pistoletë | 9 mm | 2 | AB1 | ',
      '2 | 25/03/2024 | K 18 | Hani i Hotit | automjet | mbajtje pa leje | fishekë | 7,62x39 | 40 |  | në bagazh',
      '3 | 26/03/2024 | K 19 | Morinë | autobus | mbajtje pa leje | pushkë gjahu | 12 | 1 |  | ',
    ],
    fills: [
      ...['day', 'case_number', 'crossing', 'transport', 'offence', ...kinds],
      ...['items.calibre', 'items.quantity', 'items.serial_number', 'remark'],
    ],
    unknown: ['Nr.'],
    means: {
      transport: { kamion: 'lorry', automjet: 'car', autobus: 'bus' },
      offence: { 'trafikim i armëve': 'trafficking', 'mbajtje pa leje': 'possession' },
      'items.item_class': { pistoletë: 'firearm', fishekë: 'ammunition', 'pushkë gjahu': 'firearm' },
      'items.firearm_type': { pistoletë: 'pistol', fishekë: '', 'pushkë gjahu': 'hunting' },
    },
  },
  {
    what: 'Albanian police, make and model in two columns',
    headings:
      'Dita | Numri i rastit | Qyteti | Marka | Modeli | Gjinia | Mosha | Data e lindjes | Shtetësia | Vendi i fshehjes',
    rows: [
      '5.1.2024 | P-1 | Shkodër | Zastava | M70 | mashkull | 41 | 1.1.1983 | shqiptare | nën sedilje',
      '6.1.2024 | P-2 | Durrës | Beretta | 92 | femër | 23 | 1.1.2001 | shqiptare | ',
    ],
    fills: ['day', 'case_number', 'place', 'items.make_model', 'persons.sex', 'persons.age', 'concealment'],
    unknown: ['Data e lindjes', 'Shtetësia'],
    means: { 'persons.sex': { mashkull: 'male', femër: 'female' } },
  },
]

const cut = (row: string) => row.split(' | ').map((cell) => cell.trim())

describe('a sheet', () => {
  test.each(sheets)('of $what is recognised, and only what is sure of it', (sheet) => {
    const { mapping, unrecognised } = suggestMapping(westernBalkans, seizures, {
      headings: cut(sheet.headings),
      samples: sheet.rows.map(cut),
    })
    const joined = mapping.columns.find(({ from }) => typeof from !== 'string')
    expect(mapping.columns.map(({ to }) => to)).toEqual(sheet.fills)
    expect(unrecognised).toEqual(sheet.unknown)
    expect(joined?.from).toEqual(sheet.fills.length === 7 ? ['Marka', 'Modeli'] : undefined)
    const codes = Object.fromEntries(mapping.columns.map(({ to, read }) => [to, read?.codes]))
    for (const [to, means] of Object.entries(sheet.means)) expect([to, codes[to]]).toEqual([to, means])
  })

  test('answers what is required of a record by the one column that holds nothing but answers to it', () => {
    const headings = ['Organi', 'Vepra penale', 'Vendi', 'Qyteti']
    const rows = [
      ['policia', 'armëmbajtje pa leje', 'brenda vendit', 'Niš'],
      ['dogana', 'trafikim', 'kufi tokësor', 'Preševo'],
    ]
    const of = (jurisdiction?: string) =>
      suggestMapping(westernBalkans, seizures, { headings, samples: rows, jurisdiction })
    const { mapping, unrecognised } = of('belgrade')
    expect(mapping.columns.map(({ from, to }) => [from, to])).toEqual([
      ['Organi', 'institution'],
      ['Organi', 'authority'],
      ['Vepra penale', 'offence'],
      ['Vendi', 'setting'],
    ])
    expect(unrecognised).toEqual(['Qyteti'])
    expect(mapping.columns[0]?.read?.codes).toEqual({
      policia: 'belgrade-police',
      dogana: 'belgrade-customs',
    })
    expect(of().mapping.columns[0]?.read).toBeUndefined()
  })

  test('says nothing of a column whose words or numbers could be several things', () => {
    const headings = ['Broj', 'Podatak', 'Oznaka', 'Datum rođenja', 'Zemlja', 'Prihvaćeno']
    const rows = [
      ['12', 'pištolj', 'da', '1.2.1980', 'Srbija', 'da'],
      ['9', 'puška', 'ne', '2.2.1990', 'Mađarska', 'ne'],
      ['4', 'revolver', 'da', '3.2.1970', 'Srbija', 'ne'],
    ]
    const { mapping } = suggestMapping(westernBalkans, seizures, { headings, samples: rows })
    expect(mapping.columns.map(({ to }) => to)).toEqual([])
  })
})

describe('a dictionary', () => {
  const fields = new Set(
    westernBalkans.registers.flatMap((one) =>
      ownHeadings(one).flatMap(({ field, child }) =>
        child === undefined ? [field] : [field, `${child}/${field}`],
      ),
    ),
  )
  const lists = new Map(
    westernBalkans.registers
      .flatMap(ownHeadings)
      .flatMap(({ definition }) => (definition && findList(definition)) ?? [])
      .map((list) => [list.id, Object.keys(list.codes)]),
  )
  lists.set('yes-no', ['yes', 'no'])

  test.each(dictionaries.map((one) => [one.language, one] as const))(
    'of %s speaks of what there is',
    (_language, one) => {
      expect(Object.keys(one.headings).filter((id) => !fields.has(id))).toEqual([])
      const strange = Object.entries(one.answers).flatMap(([list, answers]) =>
        Object.keys(answers)
          .filter((code) => lists.get(list)?.includes(code) !== true)
          .map((code) => `${list}: ${code}`),
      )
      expect(strange).toEqual([])
    },
  )

  test.each(dictionaries.map((one) => [one.language, one] as const))(
    'of %s gives each word one meaning',
    (_language, one) => {
      for (const answers of Object.values(one.answers)) {
        const words = Object.values(answers).flatMap(listedWords)
        expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
      }
    },
  )
})
