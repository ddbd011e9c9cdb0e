// Words around figures: states, flags, statuses, charts and the opened figure, in mk.
import { countedIn } from '../counted.ts'
import type { figureWords as en } from '../en/figures.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('mk')

export const figureWords: Sameness<typeof en> = {
  states: {
    value: 'Точна бројка.',
    bounds: 'Позната е само долна или горна граница, или двете: вистинската бројка е помеѓу.',
    conflict: 'Изворите не се согласуваат. Се задржуваат двете; податокот е распонот меѓу нив.',
    'not reported': 'Никој не објавил ниту испратил податок. Непознато е, а не нула.',
    'not available': 'Самиот извор вели дека нема податок.',
    withheld: 'Податок постои и не се објавува.',
    'not computable': 'Податокот би требало да се подели со нула.',
    'too early': 'Она што се следи од овој период уште не можело да одмине доволно.',
  },
  flags: {
    estimated: { short: 'проценка', long: 'Самиот извор вели дека бројката е приближна.' },
    'part of the period': { short: 'дел од периодот', long: 'Податоците опфаќаат само дел од периодот.' },
    'parts missing': {
      short: 'недостигаат делови',
      long: 'Поделбата од која е собрана бројката не е целосна.',
    },
    'mixed class': { short: 'мешано', long: 'Изворот броел заедно различни работи.' },
    revised: { short: 'изменето', long: 'Поранешно издание на изворот навело друга бројка.' },
    'not all reported': { short: 'не сите', long: 'Недостигаат некои јурисдикции од групата.' },
    'several sources': {
      short: 'повеќе извори',
      long: 'Составено е од она што повеќе извори го наведуваат за деловите.',
    },
    'does not add up': {
      short: 'збирот не се совпаѓа',
      long: 'Еден извор ја наведува оваа бројка и делови што даваат друг збир, или некој дел е поголем од целината.',
    },
    'different days': { short: 'различни денови', long: 'Собраните состојби не се од ист ден.' },
    'answers missing': {
      short: 'недостигаат одговори',
      long: 'Некои записи не кажуваат колку било. Она што е прикажано, ако го има, е најмалото можно.',
    },
    'still changing': {
      short: 'сѐ уште се менува',
      long: 'Она што се следи од овој период продолжува, па бројката ќе се промени.',
    },
  },
  statuses: {
    reported: { name: 'пријавено' },
    nil: { name: 'без случаи' },
    'not-available': { name: 'не е достапно' },
    withheld: { name: 'не се објавува' },
    estimated: { name: 'проценето' },
  },
  accumulations: {
    period: { name: 'по период' },
    cumulative: {
      name: 'кумулативно',
    },
    stock: { name: 'состојба' },
    undated: {
      name: 'без година',
    },
  },
  frequencies: { year: 'години', 'half-year': 'полугодија', quarter: 'тримесечја', month: 'месеци' },
  reporters: {
    jurisdiction: 'јурисдикцијата',
    secretariat: 'регионалниот секретаријат',
    eu: 'страната на Европската Унија',
    survey: 'анкета на граѓани',
  },
  coverage: (reporting, of) => `известиле ${reporting} од ${of}`,
  complete: (complete) => `од нив целосно ${complete}`,
  disagree: '(изворите не се согласуваат)',
  total: 'вкупно',
  noFigure: 'нема податок',
  open: (what) => `Отвори го овој податок: ${what}`,
  origins: {
    reported: { short: 'како што е пријавено', long: 'Објавено или испратено за самото подрачје.' },
    computed: { short: 'составено од членовите', long: 'Составено од податоците на членовите.' },
  },
  table: {
    area: 'Јурисдикција',
    inUnit: (unit) => `во единица: ${unit}`,
    by: (breakdowns) => `по: ${breakdowns}`,
    hint: 'Секој податок е копче: отворете го за да видите од што е составен.',
    folded: (count, shown) =>
      `${counted(count, shown, { one: 'ред без никаков податок е преклопен', other: 'редови без никаков податок се преклопени' })}.`,
    foldedNothing: (count, shown) =>
      `${counted(count, shown, { one: 'ред со само 0 е преклопен', other: 'редови со само 0 се преклопени' })}.`,
    nothingEverywhere: (names) => `0 во секој ред и период: ${names}.`,
    none: (areas) => `Не е пријавено за ниеден период: ${areas}.`,
    silentPeriods: (stretches) => `Ништо не е пријавено за ${stretches}.`,
    otherClasses: (names) => `Не се прикажани во оваа табела: ${names}.`,
    showEarlier: (stretch) => `Прикажи ${stretch}`,
    hideEarlier: (stretch) => `Сокриј ${stretch}`,
    unfold: 'Прикажи ги',
    fold: 'Преклопи ги редовите без никаков податок',
    region: (caption) => `Табела: ${caption}`,
  },
  chart: {
    loading: 'Графиконот се вчитува …',
    label: (title) =>
      `Графикон: ${title}. Копчињата со стрелки ги читаат вредностите; табелата што следи ги има истите податоци.`,
    empty: 'За овој избор не е познат податок, па нема што да се нацрта.',
    nothing: 'Сите податоци од овој избор се 0, па нема што да се нацрта.',
    area: 'Подрачја на графиконот',
    files: 'Графиконот како датотека',
    png: 'PNG',
    svg: 'SVG',
    picture: 'Адреса на сликата',
    failed: 'Датотеката не можеше да се направи. Обидете се повторно за миг.',
    areaOfParts: 'Подрачје на графиконот',
    breakdown: (name) => `${name} на графиконот`,
    silent: (areas) => `Ништо не е познато за ${areas}: не е на графиконот.`,
  },
  observations: {
    withdrawn: (day, reason) => `повлечено на ${day}, бидејќи: ${reason}`,
    caption: 'Податоци од извори',
    area: 'Јурисдикција',
    element: 'Елемент на податоци',
    interval: 'Интервал',
    codes: 'Поделба',
    value: 'Вредност',
    status: 'Статус',
    source: 'Извор',
    quote: 'Како што е отпечатено',
    vintage: 'Издание',
    planned: 'планирано',
    day: (date) => `на ${date}`,
    between: (start, end) => `${start} до ${end}`,
    undated: 'годината не е наведена',
  },
}
