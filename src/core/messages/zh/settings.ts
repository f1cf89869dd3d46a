import type { SETTINGS as EN } from '../en/settings.ts';

export const SETTINGS: Readonly<Record<keyof typeof EN, string>> = {
  'settings.title': '此处的设置',
  'settings.line': '{name}：{value}',
  'settings.language': '语言',
  'settings.strictness': '严格程度',
  'settings.answers': '回答',
  'settings.documents': '文档',
  'settings.back': '返回',
  'settings.unclear': '没有“{typed}”这项设置。可用的有：{words}',
  'settings.adminOnly':
    '只有管理员可以查看和更改设置：在 Discord 上需要“管理频道”权限，在 Telegram 上须是群组管理员。',
  'settings.away': '这里没有设置。',
  'settings.databaseAway': '数据库暂时没有响应，设置保持不变。请稍后再试。',
  'settings.noWhisper': '此聊天中所有人都能看到我写的内容，因此回答无法设为私密。未作任何更改。',
  'settings.noDocument':
    '“{typed}”不是此处可以显示的文档，未作任何更改。请写出名称，或 staff/* 这样最多带两个星号的模式，用逗号分隔。',
  'settings.tooManyDocuments': '最多可写 {max} 个名称或模式，未作任何更改。文件夹代表其中的全部文档。',
  'settings.chooseDocuments':
    '若只想在此处显示部分文档，请在命令后写出其名称或模式：/settings documents rules.md, staff/*',
  'settings.word.auto': '提问者的语言',
  'settings.word.default': '由所有者决定',
  'settings.word.strict': '严格：非常确定时回答',
  'settings.word.balanced': '适中',
  'settings.word.eager': '不太确定时也回答',
  'settings.word.public': '这里所有人可见',
  'settings.word.private': '仅提问者可见',
  'settings.word.all': '此处可以显示的全部文档',
  'command.settings': '此处的语言、严格程度、回答的可见范围和文档，供管理员使用',
  'command.settings.language': '我在这里使用的语言，或 auto：每位提问者自己的语言',
  'command.settings.strictness': '我需要多确定：strict、balanced、eager 或 default',
  'command.settings.answers': '回答对所有人可见（public），或仅提问者可见（private）',
  'command.settings.documents': '此处仅显示的文档：用逗号分隔的名称或模式，或 all',
};
