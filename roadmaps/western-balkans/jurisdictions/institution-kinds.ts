// The kinds of institutions that report: those the Roadmap's targets name, and those its reports are collected from.
import { defineCodeList } from '#definition'

export const institutionKinds = defineCodeList({
  id: 'institution-kind',
  name: { en: 'Kind of institution' },
  source: 'The institutions that the overall targets and baselines of the Roadmap name',
  codes: {
    'salw-commission': {
      name: {
        en: 'SALW Commission',
        sq: 'Komisioni për armët e vogla dhe të lehta',
        bs: 'Komisija za malo oružje i lako naoružanje',
        mk: 'Комисија за мало и лесно оружје',
        'sr-Latn': 'Komisija za malo i lako oružje',
        'sr-Cyrl': 'Комисија за мало и лако оружје',
        ro: 'Comisia pentru arme mici și armament ușor',
      },
    },
    'firearms-focal-point': { name: { en: 'Firearms Focal Point' } },
    'interior-ministry': {
      name: {
        en: 'Ministry of the Interior',
        sq: 'Ministria e Brendshme',
        bs: 'Ministarstvo unutrašnjih poslova',
        mk: 'Министерство за внатрешни работи',
        'sr-Latn': 'Ministarstvo unutrašnjih poslova',
        'sr-Cyrl': 'Министарство унутрашњих послова',
        ro: 'Ministerul Afacerilor Interne',
      },
    },
    police: {
      name: {
        en: 'Police',
        sq: 'Policia',
        bs: 'Policija',
        mk: 'Полиција',
        'sr-Latn': 'Policija',
        'sr-Cyrl': 'Полиција',
        ro: 'Poliția',
      },
    },
    'border-police': {
      name: {
        en: 'Border police',
        sq: 'Policia kufitare',
        bs: 'Granična policija',
        mk: 'Гранична полиција',
        'sr-Latn': 'Granična policija',
        'sr-Cyrl': 'Гранична полиција',
        ro: 'Poliția de frontieră',
      },
    },
    customs: {
      name: {
        en: 'Customs',
        sq: 'Dogana',
        bs: 'Carina',
        mk: 'Царина',
        'sr-Latn': 'Carina',
        'sr-Cyrl': 'Царина',
        ro: 'Vama',
      },
    },
    laboratory: {
      name: {
        en: 'Forensic laboratory',
        sq: 'Laboratori i kriminalistikës',
        bs: 'Forenzička laboratorija',
        mk: 'Форензичка лабораторија',
        'sr-Latn': 'Forenzička laboratorija',
        'sr-Cyrl': 'Форензичка лабораторија',
        ro: 'Laboratorul criminalistic',
      },
    },
    prosecution: {
      name: {
        en: 'Prosecution',
        sq: 'Prokuroria',
        bs: 'Tužilaštvo',
        mk: 'Обвинителство',
        'sr-Latn': 'Tužilaštvo',
        'sr-Cyrl': 'Тужилаштво',
        ro: 'Procuratura',
      },
    },
    court: {
      name: {
        en: 'Courts',
        sq: 'Gjykatat',
        bs: 'Sudovi',
        mk: 'Судови',
        'sr-Latn': 'Sudovi',
        'sr-Cyrl': 'Судови',
        ro: 'Instanțele judecătorești',
      },
    },
    prison: {
      name: {
        en: 'Correctional services',
        sq: 'Shërbimi i burgjeve',
        bs: 'Zatvorska služba',
        mk: 'Затворска служба',
        'sr-Latn': 'Zatvorska služba',
        'sr-Cyrl': 'Затворска служба',
        ro: 'Serviciul penitenciar',
      },
    },
    'armed-forces': {
      name: {
        en: 'Ministry of Defence and armed forces',
        sq: 'Ministria e Mbrojtjes dhe forcat e armatosura',
        bs: 'Ministarstvo odbrane i oružane snage',
        mk: 'Министерство за одбрана и вооружени сили',
        'sr-Latn': 'Ministarstvo odbrane i oružane snage',
        'sr-Cyrl': 'Министарство одбране и оружане снаге',
        ro: 'Ministerul Apărării și forțele armate',
      },
    },
    'export-control': {
      name: {
        en: 'Arms export control authority',
        sq: 'Autoriteti për kontrollin e eksportit të armëve',
        bs: 'Organ za kontrolu izvoza oružja',
        mk: 'Орган за контрола на извозот на оружје',
        'sr-Latn': 'Organ za kontrolu izvoza oružja',
        'sr-Cyrl': 'Орган за контролу извоза оружја',
        ro: 'Autoritatea pentru controlul exporturilor de arme',
      },
    },
    secretariat: { name: { en: 'Regional secretariat' } },
  },
})
