import { koreanMfa } from './ko-mfa.ts';
import { koreanShell } from './ko-shell.ts';
import { koreanUsers } from './ko-users.ts';
import type { TextKey } from './text.ts';

/**
 * Korean. Labels that people saw in the real console, that saved pages have, or that stand in AWS's Korean documentation.
 * What the other three files say are translations of our own (guesses), so that a page is Korean throughout: nobody has
 * seen AWS write them like this.
 */
const known: Partial<Record<TextKey, string>> = {
  // Seen, or in saved pages.
  'menu.credentials': '보안 자격 증명',
  'menu.sign-out': '로그아웃',
  'menu.account-id': '계정 ID',
  'cred.assign': 'MFA 디바이스 할당',
  'dash.add-mfa': 'MFA 추가',
  'mfa.finish': 'MFA 추가',
  'dash.root-mfa.ok': '루트 사용자에게 MFA 있음',
  // In AWS's documentation.
  'cred.mfa': '멀티 팩터 인증(MFA)',
  next: '다음',
  'nav.users': '사용자',
  'users.title': '사용자',
  'users.create': '사용자 생성',
  'create.title': '사용자 생성',
  'create.name': '사용자 이름',
  'users.col.name': '사용자 이름',
  'password.user': '사용자 이름',
  'create.access': 'AWS Management Console에 대한 사용자 액세스 권한 제공',
  'create.iam-user': 'IAM 사용자를 생성하고 싶음',
  'create.auto': '자동 생성된 암호',
  'perm.options': '권한 옵션',
  'perm.direct': '직접 정책 연결',
  'password.download': '.csv 파일 다운로드',
  // Cloudscape's own messages, which AWS's pages get by default (components 3.0.1383, `i18n/messages`).
  'nav.open': '측면 탐색 열기',
  'nav.close': '측면 탐색 닫기',
  steps: '단계',
  step: '{n}단계',
  'step-of': '{n}/{count}단계',
  cancel: '취소',
  previous: '이전',
  optional: '선택 사항',
};

export const korean: Partial<Record<TextKey, string>> = { ...koreanShell, ...koreanMfa, ...koreanUsers, ...known };
