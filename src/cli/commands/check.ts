import { type Command, Option } from 'commander';
import { checkContent } from '../../content-files/rules.ts';
import type { Finding } from '../../domain/finding.ts';
import { findingText } from '../../domain/finding-text.ts';

const formats = { text: asText, json: asJson, github: asAnnotations };
type Format = keyof typeof formats;

/** `keel check`: everything the build holds content to, and what depends on the day. Exit code 1 on errors. */
export function register(program: Command): void {
	program
		.command('check')
		.description('check the content: schemas, references, runbook anatomy, freshness')
		.addOption(
			new Option('--format <format>', 'how findings are printed')
				.choices(Object.keys(formats))
				.default('text'),
		)
		.option('--root <folder>', 'repository to check', '.')
		.action(({ format, root }: { format: Format; root: string }) => {
			const findings = checkContent(root, new Date().toISOString().slice(0, 10), 'check');
			console.log(formats[format](findings));
			process.exitCode = findings.some(({ level }) => level === 'error') ? 1 : 0;
		});
}

function asText(findings: Finding[]): string {
	const errors = findings.filter(({ level }) => level === 'error').length;
	const lines = findings.map(
		(finding) => `${finding.level.padEnd(7)} ${findingText(finding)} [${finding.rule}]`,
	);
	return [...lines, `${errors} errors, ${findings.length - errors} warnings`].join('\n');
}

function asJson(findings: Finding[]): string {
	return JSON.stringify({ format: 'even-keel/findings', version: 1, findings }, null, 2);
}

/** Annotations of GitHub Actions: they stand beside the line in a pull request. */
function asAnnotations(findings: Finding[]): string {
	const escaped = (text: string) =>
		text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	return findings
		.map(({ level, file, line, field, problem, mend, rule }) => {
			const text = `${field ? `${field}: ` : ''}${problem} ${mend}`;
			return `::${level} file=${file},line=${line ?? 1},title=${rule}::${escaped(text)}`;
		})
		.join('\n');
}
