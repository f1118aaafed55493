import { describe, expect, it } from 'vitest';
import { normalise, readCommand } from '../../../conversations/understanding/index.js';

const command = (text: string) => readCommand(normalise(text));

describe('commands', () => {
  it.each([
    ['上一步', 'back'],
    ['返回上一题', 'back'],
    ['退回去', 'back'],
    ['go back', 'back'],
    ['/back', 'back'],
    ['取消', 'cancel'],
    ['不办了', 'cancel'],
    ['算了', 'cancel'],
    ['退出吧', 'cancel'],
    ['bye', 'cancel'],
    ['重新开始', 'restart'],
    ['从头来', 'restart'],
    ['重来一遍', 'restart'],
    ['restart', 'restart'],
    ['帮助', 'help'],
    ['你能干什么', 'help'],
    ['怎么用', 'help'],
    ['/help', 'help'],
    ['再说一遍', 'repeat'],
    ['重复', 'repeat'],
    ['继续', 'repeat'],
    ['没看清', 'repeat'],
    ['进度', 'status'],
    ['我的申请到哪一步了', 'status'],
    ['查进度', 'status'],
    ['人工', 'human'],
    ['转人工', 'human'],
    ['找个人', 'human'],
    ['人工客服', 'human'],
    ['/en', 'language-en'],
    ['换成英文', 'language-en'],
    ['English please', 'language-en'],
    ['/zh', 'language-zh'],
    ['说中文', 'language-zh'],
    ['你好', 'greeting'],
    ['在吗', 'greeting'],
    ['我的资料', 'myData'],
    ['删除我的资料', 'forget'],
  ])('%s is %s', (text, expected) => expect(command(text)).toBe(expected));

  it.each([
    '我取消了社保',
    '我在政务大厅做人工窗口的',
    '合同去年结束了',
    '上一步是在社区工作',
    '我帮助过老人',
    '重新考了中级',
    '返回吴中工作了',
    '停发了',
    '结束于2022年',
    '英文教师',
    '继续教育',
    '我的申请是证书奖励',
    '退休了',
  ])('%s is an ordinary sentence', (text) => expect(command(text)).toBeUndefined());
});
