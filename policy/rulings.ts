/**
 * Where the text leaves two readings open, only 区民政局 can say which holds: “相关实施细则由区民政局另行制定，由区民政局负责具体解释”.
 * Until it has, a ruling is an unknown like any other, and a finding says how each way would turn out.
 */
export const RULINGS = {
  /** 第3条: may a community worker who holds none of the listed posts have the one-time awards (“等社会工作服务人员”)? */
  'community-worker-award': ['included', 'excluded'],
  /** 第3条: does “补足” fill up to the full amount where the lower certificate, older than 2022, was never awarded? */
  'upgrade-over-unawarded': ['full', 'difference'],
  /** 第3条: does “不含在编人员” also limit the supervisor award? */
  'supervisor-on-establishment': ['included', 'excluded'],
  /** 第3条: is a supervisor qualification from before 2022 awarded? */
  'supervisor-before-2022': ['included', 'excluded'],
  /** 第5条: does “补足” fill up to the full amount where the lower rating, older than the document, was never awarded? */
  'rerating-over-unawarded': ['full', 'difference'],
  /** 第4条: is research awarded where no “所在社工机构” can hand it in? */
  'research-outside-agency': ['included', 'excluded'],
  /** 第6条: is a person's honour matched where their organisation is not registered in the district? */
  'individual-honor-elsewhere': ['included', 'excluded'],
  /** 第6条: a higher honour for a project already matched: the difference (“就高”) or nothing more (“不得重复享受”)? */
  'honor-upgrade': ['difference', 'none'],
  /** 第6条: is a national association's case award one of its “重大奖励荣誉”? */
  'association-case-award': ['included', 'excluded'],
  /** 第10条: into which band falls a score between two bands (89.5, 79.5)? */
  'score-between-bands': ['lower', 'upper'],
} as const;

export type RulingId = keyof typeof RULINGS;
export type RulingValue<R extends RulingId = RulingId> = (typeof RULINGS)[R][number];
export type Rulings = { readonly [R in RulingId]?: RulingValue<R> | null };

/** Every ruling's id, in the order of the table. */
export const RULING_IDS = Object.keys(RULINGS).filter(isRulingId);

export function isRulingId(id: string): id is RulingId {
  return Object.hasOwn(RULINGS, id);
}
