import { type Family, NEVER_RECEIVED, RECEIVED, type Said } from './family.js';

/** Not registered, or registered somewhere else. */
const UNREGISTERED =
  /(?:没|未)(?:有)?(?:去)?(?:注册|登记)|(?:没|不是?)(?:有)?在吴中[^,，。]{0,4}(?:注册|登记)|(?:注册|登记)(?:地)?(?:在|于)(?:苏州)?(?:工业)?(?:园区|姑苏|相城|虎丘|吴江|昆山|外地)|在(?:苏州)?(?:工业)?(?:园区|姑苏|相城|虎丘|吴江|昆山|外地)[^,，。]{0,4}(?:注册|登记)/u;

/** Registration, filing with the town and community services of an organisation. */
export const organization: Family = {
  name: 'organization',
  words: /备案|备的|备过|草根|注册|登记|场地|承接|进社区|只对会员|志愿服务|邻里互助|公益|文体|搞活动|做活动/u,
  read({ text, dates }, named) {
    const said: Said[] = [];
    if (!named && NEVER_RECEIVED.test(text)) return [['grassrootsSubsidyReceived', false]];
    if (/草根/u.test(text)) {
      if (NEVER_RECEIVED.test(text)) said.push(['grassrootsSubsidyReceived', false]);
      else if (RECEIVED.test(text)) said.push(['grassrootsSubsidyReceived', true]);
    }
    if (UNREGISTERED.test(text)) said.push(['registeredInDistrict', false]);
    else if (/吴中(?:区)?(?:民政局)?(?:这边)?(?:注册|登记)|(?:注册|登记)(?:在|于)吴中/u.test(text))
      said.push(['registeredInDistrict', true]);
    if (/(?:没|未)(?:有)?(?:去)?备案/u.test(text)) said.push(['filedWithTown', false]);
    else if (/备(?:了|过|好)?案|备的|备过/u.test(text) && !/准备|要不要|需要|怎么|想/u.test(text)) {
      said.push(['filedWithTown', true]);
      const date = dates.find(({ end }) => end <= text.indexOf('备') + 1) ?? dates.at(-1);
      if (date) said.push(['filingDate', date.value]);
    }
    if (/不进社区|只对会员|不(?:做|搞|开展)社区/u.test(text)) said.push(['servesCommunity', false]);
    else if (
      /(?:在|进|到|服务)(?:城乡)?(?:社区|小区|村里)[^,，。]{0,6}(?:做|搞|开展|活动|服务)|邻里互助|(?:做|搞|开展)[^,，。]{0,6}(?:为民服务|公益慈善|文体娱乐|社区活动)/u.test(
        text,
      )
    )
      said.push(['servesCommunity', true]);
    if (/(?:没|未)(?:有)?(?:承接|接过|做过)/u.test(text)) said.push(['undertakenService', false]);
    else if (/(?:承接|接|做|参加|组织)(?:过|了)[^,，。]{0,8}(?:公益|志愿|服务)/u.test(text))
      said.push(['undertakenService', true]);
    return said;
  },
};
