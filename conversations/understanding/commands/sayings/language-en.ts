/** Asks for English. */
export const LANGUAGE_EN = `
说英语
怎么换成英文
英文
英语
换成英文
用英文
英文版
能说英文吗
可以用英语跟我聊吗
请用英文提问
切到英语模式
我要英文
来个英文的
给我英文界面
语言换英文
语言设置 英语
把语言改为english
english
english please
eng
en
en pls
in english
speak english
english version
can you speak english
switch to english
change to english
do you have english
use english plz
could i have it in english
i don t read chinese
can t read chinese
no chinese please
i only speak english
my chinese is bad english pls
talk to me in english
translate to english
set language to english
language english
englsh pls
inglish
let s do this in english
i prefer english
i d rather use english
anything in english
is there an english option
english 可以吗
可以english吗
换english
说english啦
请 switch 到英文
能不能整成英文的
整点英语行不
英文得行不
讲英文好伐
侬用英文讲好伐
英语讲讲看好勿啦
咱用英语唠吧
俺想用英语
我看不懂中文 英文吧
我是外国人 用英语吧
我老外 英文谢谢
我老公是美国人 换英语给他看
旁边有外国同事 显示英文
我在国外长大的 英文看得快
我中文不太好 麻烦英语
我从小读国际学校 英文更顺
汉字认不全 英文行吗
华侨 中文吃力 讲英文吧
我想练英语 后面用英文问我
为了学英语 问题改用英文
麻烦您把题目用英文显示
接下来全部用英文
从现在起讲英文
下面用英语回答我
之后请以英文交流
这道题翻成英文
刚才那句用英文说一遍
题目翻译成英语
翻译成英文给我
不要中文 要英文
别说中文了 说英语
别用汉语 英语
不想看中文 切英语
中文关掉 开英文
中文换英文
中转英
哪里调成英语
英语选项在哪
英文按钮在哪儿呢
你会英语吗 会就用英语
你能用英文跟我对话不
支持英文吗
有洋文的没
讲鸟语 哦不 英语
拽点英文呗
妈的全是中文 给我英文
烦死了 快换英语
赶紧的 英文
英文英文英文
英文 谢谢
ying yu
英闻
鹰语
音文 打错了 英文
切换莺语
亲 可以英文服务吗
您好 我需要英语服务
小助手 讲英语
机器人说英文
hello english
hi do u speak english
sorry english only
can we continue in english
mind switching to english
eng ver pls
show it in english
i m a foreigner english pls
能不能用英文
有没有英文的
可以看英文的吗
有英语版的么
有没有英文版本 换一个
英文版在哪里切换
英文版有的话帮我切过去
帮我换英文版
有英文界面吗
有英语的吗 我朋友不懂中文
change it to english
switch over to english
my chinese is poor
my chinese is bad
i can t read chinese
i don t speak chinese
能不能讲英语
可以讲英语吗
能讲英文吗
说英文行不
讲英文行不
用英文行吗
英文行不行
`;
