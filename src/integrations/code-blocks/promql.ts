import type { LanguageRegistration } from 'shiki';

/**
 * PromQL and LogQL for Shiki, which ships neither. Enough to tell functions, labels, strings, durations and comments
 * apart; the queries themselves are checked by the real parser.
 */
export const queryLanguage: LanguageRegistration = {
	name: 'promql',
	aliases: ['logql'],
	scopeName: 'source.promql',
	patterns: [
		{ name: 'comment.line', match: '#.*$' },
		{ name: 'string.quoted', match: '"(?:\\\\.|[^"\\\\])*"|\'(?:\\\\.|[^\'\\\\])*\'|`[^`]*`' },
		{ name: 'constant.numeric', match: '\\b\\d+(?:\\.\\d+)?(?:ms|[smhdwy])?\\b' },
		{
			name: 'keyword.operator',
			match: '\\b(?:and|or|unless|by|without|on|ignoring|group_left|group_right|bool|offset|atan2)\\b',
		},
		{ name: 'support.function', match: '\\b[a-z_][a-z0-9_]*(?=\\s*\\()' },
	],
	repository: {},
};
