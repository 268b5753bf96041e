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
    date: '2026-11-23',
    train: '2014-2016',
    test: '2017-2018',
    questions: 3200,
    warm: 2359,
    pool: 28726,
    decoys: 5000,
    methods: [
      {
        method: 'medspiller',
        all: { n: 3200, r10: 0.1531, r50: 0.2609, mrr: 0.073 },
        warm: { n: 2359, r10: 0.2077, r50: 0.3468, mrr: 0.0986 },
        cold: { n: 841, r10: 0, r50: 0.0202, mrr: 0.0011 },
        gini: 0.9678,
        coverage: 0.1293,
      },
      {
        method: 'random',
        all: { n: 3200, r10: 0.0009, r50: 0.0016, mrr: 0.0006 },
        warm: { n: 2359, r10: 0.0013, r50: 0.0021, mrr: 0.0008 },
        cold: { n: 841, r10: 0, r50: 0, mrr: 0.0002 },
        gini: 0.5022,
        coverage: 0.6702,
      },
      {
        method: 'popularity',
        all: { n: 3200, r10: 0.0512, r50: 0.1366, mrr: 0.0256 },
        warm: { n: 2359, r10: 0.0695, r50: 0.1852, mrr: 0.0347 },
        cold: { n: 841, r10: 0, r50: 0, mrr: 0 },
        gini: 0.9996,
        coverage: 0.0007,
      },
      {
        method: 'popularity in country and type',
        all: { n: 3200, r10: 0.0262, r50: 0.0506, mrr: 0.0115 },
        warm: { n: 2359, r10: 0.0352, r50: 0.0666, mrr: 0.0154 },
        cold: { n: 841, r10: 0.0012, r50: 0.0059, mrr: 0.0006 },
        gini: 0.9896,
        coverage: 0.0488,
      },
      {
        method: 'co-partner',
        all: { n: 3200, r10: 0.1019, r50: 0.2109, mrr: 0.0452 },
        warm: { n: 2359, r10: 0.1382, r50: 0.2861, mrr: 0.0613 },
        cold: { n: 841, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.9752,
        coverage: 0.1342,
      },
      {
        method: 'co-partner projects',
        all: { n: 3200, r10: 0.095, r50: 0.2087, mrr: 0.0433 },
        warm: { n: 2359, r10: 0.1289, r50: 0.2832, mrr: 0.0587 },
        cold: { n: 841, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.9935,
        coverage: 0.066,
      },
      {
        method: 'adamic-adar',
        all: { n: 3200, r10: 0.1022, r50: 0.2166, mrr: 0.0469 },
        warm: { n: 2359, r10: 0.1386, r50: 0.2938, mrr: 0.0635 },
        cold: { n: 841, r10: 0, r50: 0, mrr: 0.0001 },
        gini: 0.9935,
        coverage: 0.0637,
      },
      {
        method: 'adamic-adar with popularity',
        all: { n: 3200, r10: 0.0953, r50: 0.2147, mrr: 0.0436 },
        warm: { n: 2359, r10: 0.1293, r50: 0.2912, mrr: 0.0591 },
        cold: { n: 841, r10: 0, r50: 0, mrr: 0 },
        gini: 0.9986,
        coverage: 0.0159,
      },
    ],
    overCoPartner: { ratio: 1.5031, low: 1.4054, high: 1.6132 },
    coldOverChance: 11.613,
    slot: [
      { method: 'medspiller', acc1: 0.0928, acc3: 0.2106 },
      { method: 'most frequent pair', acc1: 0.0437, acc3: 0.1347 },
    ],
    byCountry: [
      { value: 'DE', n: 370, r10: 0.1649, r50: 0.2838 },
      { value: 'GB', n: 347, r10: 0.1268, r50: 0.2565 },
      { value: 'ES', n: 333, r10: 0.1622, r50: 0.2553 },
      { value: 'FR', n: 303, r10: 0.2442, r50: 0.3366 },
      { value: 'IT', n: 286, r10: 0.1643, r50: 0.2762 },
      { value: 'NL', n: 209, r10: 0.1435, r50: 0.2536 },
      { value: 'BE', n: 173, r10: 0.1214, r50: 0.2254 },
      { value: 'GR', n: 122, r10: 0.2131, r50: 0.3361 },
      { value: 'SE', n: 100, r10: 0.12, r50: 0.27 },
      { value: 'CH', n: 94, r10: 0.1596, r50: 0.3191 },
    ],
    byType: [
      { value: 'EPLUS-ENT-SME', n: 1131, r10: 0.0875, r50: 0.1592 },
      { value: 'EPLUS-EDU-HEI', n: 1030, r10: 0.132, r50: 0.2786 },
      { value: 'EPLUS-RES', n: 676, r10: 0.3107, r50: 0.4438 },
      { value: 'OTH', n: 222, r10: 0.0811, r50: 0.1171 },
      { value: 'EPLUS-BODY-PUB-NAT', n: 141, r10: 0.1915, r50: 0.2979 },
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
