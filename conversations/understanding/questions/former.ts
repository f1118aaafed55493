/** 当时还在姑苏区做社工, 以前在吴江: where somebody was, and is no longer; not what was had then, which counts. */
const FORMER_POST =
  /^(?:我)?(?:当时|那时候?|那会儿?|之前|以前|原来|原先|早先)(?:还|都|是|我)*(?:在|做|当)[^领拿考评证级]{1,16}$/u;

/** Does a piece of a message tell of a post, or a place of work, that somebody has left? */
export const isOfAFormerPost = (piece: string): boolean => FORMER_POST.test(piece);

/** 之前做网格员的时候 | 拿过1000块: the words that tell of a former post. */
const FORMER =
  /(?:当时|那时候?|之前|以前|原来|原先|早先)(?:还|都|是|我)*(?:在|做|当)[^,，。\s]{1,12}?(?:的时候|那时|时|(?=$|[\s,，。]))/gu;

export const withoutFormerPosts = (text: string): string => text.replace(FORMER, ' ');
