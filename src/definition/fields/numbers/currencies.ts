// The currencies of ISO 4217 and how many decimals each has. Funds, metals and units of account are left out.

/** In use at the end of 2025, and some that older records still name (ANG, BGN, CUC, HRK, SLL, ZWL). */
const withTwoDecimals = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP
  CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS
  INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
  NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP
  STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ZWL`
const withNoDecimals = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'
const withThreeDecimals = 'BHD IQD JOD KWD LYD OMR TND'

const decimalsOf = new Map<string, number>()
for (const [codes, decimals] of [
  [withTwoDecimals, 2],
  [withNoDecimals, 0],
  [withThreeDecimals, 3],
] as const) {
  for (const code of codes.trim().split(/\s+/)) decimalsOf.set(code, decimals)
}

/** Every currency code, in alphabetical order. */
export const currencies: readonly string[] = [...decimalsOf.keys()].toSorted()

/** How many decimals amounts in the currency have; undefined where the code is no currency. */
export function findDecimals(currency: string): number | undefined {
  return decimalsOf.get(currency)
}
