/** Messages that are the same as in English by right: names, and words that the language has too. By language. */
export const SAME_AS_ENGLISH: Record<string, readonly string[]> = {
  everywhere: ['ext_shortName', 'ext_action', 'badge_none', 'popup_title', 'partition_sovereign', 'problem_link'],
  de: ['partition_china', 'session_relay', 'board_person', 'board_name'],
  fr: ['developer_page', 'export_action', 'board_sessions'],
  es: ['developer_control', 'popup_startOverNo'],
  it: ['runs_account', 'popup_startOverNo', 'session_relay'],
  pt_BR: ['role_link'],
};
