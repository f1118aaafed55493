/** Asks that it be deleted. */
export const FORGET = `
删除我的资料
把我的信息删了
删除我的数据
清除我的个人信息
把我说的都删掉
注销账号
我要注销
把聊天记录删了
删掉我的所有资料
请删除我的个人信息
我的信息不要留着 删掉
抹掉我的记录
帮我把资料清除
我想把我的数据删掉
不想留记录 都删了吧
把我的手机号删掉
请你们删除我留下的信息
怎么删除我的资料
能删除我的信息吗
可以把我的记录清掉吗
销毁我的资料
全部资料删除
我不放心 把我的信息都删掉
忘掉我吧 资料全删
把你记的我的情况都删了
删我数据
删除账号
账号注销
我要求删除个人数据
个人信息请彻底删除
聊过的内容能不能删
把我名字电话都删除
删资料
删记录
清空我的个人资料
delete my data
please delete everything about me
erase my data
forget my data
remove my information
delete my account
can you delete what you have about me
`;
