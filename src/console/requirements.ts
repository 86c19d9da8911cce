/** A recommendation or control that somebody published, and that an action of a guide can serve. */
export interface Requirement {
  /** How guides, exports and reports name it. Never changes. */
  id: string;
  standard: string;
  /** Undefined where the publisher counts none: it is then as of the day on which it was read. */
  version?: string;
  /** As the publisher writes it. */
  number: string;
  /** The publisher's own words. */
  title: string;
  /** Where to read about it. */
  source: string;
  /** When number and title were last looked up, `YYYY-MM-DD`. */
  read: string;
  /** Whether they were found on a page of the publisher or of AWS; others were found in two copies by third parties alone. */
  checked: boolean;
}

const READ = '2026-11-25';
const HUB = 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html';
const PILLAR = 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar';

/**
 * CIS publishes its benchmarks as documents for registered readers. AWS's page on the IAM controls of Security Hub names the
 * numbers of most recommendations by version ("Related requirements"; documented); their titles are as in Prowler's and in
 * Steampipe's copies (seen). Not to be found on a page of AWS: 1.6 and 1.7, on the use of the root user.
 */
const cis = (version: string, number: string, title: string, anchor?: string): Requirement => ({
  id: `cis-${version}/${number}`,
  standard: 'CIS AWS Foundations Benchmark',
  version,
  number,
  title,
  source: anchor ? `${HUB}#${anchor}` : 'https://www.cisecurity.org/benchmark/amazon_web_services',
  read: READ,
  checked: anchor !== undefined,
});

/** Security Hub's own controls: its page on IAM (documented). */
const hub = (number: string, title: string): Requirement => ({
  id: `security-hub/${number}`,
  standard: 'AWS Security Hub CSPM',
  number,
  title,
  source: `${HUB}#${number.toLowerCase().replace('.', '-')}`,
  read: READ,
  checked: true,
});

/** The Security Pillar of the Well-Architected Framework: its pages on each best practice (documented). */
const pillar = (number: string, title: string, page: string): Requirement => ({
  id: `well-architected/${number}`,
  standard: 'AWS Well-Architected Framework, Security Pillar',
  number,
  title,
  source: `${PILLAR}/${page}.html`,
  read: READ,
  checked: true,
});

const ROOT_KEYS = "Ensure no 'root' user account access key exists";
const ROOT_MFA = "Ensure MFA is enabled for the 'root' user account";
const ROOT_HARDWARE = "Ensure hardware MFA is enabled for the 'root' user account";
const ROOT_USE = "Eliminate use of the 'root' user for administrative and daily tasks";
const USER_MFA = 'Ensure multi-factor authentication (MFA) is enabled for all IAM users that have a console password';
const GROUPS = 'Ensure IAM Users Receive Permissions Only Through Groups';

/** Everything that guides may say they serve. */
export const REQUIREMENTS: readonly Requirement[] = /* @__PURE__ */ all();

/** A function of its own, so that a script that reads no guide needs nothing of it. */
function all(): Requirement[] {
  return [
    cis('5.0.0', '1.3', ROOT_KEYS, 'iam-4'),
    cis('5.0.0', '1.4', ROOT_MFA, 'iam-9'),
    cis('5.0.0', '1.5', ROOT_HARDWARE, 'iam-6'),
    cis('5.0.0', '1.6', ROOT_USE),
    cis('5.0.0', '1.9', USER_MFA, 'iam-5'),
    cis('5.0.0', '1.14', GROUPS, 'iam-2'),
    cis('3.0.0', '1.4', ROOT_KEYS, 'iam-4'),
    cis('3.0.0', '1.5', ROOT_MFA, 'iam-9'),
    cis('3.0.0', '1.6', ROOT_HARDWARE, 'iam-6'),
    cis('3.0.0', '1.7', ROOT_USE),
    cis('3.0.0', '1.10', USER_MFA, 'iam-5'),
    cis('3.0.0', '1.15', GROUPS, 'iam-2'),
    hub('IAM.2', 'IAM users should not have IAM policies attached'),
    hub('IAM.4', 'IAM root user access key should not exist'),
    hub('IAM.5', 'MFA should be enabled for all IAM users that have a console password'),
    hub('IAM.6', 'Hardware MFA should be enabled for the root user'),
    hub('IAM.9', 'MFA should be enabled for the root user'),
    hub('IAM.19', 'MFA should be enabled for all IAM users'),
    pillar('SEC01-BP02', 'Secure account root user and properties', 'sec_securely_operate_aws_account'),
    pillar('SEC02-BP01', 'Use strong sign-in mechanisms', 'sec_identities_enforce_mechanisms'),
    pillar('SEC02-BP06', 'Employ user groups and attributes', 'sec_identities_groups_attributes'),
    pillar('SEC03-BP02', 'Grant least privilege access', 'sec_permissions_least_privileges'),
    pillar('SEC03-BP03', 'Establish emergency access process', 'sec_permissions_emergency_process'),
  ];
}

/** The requirement with an id, or undefined. */
export const requirementOf = (id: string): Requirement | undefined => REQUIREMENTS.find((one) => one.id === id);

/** Their ids alone. */
export const REQUIREMENT_IDS: ReadonlySet<string> = /* @__PURE__ */ ids();

function ids(): Set<string> {
  return new Set(REQUIREMENTS.map(({ id }) => id));
}
