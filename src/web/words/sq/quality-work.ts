// Words in sq around work on findings: where they are, accepting many of them at once, and asking their source.
import { countedIn } from '../counted.ts'
import type { qualityWorkWords as en } from '../en/quality-work.ts'
import type { Sameness } from '../index.ts'

const counted = countedIn('sq')
const findings = { one: 'gjetje', other: 'gjetje' }
const open = { one: 'gjetje e hapur', other: 'gjetje të hapura' }

export const qualityWorkWords: Sameness<typeof en> = {
  matrix: {
    caption: 'Gjetjet e hapura sipas rregullit dhe juridiksionit',
    rule: 'Rregulli',
    all: 'Gjithsej',
    open: (count, shown) => counted(count, shown, open),
    accepted: (count) => `të pranuara: ${count}`,
    cell: (area, rule, numbers) => `${area}, ${rule}: ${numbers}`,
    checked: (rules, elements, version) =>
      `Rregulla të zbatuara mbi shifrat: ${rules}; elemente të dhënash: ${elements}; shifrat siç janë tani (versioni ${version}).`,
    nothingOpen: 'Asgjë nuk është e hapur.',
    allAccepted: 'Asgjë nuk është e hapur: gjithçka që u gjet është pranuar me arsye.',
    everywhere: 'Shfaq të gjitha rregullat dhe juridiksionet',
  },
  choosing: {
    choose: 'Zgjidh',
    all: (count, shown) => `Zgjidh nga kjo listë: ${counted(count, shown, open)}`,
    chosen: (count, shown) => `Të zgjedhura: ${counted(count, shown, findings)}`,
    clear: 'Hiq zgjedhjen',
    accept: 'Prano të zgjedhurat',
    title: (count, shown) => `Pranim me një arsye: ${counted(count, shown, findings)}`,
    preview: 'Çfarë pranohet',
    count: 'Gjetje',
    progress: (done, all) => `U krye: ${done} nga ${all}`,
    done: (count, shown) => `U pranuan: ${counted(count, shown, findings)}.`,
    before: (count, shown) => `Të pranuara më parë dhe të pandryshuara: ${counted(count, shown, findings)}.`,
    changed: (count, shown) =>
      `Mbetën siç janë sepse shifrat kanë ndryshuar ose nuk janë më: ${counted(count, shown, findings)}. Shihni çfarë gjendet tani.`,
  },
  acts: {
    title: 'Të pranuara së bashku',
    line: (count, shown, by, moment) => `${counted(count, shown, findings)}, ${by}, ${moment}:`,
    holding: (count, all) => `Vlejnë ende: ${count} nga ${all}.`,
    undo: 'Tërhiq të gjitha këto',
    others: 'Tërhiq të tjerat',
    undone: (count, shown) => `U tërhoqën: ${counted(count, shown, { one: 'pranim', other: 'pranime' })}.`,
    none: 'Ende asgjë nuk është pranuar së bashku.',
  },
  asking: {
    ask: 'Pyet burimin',
    askChosen: 'Pyet burimin për të zgjedhurat',
    asked: (day, whom) => `Pyetur më ${day}: ${whom}.`,
    answered: (day) => `Përgjigjur më ${day}.`,
    waiting: (day) => `Afati i përgjigjes: ${day}.`,
    over: (state) => `Gjendja: ${state}.`,
    open: 'Hap kërkesën',
    again: 'Pyet sërish',
    manyAreas:
      'Gjetjet e zgjedhura janë nga disa juridiksione. Zgjidhni ato të njërit për të pyetur burimin e tij.',
    title: 'Pyetje për shifrat',
    lead: 'Pyetet institucioni që mban regjistrimet ose dha shifrën; pyetjen e gjen te puna e vet dhe me e-postë.',
    about: 'Për çfarë bëhet fjalë',
    twice: (count, shown) =>
      `Për të njëjtat gjetje presin përgjigje: ${counted(count, shown, { one: 'pyetje', other: 'pyetje' })}. Pyetni sërish vetëm nëse duhet.`,
    subject: (rule, area) => `${rule}: ${area}`,
    body: (lines) =>
      `Ju lutemi kontrolloni shifrat dhe thoni cilat janë të sakta, ose korrigjojini:\n${lines}`,
    keeper: (name) => `${name} (mban regjistrimet)`,
    none: 'Asgjë nga kjo nuk gjendet më: shifrat janë korrigjuar.',
  },
}
