const YES =
  /^[👌👍🆗]|^(?:嗯|恩|哦|噢|哎|额|呃|那|当然|肯定|应该|确实|一直|目前|现在|我|我们|都|也|就|已经|早就|\s)*(?:当然|肯定|是|对|有|在|嗯|恩|好|行|可以|同意|没错|没问题|不错|正确|确认|要|能|会|领|拿|评|通过|备|做|参加|承接|开展|y|yes|yep|yeah|ok|okay|sure|right|correct|true|agree|i agree|i do|i am|we are|we do)/u;
const NO =
  /^(?:嗯|哦|噢|哎|额|呃|那|我|我们|都|也|就|还|目前|现在|暂时|从来|从|一直|根本|其实|\s)*(?:并(?:不|没|未|非)|不|没|无|否|非|未|别|木有|n|no|nope|not|never|none|false|don't|i don't|i'm not|we don't)/u;
/** Two negations that make a yes, or a no inside an approving word. */
const DOUBLE = /(?:不是|没有?|并非)(?:说)?(?:不|没)|不能说(?:不|没)|没有不|无不/u;
const APPROVING = /^(?:可不(?:是)?(?:嘛|吗|么)?$|必须(?:的|滴)?$|没错|没问题|没意见|不错|没毛病|不客气)/u;
const OPPOSED = /^(?:不同意|不对|不是|不行|不要|不可以|不确认|有误|错)/u;

/**
 * A plain yes or no, whatever was asked.
 * @param text normalised
 */
export function readYesNo(text: string): boolean | undefined {
  const plain = text.replace(/^[\s,，。.!！~]+/u, '').replace(/^(没有|不是|不|没)\1+/u, '$1');
  if (DOUBLE.test(plain)) return true;
  if (APPROVING.test(plain)) return true;
  if (OPPOSED.test(plain)) return false;
  if (NO.test(plain)) return false;
  return YES.test(plain) ? true : undefined;
}
