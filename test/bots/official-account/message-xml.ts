export const PERSON = 'oia2TjjewbmiOUlr6X-1crbLOvLw';
export const ORIGINAL_ID = 'gh_680bdefc8c5d';

let count = 6520106268131360000n;

/** A text message as the platform's documents show it, with an id of its own. */
export function textXml(text: string, { id = String(count++), person = PERSON } = {}): string {
  return `<xml>
  <ToUserName><![CDATA[${ORIGINAL_ID}]]></ToUserName>
  <FromUserName><![CDATA[${person}]]></FromUserName>
  <CreateTime>1348831860</CreateTime>
  <MsgType><![CDATA[text]]></MsgType>
  <Content><![CDATA[${text}]]></Content>
  <MsgId>${id}</MsgId>
</xml>`;
}

export function pictureXml(mediaId: string): string {
  return `<xml><ToUserName><![CDATA[${ORIGINAL_ID}]]></ToUserName><FromUserName><![CDATA[${PERSON}]]></FromUserName><CreateTime>1348831860</CreateTime><MsgType><![CDATA[image]]></MsgType><PicUrl><![CDATA[http://mmbiz.qpic.cn/mmbiz_jpg/x/0]]></PicUrl><MediaId><![CDATA[${mediaId}]]></MediaId><MsgId>${count++}</MsgId></xml>`;
}

/** An event has no MsgId. */
export function eventXml(event: string, more = '', time = 1348831860): string {
  return `<xml><ToUserName><![CDATA[${ORIGINAL_ID}]]></ToUserName><FromUserName><![CDATA[${PERSON}]]></FromUserName><CreateTime>${time}</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[${event}]]></Event>${more}</xml>`;
}

/** What the safe mode wraps a message in. */
export function encryptedXml(encrypted: string): string {
  return `<xml>\n    <ToUserName><![CDATA[${ORIGINAL_ID}]]></ToUserName>\n    <Encrypt><![CDATA[${encrypted}]]></Encrypt>\n</xml>`;
}
