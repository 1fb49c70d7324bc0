/** Japanese words for the enumerations of the records. */
import type { Words } from '../en/words.js';

export const WORDS: Words = {
  form: {
    meeting: '会談',
    'short-talk': '短時間懇談',
    telephone: '電話会談',
    video: 'テレビ会談',
    'courtesy-call': '表敬',
    'working-lunch': 'ワーキング・ランチ',
    signing: '署名式',
  },
  status: { proposed: '調整中', confirmed: '決定', held: '実施済', postponed: '延期', cancelled: '中止' },
  likelihood: { certain: '確実', possible: '可能性あり', unlikely: '可能性は低い' },
  interpretation: { none: '通訳なし', consecutive: '逐次通訳', simultaneous: '同時通訳' },
  press: { open: '報道公開', closed: '報道非公開' },
  role: { head: '団長', member: '団員', 'note-taker': '記録', interpreter: '通訳', ambassador: '大使' },
  act: {
    established: '設立',
    event: '出来事',
    agreed: '実質合意',
    signed: '署名',
    'notes-exchanged': '公文交換',
    'in-force': '発効',
    founded: '創設',
    accession: '加盟',
  },
  clearanceRole: { drafter: '起案', contributor: '協力', clearer: '合議', approver: '決裁', info: '供覧' },
  decision: {
    submitted: '提出済',
    ok: '了',
    'ok-with-edits': '修正の上了',
    dissent: '異議あり',
    pending: '未了',
    rejected: '差戻し',
    info: '供覧済',
  },
  commitment: { open: '未了', overdue: '期限超過', done: '実施済', dropped: '取りやめ' },
  agreement: { 'in-force': '発効済', signed: '署名済', historical: '歴史的文書', terminated: '終了' },
  verification: {
    verified: '確認済',
    'single-source': '出典は一つ',
    conflicting: '出典間で相違',
    unverified: '未確認',
    stale: '数値が古い',
  },
  both: { both: '双方' },
};
