// Names of policies that AWS manages. A small part of the real list (about 1490 in 2026), with the look-alikes of
// AdministratorAccess. Source: AWS's published policy reference; the two look-alikes and the types were also seen in
// transcripts of the real table, 2024 and 2026 (seen).

const JOBS = [
  'AdministratorAccess',
  'Billing',
  'DatabaseAdministrator',
  'DataScientist',
  'NetworkAdministrator',
  'PowerUserAccess',
  'SecurityAudit',
  'SupportUser',
  'SystemAdministrator',
  'ViewOnlyAccess',
];

const OTHERS = `AccessAnalyzerServiceRolePolicy AdministratorAccess-Amplify AdministratorAccess-AWSElasticBeanstalk
AlexaForBusinessFullAccess AmazonAPIGatewayAdministrator AmazonAPIGatewayInvokeFullAccess AmazonAthenaFullAccess
AmazonCognitoPowerUser AmazonCognitoReadOnly AmazonDocDBFullAccess AmazonDynamoDBFullAccess
AmazonDynamoDBReadOnlyAccess AmazonEC2ContainerRegistryFullAccess AmazonEC2ContainerRegistryReadOnly
AmazonEC2FullAccess AmazonEC2ReadOnlyAccess AmazonECS_FullAccess AmazonEKSClusterPolicy AmazonElastiCacheFullAccess
AmazonElasticFileSystemFullAccess AmazonEventBridgeFullAccess AmazonGuardDutyFullAccess AmazonInspector2FullAccess
AmazonKinesisFullAccess AmazonMQFullAccess AmazonRDSFullAccess AmazonRDSReadOnlyAccess AmazonRedshiftFullAccess
AmazonRoute53FullAccess AmazonS3FullAccess AmazonS3ReadOnlyAccess AmazonSESFullAccess AmazonSNSFullAccess
AmazonSQSFullAccess AmazonSSMFullAccess AmazonVPCFullAccess AmazonVPCReadOnlyAccess AWSBackupFullAccess
AWSBillingReadOnlyAccess AWSCertificateManagerFullAccess AWSCloudFormationFullAccess AWSCloudShellFullAccess
AWSCloudTrail_FullAccess AWSCodeBuildAdminAccess AWSCodeCommitPowerUser AWSConfigUserAccess
AWSKeyManagementServicePowerUser AWSLambda_FullAccess AWSLambda_ReadOnlyAccess AWSOrganizationsFullAccess
AWSSupportAccess AWSWAFFullAccess CloudFrontFullAccess CloudWatchFullAccessV2 CloudWatchReadOnlyAccess IAMFullAccess
IAMReadOnlyAccess IAMUserChangePassword ReadOnlyAccess ResourceGroupsTagEditorFullAccess
SignInLocalDevelopmentAccess`;

/**
 * @returns {{ name: string, job: boolean }[]} in the order of the table
 */
export function listPolicies() {
  const all = [
    ...JOBS.map((name) => ({ name, job: true })),
    ...OTHERS.split(/\s+/).map((name) => ({ name, job: false })),
  ];
  return all.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
