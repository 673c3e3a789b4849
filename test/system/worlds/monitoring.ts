import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from './postgres-server.ts';
import type { World } from './world.ts';

const PROMETHEUS = 19_190;
const ALERTMANAGER = 19_193;
const RECEIVER = 19_195;

const rule = (name: string, severity: string, summary: string, labels = '') =>
	`      - { alert: ${name}, expr: vector(1), labels: { severity: ${severity}${labels} }, annotations: { summary: ${summary} } }`;

const RULES = `groups:
  - name: general
    rules:
${rule('Watchdog', 'none', 'An alert that always fires.')}
${rule('KubeNodeNotReady', 'critical', 'KubeNodeNotReady', ', node: worker-7')}
${rule('KubePodNotReady', 'warning', 'KubePodNotReady', ', node: worker-7')}
${rule('TargetDown', 'warning', 'TargetDown', ', namespace: tracking')}
`;

const PROMETHEUS_CONFIG = `global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [rules.yml]
alerting: { alertmanagers: [{ static_configs: [{ targets: ["127.0.0.1:${ALERTMANAGER}"] }] }] }
scrape_configs:
  - { job_name: prometheus, static_configs: [{ targets: ["127.0.0.1:${PROMETHEUS}"] }] }
  - { job_name: tracking-web, static_configs: [{ targets: ["127.0.0.1:1", "127.0.0.1:2"] }] }
`;

const ALERTMANAGER_CONFIG = `route:
  receiver: pager
  group_by: ['...']
  group_wait: 0s
  group_interval: 1s
  routes: [{ receiver: pager, matchers: ['severity="none"'] }]
receivers: [{ name: pager, webhook_configs: [{ url: "http://127.0.0.1:${RECEIVER}/" }] }]
`;

/** A Prometheus and its Alertmanager with a few alerts, two dead targets, and a receiver that takes nothing. */
export async function monitoring(): Promise<World> {
	const folder = mkdtempSync(join(tmpdir(), 'keel-monitoring-'));
	const write = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	write('rules.yml', RULES);
	write('broken.yml', RULES.replace('vector(1)', 'vector(1'));
	const config = write('prometheus.yml', PROMETHEUS_CONFIG);
	const broken = write('broken-prometheus.yml', PROMETHEUS_CONFIG.replace('rules.yml', 'broken.yml'));
	const routes = write('alertmanager.yml', ALERTMANAGER_CONFIG);
	const receiver = createServer((_, response) => response.writeHead(400).end()).listen(RECEIVER, '127.0.0.1');
	const run = (program: string, args: string[]): ChildProcess =>
		spawn(program, args, { stdio: 'ignore', cwd: folder });
	const programs = [
		run('prometheus-alertmanager', [
			...['--config.file', routes, '--storage.path', join(folder, 'alerts')],
			...['--cluster.listen-address=', `--web.listen-address=127.0.0.1:${ALERTMANAGER}`],
		]),
		run('prometheus', [
			...['--config.file', config, '--storage.tsdb.path', join(folder, 'data')],
			// It finds Alertmanager after its first alerts, and would wait a minute to send them again.
			...['--rules.alert.resend-delay=1s', `--web.listen-address=127.0.0.1:${PROMETHEUS}`],
		]),
	];
	const stop = async () => {
		for (const program of programs) program.kill();
		receiver.close();
		await pause(500);
		rmSync(folder, { recursive: true, force: true });
	};
	if (!(await notified())) {
		await stop();
		throw new Error('Alertmanager did not try to send anything within 30 s.');
	}
	return {
		values: { prometheus: '127.0.0.1', alertmanager: '127.0.0.1', label: 'node', config: broken },
		instead: { ':9090': `:${PROMETHEUS}`, ':9093': `:${ALERTMANAGER}` },
		stop,
	};
}

/** Alerts have arrived, and a message has been refused. */
async function notified(): Promise<boolean> {
	for (let tries = 0; tries < 150; tries++) {
		await pause(200);
		try {
			const answer = await fetch(`http://127.0.0.1:${ALERTMANAGER}/metrics`);
			if (/^alertmanager_notifications_failed_total.*webhook.* [1-9]/m.test(await answer.text())) return true;
		} catch {
			// Not up yet: asked again.
		}
	}
	return false;
}
