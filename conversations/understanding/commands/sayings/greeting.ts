/** Says hello, and nothing else. */
export const GREETING = `
你好
您好
在吗
在不在
有人在吗
有人吗
哈喽
嗨
hi
hello
hey
早上好
早
上午好
中午好
下午好
晚上好
大家好
你好呀
你好啊
您好 在吗
你好 在吗
老师你好
老师好
亲 在吗
在么
在的吗
喂
喂 在吗
你好 打扰了
打扰一下
请问在吗
哈罗
嗨 你好
早呀
早上好呀
开始
开始吧
开始咨询
我要开始
好的 开始吧
那开始吧
可以开始了
start
good morning
good afternoon
hello there
hi there
有人回复吗
你好你好
您好 请问有人吗
同志你好
社工通你好
你好社工通
你好机器人
`;
