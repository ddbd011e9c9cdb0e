// Words of what is withheld and opened, and of deputies, in sq.
import type { accessWords as en } from '../../en/people/access.ts'
import type { Sameness } from '../../index.ts'

export const accessWords: Sameness<typeof en> = {
  openings: {
    title: 'Çfarë nuk shfaqet, e hapur për një arsye',
    lead: (minutes) =>
      `Ku nuk mund t’i shihni përgjigjet e ndjeshme, mund t’i hapni për ${minutes} minuta, vetëm në këtë shfletues, për një arsye që e deklaroni. Juridiksioni njoftohet menjëherë: kush jeni, pse, dhe çfarë lexoni. Kjo mbaron vetë.`,
    leadOthers:
      'Kush hapi përgjigje të ndjeshme që zakonisht nuk i sheh. Ju shihni hapjet tuaja dhe ato të juridiksioneve për të cilat përgjigjeni.',
    may: 'Hapni çfarë nuk shfaqet',
    jurisdiction: 'Juridiksioni',
    register: 'Regjistri',
    allRegisters: 'Të gjithë regjistrat',
    reason: 'Pse duhet ta shihni',
    reasonHint: 'Juridiksioni e lexon, dhe ajo mbetet në ditarin e auditimit.',
    open: 'Hape',
    opened: (until) => `Është e hapur deri ${until}.`,
    list: 'Çfarë u hap',
    none: 'Ende nuk është hapur asgjë.',
    by: 'Nga',
    when: 'Kur',
    until: 'Deri',
    endedAt: (when) => `mbyllur ${when}`,
    why: 'Arsyeja',
    readings: 'Çfarë u lexua',
    end: 'Mbylle tani',
    endOf: (what) => `Mbylle tani: ${what}`,
    byTheirRole: 'Rolet tuaja nuk hapin përgjigje që nuk shfaqen.',
    link: 'Hapni çfarë nuk shfaqet, për një arsye të deklaruar …',
  },
  told: {
    title: 'Hapur në juridiksionin tuaj',
    line: (who, what, when) => `${who} hapi çfarë nuk shfaqet te ${what}, ${when}:`,
    all: 'Të gjitha hapjet, dhe çfarë u lexua',
  },
  deputies: {
    title: 'Zëvendësit',
    lead: 'Një zëvendës vepron në vendin tuaj me të drejtat tuaja, për një afat, dhe mbetet ai që është: ditari shkruan “në vend të” jush. Të drejtat për administrimin e personave nuk kalohen.',
    none: 'Nuk keni caktuar asnjë zëvendës.',
    deputy: 'Zëvendësi',
    from: 'Nga',
    until: 'Deri',
    nobody: 'Nuk ka askënd, punën e të cilit e shihni.',
    choose: 'Zgjidhni një person',
    name: 'Cakto këtë zëvendës',
    end: 'Mbyll',
    endOf: (name) => `Mbyll: zëvendësi ${name}`,
    forTitle: 'Ju jeni zëvendës',
    forLine: (name, until) => `në vend të ${name}, deri ${until}`,
    later: (name, from, until) => `në vend të ${name}, nga ${from} deri ${until}`,
    act: 'Vepro tani në vend të tij',
    actOf: (name) => `Vepro tani në vend të ${name}`,
    acting: (name) => `Ju veproni në vend të ${name}. Ndërkohë nuk mund të caktoni zëvendës.`,
  },
}
