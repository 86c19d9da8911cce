/** The languages of the AWS console (AWS Management Console guide, 2026; confidence: documented). */
export const LANGUAGES = ['en', 'id', 'de', 'es', 'fr', 'ja', 'it', 'pt-BR', 'ko', 'zh-CN', 'zh-TW', 'tr'] as const;

/** One console language. English (US) and English (UK) are one to us: the labels do not differ. */
export type Language = (typeof LANGUAGES)[number];
