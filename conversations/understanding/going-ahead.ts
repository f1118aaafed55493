const GO_AHEAD =
  /^(?:好[的了吧啊]?|行吧?|那|就|我|还是|先|嗯|算了|按这个|我?改主意了|想|要|帮我|给我|再|重新|直接|现在|可以|[\s,，])*(?:申请|申报|办理?|提交|填(?:申请)?表|填上|写(?:个|一?份)?申请|报|交|草?拟(?:一份)?(?:草稿)?)(?:这个|吧|啊|了|一下|呀|呗|一份|一次|一遍)*[。.!！]?$|^(?:apply|file)(?: now| it)?$/u;

/** 好 申请吧: wants to go on to the draft. */
export const goesAhead = (text: string): boolean => GO_AHEAD.test(text);
