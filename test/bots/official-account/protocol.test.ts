import { describe, expect, it } from 'vitest';
import { makeCipher } from '../../../bots/official-account/cipher.js';
import { readMessage } from '../../../bots/official-account/message.js';
import { isSignatureOf, signatureOf } from '../../../bots/official-account/signature.js';
import { readXml, writeXml } from '../../../bots/official-account/xml.js';

/** The example that Tencent publishes with its own implementations (WXBizMsgCrypt). */
const EXAMPLE = {
  appId: 'wx5823bf96d3bd56c7',
  token: 'QDG6eK',
  aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  timestamp: '1409659813',
  nonce: '1372623149',
  signature: '477715d11cdb4164915debcba66cb864d751f3e6',
  encrypted:
    'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==',
};

describe('signature', () => {
  it("is the one of the platform's documents", () => {
    expect(signatureOf('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
    expect(signatureOf('AAAAA', '1714037059', '486452656')).toBe('899cf89e464efb63f54ddac96b0a0a235f53aa78');
  });

  it('covers what is encrypted', () => {
    const { signature, token, timestamp, nonce, encrypted } = EXAMPLE;
    expect(isSignatureOf(signature, token, timestamp, nonce, encrypted)).toBe(true);
    expect(isSignatureOf(signature, token, timestamp, nonce, `${encrypted}=`)).toBe(false);
  });

  it('of another length, or none, is wrong and nothing worse', () => {
    for (const bad of ['', 'f464', 'é'.repeat(40), 'f'.repeat(4000)])
      expect(isSignatureOf(bad, 'AAAAA', '1', '2')).toBe(false);
  });
});

describe('safe mode', () => {
  const { appId, aesKey, encrypted } = EXAMPLE;

  it("decrypts the platform's own example", () => {
    const fields = readXml(makeCipher(aesKey, appId).decrypt(encrypted));
    expect(fields).toMatchObject({
      FromUserName: 'mycreate',
      Content: 'hello',
      MsgId: '4561255354251345929',
    });
  });

  it("decrypts the platform's Chinese example", () => {
    const cipher = makeCipher('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', 'wxb11529c136998cb6');
    const example =
      'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==';
    expect(cipher.decrypt(example)).toBe('我是中文abcd123');
  });

  it('what it encrypts it decrypts, whatever the length, and never twice alike', () => {
    const cipher = makeCipher(aesKey, appId);
    for (let length = 0; length < 70; length++) {
      const text = '社'.repeat(length);
      expect(cipher.decrypt(cipher.encrypt(text))).toBe(text);
    }
    expect(cipher.encrypt('x')).not.toBe(cipher.encrypt('x'));
  });

  it('refuses what is for another account', () => {
    const encryptedForAnother = makeCipher(aesKey, 'wx0000000000000000').encrypt('hello');
    expect(() => makeCipher(aesKey, appId).decrypt(encryptedForAnother)).toThrow('for another account');
  });

  it('refuses what was tampered with anywhere, cut, or is no cipher text, with one of its own errors', () => {
    const cipher = makeCipher(aesKey, appId);
    const bytes = Buffer.from(cipher.encrypt('hello'), 'base64');
    for (let at = 16; at < bytes.length; at++) {
      const tampered = Buffer.from(bytes);
      tampered.writeUInt8(tampered.readUInt8(at) ^ 0x80, at);
      // The message itself may come out garbled: that is what the signature over it is for.
      try {
        expect(cipher.decrypt(tampered.toString('base64'))).not.toBe('hello');
      } catch (error) {
        expect(error).toMatchObject({ name: 'Refused' });
      }
    }
    const cut = bytes.subarray(0, 16).toString('base64');
    for (const bad of ['', 'no base64!', 'AAAA', cut, encrypted.slice(0, 60), `${encrypted}AAAA`])
      expect(() => cipher.decrypt(bad)).toThrow('not decryptable');
  });

  it('is not decryptable with another key', () => {
    const other = makeCipher('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', appId);
    expect(() => other.decrypt(encrypted)).toThrow('not decryptable');
  });
});

describe('XML', () => {
  it('keeps a 64-bit MsgId, and leaves what people write as they wrote it', () => {
    const xml =
      '<xml><MsgId>6520106268131360945</MsgId><Content><![CDATA[<!DOCTYPE a> &lt; 007]]></Content></xml>';
    expect(readXml(xml)).toEqual({ MsgId: '6520106268131360945', Content: '<!DOCTYPE a> &lt; 007' });
  });

  it('takes what is set out on lines, as some messages are', () => {
    expect(readXml('<xml>\n  <Title>\n    <![CDATA[小冰 piano.wav]]>\n  </Title>\n</xml>\n')).toEqual({
      Title: '小冰 piano.wav',
    });
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><Content>&a;</Content></xml>'],
    ['a DOCTYPE further in', '<xml><!DOCTYPE xml [<!ENTITY a "b">]><Content>&a;</Content></xml>'],
    [
      'a file to be read in',
      '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><Content>&x;</Content></xml>',
    ],
    [
      'a billion laughs',
      `<!DOCTYPE lolz [<!ENTITY a0 "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]><xml><Content>&a9;</Content></xml>`,
    ],
    ['CDATA that does not end', '<xml><Content><![CDATA[hello</Content></xml>'],
    ['an element that does not end', '<xml><Content>hello'],
    ['two roots', '<xml><A>1</A></xml><xml><A>2</A></xml>'],
    ['another root', '<json><A>1</A></json>'],
    ['names that reach into objects', '<xml><__proto__><admin>1</admin></__proto__></xml>'],
    ['depth without end', `${'<xml>'.repeat(5000)}${'</xml>'.repeat(5000)}`],
    ['JSON', '{"FromUserName":"o1"}'],
    ['nothing', ''],
  ])('refuses %s', (_name, xml) => {
    expect(() => readXml(xml)).toThrow('bad XML');
  });

  it('writes text that comes back as it was, even with the end of a CDATA section in it', () => {
    for (const text of ['a]]>b', ']]>', ']]]]>>', '<b>&amp;</b>', '第1条\n第2条', '😀'])
      expect(readXml(writeXml({ Content: text }))).toEqual({ Content: text });
  });

  it('leaves out what XML cannot hold', () => {
    expect(writeXml({ Content: 'a\u0000b\u001bc\uD800d\uFFFEe\tf\n' })).toBe(
      '<xml><Content><![CDATA[abcde\tf\n]]></Content></xml>',
    );
  });
});

describe('a message', () => {
  const head = { ToUserName: 'gh_680bdefc8c5d', FromUserName: 'oia2TjjewbmiOUlr6X-1crbLOvLw' };
  const from = (fields: Record<string, unknown>) =>
    readMessage({ ...head, CreateTime: '1348831860', MsgId: '1234567890123456', ...fields });

  it('says who wrote, to which account, and under which id', () => {
    expect(from({ MsgType: 'text', Content: '你好' })).toEqual({
      person: 'oia2TjjewbmiOUlr6X-1crbLOvLw',
      account: 'gh_680bdefc8c5d',
      id: '1234567890123456',
      said: { text: '你好' },
    });
  });

  it.each([
    ['voice that the platform wrote down', { MsgType: 'voice', Recognition: '腾讯微信团队' }, '腾讯微信团队'],
    [
      'a place, by its name',
      { MsgType: 'location', Location_X: '31.2', Label: '苏州市吴中区木渎镇' },
      '苏州市吴中区木渎镇',
    ],
    [
      "the key of the menu's button",
      { MsgType: 'event', Event: 'CLICK', EventKey: '帮助', MsgId: undefined },
      '帮助',
    ],
  ])('takes %s for words', (_name, fields, text) => {
    expect(from(fields).said).toEqual({ text });
  });

  it.each([
    [
      'a voice nobody wrote down',
      { MsgType: 'voice', MediaId: 'm1', Format: 'amr', Recognition: '' },
      'voice',
    ],
    ['a film', { MsgType: 'video', MediaId: 'm1', ThumbMediaId: 'm2' }, 'video'],
    ['a place without a name', { MsgType: 'location', Location_X: '31.2', Label: '' }, 'location'],
    ['a link', { MsgType: 'link', Url: 'https://example.com' }, 'other'],
    [
      'a file, which the platform does not hand out',
      { MsgType: 'file', Title: '证书.pdf', FileKey: 'AwAA', FileTotalLen: '10203788' },
      'file',
    ],
    ['a kind that comes later', { MsgType: 'hologram' }, 'other'],
    ['a sticker', { MsgType: 'text', Content: '【收到不支持的消息类型，暂无法显示】' }, 'sticker'],
    ['a picture without an id', { MsgType: 'image', PicUrl: 'https://example.com/x.jpg' }, 'other'],
  ])('says that %s cannot be read', (_name, fields, wordless) => {
    expect(from(fields).said).toEqual({ wordless });
  });

  it('has a picture under its media id', () => {
    expect(from({ MsgType: 'image', PicUrl: 'http://a', MediaId: 'aA_-9' }).said).toEqual({
      attachment: 'aA_-9',
    });
  });

  it('of following the account, or its QR code, begins the talk; of leaving and looking around, says nothing', () => {
    const event = (Event: string) => from({ MsgType: 'event', Event, MsgId: undefined }).said;
    expect(['subscribe', 'SCAN'].map(event)).toEqual([{}, {}]);
    expect(['unsubscribe', 'VIEW', 'LOCATION', 'CLICK'].map(event)).toEqual(Array(4).fill(null));
  });

  it('without a MsgId is known by its sender, time and event', () => {
    const id = (fields: Record<string, unknown>) =>
      from({ MsgType: 'event', MsgId: undefined, Event: 'subscribe', ...fields }).id;
    expect(id({})).toBe(id({}));
    const others = [
      id({ CreateTime: '1348831861' }),
      id({ Event: 'unsubscribe' }),
      id({ FromUserName: 'oOther' }),
    ];
    expect(new Set([id({}), ...others]).size).toBe(4);
  });

  it.each([
    ['no sender', { FromUserName: undefined }],
    ['two senders', { FromUserName: ['a', 'b'] }],
    ['a sender that is no OpenID', { FromUserName: '../../etc' }],
    ['a MsgId that is none', { MsgId: '12a' }],
    ['a time that is none', { CreateTime: 'now' }],
  ])('with %s is refused', (_name, fields) => {
    expect(() => from({ MsgType: 'text', Content: 'x', ...fields })).toThrow('not a message');
  });
});
