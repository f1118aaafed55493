/** Asks what is kept of the person. */
export const MY_DATA = `
我的资料
你们存了我什么信息
你记了我哪些情况
查看我的信息
看看我的资料
我的个人信息有哪些
你都记下了什么
你保存了我的哪些数据
我的数据
我留了什么资料
看一下你记的我的情况
你知道我哪些信息
你们会不会泄露我的信息
我的信息安全吗
信息会不会泄露
你们收集我什么信息
个人信息你们怎么保存
我的资料保密吗
会不会把我的电话泄露出去
填的信息会不会被卖
隐私怎么保护
个人隐私有保障吗
我说的这些谁能看到
我填的资料谁看得见
你们留我的手机号干嘛用
我的信息给谁看
查我的资料
把你记的我的情况给我看看
我前面说的你都记了哪些
你现在掌握我哪些情况
你那边我的信息是什么
存了我啥
记了我啥信息
资料会保存多久
我的聊天记录你们留着吗
my data
what do you know about me
show me my data
what data do you keep about me
what have you stored
is my data safe
`;
