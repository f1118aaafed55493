/** Asks for Chinese. */
export const LANGUAGE_ZH = `
切换中文
我要中文
说汉语
我不懂英语
中文
汉语
换成中文
说中文
用中文
中文版
讲中文行吗
能不能用中文
请用中文
回到中文
还是中文吧
要汉字
讲国语
普通话版
用普通话问我
简体中文
中文简体 谢谢
中文界面
语言换中文
语言改为中文
语言设置成汉语
把语言调成中文
把英文关了
关掉英语
不要英文
别说英语了
别整英文了 看不懂
别给我拽洋文
不要英语要中文
英文看不懂 换中文
英语太差 中文谢谢
这英文我不认识 来中文
全是英文 我看不懂啊 换汉语
满屏字母 晕了 切中文
怎么变英文了 换回来
咋成英语了 给我弄回中文
谁给我切成英文的 换回中文
点错了成英文了 改回去
不小心按到english 要中文
手滑切了英语 切回来
孩子乱按变英文了 调回汉语
我是中国人 说中文
讲人话 中文
说中国话行不行
我小学毕业 英文不认得 中文吧
老太婆看不懂英文 中文好伐
年纪大了英语不灵 中文
我们那代人学俄语的 别用英语
英语早还给老师了 中文吧
我英语四级没过 用中文问
还是汉字看着舒服
母语好懂 换中文
看英文费劲 切成中文吧
英文累眼睛 给汉字
我外国同事走了 换回中文
给老外看完了 切回中文
英语练够了 回中文
麻烦把题目用中文显示
请把问题翻译成中文
这句英文翻成中文
翻译成汉语
刚才那题用中文问
后面都用中文
接下来讲中文
从现在起用汉语交流
以后说中文就行
下面的问题改成汉语
您能说中文吗
你会中文不
哪里改中文
中文选项呢
中文得行不
整中文噻
用中文嘛 英文看不来
咱唠中文行不
整点咱中国字儿
俺要看中国字
讲中文好伐
侬讲中文呀
中文讲讲呀 英文吾不懂
能用苏州人看得懂的中文伐
妈的说什么鸟语 中文
快点换中文
hanyu
zw 中文
钟文
中闻
中纹 啊中文
种文模式
chinese
chinese please
chinese plz
cn pls
in chinese
mandarin
speak chinese
chinese version
switch to chinese
back to chinese
change to chinese pls
can you speak chinese
no english chinese
i prefer chinese
language chinese
use mandarin please
simplified chinese
english不行 中文
请 switch 回中文
sorry 我英文不好 中文ok吗
亲 帮忙切中文
您好 我需要中文服务
机器人 说中文
小助手 换汉语
my english is poor chinese
chinease
chinse pls
zh
can we do this in chinese
i want chinese
use chinese please
turn it into chinese
change it to chinese
switch back to chinese
can we speak chinese
actually can we speak chinese
please speak chinese
speak chinese please
can you use chinese
back to chinese please
chinese would be better
改回国语
换回国语
说国语
改回普通话
换回中文吧
`;
