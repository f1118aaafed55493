/** The towns, subdistricts and development zones of Wuzhong district, by id. */
export const TOWNS = [
  { id: 'mudu', name: '木渎镇', kind: 'town' },
  { id: 'luzhi', name: '甪直镇', kind: 'town' },
  { id: 'xukou', name: '胥口镇', kind: 'town' },
  { id: 'dongshan', name: '东山镇', kind: 'town' },
  { id: 'linhu', name: '临湖镇', kind: 'town' },
  { id: 'guangfu', name: '光福镇', kind: 'town' },
  { id: 'jinting', name: '金庭镇', kind: 'town' },
  { id: 'changqiao', name: '长桥街道', kind: 'subdistrict' },
  { id: 'yuexi', name: '越溪街道', kind: 'subdistrict' },
  { id: 'guoxiang', name: '郭巷街道', kind: 'subdistrict' },
  { id: 'hengjing', name: '横泾街道', kind: 'subdistrict' },
  { id: 'xiangshan', name: '香山街道', kind: 'subdistrict' },
  { id: 'chengnan', name: '城南街道', kind: 'subdistrict' },
  { id: 'taihu', name: '太湖街道', kind: 'subdistrict' },
  { id: 'economic-zone', name: '吴中经济技术开发区', kind: 'zone' },
  { id: 'resort-zone', name: '苏州太湖国家旅游度假区', kind: 'zone' },
  { id: 'high-tech-zone', name: '吴中高新技术产业开发区', kind: 'zone' },
] as const;

export type Town = (typeof TOWNS)[number];
export type TownId = Town['id'];
