import type { PEOPLE as EN } from '../en/people.ts';

export const PEOPLE: Readonly<Record<keyof typeof EN, string>> = {
  'gaps.away': '这里不保存任何内容，所以没有可显示的。',
  'gaps.databaseAway': '数据库暂时没有回应，无法完成操作。没有丢失任何内容，请稍后再试。',
  'gaps.adminOnly':
    '只有管理员可以查看别人问过什么：在 Discord 需要“管理频道”权限，在 Telegram 需要是群组管理员。',
  'gaps.notAlone': '这里向服务器或群组的管理员显示在其中问过的问题：请在那里发送 /gaps。',
  'gaps.writtenAlone': '列表已发到我们的私聊。',
  'gaps.notWritten': '我无法给您发私信：请打开与我的聊天，点“开始”，然后在这里再次发送 /gaps。',
  'gaps.off': '这里不保存没有答案的问题。所有者可以在 settings.yml 中更改。',
  'gaps.none': '保存的问题里，没有文件答不上来的。',
  'gaps.noneHere': '在此处问过并保存的问题，在文件里都有答案。',
  'gaps.title': '文件没有回答的问题',
  'gaps.group': '“{question}”（问过 {asked, plural, other {# 次}}，最近一次：{day}）',
  'gaps.nearest': '最接近：{path}',
  'gaps.also': '另有：{questions}',
  'gaps.alsoOne': '“{question}”',
  'gaps.others': '{count, plural, other {以及另外 # 种问法}}',
  'gaps.rest': '{count, plural, other {以及另外 # 组}}；用 npm run gaps 查看全部',
  'gaps.stubs': '要回答这些问题，请运行 npm run gaps -- --markdown，它会为您的文件写出草稿。',
  'gaps.meanwhile': '未列出：文件现在已能回答的 {count, plural, other {# 个问题}}。',
  'gaps.marked': '被标为错误或没有帮助的答案',
  'gaps.votes': '{place}（错误：{wrong}，没有帮助：{unhelpful}，有帮助：{helpful}）',
  'gaps.changedSince': '{document} 中的一个段落，之后已有改动',

  'verdict.helpful': '有帮助',
  'verdict.unhelpful': '没有帮助',
  'verdict.wrong': '错误',
  'feedback.thanks': '谢谢。已计入，不记您的名字。',
  'feedback.already': '谢谢。您已经评价过这个答案，只计一次。',
  'feedback.off': '这里不保存读者的看法，所以没有计入。',

  'button.tell': '有答案时通知我',
  'wish.unknown': '我已不记得那个问题。请再问一次。',
  'wish.answeredNow': '文件现在有答案了：',
  'wish.here':
    '当文件能回答“{question}”时，我会在这里通知您一次。在那之前，最多 {days, plural, other {# 天}}，我会保存这个地点、您在本平台的编号、您的语言和这个问题。/forget 可以删除这些。',
  'wish.alone':
    '当文件能回答“{question}”时，我会私下通知您一次。在那之前，最多 {days, plural, other {# 天}}，我会保存我们的私聊、您在本平台的编号、您的语言和这个问题。/forget 可以删除这些。',
  'wish.already': '我已经在为您留意“{question}”的答案。',
  'wish.tooMany': '您已经在等 {count, plural, other {# 个答案}}，不能再多了。',
  'wish.full': '目前等答案的人太多。请改天再试。',
  'wish.cannotTell': '无法在这里通知您：{detail}。没有保存任何内容。',
  'wish.told': '您想知道文件什么时候能回答“{question}”。现在有答案了：',

  'privacy.title': '这里保存您的哪些信息',
  'privacy.questions':
    '文件没有回答的问题：转成小写的文字，最多 {length, plural, other {# 个字符}}，不含地址、账号和数字；以及问过多少次、在哪些日子问过。不记录是谁问的。在服务器或群组中，会为其管理员记录是哪一个，但不记录是哪个频道；在我们的私聊中，不记录在哪里问的。最后一次被问的 {days, plural, other {# 天}}之后删除。有答案的问题不会保存。',
  'privacy.noQuestions': '不保存任何问题。',
  'privacy.wishes':
    '当您点“有答案时通知我”：这个地点、您在本平台的编号、您的语言和这个问题。通知您之后即删除，最迟 {days, plural, other {# 天}}之后删除。',
  'privacy.feedback':
    '您在答案下方点选的评价（有帮助、没有帮助、错误）：该段落的计数、问题的哈希值和日期。不记录是谁点的。{days, plural, other {# 天}}之后删除。',
  'privacy.noFeedback': '不保存您对答案的看法。',
  'privacy.digests':
    '设置了每日摘录的地方：地点、时间和设置它的管理员的聊天，直到停止为止；以及哪一天在那里发过哪些段落。',
  'privacy.settings':
    '管理员使用 /settings 的地方：该地点及为其选定的内容，直到另行选择或机器人被移除；不保留由谁选定。',
  'privacy.memory':
    '只在内存中：您问了多少，用来防止刷屏；以及在 {hours, plural, other {# 小时}}内您评价过某个答案，以仅此进程能算出的哈希值记录。',
  'privacy.memoryOfFloods': '只在内存中：您问了多少，用来防止刷屏。',
  'privacy.log': '运行记录里没有问题、名字和文字。',
  'privacy.platform': '您和我写的内容也由平台保存，我无法在那里删除。',
  'privacy.forget': '/forget 会删除可以与您关联的内容。',

  'forget.nothing': '在本平台上没有保存您的任何内容。',
  'forget.wishes': '已删除：您在等答案的 {count, plural, other {# 个问题}}。',
  'forget.contacts': '您设置的 {count, plural, other {# 份摘录}}出问题时不再通知您；摘录继续发送。',
  'forget.elsewhere': '您在我们的私聊中设置的内容可以在那里删除：请在私聊中发送 /forget。',
  'forget.placeToo': '这个聊天可能有自己的设置和摘录。',
  'button.forget': '也删除这些',
  'forget.place': '已删除：这个聊天的摘录、发送记录和所有设置。',
  'forget.notHere': '这些内容仅能在我们的私聊中删除：请在那里发送 /forget。',
};
