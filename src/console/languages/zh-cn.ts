// Chinese in simplified characters.
import { namesOf, type Words } from '../words.ts';

export const ZH_CN: Words = {
  names: namesOf({
    seen: {
      'IAM users': '用户',
      'Security credentials': '我的安全凭证',
      'Sign out': '退出',
      'Create user': '添加用户',
    },
    documented: {
      'Security credentials': '安全凭证',
      'Assign MFA device': '分配 MFA 设备',
    },
    guess: {
      'Access Management': '访问管理',
      'Open side navigation': '打开侧导航',
      'Add MFA': '添加 MFA',
      'Assign MFA device': '激活 MFA',
      'Device name': '设备名称',
      'Passkey or security key': '密钥或安全密钥',
      'Authenticator app': '身份验证器应用程序',
      Next: '下一步',
      'Show QR code': '显示二维码',
      'Create user': '创建用户',
      'User name': '用户名',
    },
  }),
  deeds: {
    make: '创建|添加|分配|附加|启用|激活|注册|允许',
    undo: '删除|移除|取消分配|分离|禁用|停用|撤销|拒绝',
    change: '编辑|更改|修改|更新|重置',
    show: '显示',
    hide: '隐藏',
    enter: '登录',
    leave: '退出|注销',
    forward: '下一步|继续',
    back: '上一步|返回',
    cancel: '取消|关闭',
    manage: '管理',
  },
  things: {
    root: '根用户',
    self: '自己|您自己',
    group: '用户组|群组',
    user: '用户',
    role: '角色',
    policy: '策略',
    'access-key': '访问密钥',
    password: '密码',
    account: '账户|账号',
  },
};
