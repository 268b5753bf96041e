// What `npm run bench:match` last found, as its `--json` says, for everybody to read.
type Tally = { n: number; r10: number; r50: number; mrr: number }
type Part = { value: string; n: number; r10: number; r50: number }

export type Benchmark = {
  data: string
  source: string
  licence: string
  date: string
  train: string
  test: string
  questions: number
  warm: number
  pool: number
  decoys: number
  methods: { method: string; all: Tally; warm: Tally; cold: Tally; gini: number; coverage: number }[]
  overCoPartner: { ratio: number; low: number; high: number }
  coldOverChance: number
  slot: { method: string; acc1: number; acc3: number }[]
  byCountry: Part[]
  byType: Part[]
}

export const benchmarks: Benchmark[] = [
  {
    data: 'Horizon 2020 consortia',
    source: 'CORDIS, European Commission',
    licence: 'CC BY 4.0',
    date: '2026-11-25',
    train: '2014-2016',
    test: '2017-2018',
    questions: 3200,
    warm: 2345,
    pool: 28726,
    decoys: 5000,
    methods: [
      {
        method: 'medspiller',
        all: { n: 3200, r10: 0.1378, r50: 0.2478, mrr: 0.0689 },
        warm: { n: 2345, r10: 0.1881, r50: 0.3284, mrr: 0.0935 },
        cold: { n: 855, r10: 0, r50: 0.0269, mrr: 0.0014 },
        gini: 0.9647,
        coverage: 0.1369,
      },
      {
        method: 'random',
        all: { n: 3200, r10: 0.0003, r50: 0.0025, mrr: 0.0004 },
        warm: { n: 2345, r10: 0, r50: 0.003, mrr: 0.0003 },
        cold: { n: 855, r10: 0.0012, r50: 0.0012, mrr: 0.0005 },
        gini: 0.5019,
        coverage: 0.6706,
      },
      {
        method: 'popularity',
        all: { n: 3200, r10: 0.0459, r50: 0.1259, mrr: 0.0235 },
        warm: { n: 2345, r10: 0.0627, r50: 0.1719, mrr: 0.0321 },
        cold: { n: 855, r10: 0, r50: 0, mrr: 0 },
        gini: 0.9996,
        coverage: 0.0007,
      },
      {
        method: 'popularity in country and type',
        all: { n: 3200, r10: 0.0225, r50: 0.045, mrr: 0.0107 },
        warm: { n: 2345, r10: 0.0299, r50: 0.0601, mrr: 0.0142 },
        cold: { n: 855, r10: 0.0023, r50: 0.0035, mrr: 0.001 },
        gini: 0.9897,
        coverage: 0.0518,
      },
      {
        method: 'co-partner',
        all: { n: 3200, r10: 0.1047, r50: 0.2009, mrr: 0.0461 },
        warm: { n: 2345, r10: 0.1429, r50: 0.2742, mrr: 0.0628 },
        cold: { n: 855, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.972,
        coverage: 0.1455,
      },
      {
        method: 'co-partner projects',
        all: { n: 3200, r10: 0.0938, r50: 0.1975, mrr: 0.0447 },
        warm: { n: 2345, r10: 0.1279, r50: 0.2695, mrr: 0.061 },
        cold: { n: 855, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.9918,
        coverage: 0.076,
      },
      {
        method: 'adamic-adar',
        all: { n: 3200, r10: 0.1, r50: 0.2053, mrr: 0.0481 },
        warm: { n: 2345, r10: 0.1365, r50: 0.2802, mrr: 0.0655 },
        cold: { n: 855, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.992,
        coverage: 0.0727,
      },
      {
        method: 'adamic-adar with popularity',
        all: { n: 3200, r10: 0.0925, r50: 0.2016, mrr: 0.0412 },
        warm: { n: 2345, r10: 0.1262, r50: 0.2751, mrr: 0.0562 },
        cold: { n: 855, r10: 0, r50: 0, mrr: 0 },
        gini: 0.9985,
        coverage: 0.0175,
      },
    ],
    overCoPartner: { ratio: 1.3164, low: 1.2335, high: 1.4051 },
    coldOverChance: 15.4544,
    slot: [
      { method: 'medspiller', acc1: 0.0941, acc3: 0.2084 },
      { method: 'most frequent pair', acc1: 0.0537, acc3: 0.1322 },
    ],
    byCountry: [
      { value: 'DE', n: 399, r10: 0.193, r50: 0.2807 },
      { value: 'ES', n: 357, r10: 0.1317, r50: 0.2045 },
      { value: 'GB', n: 315, r10: 0.1238, r50: 0.2794 },
      { value: 'IT', n: 290, r10: 0.131, r50: 0.2483 },
      { value: 'FR', n: 276, r10: 0.2174, r50: 0.3188 },
      { value: 'NL', n: 210, r10: 0.1048, r50: 0.219 },
      { value: 'BE', n: 165, r10: 0.1515, r50: 0.2667 },
      { value: 'AT', n: 114, r10: 0.114, r50: 0.2368 },
      { value: 'SE', n: 110, r10: 0.1636, r50: 0.2636 },
      { value: 'GR', n: 108, r10: 0.2037, r50: 0.3519 },
    ],
    byType: [
      { value: 'EPLUS-ENT-SME', n: 1156, r10: 0.0926, r50: 0.1514 },
      { value: 'EPLUS-EDU-HEI', n: 1039, r10: 0.1116, r50: 0.256 },
      { value: 'EPLUS-RES', n: 616, r10: 0.2727, r50: 0.4334 },
      { value: 'OTH', n: 239, r10: 0.0962, r50: 0.1632 },
      { value: 'EPLUS-BODY-PUB-NAT', n: 150, r10: 0.18, r50: 0.3067 },
    ],
  },
  {
    data: 'Centres of Vocational Excellence',
    source: 'Erasmus+ Project Results, European Commission',
    licence: 'CC BY 4.0',
    date: '2026-11-25',
    train: '2021-2022',
    test: '2023',
    questions: 272,
    warm: 43,
    pool: 5658,
    decoys: 5000,
    methods: [
      {
        method: 'medspiller',
        all: { n: 272, r10: 0.0956, r50: 0.2279, mrr: 0.0463 },
        warm: { n: 43, r10: 0.4186, r50: 0.6279, mrr: 0.2167 },
        cold: { n: 229, r10: 0.0349, r50: 0.1528, mrr: 0.0143 },
        gini: 0.9621,
        coverage: 0.093,
      },
      {
        method: 'random',
        all: { n: 272, r10: 0, r50: 0, mrr: 0.001 },
        warm: { n: 43, r10: 0, r50: 0, mrr: 0.001 },
        cold: { n: 229, r10: 0, r50: 0, mrr: 0.001 },
        gini: 0.6817,
        coverage: 0.3814,
      },
      {
        method: 'popularity',
        all: { n: 272, r10: 0.0184, r50: 0.0294, mrr: 0.0125 },
        warm: { n: 43, r10: 0.1163, r50: 0.186, mrr: 0.0773 },
        cold: { n: 229, r10: 0, r50: 0, mrr: 0.0003 },
        gini: 0.9973,
        coverage: 0.0041,
      },
      {
        method: 'popularity in country and type',
        all: { n: 272, r10: 0.0257, r50: 0.1103, mrr: 0.0176 },
        warm: { n: 43, r10: 0.0233, r50: 0.1628, mrr: 0.0357 },
        cold: { n: 229, r10: 0.0262, r50: 0.1004, mrr: 0.0143 },
        gini: 0.9731,
        coverage: 0.0559,
      },
      {
        method: 'co-partner',
        all: { n: 272, r10: 0.0331, r50: 0.0919, mrr: 0.0068 },
        warm: { n: 43, r10: 0.2093, r50: 0.5814, mrr: 0.041 },
        cold: { n: 229, r10: 0, r50: 0, mrr: 0.0004 },
        gini: 0.963,
        coverage: 0.0822,
      },
      {
        method: 'co-partner projects',
        all: { n: 272, r10: 0.0441, r50: 0.0919, mrr: 0.0172 },
        warm: { n: 43, r10: 0.2791, r50: 0.5814, mrr: 0.107 },
        cold: { n: 229, r10: 0, r50: 0, mrr: 0.0004 },
        gini: 0.965,
        coverage: 0.0832,
      },
      {
        method: 'adamic-adar',
        all: { n: 272, r10: 0.0588, r50: 0.0882, mrr: 0.0186 },
        warm: { n: 43, r10: 0.3721, r50: 0.5581, mrr: 0.1155 },
        cold: { n: 229, r10: 0, r50: 0, mrr: 0.0004 },
        gini: 0.9657,
        coverage: 0.0797,
      },
      {
        method: 'adamic-adar with popularity',
        all: { n: 272, r10: 0.0625, r50: 0.0919, mrr: 0.0282 },
        warm: { n: 43, r10: 0.3953, r50: 0.5814, mrr: 0.1766 },
        cold: { n: 229, r10: 0, r50: 0, mrr: 0.0003 },
        gini: 0.9756,
        coverage: 0.047,
      },
    ],
    overCoPartner: { ratio: 2.8889, low: 1.8667, high: 5.4 },
    coldOverChance: 17.2921,
    slot: [
      { method: 'medspiller', acc1: 0.1397, acc3: 0.3603 },
      { method: 'most frequent pair', acc1: 0.0882, acc3: 0.2757 },
    ],
    byCountry: [
      { value: 'GR', n: 26, r10: 0.1538, r50: 0.1923 },
      { value: 'IT', n: 25, r10: 0, r50: 0.04 },
      { value: 'ES', n: 24, r10: 0.0417, r50: 0.0417 },
      { value: 'NL', n: 23, r10: 0.1304, r50: 0.2174 },
      { value: 'DE', n: 18, r10: 0.1111, r50: 0.1667 },
      { value: 'PT', n: 17, r10: 0.1176, r50: 0.1176 },
      { value: 'DK', n: 14, r10: 0, r50: 0.0714 },
      { value: 'FI', n: 14, r10: 0.1429, r50: 0.1429 },
      { value: 'PL', n: 11, r10: 0.0909, r50: 0.4545 },
      { value: 'CY', n: 11, r10: 0.2727, r50: 0.7273 },
    ],
    byType: [{ value: '', n: 272, r10: 0.0956, r50: 0.2279 }],
  },
]
