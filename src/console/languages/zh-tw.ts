// Chinese in traditional characters.
import { namesOf, type Words } from '../words.ts';

export const ZH_TW: Words = {
  names: namesOf({
    seen: {
      'Security credentials': ['安全憑證', '安全性憑證'],
      'Assign MFA device': '指派 MFA 裝置',
      'Authenticator app': 'Authenticator 應用程式',
    },
    guess: {
      'Access Management': '存取管理',
      'Open side navigation': '開啟側邊導覽',
      'IAM users': '使用者',
      'Add MFA': '新增 MFA',
      'Device name': '裝置名稱',
      'Passkey or security key': '密碼金鑰或安全金鑰',
      Next: '下一步',
      'Show QR code': '顯示 QR 碼',
      'Create user': '建立使用者',
      'User name': '使用者名稱',
    },
  }),
  deeds: {
    make: '建立|新增|指派|附加|連接|啟用|註冊|允許',
    undo: '刪除|移除|取消指派|分離|停用|撤銷|拒絕',
    change: '編輯|變更|修改|更新|重設',
    show: '顯示',
    hide: '隱藏',
    enter: '登入',
    leave: '登出',
    forward: '下一步|繼續',
    back: '上一步|返回',
    cancel: '取消|關閉',
    manage: '管理',
  },
  things: {
    root: '根使用者',
    self: '自己|您自己',
    group: '使用者群組|群組',
    user: '使用者',
    role: '角色',
    policy: '政策',
    'access-key': '存取金鑰',
    password: '密碼',
    account: '帳戶|帳號',
  },
};
