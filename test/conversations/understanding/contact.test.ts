import { expect, test } from 'vitest';
import { readEmployer, readMobile, readName } from '../../../conversations/understanding/index.js';

test.each([
  ['经办人：傅洁', '傅洁'],
  ['联系人是张丽', '张丽'],
  ['我叫李四', '李四'],
  ['我是王五', '王五'],
  ['本人李强', '李强'],
  ['免贵姓张，张伟', '张伟'],
  ['叫我小李就行', '小李'],
  ['周建国（会长）', '周建国'],
  ['王小明 男', '王小明'],
  ['闵洁13812341234', '闵洁'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
  ['Mary Ann', 'Mary Ann'],
  ['叶叫天', '叶叫天'],
  ['钱多多 手机13612341234 单位吴中人民医院', '钱多多'],
])('%s: the name is %s', (said, name) => {
  expect(readName(said)).toBe(name);
});

test.each(['<b>王</b>', '姓名：', '13812341234', '。。'])('%s is no name', (said) => {
  expect(readName(said)).toBeUndefined();
});

test.each([
  ['单位全称：吴中区某社工服务中心', '吴中区某社工服务中心'],
  ['我们机构叫和邻社会工作服务中心', '和邻社会工作服务中心'],
  ['单位是木渎镇香溪社区', '木渎镇香溪社区'],
  ['木渎镇香溪社区居委会', '木渎镇香溪社区居委会'],
  ['单位吴中人民医院', '吴中人民医院'],
])('%s: the employer is %s', (said, employer) => {
  expect(readEmployer(said)).toBe(employer);
});

test('of two numbers the last one stands', () => {
  expect(readMobile('手机13900001111 不对 是13900001112')).toBe('13900001112');
});
