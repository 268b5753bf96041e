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
    date: '2026-11-28',
    train: '2014-2016',
    test: '2017-2018',
    questions: 8085,
    warm: 5901,
    pool: 28726,
    decoys: 5000,
    methods: [
      {
        method: 'medspiller',
        all: { n: 8085, r10: 0.1541, r50: 0.2675, mrr: 0.0756 },
        warm: { n: 5901, r10: 0.2112, r50: 0.3557, mrr: 0.1031 },
        cold: { n: 2184, r10: 0, r50: 0.0293, mrr: 0.0014 },
        gini: 0.9595,
        coverage: 0.1874,
      },
      {
        method: 'random',
        all: { n: 8085, r10: 0.0004, r50: 0.0026, mrr: 0.0004 },
        warm: { n: 5901, r10: 0.0002, r50: 0.0027, mrr: 0.0004 },
        cold: { n: 2184, r10: 0.0009, r50: 0.0023, mrr: 0.0005 },
        gini: 0.3279,
        coverage: 0.94,
      },
      {
        method: 'popularity',
        all: { n: 8085, r10: 0.0512, r50: 0.1362, mrr: 0.0256 },
        warm: { n: 5901, r10: 0.0702, r50: 0.1866, mrr: 0.035 },
        cold: { n: 2184, r10: 0, r50: 0, mrr: 0 },
        gini: 0.9996,
        coverage: 0.0007,
      },
      {
        method: 'popularity in country and type',
        all: { n: 8085, r10: 0.0235, r50: 0.0487, mrr: 0.0117 },
        warm: { n: 5901, r10: 0.0319, r50: 0.0658, mrr: 0.0158 },
        cold: { n: 2184, r10: 0.0009, r50: 0.0027, mrr: 0.0007 },
        gini: 0.989,
        coverage: 0.0667,
      },
      {
        method: 'co-partner',
        all: { n: 8085, r10: 0.1012, r50: 0.2209, mrr: 0.0486 },
        warm: { n: 5901, r10: 0.1386, r50: 0.3027, mrr: 0.0665 },
        cold: { n: 2184, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.9668,
        coverage: 0.2311,
      },
      {
        method: 'co-partner projects',
        all: { n: 8085, r10: 0.0973, r50: 0.2145, mrr: 0.046 },
        warm: { n: 5901, r10: 0.1334, r50: 0.2938, mrr: 0.0631 },
        cold: { n: 2184, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.9909,
        coverage: 0.1227,
      },
      {
        method: 'adamic-adar',
        all: { n: 8085, r10: 0.1033, r50: 0.2231, mrr: 0.0497 },
        warm: { n: 5901, r10: 0.1415, r50: 0.3057, mrr: 0.068 },
        cold: { n: 2184, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.9911,
        coverage: 0.1146,
      },
      {
        method: 'adamic-adar with popularity',
        all: { n: 8085, r10: 0.0962, r50: 0.22, mrr: 0.0443 },
        warm: { n: 5901, r10: 0.1318, r50: 0.3015, mrr: 0.0607 },
        cold: { n: 2184, r10: 0, r50: 0, mrr: 0 },
        gini: 0.9985,
        coverage: 0.0231,
      },
    ],
    overCoPartner: { ratio: 1.5232, low: 1.4508, high: 1.5977 },
    coldOverChance: 16.8352,
    slot: [
      { method: 'medspiller', acc1: 0.0947, acc3: 0.2122 },
      { method: 'most frequent pair', acc1: 0.0465, acc3: 0.1344 },
    ],
    byCountry: [
      { value: 'DE', n: 1010, r10: 0.1743, r50: 0.303 },
      { value: 'GB', n: 851, r10: 0.1492, r50: 0.2891 },
      { value: 'ES', n: 831, r10: 0.1613, r50: 0.2684 },
      { value: 'IT', n: 767, r10: 0.1565, r50: 0.2608 },
      { value: 'FR', n: 713, r10: 0.2398, r50: 0.317 },
      { value: 'NL', n: 474, r10: 0.1835, r50: 0.3333 },
      { value: 'BE', n: 432, r10: 0.1435, r50: 0.2662 },
      { value: 'GR', n: 296, r10: 0.2061, r50: 0.3074 },
      { value: 'AT', n: 253, r10: 0.0988, r50: 0.2174 },
      { value: 'SE', n: 227, r10: 0.1322, r50: 0.2643 },
    ],
    byType: [
      { value: 'EPLUS-ENT-SME', n: 2824, r10: 0.0924, r50: 0.1675 },
      { value: 'EPLUS-EDU-HEI', n: 2543, r10: 0.1337, r50: 0.2788 },
      { value: 'EPLUS-RES', n: 1705, r10: 0.3067, r50: 0.451 },
      { value: 'OTH', n: 654, r10: 0.104, r50: 0.1758 },
      { value: 'EPLUS-BODY-PUB-NAT', n: 359, r10: 0.1504, r50: 0.2702 },
    ],
  },
  {
    data: 'Centres of Vocational Excellence',
    source: 'Erasmus+ Project Results, European Commission',
    licence: 'CC BY 4.0',
    date: '2026-11-28',
    train: '2021-2022',
    test: '2023',
    questions: 272,
    warm: 43,
    pool: 5658,
    decoys: 5000,
    methods: [
      {
        method: 'medspiller',
        all: { n: 272, r10: 0.0956, r50: 0.2279, mrr: 0.0465 },
        warm: { n: 43, r10: 0.4186, r50: 0.6279, mrr: 0.2165 },
        cold: { n: 229, r10: 0.0349, r50: 0.1528, mrr: 0.0146 },
        gini: 0.9619,
        coverage: 0.0938,
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
    overCoPartner: { ratio: 2.8889, low: 1.6429, high: 12.5 },
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
